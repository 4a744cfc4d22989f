import { Client, resolveSettings } from "../../api";
import { contextOf } from "../applying/context";
import { DeletionGate } from "../applying/delete-guard";
import type { Context } from "../language/context";
import type { Properties, Value } from "../language/declaration";
import { parseDuration } from "../language/duration";
import { TIMEOUTS } from "../language/hidden";
import { productOf } from "../language/product";
import { type ProviderTimings, readsAllIn, timingsFrom } from "../language/timings";
import { isObject } from "../language/values";
import { Journal } from "../once/journal";
import { Ownership } from "../once/ownership";
import { UnsettledChanges } from "../once/unsettled-changes";
import { Adoptions } from "../planning/adoption";
import { configIn, type ReadConfig, requireSettings } from "../planning/require-settings";
import { SharedObjects } from "../waiting/shared-objects";
import { sleep } from "../waiting/sleep";
import type { Severity, Tell } from "./engine-log";
import { openSessions } from "./open-sessions";

/** No product page says how many calls of an operation the cloud takes in a second; ten is what others of its APIs take. */
const CALLS_PER_SECOND = 9;

/**
 * All that the resources of one run share: a client with its limiters for each region, and the end of it all. One process
 * serves every resource of a stack, so what is shared here is shared by the whole stack.
 */
export class ProviderRun {
  /** What the resources of a region share; under an empty name those of the region that is configured. */
  readonly #shared = new Map<string, Pick<Context, "client" | "objects">>();
  readonly #abort = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  readonly ownership: Ownership;
  readonly adoptions: Adoptions;
  readonly deletions: DeletionGate;
  readonly #urns = new Map<string, string>();
  readonly #changes = new UnsettledChanges();
  #hasFailed = false;

  /** @param tellEngine Shows a message at a resource; without it messages are lines like all others. */
  constructor(
    readonly config: ReadConfig,
    readonly log: (line: string) => void,
    readonly tellEngine?: Tell,
    readonly timings: ProviderTimings = timingsFrom(process.env),
    readonly readsAll: boolean = readsAllIn(process.env),
  ) {
    this.adoptions = new Adoptions(timings);
    this.deletions = new DeletionGate(timings);
    this.ownership = new Ownership(new Journal(undefined, log));
  }

  /** Throws what is wrong with the configuration for a resource type in a region, without any call. */
  requireSettings(token: string, region: string | undefined): void {
    requireSettings(this.config, token, region);
  }

  /** The region of a resource that names none. */
  get region(): string | undefined {
    return resolveSettings(this.config).region;
  }

  /** Whether a preview looks up who is connected to what it changes. */
  get inspectsSessions(): boolean {
    return this.config("inspectSessions") === "true";
  }

  sessionsOf = (resource: Parameters<typeof openSessions>[0]): Promise<string> =>
    openSessions(resource, (region) => this.#in(region).client);

  /** The host that is called about a resource type's objects in a region. */
  placeOf(token: string, region: string | undefined): string | undefined {
    return resolveSettings(configIn(region, this.config)).endpoints[productOf(token)]?.host;
  }

  #in(region = ""): Pick<Context, "client" | "objects"> {
    const known = this.#shared.get(region);
    if (known) {
      return known;
    }
    const config = configIn(region || undefined, this.config);
    const client = new Client(() => resolveSettings(config), {
      log: this.log,
      callsPerSecond: CALLS_PER_SECOND,
    });
    const made = { client, objects: new SharedObjects(client, this.timings) };
    this.#shared.set(region, made);
    return made;
  }

  /** Remembers where a resource stands in the program. */
  standsAt(owner: string, urn: string): void {
    this.#urns.set(owner, urn);
  }

  /** The name of a resource in the program, for people. */
  nameOf(owners: readonly string[]): string {
    const urn = owners.map((owner) => this.#urns.get(owner)).find((each) => each !== undefined);
    return urn === undefined ? "another resource" : `the resource ${JSON.stringify(urn.split("::").at(-1))}`;
  }

  /** Shows a message at the resource with this mark, in previews too. */
  async tell(owner: Value | undefined, severity: Severity, message: string): Promise<void> {
    const urn = typeof owner === "string" ? this.#urns.get(owner) : undefined;
    if (urn !== undefined && this.tellEngine !== undefined) {
      const isTold = await this.tellEngine(urn, severity, message).then(
        () => true,
        () => false,
      );
      if (isTold) {
        return;
      }
    }
    this.log(urn === undefined ? message : `${urn.split("::").at(-1)}: ${message}`);
  }

  /** Runs one operation under its own deadline, in a region or in the one that is configured. */
  run<T>(
    defaultTimeout: string,
    customTimeout: string | undefined,
    work: (context: Context) => Promise<T>,
    region?: string,
  ): Promise<T> {
    const allowedMs = parseDuration(customTimeout ?? defaultTimeout) ?? 0;
    const { timings, log } = this;
    const begin = (): Promise<T> =>
      work(
        contextOf({
          ...this.#in(region),
          signal: this.#abort.signal,
          allowedMs,
          log,
          timings,
          readsAll: this.readsAll,
          during: (call) => this.#changes.during(call),
        }),
      );
    // What a run did that ended badly seconds ago may not be listed yet, and nobody knows any more what it was.
    const unlistedMs = this.#changes.leftAt + timings.listingLagMs - Date.now();
    const result = unlistedMs > 0 ? sleep(unlistedMs, this.#abort.signal).then(begin) : begin();
    this.#running.add(result);
    const done = (): void => void this.#running.delete(result);
    result.then(done, () => {
      this.#hasFailed = true;
      done();
    });
    return result;
  }

  /**
   * Ends all waits; resolves when every running operation has given its answer. An engine that asks for the end of an
   * idle provider has saved what it got; one that is gone may have been killed with the last answers in its hands.
   */
  async stop(reason: "asked" | "abandoned"): Promise<void> {
    const isFirst = !this.#abort.signal.aborted;
    if (isFirst && reason === "asked" && this.#running.size === 0) {
      this.ownership.allSaved();
      if (!this.#hasFailed) {
        this.#changes.settled();
      }
    }
    this.#abort.abort();
    await Promise.allSettled([...this.#running]);
  }
}

/** The custom timeout for an operation, as the program's resource options say it. */
export function customTimeout(properties: Properties, operation: string): string | undefined {
  const timeouts = properties[TIMEOUTS];
  if (!isObject(timeouts)) {
    return undefined;
  }
  const value = timeouts[operation];
  return typeof value === "string" ? value : undefined;
}
