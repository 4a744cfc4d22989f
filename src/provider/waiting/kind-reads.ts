import type { Page } from "../../api";
import type { Expected } from "../language/objects";
import type { ProviderTimings } from "../language/timings";
import { type End, lookAtPages } from "./look-at-pages";
import { sleep } from "./sleep";
import { type PromiseWithResolvers, withResolvers } from "./with-resolvers";

type Timings = Pick<ProviderTimings, "firstPollMs" | "gatherReadsMs">;

/** How the objects of one listing are read. */
export interface KindSource<Found> {
  readonly idOf: (found: Found) => string;
  /** Everything, and on how many pages, where the listing has numbered ones. */
  readonly all: () => Promise<{ readonly items: readonly Found[]; readonly pages: number | undefined }>;
  /** What is found for one id; absent where only everything can be listed. */
  readonly one?: (id: string) => Promise<Found | undefined>;
  /** What is found for some ids, no more than a page, where the API takes many at once. */
  readonly some?: (ids: readonly string[]) => Promise<readonly Found[]>;
  /** One page of the listing, where it is one of numbered pages. */
  readonly page?: (number: number) => Promise<Page<Found>>;
  readonly pageSize: number;
}

interface Listing<Found> {
  readonly startedAt: number;
  readonly seen: Promise<Seen<Found>>;
}

/** When what a wait is for is due: now, before now, or at a time that nobody knows yet. */
export type Due = "now" | "before" | "unknown";

/** What a look has shown. */
interface Seen<Found> {
  readonly byId: ReadonlyMap<string, Found>;
  /**
   * Whether an object that it lacks is gone: one that was asked for by its id is; one that is expected to go is, where
   * the listing came in one piece, so that nothing can have slipped from page to page.
   */
  readonly provesAbsence: "always" | "ifExpected" | "never";
}

/** The ids that are asked for together, with what each will get. */
interface Batch<Found> {
  readonly asked: Map<string, Asked<Found>>;
  /** Whether the batch is only of waits, which leave room for others between two looks. */
  isGentle: boolean;
  fire: () => void;
}

/** A wait between two looks. */
interface Rest {
  readonly dueAt: number;
  readonly end: () => void;
}

type Asked<Found> = PromiseWithResolvers<Found | undefined> & { readonly expected: Expected | undefined };

const NOTHING = { byId: new Map<string, never>(), provesAbsence: "never" } as const;

const isProven = ({ provesAbsence }: Seen<unknown>, expected: Expected | undefined): boolean =>
  provesAbsence === "always" || (provesAbsence === "ifExpected" && expected === "gone");

/** A listing of so many pages may be of the usual age. */
const FEW_PAGES = 3;
/** So many waits at once are a crowd, */
const CROWD = 10;
/** and the time between two looks of it is so many times as long while nobody knows how long they take. */
const CROWD_GAP = 5;
/** A look that is due is put off until so many waits are due, */
const COMPANY = 5;
/** by so many times the least time between two looks at most. */
const PUT_OFF = 2;

/**
 * The reads of one listing. One id alone is read by itself; several are picked from a listing, and one that the listing
 * lacks is read by itself before it counts as missing, because a listing can shift while it is paged. A listing serves
 * whoever asks for one that began no earlier. Waits, which look again and again, take the look that costs least.
 */
export class KindReads<Found> {
  readonly #source: KindSource<Found>;
  readonly #timings: Timings;
  readonly #resting = new Map<string, Set<Rest>>();
  /** The last read of each object that was not of the whole listing. */
  readonly #own = new Map<
    string,
    { readonly startedAt: number; readonly found: Promise<Found | undefined> }
  >();
  #latest: Listing<Found> | undefined;
  #pages = 1;
  #newAt: End = "first";
  #looked = { startedAt: 0, tookMs: 0 };
  #open: Batch<Found> | undefined;

  constructor(source: KindSource<Found>, timings: Timings) {
    this.#source = source;
    this.#timings = timings;
  }

  /** The object in a listing, or in a read of its own, that began at this time or later. */
  async since(id: string, time: number, expected?: Expected, due: Due = "now"): Promise<Found | undefined> {
    const own = this.#own.get(id);
    const latest = this.#latest;
    if (own && own.startedAt >= Math.max(time, latest?.startedAt ?? 0)) {
      return own.found;
    }
    if (latest && latest.startedAt >= time) {
      const seen = await latest.seen;
      if (seen.byId.has(id) || isProven(seen, expected)) {
        return seen.byId.get(id);
      }
    }
    return this.#join(id, expected, due);
  }

