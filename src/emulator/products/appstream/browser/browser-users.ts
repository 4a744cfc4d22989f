import type { AuthorizeInstanceGroupRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { errors } from "../errors";
import { withChanges } from "../user/with-changes";
import { browserKind, findBrowserGroup } from "./browser-group";

/** Lets users or user groups in and out; a browser group does not have both. */
export function authorizeBrowserGroup(request: AuthorizeInstanceGroupRequest, context: Context): object {
  const { attributes, id } = findBrowserGroup(context, request.AppInstanceGroupId);
  const { AuthorizeUserGroupIds, AuthorizeUserIds, UnAuthorizeUserGroupIds, UnAuthorizeUserIds } = request;
  const Users = withChanges(attributes.Users, AuthorizeUserIds, UnAuthorizeUserIds);
  const UserGroupIds = withChanges(attributes.UserGroupIds, AuthorizeUserGroupIds, UnAuthorizeUserGroupIds);
  if (Users.length > 0 && UserGroupIds.length > 0) {
    throw errors.mixedAuthorization(id);
  }
  context.store.of(browserKind).update(id, { Users, UserGroupIds });
  return {};
}
