import type { Context } from "./context";
import type { Lifecycle } from "./lifecycle";
import type { WireObject } from "./wire";

/** One object of the emulated account. Replaced, never changed in place. */
export interface StoredObject<Attributes extends object> {
  readonly id: string;
  /** Order of creation over all kinds. */
  readonly sequence: number;
  readonly createdAt: number;
  readonly attributes: Attributes;
  readonly lifecycle: Lifecycle;
}

/** The type of a field that a test may change behind a program's back. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "array" | "object";

/** One kind of object: its names on the wire and in the control API. */
export interface Kind<Attributes extends object = WireObject> {
  /** Unique over all products; the key in `GET /_emulator/state`. */
  readonly name: string;
  /** Wire name of the id. */
  readonly idField: string;
  /** Wire name of the status, if the kind has one. */
  readonly statusField?: string;
  /** The status of an object that is deleted but still listed for a while; the control API leaves it out. */
  readonly deletedStatus?: string;
  readonly idPrefix: string;
  /**
   * The fields that `PATCH /_emulator/objects/ID` takes, by wire name; the status is taken besides. A field that
   * has another type when written than when read takes both.
   */
  readonly fields: Readonly<Record<string, FieldType | readonly FieldType[]>>;
  /** Makes attributes of a patch, where some fields are kept under another name or in another shape. */
  absorb?(attributes: Attributes, patch: WireObject): Partial<Attributes>;
  /**
   * Attributes with moments of emulated work, which from now on takes another number of times as long. Asked while
   * the clock still has the pace that it had.
   */
  repace?(context: Context, object: StoredObject<Attributes>, factor: number): Partial<Attributes>;
  /** What the API shows of an object. The control API shows it on top of the attributes. */
  view?(context: Context, object: StoredObject<Attributes>): object;
  /** Only there to tie the attributes' type to the kind. */
  readonly attributes?: Attributes;
}