  /** A listing of many pages serves for longer, since it costs as much more to make it anew. */
  maxAgeMs = (usualMs: number): number => usualMs * Math.max(1, this.#pages / FEW_PAGES);

  /** How many objects are waited for between two looks. */
  get resting(): number {
    return this.#resting.size;
  }

  /** All objects, in a listing that began at this time or later. */
  async all(time: number): Promise<readonly Found[]> {
    const latest = this.#latest;
    const listing = latest && latest.startedAt >= time ? latest : this.#list();
    return [...(await listing.seen).byId.values()];
  }

  /** A wait's time between two looks: it ends early when somebody has looked at the object, or when the signal aborts. */
  async rest(id: string, ms: number, signal: AbortSignal): Promise<void> {
    const early = new AbortController();
    const rest = { dueAt: Date.now() + ms, end: () => early.abort() };
    const those = this.#resting.get(id) ?? new Set();
    this.#resting.set(id, those.add(rest));
    await sleep(ms, AbortSignal.any([signal, early.signal]));
    those.delete(rest);
    if (those.size === 0 && this.#resting.get(id) === those) {
      this.#resting.delete(id);
    }
  }

  #tell(ids: Iterable<string>): void {
    for (const id of ids) {
      for (const { end } of this.#resting.get(id) ?? []) {
        end();
      }
      this.#resting.delete(id);
    }
  }

  #join(id: string, expected: Expected | undefined, due: Due): Promise<Found | undefined> {
    const isGentle = expected !== undefined;
    const batch = this.#open ?? this.#begin(isGentle, due);
    // Somebody who changes something now does not wait for the sake of those who only look.
    if (batch.isGentle && !isGentle) {
      batch.isGentle = false;
      setTimeout(batch.fire, this.#timings.gatherReadsMs);
    }
    const known = batch.asked.get(id);
    if (known) {
      return known.promise;
    }
    const asked = { ...withResolvers<Found | undefined>(), expected };
    batch.asked.set(id, asked);
    return asked.promise;
  }

  #begin(isGentle: boolean, due: Due): Batch<Found> {
    const fire = (): void => {
      if (this.#open === batch) {
        this.#open = undefined;
        void this.#answer(batch);
      }
    };
    const batch: Batch<Found> = { asked: new Map(), isGentle, fire };
    this.#open = batch;
    setTimeout(fire, isGentle ? this.#gapMs(due) : this.#timings.gatherReadsMs);
    return batch;
  }

  /** Long enough that looks take at most a third of the time, so that the limiter has room for creates. */
  #gapMs(due: Due): number {
    const { firstPollMs, gatherReadsMs } = this.#timings;
    const { startedAt, tookMs } = this.#looked;
    const now = Date.now();
    // Waits that keep beginning, of which nobody knows yet how long they take, need no look of their own each.
    const isCrowd = due === "unknown" && this.#resting.size >= CROWD;
    const leastMs = isCrowd ? CROWD_GAP * firstPollMs : firstPollMs;
    const putOffMs = due === "before" ? 0 : Math.min(this.#companyAt(now) - now, PUT_OFF * firstPollMs);
    return gatherReadsMs + Math.max(0, putOffMs, startedAt + Math.max(leastMs, 3 * tookMs) - now);
  }

  /** When so many waits are due, or all that there are, besides the one that is now. */
  #companyAt(now: number): number {
    const dueAt = [...this.#resting.values()].flatMap((those) => [...those].map((rest) => rest.dueAt));
    return (
      dueAt
        .sort((one, other) => one - other)
        .slice(0, COMPANY - 1)
        .at(-1) ?? now
    );
  }

