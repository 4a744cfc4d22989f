import {
  AuthorizeInstanceGroup,
  type AuthorizeInstanceGroupRequest,
  AuthorizeUsersForApp,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { authorizeBrowserGroup } from "../browser/browser-users";
import { errors } from "../errors";
import { findGroup, groupKind } from "../group/group";
import { appsOf } from "../group/group-view";
import { productTypeOf } from "../product-type";
import { findPersistentSession, persistentKind } from "../session/persistent-session";
import { serverKind, serverOfPersistentSession } from "../workstation/server";
import { checkGroupOrSet } from "./authorized-users";
import { withChanges } from "./with-changes";

/** Adds and takes away users: what is not named stays as it is. */
export const authorizeInstanceGroup = implement(AuthorizeInstanceGroup, (request, context) => {
  checkRequest(request);
  const productType = productTypeOf(request.ProductType);
  if (productType === "WuyingServer") {
    return authorizeServer(request, context);
  }
  if (productType === "CloudBrowser") {
    return authorizeBrowserGroup(request, context);
  }
  const { attributes, id } = findGroup(context, request);
  const { AuthorizeUserGroupIds, UnAuthorizeUserGroupIds } = request;
  if (attributes.AuthMode === "Session") {
    authorizeSession(request, context, id);
  }
  context.store.of(groupKind).update(id, {
    Users: withChanges(attributes.Users, request.AuthorizeUserIds, request.UnAuthorizeUserIds),
    UserGroupIds: withChanges(attributes.UserGroupIds, AuthorizeUserGroupIds, UnAuthorizeUserGroupIds),
  });
  return {};
});

function checkRequest(request: AuthorizeInstanceGroupRequest): void {
  const isServer = productTypeOf(request.ProductType) === "WuyingServer";
  // A workstation is named by its persistent session; a group besides is not needed.
  if (!isServer || request.AppInstanceGroupSetId) {
    checkGroupOrSet(request);
  }
}

function authorizeServer(request: AuthorizeInstanceGroupRequest, context: Context): object {
  const session = findPersistentSession(context, request.AppInstancePersistentId);
  const server = serverOfPersistentSession(context, session.id);
  if (server === undefined || (request.AppInstanceGroupId && request.AppInstanceGroupId !== server.id)) {
    throw errors.serverNotFound(request.AppInstanceGroupId ?? session.id);
  }
  authorizeSession(request, context, server.id);
  context.store.of(serverKind).update(server.id, {
    Users: withChanges(server.attributes.Users, request.AuthorizeUserIds, request.UnAuthorizeUserIds),
  });
  return {};
}

function authorizeSession(request: AuthorizeInstanceGroupRequest, context: Context, ownerId: string): void {
  const { attributes, id } = findPersistentSession(context, request.AppInstancePersistentId, ownerId);
  context.store.of(persistentKind).update(id, {
    AuthorizedUsers: withChanges(
      attributes.AuthorizedUsers,
      request.AuthorizeUserIds,
      request.UnAuthorizeUserIds,
    ),
  });
}

/** Adds and takes away users of one application. Without any names, nothing changes. */
export const authorizeUsersForApp = implement(AuthorizeUsersForApp, (request, context) => {
  const { AppId, AuthorizeUserIds, UnAuthorizeUserIds } = request;
  const group = findGroup(context, request);
  if (!appsOf(context, group.attributes.AppCenterImageId).some((app) => app.AppId === AppId)) {
    throw errors.appNotFound(AppId);
  }
  const { AppUsers = {} } = group.attributes;
  const users = withChanges(AppUsers[AppId] ?? [], AuthorizeUserIds, UnAuthorizeUserIds);
  context.store.of(groupKind).update(group.id, { AppUsers: { ...AppUsers, [AppId]: users } });
  return {};
});
