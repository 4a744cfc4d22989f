import type { Client } from "../../api";
import type { CreationNotes } from "../once/ownership";
import type { Objects } from "../waiting/kind";

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
  readonly deadline: { readonly at: number; readonly allowed: number };
  /** Shows a line to the user. Never pass a secret. */
  readonly log: (line: string) => void;
  /** How long the object may be missing before a wait takes it for gone: a new one may not be listed at once. */
  readonly absentGrace: number;
}

export interface CreateContext extends Context {
  /** Stable for one resource with these inputs; unknown to any other. */
  readonly ownerKey: string;
  /** The object carries no mark from its first moment on, so it is told by not having been there before. */
  readonly unmarkedAtFirst: boolean;
  /** Whether the state knows an object, which then cannot be what an interrupted create left. */
  readonly isKnown: (id: string) => boolean;
  /** What is kept on disk about this create. */
  readonly notes: CreationNotes;
}

/** A last look at the deadline, and what it may have to repeat, still has its time. */
const AFTER_DEADLINE = 10_000;
const NO_TIME_LEFT =
  'The time for the whole operation is over: run "pulumi up" again, or allow more with the resource option customTimeouts.';

/** The context of an operation that starts now and may take so many milliseconds. */
export function contextOf({
  allowed,
  ...shared
}: Pick<Context, "client" | "objects" | "signal" | "log"> & { readonly allowed: number }): Context {
  const { client, signal } = shared;
  const deadline = { at: Date.now() + allowed, allowed };
  const limit = { at: deadline.at + AFTER_DEADLINE, advice: NO_TIME_LEFT };
  return {
    ...shared,
    deadline,
    absentGrace: 0,
    call: (operation, request, options) => client.call(operation, request, { signal, limit, ...options }),
  };
}
