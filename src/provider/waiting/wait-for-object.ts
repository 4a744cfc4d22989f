import type { Context } from "../language/context";
import { ABSENT, isAmong, type Kind, stateOf } from "../language/kind";
import { waitFor } from "./wait";

export interface ObjectWait<Found> {
  /** What it is waited for to become, for people: `running`. */
  readonly until: string;
  readonly target: readonly string[];
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
  { until, target, otherwise, otherWords = [] }: ObjectWait<Found>,
): Promise<Found | undefined> {
  const { failed, progress } = kind;
  const reasons = new Map(Object.entries(failed).map(([word, reason]) => [word.toLowerCase(), reason]));
  const isForAbsence = target.includes(ABSENT);
  const watch = context.objects.watch(kind, id, until, isForAbsence ? "gone" : "there");
  return waitFor<Found>(context, {
    what: `${kind.what} ${id}`,
    until,
    read: watch.look,
    pace: watch,
    state: (found) => otherwise?.(found) ?? stateOf(kind, found),
    target,
    pending: [...kind.pending, ...kind.resting, ...Object.keys(failed), ...otherWords],
    failed: isForAbsence ? [] : Object.keys(failed).filter((state) => !isAmong(target, state)),
    reason: (found) => reasons.get(stateOf(kind, found).toLowerCase()),
    progress: (found) => (progress === undefined ? undefined : String(found[progress])),
  });
}
