import type { Context } from "../language/context";
import { ABSENT, isAmong, type Kind, stateOf } from "../language/kind";
import { waitFor } from "./wait";

const NOT_BEGUN = "not begun";

export interface ObjectWait<Found> {
  /** What it is waited for to become, for people: `running`. */
  readonly until: string;
  readonly target: readonly string[];
  /** The object was in the target before, too: that counts only once it was seen otherwise, or no listing can be from then. */
  readonly isAnew?: boolean;
  /** Another word for the state, where the object is not yet what is waited for although its state says so. */
  readonly otherwise?: (found: Found | undefined) => string | undefined;
  /** The words that `otherwise` has. */
  readonly otherWords?: readonly string[];
}

/** Waits until an object is in one of the states; ends at once in a failed one. */
export function waitForObject<Found extends object>(
  context: Context,
  kind: Kind<Found>,
  id: string,
  { until, target, isAnew = false, otherwise, otherWords = [] }: ObjectWait<Found>,
): Promise<Found | undefined> {
  const { failed, progress } = kind;
  const reasons = new Map(Object.entries(failed).map(([word, reason]) => [word.toLowerCase(), reason]));
  const isForAbsence = target.includes(ABSENT);
  const watch = context.objects.watch(kind, id, until, isForAbsence ? "gone" : "there");
  const { listingLagMs, firstPollMs } = context.timings;
  // A look can be answered by a listing that began a poll ago.
  const isListedAt = Date.now() + listingLagMs + firstPollMs;
  let counts = !isAnew || listingLagMs === 0;
  let lookedAt = 0;
  const stateNow = (found: Found | undefined): string => {
    const state = otherwise?.(found) ?? stateOf(kind, found);
    counts ||= !isAmong(target, state) || lookedAt >= isListedAt;
    return counts ? state : NOT_BEGUN;
  };
  return waitFor<Found>(context, {
    what: `${kind.what} ${id}`,
    until,
    read: () => {
      lookedAt = Date.now();
      return watch.look();
    },
    pace: watch,
    state: stateNow,
    target,
    pending: [
      ...kind.pending,
      ...kind.resting,
      ...Object.keys(failed),
      ...otherWords,
      ...(isAnew ? [NOT_BEGUN] : []),
    ],
    failed: isForAbsence ? [] : Object.keys(failed).filter((state) => !isAmong(target, state)),
    reason: (found) => reasons.get(stateOf(kind, found).toLowerCase()),
    progress: (found) => (progress === undefined ? undefined : String(found[progress])),
  });
}
