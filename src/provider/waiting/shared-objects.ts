import { type Client, isSecretName, PAGE_SIZE } from "../../api";
import { idOf, isAmong, type Kind, stateOf } from "../language/kind";
import type { Expected, Objects, Watch } from "../language/objects";
import { defaultProviderTimings, type ProviderTimings } from "../language/timings";
import { Durations } from "./durations";
import { type Due, KindReads, type KindSource } from "./kind-reads";

type Timings = Pick<ProviderTimings, "firstPollMs" | "longestPollMs" | "gatherReadsMs" | "listingMaxAgeMs">;

/** What is known of the objects of one kind. */
interface Known {
  /** The reads of each listing, by its filter. */
  readonly listings: Map<string, unknown>;
  /** The filter of the listing in which an object stands. */
  readonly standsIn: Map<string, object>;
  readonly durations: Durations;
}

/** The reads of a run in one region. */
export class SharedObjects implements Objects {
  readonly #client: Client;
  readonly #timings: Timings;
  readonly #kinds = new Map<unknown, Known>();
  /** When this run last changed an object, by what a request named. */
  readonly #changedAt = new Map<string, number>();

  constructor(client: Client, timings: Timings = defaultProviderTimings) {
    this.#client = client;
    this.#timings = timings;
  }

  get<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
  ): Promise<Found | undefined> {
    return kind.readOne?.(this.#client, id) ?? this.#with(kind, id).since(id, Date.now());
  }

  recent<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
  ): Promise<Found | undefined> {
    const reads = this.#with(kind, id);
    const oldest = Date.now() - reads.maxAgeMs(this.#timings.listingMaxAgeMs);
    const time = Math.max(oldest, this.#changed(id));
    return kind.readOne?.(this.#client, id) ?? reads.since(id, time);
  }

  all<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    filter: Filter,
    age: "now" | "recent",
  ): Promise<readonly Found[]> {
    const now = Date.now();
    const reads = this.#of(kind, filter);
    return reads.all(age === "now" ? now : now - reads.maxAgeMs(this.#timings.listingMaxAgeMs));
  }

  standsIn<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
    filter: Filter,
  ): void {
    this.#known(kind).standsIn.set(id, filter);
  }

  watch<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
    until: string,
    expected: Expected,
  ): Watch<Found> {
    const reads = this.#with(kind, id);
    const { durations } = this.#known(kind);
    const from = Date.now();
    const { readOne } = kind;
    const due = (): Due => {
      if (!durations.isKnown(until)) {
        return "unknown";
      }
      return durations.isOverdue(until, Date.now() - from) ? "before" : "now";
    };
    const look = (): Promise<Found | undefined> =>
      reads.since(
        id,
        Math.max(from, this.#changed(id), Date.now() - this.#timings.firstPollMs),
        expected,
        due(),
      );
    return {
      look: async () => {
        const found = await look();
        // A listing tells of an object on its way all that a wait has to know of it.
        const isWhole = !readOne || !found || isAmong(kind.pending, stateOf(kind, found));
        return isWhole ? found : readOne(this.#client, id);
      },
      firstPauseMs: () => (durations.isKnown(until) ? durations.pauseMs(until, 0) : 0),
      pauseMs: (waitedMs) => durations.pauseMs(until, waitedMs, reads.resting + 1),
      rest: (ms, signal) => reads.rest(id, ms, signal),
      reached: (waitedMs, pendingAtMs) => durations.add(until, waitedMs, pendingAtMs),
    };
  }

  changed(request: object): void {
    const now = Date.now();
    const named = Object.entries(request).filter(([name]) => !isSecretName(name));
    for (const value of named.flatMap(([, each]) => each)) {
      if (typeof value === "string") {
        this.#changedAt.set(value, now);
      }
    }
  }

  #changed = (id: string): number => this.#changedAt.get(id) ?? 0;

  #known(kind: unknown): Known {
    const known = this.#kinds.get(kind);
    if (known) {
      return known;
    }
    const made = { listings: new Map(), standsIn: new Map(), durations: new Durations(this.#timings) };
    this.#kinds.set(kind, made);
    return made;
  }

  /** The reads of the listing in which an object stands. */
  #with<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
  ): KindReads<Found> {
    return this.#of(kind, (this.#known(kind).standsIn.get(id) ?? {}) as Filter);
  }

  #of<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    filter: Filter,
  ): KindReads<Found> {
    const { listings } = this.#known(kind);
    const key = JSON.stringify(filter);
    const known = listings.get(key) as KindReads<Found> | undefined;
    if (known) {
      return known;
    }
    const made = new KindReads<Found>(sourceOf(this.#client, kind, filter), this.#timings);
    listings.set(key, made);
    return made;
  }
}

function sourceOf<Found extends object, Filter extends object>(
  client: Client,
  kind: Kind<Found, Filter>,
  filter: Filter,
): KindSource<Found> {
  const { list, pages, readOne, byId, byIds } = kind;
  const one =
    byId && (async (id: string) => (await list(client, byId(id))).find((each) => idOf(kind, each) === id));
  return {
    idOf: (found) => idOf(kind, found),
    all: async () => pages?.all(client, filter) ?? { items: await list(client, filter), pages: undefined },
    page: pages && ((number) => pages.page(client, filter, number)),
    one: readOne ? (id) => readOne(client, id) : one,
    some: byIds && ((ids) => list(client, byIds(ids))),
    pageSize: pages?.size ?? PAGE_SIZE,
  };
}
