import { isNotFound } from "../api";
import { meaningOf } from "../provider/meaning";
import { disturbedBy, type Session } from "./disturbed";
import type { LookUpSessions, PlannedResource, Sessions } from "./look-up";
import { type ClientIn, lookUpContext, Once, type Patience } from "./look-up-context";
import { reasonOf } from "./reason";
import { regionOf } from "./region-of";
import { SessionLists } from "./session-lists";
import { type Target, targetOf } from "./target";

export interface SessionOptions extends Patience {
  /** Whether the users are named too. */
  readonly showUsers: boolean;
}

/**
 * Looks up the sessions that are open right now on what a plan disturbs, and counts those that it disturbs. A resource
 * of which nobody is disturbed is not looked up. Only reads are called, and what is asked once serves all resources.
 */
export function lookUpSessions(clientIn: ClientIn, options: SessionOptions): LookUpSessions {
  return async (resources) => {
    const wanted = resources.map((resource) => ({ resource, target: targetOf(resource) }));
    const regions = new Once<SessionLists>();
    const listsIn = (region: string | undefined): SessionLists =>
      regions.get(region ?? "", () => {
        const here = wanted.filter(({ resource }) => regionOf(resource) === region);
        const workstations = here.flatMap(({ target }) => (target.kind === "workstation" ? [target.id] : []));
        return new SessionLists(lookUpContext(clientIn(region), options), workstations);
      });
    const found = await Promise.all(
      wanted.map(async ({ resource, target }) => {
        const sessions = await sessionsOf(resource, target, () => listsIn(regionOf(resource)), options);
        return [resource.urn, sessions] as const;
      }),
    );
    return new Map(found);
  };
}

async function sessionsOf(
  resource: PlannedResource,
  target: Target,
  lists: () => SessionLists,
  options: SessionOptions,
): Promise<Sessions> {
  const meaning = meaningOf(resource.token, resource);
  if (meaning === undefined || meaning.worst.class === "none") {
    return { kind: "notLookedUp" };
  }
  if (target.kind === "unknown") {
    return target;
  }
  if (target.kind === "none") {
    return counted([], options);
  }
  try {
    const all = await lists().of(target, options.showUsers);
    const disturbed = disturbedBy(meaning, resource, all);
    return disturbed.kind === "unknown" ? disturbed : counted(disturbed.sessions, options);
  } catch (error) {
    return isNotFound(error) ? counted([], options) : { kind: "unknown", reason: reasonOf(error) };
  }
}

function counted(sessions: readonly Session[], { showUsers }: SessionOptions): Sessions {
  const count = sessions.length;
  const users = new Set(sessions.flatMap(({ user }) => (user === undefined ? [] : [user])));
  return { kind: "known", count, ...(showUsers && { users: [...users].sort() }) };
}
