import type { Kind } from "./kind";

/** Reads of objects by id, shared by all resources of a run and region: those that come together share one listing. */
export interface Objects {
  /** The object as it is now; undefined when it does not exist. */
  get<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
  ): Promise<Found | undefined>;
  /**
   * The object as a listing shows it that may be some seconds old, but began after this run last changed the object.
   * One that the listing lacks is read by itself before it counts as gone.
   */
  recent<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
  ): Promise<Found | undefined>;
  /** The objects that fit a filter as they are now, or in a listing that may be some seconds old. */
  all<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    filter: Filter,
    age: "now" | "recent",
  ): Promise<readonly Found[]>;
  /** From now on the object is looked for in the listing with this filter, such as the one of its parent. */
  standsIn<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
    filter: Filter,
  ): void;
  /** What a wait for an object of a kind goes by, so that all waits look at what one listing sees. */
  watch<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
    until: string,
    expected: Expected,
  ): Watch<Found>;
  /** A call that may change the objects that its request names has ended: what was listed before is not true of them. */
  changed(request: object): void;
}

/** What a wait expects: that the object is there, or that it is gone. */
export type Expected = "there" | "gone";

/** The view of one wait on the listings of a kind. */
export interface Watch<Found> {
  /** The object in a listing that began after the wait and after this run last changed it. */
  readonly look: () => Promise<Found | undefined>;
  /** How long to pause before the first look where what is waited for has only just begun. */
  readonly firstPauseMs: () => number;
  /** How long to pause before the next look, in milliseconds, after so long a wait. */
  readonly pauseMs: (waitedMs: number) => number;
  /** The pause: it ends early when others have looked at the object, or when the signal aborts. */
  readonly rest: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The wait has ended well after so long, and had not yet at the look before: the next ones know when to look. */
  readonly reached: (waitedMs: number, pendingAtMs: number) => void;
}
