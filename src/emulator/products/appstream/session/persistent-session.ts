import { ListPersistentAppInstances } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { Kind, StoredObject } from "../../../core/kind";
import { implementListing, isAmong } from "../../../core/listing";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { findGroup, type Group } from "../group/group";
import { newestFirst, USUAL_PAGES } from "../listing";
import { productTypeOf } from "../product-type";
import { offsetTime } from "../times";
import { persistentTransitions } from "../transitions";
import { findServer } from "../workstation/server";

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
  context.store.of(persistentKind).add(id, attributes, context.begin(persistentTransitions.create));
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

/** The persistent sessions of a group, or the one of a workstation. */
export const listPersistentAppInstances = implementListing(ListPersistentAppInstances, {
  paging: USUAL_PAGES,
  items: (request, context) => {
    checkOwner(context, request);
    return newestFirst(context.store.of(persistentKind).all()).filter(
      ({ attributes, id }) =>
        attributes.AppInstanceGroupId === request.AppInstanceGroupId &&
        isAmong(request.AppInstancePersistentIds, id),
    );
  },
  view: (context, session) => ({
    ...session.attributes,
    AppInstancePersistentId: session.id,
    AppInstancePersistentStatus: context.store.of(persistentKind).status(session),
    GmtCreate: offsetTime(session.createdAt),
  }),
});

function checkOwner(context: Context, request: { AppInstanceGroupId: string; ProductType: string }): void {
  if (productTypeOf(request.ProductType) === "WuyingServer") {
    findServer(context, request.AppInstanceGroupId);
  } else {
    findGroup(context, request);
  }
}
