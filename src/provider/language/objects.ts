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
  /** All objects of a kind as they are now, or in a listing that may be some seconds old. */
  all<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    age: "now" | "recent",
  ): Promise<readonly Found[]>;
  /** What a wait for an object of a kind goes by, so that all waits look at what one listing sees. */
  watch<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
    until: string,
  ): Watch<Found>;
  /** A call that may change the objects that its request names has ended: what was listed before is not true of them. */
  changed(request: object): void;
}

/** The view of one wait on the listings of a kind. */
export interface Watch<Found> {
  /** The object in a listing that began after the wait and after this run last changed it. */
  readonly look: () => Promise<Found | undefined>;
  /** How long to wait before the next look, in milliseconds, after so many looks and so long a wait. */
  readonly pauseMs: (looks: number, waitedMs: number) => number;
  /** Resolves when there is a new listing, whoever asked for it, or when the signal aborts. */
  readonly news: (signal: AbortSignal) => Promise<void>;
  /** The wait has ended well after so long: the next ones know when to look. */
  readonly reached: (waitedMs: number) => void;
}
