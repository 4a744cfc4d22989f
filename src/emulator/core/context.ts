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
    await this.clock.waits.until(moment, this.clock, this.signal);
    this.store.settle();
  }
}
