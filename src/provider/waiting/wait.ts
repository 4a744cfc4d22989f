import type { Context } from "../language/context";
import { describeDuration } from "../language/duration";
import { ABSENT } from "../language/kind";
import type { Watch } from "../language/objects";
import type { ProviderTimings } from "../language/timings";
import { sleep } from "./sleep";

/** What to wait for, and how to tell. States are compared as the cloud spells them, without case. */
export interface Wait<T> {
  /** The object, for people: `cluster cls-1`. */
  readonly what: string;
  /** What it is waited for to become, for people: `running`. */
  readonly until: string;
  readonly read: () => Promise<T | undefined>;
  /** The state word; the object itself is passed as undefined when the cloud does not list it. */
  readonly state: (object: T | undefined) => string;
  readonly target: readonly string[];
  /** States from which the target cannot be reached any more. */
  readonly failed?: readonly string[];
  /**
   * States from which the target can come. Where they are given, any other state is told at once, and waited on for a
   * grace period only. Left out where the words are not the cloud's, so that none of them can be new.
   */
  readonly pending?: readonly string[];
  /** When to look again, for waits that look together; by itself a wait looks ever more seldom. */
  readonly pace?: Pick<Watch<T>, "firstPauseMs" | "pauseMs" | "rest" | "reached">;
  /** The cloud's own reason for a failed state. */
  readonly reason?: (object: T | undefined) => string | undefined;
  /** How far it is, such as `40%`. */
  readonly progress?: (object: T) => string | undefined;
}

export type Outcome<T> = {
  readonly state: string;
  /** How long it was in that state, as far as this wait has seen. */
  readonly lastedMs: number;
  readonly waitedMs: number;
  readonly object: T | undefined;
} & (
  | { readonly kind: "success" | "timeout" | "aborted" | "unknown" }
  | { readonly kind: "failure"; readonly reason: string | undefined }
);

/** A wait that ended without its target. Carries what was last seen. */
export class WaitError extends Error {
  override readonly name = "WaitError";
  constructor(
    readonly kind: "failure" | "timeout" | "aborted" | "unknown",
    readonly what: string,
    readonly lastState: string,
    readonly waitedMs: number,
    message: string,
  ) {
    super(message);
  }
}

const GONE = 'if it was deleted outside of Pulumi, run "pulumi refresh", then "pulumi up"';

/** The longest pause between two reads is so many times the one before. */
const GROWTH = 1.5;

/** Waits until the target state; throws a {@link WaitError} on a failed state, on one that stays unknown, on timeout and on abort. */
export async function waitFor<T>(context: Context, wait: Wait<T>): Promise<T | undefined> {
  const outcome = await observe(context, wait);
  if (outcome.kind === "success") {
    return outcome.object;
  }
  throw new WaitError(
    outcome.kind,
    wait.what,
    outcome.state,
    outcome.waitedMs,
    explain(context, wait, outcome),
  );
}

async function observe<T>(context: Context, wait: Wait<T>): Promise<Outcome<T>> {
  const start = Date.now();
  const say = progressReporter(context, wait, start);
  let absentSince: number | undefined;
  let since = start;
  let pendingAtMs = 0;
  let seen: { state: string; object: T | undefined } = { state: "not read yet", object: undefined };
  const rest = (ms: number): Promise<void> => {
    const restMs = Math.min(ms, Math.max(context.deadline.at - Date.now(), 0));
    return wait.pace?.rest(restMs, context.signal) ?? sleep(restMs, context.signal);
  };
  if (context.hasJustBegun) {
    await rest(wait.pace?.firstPauseMs() ?? 0);
  }
  for (let attempt = 0; ; attempt += 1) {
    const answer = await unlessOver(context, wait.read);
    const waitedMs = Date.now() - start;
    if (answer.over) {
      return { kind: answer.over, ...seen, waitedMs, lastedMs: Date.now() - since };
    }
    const { object } = answer;
    const before = seen.state;
    seen = { state: wait.state(object), object };
    if (seen.state !== before) {
      since = Date.now();
    }
    const now = { ...seen, waitedMs, lastedMs: Date.now() - since };
    const meaning = meaningOf(wait, seen.state);
    if (meaning === "target") {
      wait.pace?.reached(waitedMs, pendingAtMs);
      return { kind: "success", ...now };
    }
    if (meaning === "failed") {
      return { kind: "failure", ...now, reason: wait.reason?.(object) };
    }
    if (meaning === "unknown") {
      if (seen.state !== before) {
        context.log(unknownState(context, wait, seen.state));
      }
      if (now.lastedMs > context.timings.unknownStateGraceMs) {
        return { kind: "unknown", ...now };
      }
    }
    absentSince = seen.state === ABSENT ? (absentSince ?? Date.now()) : undefined;
    if (absentSince !== undefined && Date.now() - absentSince > context.absentGraceMs) {
      return { kind: "failure", ...now, reason: GONE };
    }
    if (Date.now() >= context.deadline.at) {
      return { kind: "timeout", ...now };
    }
    say(seen.state, object);
    pendingAtMs = waitedMs;
    await rest(wait.pace?.pauseMs(waitedMs) ?? pollDelay(attempt, context.timings));
  }
}

