import type { Client } from "../api";
import type { CreationNotes } from "./ownership";

/** Everything a resource operation may use. */
export interface Context {
  readonly client: Client;
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
  /** Whether the state knows an object, which then cannot be what an interrupted create left. */
  readonly isKnown: (id: string) => boolean;
  /** What is kept on disk about this create. */
  readonly notes: CreationNotes;
}
