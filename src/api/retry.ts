import type { Failure } from "./failure";
import type { Timings } from "./timings";

/** What has happened in a call so far. Times are of `performance.now()`. */
export interface RetryState {
  /** Failures in a row of the same kind, this one included. */
  readonly failures: number;
  /** When the first failure of this row happened. */
  readonly failingSince: number;
  readonly now: number;
  /** Whether the request may be sent again when its outcome is unknown. */
  readonly repeatable: boolean;
  /** Whether the endpoint has ever answered this client. */
  readonly reachedBefore: boolean;
  /** Milliseconds until nothing shall be sent again, where that is limited. */
  readonly remaining?: number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined where there shall be none.
 *
 * @param random A number from 0 to 1: the jitter.
 */
export function retryDelay(
  failure: Failure,
  state: RetryState,
  timings: Timings,
  random: number = Math.random(),
): number | undefined {
  const windowMs = retryWindow(failure, state, timings);
  const left = Math.min(windowMs - (state.now - state.failingSince), state.remaining ?? Infinity);
  if (left <= 0) {
    return undefined;
  }
  const longest = Math.min(timings.maxDelayMs, timings.baseDelayMs * 2 ** (state.failures - 1));
  // Never past the end: the last attempt of a window comes when it closes.
  return Math.min(Math.max(failure.retryAfterMs ?? 0, random * longest), left);
}

function retryWindow({ kind }: Failure, state: RetryState, timings: Timings): number {
  if (kind === "throttled") {
    return timings.throttledWindowMs;
  }
  if (kind === "unreachable") {
    return state.reachedBefore ? timings.outageWindowMs : timings.unreachableWindowMs;
  }
  if (kind === "fault") {
    return state.repeatable ? timings.faultWindowMs : 0;
  }
  return 0;
}
