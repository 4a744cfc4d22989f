import { setTimeout as sleep } from "node:timers/promises";
import type { AccessKey } from "./access-key";
import { adviceFor } from "./advice";
import type { Outcome } from "./attempt";
import type { Credentials } from "./credentials";
import type { WireRequest } from "./encode";
import type { Endpoint } from "./endpoint";
import { WuyingError } from "./errors";
import { abortedFailure, type Failure, isRetryable } from "./failure";
import type { Limiter } from "./limiter";
import type { Operation } from "./operation";
import { isRead } from "./reads";
import { redact } from "./redact";
import { retryDelay } from "./retry";
import type { Timings } from "./timings";
import type { Wording } from "./wording";

/** When nothing shall be sent again, however well another attempt might do. */
export interface TimeLimit {
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** What to do about it, in the error of a call that it ends. */
  readonly advice: string;
}

/** What one call needs, with what it shares with the other calls of its client. */
export interface CallContext {
  readonly operation: Operation;
  readonly wire: WireRequest;
  /** Secret values of the request. */
  readonly secrets: readonly string[];
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
  readonly beforeRetry: (() => Promise<void>) | undefined;
  readonly limit: TimeLimit | undefined;
  readonly endpoint: Endpoint;
  readonly credentials: Credentials;
  readonly limiter: Limiter;
  readonly timings: Timings;
  readonly log: (line: string) => void;
  readonly wording: Wording;
  /** Hosts that have answered. */
  readonly reached: Set<string>;
}

/**
 * Sends a request until there is an answer, or no reason to go on.
 *
 * @returns The body of the answer.
 * @throws WuyingError
 */
export async function runCall(context: CallContext): Promise<Readonly<Record<string, unknown>>> {
  const history = new History(context);
  for (;;) {
    const outcome = await attempt(context, history);
    if (outcome.kind === "answered") {
      return outcome.body;
    }
    await waitToRetry(outcome.failure, context, history);
  }
}

/** What has happened in a call so far. */
class History {
  readonly #context: CallContext;
  readonly #rows = new Map<Failure["kind"], { failures: number; failingSince: number }>();
  #accessKey: AccessKey | undefined;
  attempts = 0;
  /** An earlier attempt may have been carried out, whatever the last one says. */
  #uncertain = false;

  constructor(context: CallContext) {
    this.#context = context;
  }

  signedWith(accessKey: AccessKey): void {
    this.#accessKey = accessKey;
  }

  /** Counts a failure. Kinds count apart, so that no mixture of them can go on for ever. */
  add(failure: Failure): { failures: number; failingSince: number } {
    this.#uncertain ||= failure.uncertain;
    const row = this.#rows.get(failure.kind) ?? { failures: 0, failingSince: performance.now() };
    row.failures += 1;
    this.#rows.set(failure.kind, row);
    return row;
  }

  /** A text of the server, without what it quotes of the request. */
  clean(text: string): string {
    const { secret, securityToken } = this.#accessKey ?? {};
    return redact(text, [...this.#context.secrets, secret ?? "", securityToken ?? ""]);
  }

  error(failure: Failure): WuyingError {
    const { operation, wording } = this.#context;
    const clean = (text: string | undefined) => (text === undefined ? undefined : this.clean(text));
    const facts = {
      product: operation.product,
      operation: operation.name,
      code: this.clean(failure.code),
      mayHaveTakenEffect: this.#uncertain && !isRead(operation),
    };
    return new WuyingError({
      ...facts,
      detail: this.clean(failure.detail),
      httpStatus: failure.httpStatus,
      requestId: clean(failure.requestId),
      attempts: this.attempts,
      retryable: isRetryable(failure),
      advice: clean(failure.advice) ?? adviceFor(facts, wording),
    });
  }
}

const notSent: Outcome = { kind: "failed", failure: abortedFailure(false) };

/** @throws WuyingError where there is no key to sign with. */
async function attempt(context: CallContext, history: History): Promise<Outcome> {
  const { limiter, signal, timings, reached, endpoint } = context;
  if (signal?.aborted) {
    return notSent;
  }
  const accessKey = await context.credentials.get();
  history.signedWith(accessKey);
  // It brings the vendor's client along, which is most of what a call needs, and many a process makes none.
  const { send } = require("./attempt") as typeof import("./attempt");
  const startedAt = await limiter.acquire(signal);
  if (startedAt === undefined) {
    return notSent;
  }
  history.attempts += 1;
  const outcome = await send({ ...context, accessKey }).finally(() => limiter.ended());
  if (outcome.kind === "answered") {
    reached.add(endpoint.host);
    limiter.succeeded(startedAt);
    return outcome;
  }
  const { failure } = outcome;
  if (failure.httpStatus !== undefined) {
    reached.add(endpoint.host);
  }
  if (failure.kind === "throttled") {
    limiter.throttled(startedAt, Math.min(failure.retryAfterMs ?? timings.baseDelayMs, timings.maxDelayMs));
  }
  return outcome;
}

/** @throws WuyingError where there shall be no further attempt. */
async function waitToRetry(failure: Failure, context: CallContext, history: History): Promise<void> {
  const { operation, timings, limit, signal, repeatable, reached, endpoint } = context;
  const row = history.add(failure);
  const state = { ...row, now: performance.now(), repeatable, reachedBefore: reached.has(endpoint.host) };
  const remaining = limit && limit.at - Date.now();
  const delay = retryDelay(failure, { ...state, remaining }, timings);
  if (delay === undefined) {
    const isCutShort = retryDelay(failure, state, timings) !== undefined;
    throw history.error(isCutShort ? { ...failure, advice: limit?.advice } : failure);
  }
  if (delay >= timings.logDelayMs) {
    const seconds = (delay / 1000).toFixed(1);
    context.log(
      `${operation.name}: ${history.clean(failure.code)}, attempt ${history.attempts + 1} in ${seconds} s`,
    );
  }
  try {
    await sleep(delay, undefined, { signal });
  } catch {
    throw history.error(abortedFailure(false));
  }
  await context.beforeRetry?.();
}
