import { setTimeout } from "node:timers/promises";

/** Waits, and ends early without an error when the signal aborts. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) {
    return;
  }
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