  async #answer({ asked, isGentle }: Batch<Found>): Promise<void> {
    const startedAt = Date.now();
    const all = [...asked];
    const gone = isGentle ? all.filter(([, { expected }]) => expected === "gone") : [];
    const there = isGentle ? all.filter(([, { expected }]) => expected !== "gone") : all;
    await Promise.all([
      this.#give(there, (ids) => (isGentle ? this.#lookFor(ids) : this.#pick(ids))),
      this.#give(gone, (ids) => this.#lookWhether(ids)),
    ]);
    this.#looked = { startedAt, tookMs: Date.now() - startedAt };
  }

  /** Answers from one look, and reads by itself what that look lacks. */
  async #give(
    asked: readonly [string, Asked<Found>][],
    look: (ids: readonly string[]) => Promise<Seen<Found>>,
  ): Promise<void> {
    const seen =
      asked.length === 0
        ? NOTHING
        : this.#lookTwice(
            asked.map(([id]) => id),
            look,
          );
    await Promise.all(
      asked.map(async ([id, { expected, resolve, reject }]) => {
        try {
          const shown = await seen;
          const found = shown.byId.get(id);
          resolve(found ?? (isProven(shown, expected) ? undefined : await this.#readOne(id)));
        } catch (error) {
          reject(error);
        }
      }),
    );
  }

  /** What one look lacks is looked for together, where the API takes many ids. */
  async #lookTwice(
    ids: readonly string[],
    look: (ids: readonly string[]) => Promise<Seen<Found>>,
  ): Promise<Seen<Found>> {
    const first = await look(ids);
    const missing = ids.filter((id) => !first.byId.has(id));
    if (!this.#source.some || first.provesAbsence === "always" || missing.length < 2) {
      return first;
    }
    const { byId } = await this.#lookWhether(missing);
    return { byId: new Map([...first.byId, ...byId]), provesAbsence: "always" };
  }

  #pick(ids: readonly string[]): Promise<Seen<Found>> {
    const { one, some } = this.#source;
    return ids.length === 1 && (one || some) ? Promise.resolve(NOTHING) : this.#list().seen;
  }

  /** Objects that are waited for to become ready: those of them that are new stand together. */
  async #lookFor(ids: readonly string[]): Promise<Seen<Found>> {
    const { some, page, idOf, pageSize } = this.#source;
    if (some || !page || this.#pages === 1) {
      return this.#lookWhether(ids);
    }
    const startedAt = Date.now();
    const pages = { read: page, idOf, size: pageSize, count: this.#pages };
    const { byId, end, count } = await lookAtPages(ids, pages, this.#newAt);
    this.#newAt = end ?? this.#newAt;
    this.#pages = count;
    return this.#noteEach(byId, startedAt);
  }

  /** Objects that may be gone. */
  async #lookWhether(ids: readonly string[]): Promise<Seen<Found>> {
    const { one, some, idOf, pageSize } = this.#source;
    if (some) {
      const startedAt = Date.now();
      const parts = await Promise.all(inParts(ids, pageSize).map(some));
      const found = new Map(parts.flat().map((each) => [idOf(each), each] as const));
      return { ...this.#noteEach(found, startedAt), provesAbsence: "always" };
    }
    // What one listing of one page shows to one wait, it shows to all that wait.
    const isAlone = ids.length === 1 && this.#resting.size === 0;
    return one && (isAlone || ids.length < this.#pages) ? Promise.resolve(NOTHING) : this.#list().seen;
  }

  #noteEach(byId: ReadonlyMap<string, Found>, startedAt: number): Seen<Found> {
    for (const [id, found] of byId) {
      this.#own.set(id, { startedAt, found: Promise.resolve(found) });
    }
    this.#tell(byId.keys());
    return { byId, provesAbsence: "never" };
  }

  #readOne(id: string): Promise<Found | undefined> {
    const { one } = this.#source;
    const startedAt = Date.now();
    const found = one ? one(id) : this.#listed(id);
    this.#own.set(id, { startedAt, found });
    found.then(
      () => this.#tell([id]),
      () => this.#own.delete(id),
    );
    return found;
  }

  async #listed(id: string): Promise<Found | undefined> {
    const { some, all, idOf } = this.#source;
    const items = some ? await some([id]) : (await all()).items;
    return items.find((each) => idOf(each) === id);
  }

  #list(): Listing<Found> {
    const startedAt = Date.now();
    const seen = this.#source.all().then(({ items, pages }) => {
      this.#pages = pages ?? 1;
      const byId = new Map(items.map((each) => [this.#source.idOf(each), each] as const));
      return { byId, provesAbsence: pages === 1 ? "ifExpected" : "never" } as const;
    });
    const listing = { startedAt, seen };
    this.#latest = listing;
    seen.then(
      () => this.#tell([...this.#resting.keys()]),
      // What failed serves nobody who comes later.
      () => {
        if (this.#latest === listing) {
          this.#latest = undefined;
        }
      },
    );
    return listing;
  }
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}
