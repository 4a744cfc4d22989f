import type { Clock } from "./clock";
import { Context } from "./context";
import { ListingLag } from "./listing-lag";
import type { Product } from "./product";
import { Random } from "./random";
import { Store, type StoreSnapshot } from "./store";

/** Everything of the emulated account that outlives the process. */
export interface AccountSnapshot extends StoreSnapshot {
  readonly random: number;
}

/** The emulated account: its objects, and the products that act on them. */
export class Account {
  readonly store: Store;
  readonly random: Random;
  readonly listingLag: ListingLag;

  constructor(
    readonly products: readonly Product[],
    readonly clock: Clock,
    private readonly seed: number,
  ) {
    this.store = new Store(
      clock,
      products.flatMap(({ kinds }) => kinds),
    );
    this.random = new Random(seed);
    this.listingLag = new ListingLag(this.store);
    this.reset();
  }

  /** Puts the account back to its first day. */
  reset(): void {
    this.store.clear();
    this.random.restore(this.seed);
    const context = this.context(new AbortController().signal);
    for (const product of this.products) {
      product.seed(context);
    }
  }

  /** Has emulated work go faster or slower from now on, what is under way included. */
  setTimeScale(timeScale: number): void {
    const { clock, store } = this;
    const factor = timeScale / clock.timeScale;
    store.repace(this.context(new AbortController().signal), factor);
    clock.waits.repace(store.settledAt, factor);
    clock.setTimeScale(timeScale);
  }

  context(signal: AbortSignal): Context {
    return new Context(this.store, this.clock, this.random, signal);
  }

  /** What a listing answers from, which may lag behind. */
  listingContext(signal: AbortSignal): Context {
    const store = this.listingLag.listed();
    return new Context(store, store.clock, this.random, signal);
  }

  snapshot(): AccountSnapshot {
    return { ...this.store.snapshot(), random: this.random.state };
  }

  restore(snapshot: AccountSnapshot): void {
    this.store.restore(snapshot);
    this.random.restore(snapshot.random);
  }
}
