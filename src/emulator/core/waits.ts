import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "./clock";
import { repacedMoment } from "./lifecycle";

/** A call whose answer is held back until a moment. */
interface Wait {
  moment: number;
  readonly look: () => void;
}

/** The calls whose answers are held back until emulated work is done. */
export class Waits {
  readonly #waits = new Set<Wait>();

  /** Resolves at a moment, which moves when emulated work goes faster or slower meanwhile. */
  async until(moment: number, clock: Clock, signal: AbortSignal): Promise<void> {
    let again = new AbortController();
    const wait: Wait = { moment, look: () => again.abort() };
    this.#waits.add(wait);
    try {
      // A timer may go off a little early.
      for (let left = moment - clock.now(); left > 0; left = wait.moment - clock.now()) {
        again = new AbortController();
        await pause(Math.ceil(left), signal, again.signal);
      }
    } finally {
      this.#waits.delete(wait);
    }
  }

  /** Has what is waited for take another number of times as long from now on. */
  repace(now: number, factor: number): void {
    for (const wait of this.#waits) {
      wait.moment = repacedMoment(wait.moment, now, factor);
      wait.look();
    }
  }
}

async function pause(milliseconds: number, callerGone: AbortSignal, again: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([callerGone, again]);
  await sleep(milliseconds, undefined, { signal }).catch(() => {
    if (callerGone.aborted) {
      throw new CallerGone();
    }
  });
}

/** Ends a handler whose answer nobody waits for any more. */
export class CallerGone extends Error {
  override readonly name = "CallerGone";

  constructor() {
    super("The caller has gone.");
  }
}
