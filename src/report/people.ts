import type { Properties, Value } from "../provider/language/declaration";
import type { Whom } from "../provider/language/disruption";
import { isAbsent, isObject, UNKNOWN } from "../provider/language/values";
import { SECRET } from "../provider/planning/meaning";
import type { PlannedResource } from "./look-up";

/** The people whom a change concerns, as far as the plan tells. */
export interface People {
  /** Names; of several resources the same name of one product is one person. */
  readonly names: readonly string[];
  /** Whether these are all of them. */
  readonly isComplete: boolean;
}

const NOBODY: People = { names: [], isComplete: true };
const UNTOLD: People = { names: [], isComplete: false };

const DESKTOP = "gws:Instance";
const HOLDERS = new Set([
  DESKTOP,
  "appstream:Workstation",
  "appstream:AppInstanceGroup",
  "appstream:BrowserInstanceGroup",
]);

/** The objects that a plan names, so that what has users is found without looking at each. */
export interface Objects {
  readonly byId: ReadonlyMap<string, PlannedResource>;
  readonly desktopsByCluster: ReadonlyMap<string, readonly PlannedResource[]>;
}

export function objectsIn(resources: readonly PlannedResource[]): Objects {
  const byId = new Map<string, PlannedResource>();
  const desktopsByCluster = new Map<string, PlannedResource[]>();
  for (const resource of resources) {
    const { id, token, before } = resource;
    if (id !== undefined && HOLDERS.has(token)) {
      byId.set(id, resource);
    }
    if (token === DESKTOP && typeof before?.clusterId === "string") {
      const desktops = desktopsByCluster.get(before.clusterId) ?? [];
      desktopsByCluster.set(before.clusterId, desktops);
      desktops.push(resource);
    }
  }
  return { byId, desktopsByCluster };
}

/** Whom a change of a resource concerns. */
export function peopleOf(whom: Whom, resource: PlannedResource, objects: Objects): People {
  switch (whom) {
    case "nobody":
      return NOBODY;
    case "desktopUser":
    case "workstationUsers":
    case "groupUsers":
    case "sourceUsers":
      return usersOf(holderOf(resource, objects));
    case "clusterUsers":
      return usersOfCluster(resource, objects);
    case "removedUsers":
      return takenOut(resource);
    case "namedUser":
      return named((resource.after ?? resource.before)?.endUserId);
    case "unauthorizedUsers":
    case "disconnectedUsers":
    case "internetUsers":
      return UNTOLD;
  }
}

/** The object that has users: the resource itself, or the one that an action or an image names by its id. */
function holderOf(resource: PlannedResource, { byId }: Objects): PlannedResource | undefined {
  if (HOLDERS.has(resource.token)) {
    return resource;
  }
  const values = Object.values(resource.after ?? resource.before ?? {});
  return values.flatMap((value) => (typeof value === "string" ? (byId.get(value) ?? []) : []))[0];
}

function usersOf(holder: PlannedResource | undefined): People {
  const state = holder?.before;
  if (state === undefined) {
    return UNTOLD;
  }
  if (holder?.token === DESKTOP) {
    return isAbsent(state.user) ? NOBODY : named(isObject(state.user) ? state.user.userName : undefined);
  }
  const { names, isComplete } = namesIn(state.users);
  const hasGroups = Array.isArray(state.userGroupIds) && state.userGroupIds.length > 0;
  return { names, isComplete: isComplete && !hasGroups };
}

/** Those of the desktops that the plan names; the cluster may have others. */
function usersOfCluster({ id = "" }: PlannedResource, { desktopsByCluster }: Objects): People {
  const desktops = desktopsByCluster.get(id) ?? [];
  return { names: desktops.flatMap((desktop) => usersOf(desktop).names), isComplete: false };
}

function takenOut({ before, after }: PlannedResource): People {
  const [olds, news] = [namesIn(before?.users), namesIn(after?.users)];
  if (!olds.isComplete || !news.isComplete) {
    return UNTOLD;
  }
  const hasGroups = !isAbsent(before?.userGroupIds) && !isAbsent(after?.userGroupIds);
  return {
    names: olds.names.filter((name) => !news.names.includes(name)),
    isComplete: !hasGroups || sameGroups(before, after),
  };
}

const sameGroups = (before: Properties | undefined, after: Properties | undefined): boolean =>
  JSON.stringify(before?.userGroupIds) === JSON.stringify(after?.userGroupIds);

function named(name: Value | undefined): People {
  return isName(name) ? { names: [name], isComplete: true } : UNTOLD;
}

/** The names in a list, which is not there where nobody has said it. */
function namesIn(list: Value | undefined): People {
  if (!Array.isArray(list)) {
    return UNTOLD;
  }
  const names = (list as readonly Value[]).filter(isName);
  return { names, isComplete: names.length === list.length };
}

const isName = (value: Value | undefined): value is string =>
  typeof value === "string" && value !== UNKNOWN && value !== SECRET;
