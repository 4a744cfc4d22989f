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

/** The most calls kept, and the most bytes of their requests; older ones fall out. */
const MOST_CALLS = 20_000;
const MOST_BYTES = 16 * 1024 * 1024;

/** How many of the newest calls have their answer kept. */
const MOST_ANSWERS = 200;

interface LoggedCall {
  readonly call: CallRecord;
  readonly bytes: number;
}

/** The calls since the start or the last reset, oldest first. */
export class CallLog {
  readonly #kept: LoggedCall[] = [];
  /** By request id, oldest first. */
  readonly #answers = new Map<string, unknown>();
  #bytes = 0;

  /**
   * @param bytes The size of the request that the record is of.
   * @param answer The body of the answer, with its secrets, when there was one.
   */
  add(call: CallRecord, bytes: number, answer?: unknown): void {
    this.#keepAnswer(call.id, answer);
    this.#kept.push({ call, bytes });
    this.#bytes += bytes;
    while (this.#kept.length > MOST_CALLS || this.#bytes > MOST_BYTES) {
      this.#bytes -= this.#kept.shift()?.bytes ?? 0;
    }
  }

  list(): readonly CallRecord[] {
    return this.#kept.map(({ call }) => call);
  }

  /** The answer of one of the newest calls, with its secrets. */
  answerOf(id: string): unknown {
    return this.#answers.get(id);
  }

  clear(): void {
    this.#kept.length = 0;
    this.#answers.clear();
    this.#bytes = 0;
  }

  #keepAnswer(id: string, answer: unknown): void {
    this.#answers.set(id, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST_ANSWERS) {
        return;
      }
      this.#answers.delete(oldest);
    }
  }
}
