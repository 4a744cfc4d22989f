import { Clock } from "./clock";
import { Store, type StoreSnapshot } from "./store";

/** What the store held from a moment on. */
interface Moment {
  readonly at: number;
  readonly snapshot: StoreSnapshot;
}

/** The clock of a moment that is over. */
class PastClock extends Clock {
  constructor(
    private readonly moment: number,
    timeScale: number,
  ) {
    super(timeScale);
  }

  override now(): number {
    return this.moment;
  }
}

/** Keeps what the store held a short while ago, which is what listings answer from while they lag. */
export class ListingLag {
  #lagMs = 0;
  #startedAt = 0;
  /** In order of time. */
  #moments: readonly Moment[] = [];

  constructor(private readonly store: Store) {
    store.onChange = () => this.#note();
  }

  get lagMs(): number {
    return this.#lagMs;
  }

  /** Has listings lag from now on; all that there is now, they show at once. 0 ends it. */
  start(lagMs: number): void {
    this.#lagMs = lagMs;
    this.#startedAt = this.store.clock.now();
    this.#moments = [];
    this.#note(this.#startedAt);
  }

  /** The store as listings show it. */
  listed(): Store {
    if (this.#lagMs === 0) {
      return this.store;
    }
    const { clock, kinds } = this.store;
    const moment = Math.max(clock.now() - this.#lagMs, this.#startedAt);
    const then = this.#moments.findLast(({ at }) => at <= moment);
    const past = new Store(new PastClock(moment, clock.timeScale), kinds);
    if (then !== undefined) {
      past.restore(then.snapshot);
    }
    // Statuses and changes that are a matter of time alone are those of the moment, too.
    past.settle();
    return past;
  }

  #note(now = this.store.clock.now()): void {
    if (this.#lagMs === 0) {
      return;
    }
    const oldest = this.#moments.findLastIndex(({ at }) => at <= now - this.#lagMs);
    this.#moments = [
      ...this.#moments.slice(Math.max(oldest, 0)),
      { at: now, snapshot: this.store.snapshot() },
    ];
  }
}
