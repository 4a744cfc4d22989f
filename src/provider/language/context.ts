import type { Client } from "../../api";
import type { CreationNotes } from "./creation-notes";
import type { Objects } from "./objects";
import type { ProviderTimings } from "./timings";

/** Everything a resource operation may use. */
export interface Context {
  /** For listings that several operations share. */
  readonly client: Client;
  /** Reads by id, shared by all that runs at the same time. */
  readonly objects: Objects;
  /** Calls an operation for this work alone: an interrupt ends it, and nothing is sent again after the deadline. */
  readonly call: Client["call"];
  /** Aborted when the user interrupts: waits end at once. */
  readonly signal: AbortSignal;
  /** When the operation has to be over, in milliseconds since the epoch, and how long that was from its start. */
  readonly deadline: { readonly at: number; readonly allowedMs: number };
  /** Shows a line to the user. Never pass a secret. */
  readonly log: (line: string) => void;
  /** How long the object may be missing before a wait takes it for gone: a new one may not be listed at once. */
  readonly absentGraceMs: number;
  /** What is waited for has only just been asked for, so a wait that knows how long it takes need not look at once. */
  readonly hasJustBegun?: boolean;
  readonly timings: ProviderTimings;
  /** Also what takes calls of its own is read, whether or not the program gives it. */
  readonly readsAll?: boolean;
}

export interface CreateContext extends Context {
  /** Stable for one resource with these inputs; unknown to any other. */
  readonly ownerKey: string;
  /** The object carries no mark from its first moment on, so it is told by not having been there before. */
  readonly unmarkedAtFirst: boolean;
  /** Whether the state knows an object, or another create of this run made it: no interrupted create left it then. */
  readonly isKnown: (id: string) => boolean;
  /** What is kept on disk about this create. */
  readonly notes: CreationNotes;
}
