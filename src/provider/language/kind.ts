import type { Client, Pages } from "../../api";

/** The state word for an object that the cloud does not list. */
export const ABSENT = "absent";

/**
 * What is to know of a kind of object. States are compared without case, since the vendor's own samples spell the same
 * state in two ways.
 */
export interface KindFacts<Found extends object> {
  /** What people call one: `desktop`. */
  readonly what: string;
  /** The fields of an object that say which one it is, and how far. */
  readonly id: keyof Found & string;
  readonly name: keyof Found & string;
  readonly createdAt: keyof Found & string;
  readonly state: keyof Found & string;
  /** Where the object says how far the work is, such as `40%`. */
  readonly progress?: keyof Found & string;
  /** States on the way to a usable one. */
  readonly pending: readonly string[];
  /** States in which an object is usable, or rests. */
  readonly resting: readonly string[];
  /** States that no usable one follows, each with the reason that people are told. */
  readonly failed: Readonly<Record<string, string>>;
  /** States of an object that is listed although it is gone. */
  readonly gone?: readonly string[];
  /** States of an object that a create must not take for the one that it has made. */
  readonly useless?: readonly string[];
}

/** What is told of the states of a kind, whatever its objects look like. */
export type StateFacts = Pick<KindFacts<never>, "what" | "pending" | "resting" | "failed" | "gone">;

/** A kind of object, and how its objects are found. */
export interface Kind<Found extends object, Filter extends object = object> extends KindFacts<Found> {
  /** The objects that fit, of every page. */
  readonly list: (client: Client, filter: Filter) => Promise<readonly Found[]>;
  /** The same, where it has numbered pages: then fewer of them can be read. */
  readonly pages?: Pages<Filter, Found>;
  /** The filter that finds one object; without this and `byIds` one is looked for among all. */
  readonly byId?: (id: string) => Filter;
  /** The filter that finds a hundred objects at once. */
  readonly byIds?: (ids: readonly string[]) => Filter;
  /** Reads one object by an operation that tells more than the listing does. */
  readonly readOne?: (client: Client, id: string) => Promise<Found | undefined>;
}

/** The state word of an object; {@link ABSENT} for one that the cloud does not list. */
export function stateOf<Found extends object>(kind: KindFacts<Found>, found: Found | undefined): string {
  if (!found) {
    return ABSENT;
  }
  const state = found[kind.state];
  return typeof state === "string" && state !== "" ? state : "unknown";
}

/** Whether a state is among some, whatever the case. */
export const isAmong = (states: readonly string[] | undefined, state: string): boolean =>
  (states ?? []).some((each) => each.toLowerCase() === state.toLowerCase());

/** The object, unless it is gone. */
export const present = <Found extends object>(
  kind: KindFacts<Found>,
  found: Found | undefined,
): Found | undefined => (isAmong(kind.gone, stateOf(kind, found)) ? undefined : found);

export const idOf = <Found extends object>(kind: KindFacts<Found>, found: Found): string =>
  textAt(found, kind.id) ?? "";

export function textAt<Found extends object>(found: Found, field: keyof Found): string | undefined {
  const value = found[field];
  return typeof value === "string" ? value : undefined;
}