/** What a state says of the target. */
type Meaning = "target" | "failed" | "pending" | "unknown";

function meaningOf<T>({ target, failed = [], pending }: Wait<T>, state: string): Meaning {
  const isOneOf = (words: readonly string[]): boolean =>
    words.some((word) => word.toLowerCase() === state.toLowerCase());
  if (isOneOf(target)) {
    return "target";
  }
  if (isOneOf(failed)) {
    return "failed";
  }
  // For how long an object may be missing is another question.
  return pending === undefined || state === ABSENT || isOneOf(pending) ? "pending" : "unknown";
}

type Answer<T> =
  | { readonly over: "aborted" | "timeout" }
  | { readonly over?: undefined; readonly object: T | undefined };

/** A read that is throttled can take minutes, so neither an interrupt nor the deadline waits for its answer. */
async function unlessOver<T>(
  { signal, deadline, timings }: Context,
  read: () => Promise<T | undefined>,
): Promise<Answer<T>> {
  if (signal.aborted) {
    return { over: "aborted" };
  }
  const stop = new AbortController();
  const ends = AbortSignal.any([signal, stop.signal]);
  // The last read may begin right at the deadline, and deserves its answer.
  const patienceMs = Math.max(deadline.at - Date.now(), timings.lastReadMs);
  const end = sleep(patienceMs, ends).then(
    (): Answer<T> => ({ over: signal.aborted ? "aborted" : "timeout" }),
  );
  try {
    return await Promise.race([read().then((object): Answer<T> => ({ object })), end]);
  } finally {
    stop.abort();
  }
}

/** Uniform between the first delay and a capped exponential, so that many waits do not poll in step. */
function pollDelay(attempt: number, { firstPollMs, longestPollMs }: ProviderTimings): number {
  const ceiling = Math.min(firstPollMs * GROWTH ** attempt, longestPollMs);
  return firstPollMs + Math.random() * (ceiling - firstPollMs);
}

function progressReporter<T>(
  context: Context,
  wait: Wait<T>,
  start: number,
): (state: string, object: T | undefined) => void {
  let saidState = "";
  let saidAt = 0;
  return (state, object) => {
    const now = Date.now();
    if (now - start < context.timings.quietMs) {
      return;
    }
    if (state === saidState && now - saidAt < context.timings.sayAgainMs) {
      return;
    }
    saidState = state;
    saidAt = now;
    const progress = object === undefined ? undefined : wait.progress?.(object);
    const detail = progress ? `${state} ${progress}` : state;
    context.log(`${wait.what}: ${detail}, waiting for ${wait.until} (${describeDuration(now - start)})`);
  };
}

function unknownState<T>({ timings, deadline }: Context, { what }: Wait<T>, state: string): string {
  const moreMs = Math.max(Math.min(timings.unknownStateGraceMs, deadline.at - Date.now()), 0);
  return `${what} is in state ${state}, which is not known here; waiting ${describeDuration(moreMs)} more for it to change`;
}

function explain<T>(context: Context, wait: Wait<T>, outcome: Outcome<T>): string {
  const { what, until } = wait;
  const waited = describeDuration(outcome.waitedMs);
  if (outcome.kind === "failure") {
    if (outcome.state === ABSENT) {
      return `${what} is not there any more: ${outcome.reason}`;
    }
    const reason = outcome.reason ? `: ${outcome.reason}` : "";
    return `${what} will not become ${until}: it is in state ${outcome.state} after ${waited}${reason}`;
  }
  if (outcome.kind === "aborted") {
    return `stopped waiting for ${what} to become ${until}: interrupted after ${waited}, last seen ${outcome.state}; the next "pulumi up" goes on waiting`;
  }
  if (outcome.kind === "unknown") {
    const known = [...wait.target, ...(wait.failed ?? []), ...(wait.pending ?? [])];
    return (
      `${what} did not become ${until}: it is in state ${outcome.state}, which is not known here, for ${describeDuration(outcome.lastedMs)}. ` +
      `Known are ${[...new Set(known)].join(", ")}. Look at it in the console: where it is well, the same command goes on waiting; ` +
      "a newer release of pulumi-wuying may know the state"
    );
  }
  const allowed = describeDuration(context.deadline.allowedMs);
  return (
    `${what} did not become ${until} within ${allowed}: last seen ${outcome.state}, for ${describeDuration(outcome.lastedMs)}. ` +
    `The next "pulumi up" goes on waiting; allow more time with the resource option customTimeouts`
  );
}
