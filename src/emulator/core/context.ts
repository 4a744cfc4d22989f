import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "./clock";
import { begin, type Lifecycle, realDurationMs, type Transition } from "./lifecycle";
import type { Random } from "./random";
import type { Store } from "./store";

/** What a handler works with: the account's objects, time and chance. */
export class Context {
  constructor(
    readonly store: Store,
    readonly clock: Clock,
    readonly random: Random,
    /** Ends when the caller has gone or the emulator stops. */
    readonly signal: AbortSignal,
  ) {}

  /** A new id such as `gws-…`. */
  newId(prefix: string): string {
    return `${prefix}${this.random.word(17)}`;
  }

  /** Starts a transition now. */
  begin(transition: Transition): Lifecycle {
    return begin(transition, this.clock, this.random);
  }

  /** The real milliseconds that work of some emulated seconds takes this time. */
  durationMs(seconds: number): number {
    return realDurationMs(seconds, this.clock, this.random);
  }

  /** Holds the answer back until a moment; the store is then up to that moment. */
  async until(moment: number): Promise<void> {
    await sleepUntil(moment, this.clock, this.signal);
    this.store.settle();
  }
}

async function sleepUntil(moment: number, clock: Clock, signal: AbortSignal): Promise<void> {
  // A timer may go off a little early.
  for (let left = moment - clock.now(); left > 0; left = moment - clock.now()) {
    await sleep(Math.ceil(left), undefined, { signal }).catch(() => {
      throw new CallerGone();
    });
  }
}

/** Ends a handler whose answer nobody waits for any more. */
export class CallerGone extends Error {
  override readonly name = "CallerGone";

  constructor() {
    super("The caller has gone.");
  }
}
