/** A value of an example: plain, or an expression such as `cluster.id`. */
export type Given = string | number | boolean | Code | readonly Given[] | { readonly [name: string]: Given };

/** An expression of the program. */
export class Code {
  constructor(readonly text: string) {}
}

export const code = (text: string): Code => new Code(text);

/** What a program gives, by property. */
export type Inputs = { readonly [property: string]: Given };

/** What the page of a type shows of its use. What the declaration has a value for need not be here. */
export interface Example {
  /** Lines above the resource: what the values refer to. */
  readonly before?: readonly string[];
  /** The variable that holds the resource, and its name in the stack. */
  readonly variable: string;
  readonly name: string;
  /** What the program at the top of the page gives. */
  readonly program: Inputs;
  /** Resource options of that program, as it writes them. */
  readonly options?: string;
  /** Examples of properties that the program does not give, or not in full. */
  readonly others?: Inputs;
  /** The same for nested ones, by their path such as `nodePool.nodeAmount`. */
  readonly nested?: Inputs;
}
