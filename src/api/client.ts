import { runCall, type TimeLimit } from "./call";
import { type Credentials, credentialsFor } from "./credentials";
import { decode } from "./decode";
import { encode } from "./encode";
import { Limiter, type LimiterOptions } from "./limiter";
import type { Operation } from "./operation";
import { isRead } from "./reads";
import { secretsOf } from "./redact";
import { endpointOf, type Settings } from "./settings";
import { defaultTimings, type Timings } from "./timings";
import { stackWording } from "./wording";

/** Options of a {@link Client}. */
export interface ClientOptions {
  /** Takes one line, free of secrets, when a call waits long before a retry. @default nothing is logged */
  readonly log?: (line: string) => void;
  /** Waits and time-outs that differ from the defaults. */
  readonly timings?: Partial<Timings>;
  /** Calls of an operation in any second as long as the server has not said that it takes fewer. @default no limit */
  readonly callsPerSecond?: number;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call: a wait before a retry at once, a request under way by no longer waiting for its answer. */
  readonly signal?: AbortSignal;
  /**
   * Whether the request may be sent again when its outcome is unknown (server error, lost connection, time-out).
   * @default whether the operation only reads
   */
  readonly repeatable?: boolean;
  /**
   * Runs before the same request goes out once more, for whatever reason. What it throws ends the call: a create looks
   * whether there is something to repeat.
   */
  readonly beforeRetry?: () => Promise<void>;
  /** Ends the attempts before the client would. @default none */
  readonly limit?: TimeLimit;
}

/**
 * Calls operations of both APIs: signs, sends, tries again where that is safe, and reads the answer.
 *
 * Throttled requests are tried again for a quarter of an hour, and all calls of the operation slow down together.
 * Requests that never left are tried again for seconds. A request whose outcome is unknown is only sent again when it
 * is repeatable.
 */
export class Client {
  readonly #settings: () => Settings;
  readonly #log: (line: string) => void;
  readonly #timings: Timings;
  readonly #limiters = new Map<string, Limiter>();
  readonly #callsPerSecond: number | undefined;
  readonly #reached = new Set<string>();
  #resolved: { readonly settings: Settings; readonly credentials: Credentials } | undefined;

  /** @param settings The settings, or a function that gets them: it then runs before the first call. */
  constructor(settings: Settings | (() => Settings), options: ClientOptions = {}) {
    this.#settings = typeof settings === "function" ? settings : () => settings;
    this.#log = options.log ?? (() => {});
    this.#timings = { ...defaultTimings, ...options.timings };
    this.#callsPerSecond = options.callsPerSecond;
  }

  /**
   * Calls an operation and reads its answer by its declared shape; fields that the shape does not know are kept.
   *
   * @throws WuyingError for every failure, those of settings and credentials included.
   */
  async call<Request extends object, Response extends object>(
    operation: Operation<Request, Response>,
    request: Request,
    options: CallOptions = {},
  ): Promise<Response> {
    const wire = encode(operation, request);
    const { settings, credentials } = this.#resolve();
    const body = await runCall({
      operation,
      wire,
      secrets: secretsOf(request),
      repeatable: options.repeatable ?? isRead(operation),
      signal: options.signal,
      beforeRetry: options.beforeRetry,
      limit: options.limit,
      endpoint: endpointOf(settings, operation.product),
      credentials,
      limiter: this.#limiterOf(operation),
      timings: { ...this.#timings, ...settings.timings },
      log: this.#log,
      wording: settings.wording ?? stackWording,
      reached: this.#reached,
    });
    return decode(operation.response, body) as Response;
  }

  #resolve(): { readonly settings: Settings; readonly credentials: Credentials } {
    if (this.#resolved === undefined) {
      const settings = this.#settings();
      const { credentialsTimeoutMs } = this.#timings;
      const credentials = credentialsFor(settings.accessKey, credentialsTimeoutMs, settings.wording);
      this.#resolved = { settings, credentials };
    }
    return this.#resolved;
  }

  #limiterOf(operation: Operation): Limiter {
    const key = `${operation.product}.${operation.name}`;
    let limiter = this.#limiters.get(key);
    if (limiter === undefined) {
      limiter = new Limiter({ ...limiterOptions(this.#timings), startRate: this.#callsPerSecond });
      this.#limiters.set(key, limiter);
    }
    return limiter;
  }
}

/** The limiter works on the time scale of the retries: 500 ms make its defaults. */
function limiterOptions({ baseDelayMs }: Timings): LimiterOptions {
  const perSecond = 500 / baseDelayMs;
  return {
    minRate: perSecond / 4,
    increasePerSecond: perSecond / 5,
    windowMs: 2 * baseDelayMs,
    recoveryMs: 240 * baseDelayMs,
  };
}
