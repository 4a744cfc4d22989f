import type { Client } from "../api";
import { type Context, contextOf } from "../provider/applying/context";
import { defaultProviderTimings, type ProviderTimings } from "../provider/language/timings";
import { SharedObjects } from "../provider/waiting/shared-objects";

/** Makes the client that calls in a region; without one, in the region that the stack is configured for. */
export type ClientIn = (region: string | undefined) => Client;

/** How long a look-up may take. */
export interface Patience {
  /** When nothing is tried again any more, in milliseconds from the start. A report is waited for. @default 60 000 */
  readonly allowedMs?: number;
  readonly timings?: ProviderTimings;
}

const DEFAULT_ALLOWED_MS = 60_000;

/** What the calls of one look-up in one region share. */
export function lookUpContext(
  client: Client,
  { allowedMs = DEFAULT_ALLOWED_MS, timings }: Patience,
): Context {
  // Nothing here has changed anything, so nothing is looked at once more after the end.
  const patient = { ...(timings ?? defaultProviderTimings), afterDeadlineMs: 0 };
  return contextOf({
    client,
    objects: new SharedObjects(client, patient),
    // A call that is refused at the end says why. One that hangs says nothing, and is let go of.
    signal: AbortSignal.timeout(allowedMs + patient.lastReadMs),
    allowedMs,
    timings: patient,
    log: () => {},
  });
}

/** What is worked out once for each name. */
export class Once<T> {
  readonly #made = new Map<string, T>();

  get(name: string, make: () => T): T {
    const known = this.#made.get(name);
    if (known !== undefined) {
      return known;
    }
    const made = make();
    this.#made.set(name, made);
    return made;
  }
}
