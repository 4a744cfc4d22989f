import type { Context } from "../../../core/context";
import type { Kind } from "../../../core/kind";
import { invalidParameter } from "../../../core/rules";
import type { StoredObject } from "../../../core/stored-object";
import { errors } from "../errors";
import type { Group } from "../group/group";
import { persistentMachines } from "../machines";

/** A persistent session: a place in a group that keeps its data, and to which users are authorized. */
export type PersistentSession = {
  readonly AppInstanceGroupId: string;
  readonly AppInstancePersistentName: string;
  readonly AuthorizedUsers: readonly string[];
};

export const persistentKind: Kind<PersistentSession> = {
  name: "persistentAppInstances",
  idField: "AppInstancePersistentId",
  statusField: "AppInstancePersistentStatus",
  idPrefix: "p-",
  fields: { AppInstancePersistentName: "string", AuthorizedUsers: "array" },
};

/** Makes one for every session that a group authorized by session has room for. */
export function addPersistentSessions(context: Context, groupId: string, group: Group): void {
  if (group.AuthMode !== "Session") {
    return;
  }
  const { NodeAmount = 0, NodeCapacity = 1 } = group.NodePool ?? {};
  for (let number = 1; number <= NodeAmount * NodeCapacity; number += 1) {
    addPersistentSession(context, groupId, `${group.AppInstanceGroupName}-${number}`);
  }
}

/** Makes one; returns its id. A workstation has one too. */
export function addPersistentSession(context: Context, groupId: string, name: string): string {
  const id = context.newId(persistentKind.idPrefix);
  const attributes = { AppInstanceGroupId: groupId, AppInstancePersistentName: name, AuthorizedUsers: [] };
  context.store.of(persistentKind).add(id, attributes, context.begin(persistentMachines.create));
  return id;
}

export function removePersistentSessions(context: Context, groupId: string): void {
  const sessions = context.store.of(persistentKind);
  for (const { attributes, id } of sessions.all()) {
    if (attributes.AppInstanceGroupId === groupId) {
      sessions.remove(id);
    }
  }
}

/** The persistent session to act on; of one owner, where one is given. */
export function findPersistentSession(
  context: Context,
  id: string | undefined,
  ownerId?: string,
): StoredObject<PersistentSession> {
  if (!id) {
    throw errors.missing("AppInstancePersistentId", "for a workstation or a group authorized by session");
  }
  const session = context.store.of(persistentKind).get(id);
  if (session === undefined || (ownerId !== undefined && session.attributes.AppInstanceGroupId !== ownerId)) {
    throw invalidParameter("AppInstancePersistentId", `is not one that there is: "${id}"`);
  }
  return session;
}
