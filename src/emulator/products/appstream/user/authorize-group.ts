import {
  AuthorizeInstanceGroup,
  type AuthorizeInstanceGroupRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { checkRules, type Rules } from "../../../core/rules";
import { errors } from "../errors";
import { findGroup } from "../group/find-group";
import { groupKind } from "../group/group";
import { checkLength } from "../list-limit";
import { productTypeOf } from "../product-type";
import { findPersistentSession, persistentKind } from "../session/persistent-session";
import { serverKind, serverOfPersistentSession } from "../workstation/server";
import { checkGroupOrSet } from "./authorized-group";
import { withChanges } from "./with-changes";

const RULES: Rules = { UserMeta: { Type: { oneOf: ["simple", "ad"], ignoreCase: true } } };
const MOST_USERS = 100;

/** Adds and takes away users: what is not named stays as it is. */
export const authorizeInstanceGroup = implement(AuthorizeInstanceGroup, (request, context) => {
  checkRequest(request);
  if (productTypeOf(request.ProductType) === "WuyingServer") {
    return authorizeServer(request, context);
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
  checkLength("AuthorizeUserIds", request.AuthorizeUserIds, MOST_USERS);
  checkLength("UnAuthorizeUserIds", request.UnAuthorizeUserIds, MOST_USERS);
  checkRules(RULES, "UserMeta", { ...request.UserMeta });
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
