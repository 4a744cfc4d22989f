/** A value as it travels in requests and answers. */
export type WireValue = string | number | boolean | null | undefined | readonly WireValue[] | WireObject;

/** An object as it travels, by wire names. */
export interface WireObject {
  readonly [name: string]: WireValue;
}
