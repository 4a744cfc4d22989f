/** A value as it travels in requests and answers. */
export type WireValue = string | number | boolean | null | undefined | readonly WireValue[] | WireObject;

/** An object as it travels, by wire names. */
export interface WireObject {
  readonly [name: string]: WireValue;
}

/** The same value, read only at any depth. */
export type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: DeepReadonly<Value[Name]> }
    : Value;
