import { type Client, isSecretName } from "../../api";
import type { Kind } from "../language/kind";
import type { Objects, Watch } from "../language/objects";
import { defaultProviderTimings, type ProviderTimings } from "../language/timings";
import { KindReads } from "./kind-reads";

type Timings = Pick<ProviderTimings, "firstPollMs" | "longestPollMs" | "gatherReadsMs" | "listingMaxAgeMs">;

/** The reads of a run in one region. */
export class SharedObjects implements Objects {
  readonly #client: Client;
  readonly #timings: Timings;
  readonly #reads = new Map<unknown, unknown>();
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
    if (kind.readOne) {
      return kind.readOne(this.#client, id);
    }
    return this.#of(kind).since(id, Date.now());
  }

  recent<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
  ): Promise<Found | undefined> {
    if (kind.readOne) {
      return kind.readOne(this.#client, id);
    }
    const oldest = Date.now() - this.#timings.listingMaxAgeMs;
    return this.#of(kind).since(id, Math.max(oldest, this.#changed(id)));
  }

  all<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    age: "now" | "recent",
  ): Promise<readonly Found[]> {
    const now = Date.now();
    return this.#of(kind).all(age === "now" ? now : now - this.#timings.listingMaxAgeMs);
  }

  watch<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
    until: string,
  ): Watch<Found> {
    const reads = this.#of(kind);
    const from = Date.now();
    const { readOne } = kind;
    const { firstPollMs } = this.#timings;
    return {
      look: () =>
        readOne
          ? readOne(this.#client, id)
          : reads.since(id, Math.max(from, this.#changed(id), Date.now() - firstPollMs), "gently"),
      pauseMs: (looks, waitedMs) => reads.pauseMs(until, looks, waitedMs),
      news: (signal) => reads.news(signal),
      reached: (waitedMs) => reads.reached(until, waitedMs),
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

  #of<Found extends object, Filter extends object>(kind: Kind<Found, Filter>): KindReads<Found> {
    const known = this.#reads.get(kind) as KindReads<Found> | undefined;
    if (known) {
      return known;
    }
    const everything = {} as Filter;
    const { byId } = kind;
    const made = new KindReads<Found>(
      {
        all: () => kind.list(this.#client, everything),
        one: byId && ((id) => kind.list(this.#client, byId(id))),
        id: kind.id,
      },
      this.#timings,
    );
    this.#reads.set(kind, made);
    return made;
  }
}
