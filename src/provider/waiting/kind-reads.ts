import type { ProviderTimings } from "../language/timings";

type Timings = Pick<ProviderTimings, "firstPollMs" | "longestPollMs" | "gatherReadsMs">;

/** How objects of a kind are read. */
export interface KindSource<Found> {
  readonly all: () => Promise<readonly Found[]>;
  /** The objects that a filter for one id finds; absent where only everything can be listed. */
  readonly one?: (id: string) => Promise<readonly Found[]>;
  readonly id: keyof Found & string;
}

interface Listing<Found> {
  readonly startedAt: number;
  readonly byId: Promise<ReadonlyMap<string, Found>>;
}

/** The ids that are asked for together, with what each will get. */
interface Batch<Found> {
  readonly asked: Map<string, PromiseWithResolvers<Found | undefined>>;
  /** Whether the batch is only of waits, which leave room for others between two listings. */
  isGentle: boolean;
  fire: () => void;
}

/** Before this share of the shortest wait so far nothing is expected to be ready. */
const EXPECTED = 0.8;
const GROWTH = 1.5;

/**
 * The reads of one kind. One id alone is read by itself; several are picked from a listing, and one that the listing
 * lacks is read by itself before it counts as missing, because a listing can shift while it is paged. A listing serves
 * whoever asks for one that began no earlier.
 */
export class KindReads<Found> {
  readonly #source: KindSource<Found>;
  readonly #timings: Timings;
  readonly #shortestMs = new Map<string, number>();
  readonly #waiting = new Set<() => void>();
  /** The last read of each object that was read by itself. */
  readonly #own = new Map<
    string,
    { readonly startedAt: number; readonly found: Promise<Found | undefined> }
  >();
  #latest: Listing<Found> | undefined;
  #lastTookMs = 0;
  #open: Batch<Found> | undefined;

  constructor(source: KindSource<Found>, timings: Timings) {
    this.#source = source;
    this.#timings = timings;
  }

  /** The object in a listing, or in a read of its own, that began at this time or later. */
  async since(id: string, time: number, gently?: "gently"): Promise<Found | undefined> {
    const own = this.#own.get(id);
    const latest = this.#latest;
    if (own && own.startedAt >= Math.max(time, latest?.startedAt ?? 0)) {
      return own.found;
    }
    if (latest && latest.startedAt >= time) {
      const found = (await latest.byId).get(id);
      if (found) {
        return found;
      }
    }
    return this.#join(id, gently === "gently");
  }

  /** All objects, in a listing that began at this time or later. */
  async all(time: number): Promise<readonly Found[]> {
    const latest = this.#latest;
    const listing = latest && latest.startedAt >= time ? latest : this.#list();
    return [...(await listing.byId).values()];
  }

  /** How long a wait pauses: hardly before the shortest one so far was over, then ever longer. */
  pauseMs(until: string, looks: number, waitedMs: number): number {
    const { firstPollMs, longestPollMs } = this.#timings;
    const expectedMs = (this.#shortestMs.get(until) ?? 0) * EXPECTED;
    const growing = Math.min(firstPollMs * GROWTH ** looks, longestPollMs);
    if (waitedMs >= expectedMs) {
      return growing;
    }
    return Math.min(Math.max(expectedMs - waitedMs, firstPollMs), longestPollMs);
  }

  reached(until: string, waitedMs: number): void {
    const known = this.#shortestMs.get(until);
    // What was there already says nothing of how long it takes.
    if (waitedMs < this.#timings.firstPollMs) {
      return;
    }
    this.#shortestMs.set(until, known === undefined ? waitedMs : Math.min(known, waitedMs));
  }

  async news(signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      return;
    }
    const { promise, resolve } = withResolvers<void>();
    const tell = (): void => resolve();
    this.#waiting.add(tell);
    signal.addEventListener("abort", tell, { once: true });
    await promise;
    this.#waiting.delete(tell);
    signal.removeEventListener("abort", tell);
  }

  #join(id: string, isGentle: boolean): Promise<Found | undefined> {
    const batch = this.#open ?? this.#begin(isGentle);
    // Somebody who changes something now does not wait for the sake of those who only look.
    if (batch.isGentle && !isGentle) {
      batch.isGentle = false;
      setTimeout(batch.fire, this.#timings.gatherReadsMs);
    }
    const known = batch.asked.get(id);
    if (known) {
      return known.promise;
    }
    const deferred = withResolvers<Found | undefined>();
    batch.asked.set(id, deferred);
    return deferred.promise;
  }

  #begin(isGentle: boolean): Batch<Found> {
    const fire = (): void => {
      if (this.#open !== batch) {
        return;
      }
      this.#open = undefined;
      void this.#read(batch);
    };
    const batch: Batch<Found> = { asked: new Map(), isGentle, fire };
    this.#open = batch;
    setTimeout(fire, isGentle ? this.#gapMs() : this.#timings.gatherReadsMs);
    return batch;
  }

  /** Long enough that listings take at most a third of the time, so that the limiter has room for creates. */
  #gapMs(): number {
    const { firstPollMs, gatherReadsMs } = this.#timings;
    const next = (this.#latest?.startedAt ?? 0) + Math.max(firstPollMs, 3 * this.#lastTookMs);
    return Math.max(gatherReadsMs, next - Date.now());
  }

  async #read({ asked }: Batch<Found>): Promise<void> {
    const { one } = this.#source;
    const isAlone = asked.size === 1 && one !== undefined;
    const listing = isAlone ? undefined : this.#list();
    await Promise.all(
      [...asked].map(async ([id, { resolve, reject }]) => {
        try {
          resolve((await listing?.byId)?.get(id) ?? (await this.#readOne(id)));
        } catch (error) {
          reject(error);
        }
      }),
    );
  }

  #readOne(id: string): Promise<Found | undefined> {
    const { one, all, id: field } = this.#source;
    const startedAt = Date.now();
    const found = (one ? one(id) : all()).then((objects) => objects.find((each) => each[field] === id));
    this.#own.set(id, { startedAt, found });
    found.catch(() => this.#own.delete(id));
    return found;
  }

  #list(): Listing<Found> {
    const startedAt = Date.now();
    const byId = this.#source.all().then((objects) => {
      this.#lastTookMs = Date.now() - startedAt;
      return new Map(objects.map((object) => [String(object[this.#source.id]), object] as const));
    });
    const listing = { startedAt, byId };
    this.#latest = listing;
    byId.then(
      () => this.#tellAll(),
      // What failed serves nobody who comes later.
      () => {
        if (this.#latest === listing) {
          this.#latest = undefined;
        }
      },
    );
    return listing;
  }

  #tellAll(): void {
    for (const tell of [...this.#waiting]) {
      tell();
    }
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

// Promise.withResolvers comes with Node 22.
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  return { promise, resolve, reject };
}
