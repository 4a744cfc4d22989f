import type { WireObject } from "./wire";

/** One call of an API operation, as `GET /_emulator/calls` shows it. */
export interface CallRecord {
  /** When it arrived. */
  readonly time: string;
  readonly product?: string;
  readonly operation: string;
  /**
   * `ok`, an error code, `reset` or `timeout` for a call that a fault left without an answer, or `abandoned`
   * for one whose caller went away.
   */
  readonly outcome: string;
  /** The request id of the answer. */
  readonly id: string;
  /** The object that the call is about, when one can be told. */
  readonly resourceId?: string;
  /** Absent when the call got no answer. */
  readonly httpStatus?: number;
  readonly durationMs: number;
  /** The fault that struck, as `before:reset`. */
  readonly fault?: string;
  readonly signature?: string;
  /** Without secrets. */
  readonly parameters?: WireObject;
}

/** The most calls kept; older ones fall out. */
const CAPACITY = 20_000;

/** The calls since the start or the last reset, oldest first. */
export class CallLog {
  #calls: CallRecord[] = [];

  add(call: CallRecord): void {
    this.#calls.push(call);
    if (this.#calls.length > CAPACITY) {
      this.#calls = this.#calls.slice(-CAPACITY);
    }
  }

  list(): readonly CallRecord[] {
    return this.#calls;
  }

  clear(): void {
    this.#calls = [];
  }
}
