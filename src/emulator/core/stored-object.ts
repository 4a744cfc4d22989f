import type { Lifecycle } from "./lifecycle";

/** One object of the emulated account. Replaced, never changed in place. */
export interface StoredObject<Attributes extends object> {
  readonly id: string;
  /** Order of creation over all kinds. */
  readonly sequence: number;
  readonly createdAt: number;
  readonly attributes: Attributes;
  readonly lifecycle: Lifecycle;
}
