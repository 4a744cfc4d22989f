import { isRead } from "../../api";
import type { Context } from "../language/context";
import { defaultProviderTimings, type ProviderTimings } from "../language/timings";

export type { Context, CreateContext } from "../language/context";

const NO_TIME_LEFT =
  'The time for the whole operation is over: run "pulumi up" again, or allow more with the resource option customTimeouts.';

/** What an operation is given. */
export interface ContextOptions extends Pick<Context, "client" | "objects" | "signal" | "log" | "readsAll"> {
  /** How long it may take, in milliseconds. */
  readonly allowedMs: number;
  /** Waits that differ from the defaults. */
  readonly timings?: Partial<ProviderTimings>;
  /** Goes along with every call that changes something. */
  readonly during?: <T>(call: Promise<T>) => Promise<T>;
}

/** The context of an operation that starts now. */
export function contextOf({
  allowedMs,
  timings: given,
  during = (call) => call,
  ...shared
}: ContextOptions): Context {
  const { client, objects, signal } = shared;
  const timings = { ...defaultProviderTimings, ...given };
  const deadline = { at: Date.now() + allowedMs, allowedMs };
  const limit = { at: deadline.at + timings.afterDeadlineMs, advice: NO_TIME_LEFT };
  return {
    ...shared,
    timings,
    deadline,
    absentGraceMs: 0,
    call: (operation, request, options) => {
      const answer = client.call(operation, request, { signal, limit, ...options });
      // Also a call that failed, or whose answer is not waited for, may have changed something.
      return isRead(operation) ? answer : during(answer).finally(() => objects.changed(request));
    },
  };
}
