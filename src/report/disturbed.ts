import { hasUnknown, isAbsent } from "../provider/language/values";
import { texts } from "../provider/language/wire";
import type { Meaning, ValueMeaning } from "../provider/planning/meaning";
import type { PlannedResource } from "./look-up";

/** A session of somebody. */
export interface Session {
  readonly id?: string;
  readonly user?: string;
  /** A session outlives its user's disconnection. Undefined where the API does not tell. */
  readonly isConnected?: boolean;
}

/** The sessions that a planned change disturbs, or why that cannot be told. */
export type Disturbed =
  | { readonly kind: "these"; readonly sessions: readonly Session[] }
  | { readonly kind: "unknown"; readonly reason: string };

type Selection = { readonly of: (session: Session) => boolean } | { readonly unknown: string };

/**
 * Those of the sessions that a change disturbs, each once however many values change. Of a user who is taken out of a
 * group these are the user's own; of a shorter time-out those of people who are disconnected; of most changes all. Whoever
 * is away for a while loses with the session what they left open in it.
 */
export function disturbedBy(
  { changes }: Meaning,
  resource: PlannedResource,
  all: readonly Session[],
): Disturbed {
  const disturbing = changes.filter(({ disruption }) => disruption.class !== "none");
  const selections = disturbing.map((change) => selectionOf(change, resource, all));
  const known = selections.flatMap((each) => ("of" in each ? [each.of] : []));
  const sessions = all.filter((session) => known.some((isMeant) => isMeant(session)));
  const open = selections.flatMap((each) => ("unknown" in each ? [each.unknown] : []));
  // Who else is disturbed matters only where somebody is left.
  const isAnybodyLeft = sessions.length < all.length;
  return open[0] === undefined || !isAnybodyLeft
    ? { kind: "these", sessions }
    : { kind: "unknown", reason: open[0] };
}

function selectionOf(change: ValueMeaning, resource: PlannedResource, all: readonly Session[]): Selection {
  switch (change.disruption.whom) {
    case "removedUsers":
      return takenOut(change, resource);
    case "namedUser":
      return named(resource);
    case "disconnectedUsers":
      return all.some((session) => session.isConnected === undefined)
        ? { unknown: "the API does not tell who is disconnected" }
        : { of: (session) => session.isConnected === false };
    case "unauthorizedUsers":
      return { unknown: "the API does not tell who is connected without being authorised" };
    case "internetUsers":
      return { unknown: "the API does not tell who comes from the internet" };
    default:
      return { of: () => true };
  }
}

/** The sessions of the users that a list loses; of an authorization that goes, of all that it let in. */
function takenOut({ path, before, after }: ValueMeaning, { before: olds = {} }: PlannedResource): Selection {
  const isList = path === "users" || path === "userGroupIds";
  const isOfGroups = path === "userGroupIds" || (!isList && texts(olds.userGroupIds).length > 0);
  if (isOfGroups) {
    return { unknown: "the API does not tell who is in the user groups that are taken out" };
  }
  const [from, to] = isList ? [before, after] : [olds.users, undefined];
  if (hasUnknown(to)) {
    return { unknown: "who is taken out is not known before the update" };
  }
  if (isList && !Array.isArray(from)) {
    return { unknown: "who is taken out is not known: the state has no users yet" };
  }
  const stays = new Set(texts(to));
  const gone = new Set(texts(from).filter((user) => !stays.has(user)));
  return { of: (session) => session.user !== undefined && gone.has(session.user) };
}

/** The sessions of the user that an unbinding names. */
function named({ after = {} }: PlannedResource): Selection {
  const { endUserId, appInstanceId } = after;
  if (hasUnknown(endUserId) || hasUnknown(appInstanceId)) {
    return { unknown: "whose session ends is not known before the update" };
  }
  return {
    of: (session) => session.user === endUserId && (isAbsent(appInstanceId) || session.id === appInstanceId),
  };
}
