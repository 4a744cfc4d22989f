/** A request or a part of one as it is kept: the same fields, read only, and plain enough to be stored. */
export type Kept<Value> = Value extends readonly (infer Item)[]
  ? readonly Kept<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Kept<Value[Name]> }
    : Value;
