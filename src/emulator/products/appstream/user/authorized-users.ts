import {
  ListAuthorizedUserGroups,
  ListAuthorizedUsers,
  type ListAuthorizedUsersRequest,
  PageListAppInstanceGroupUser,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { asListing, implement } from "../../../core/handler";
import { implementListing, pageOf } from "../../../core/listing";
import { invalidParameter } from "../../../core/rules";
import { findBrowserGroup } from "../browser/browser-group";
import { errors } from "../errors";
import { findGroup, type Group } from "../group/group";
import { USUAL_PAGES } from "../listing";
import { productTypeOf } from "../product-type";
import { persistentKind } from "../session/persistent-session";

/** Lists names only, without a total: a caller reads on until a page is not full. */
export const pageListAppInstanceGroupUser = implementListing(PageListAppInstanceGroupUser, {
  paging: USUAL_PAGES,
  items: (request, context) => findGroup(context, request).attributes.Users,
  view: (_context, user) => user,
});

/** Pages are cut of records, of which a user may have several; they are merged on the page. */
export const listAuthorizedUsers = asListing(
  implement(ListAuthorizedUsers, (request, context) => {
    const { attributes, id } = authorizedGroup(request, context);
    const names = recordsOf(context, request, id, attributes).filter(
      (name) =>
        (!request.EndUserId || name === request.EndUserId) && name.includes(request.UserIdFuzzy ?? ""),
    );
    const { items, ...page } = pageOf(names, request, USUAL_PAGES);
    const Users = [...new Set(items)].map((EndUserId) => ({
      EndUserId,
      AccountType: attributes.UserInfo?.Type?.toLowerCase() ?? "simple",
      AppId: request.AppId || undefined,
      AppInstanceGroupId: id,
      AppInstancePersistentIds: persistentIdsOf(context, id, attributes, EndUserId),
      AuthMode: attributes.AuthMode,
      IsAuthAllApps: request.AppId ? "false" : "true",
    }));
    return { ...page, Users };
  }),
);

/** One name for every authorization: of the group, of a session, or of each application. */
function recordsOf(
  context: Context,
  { AppId, AppInstancePersistentId }: ListAuthorizedUsersRequest,
  groupId: string,
  group: Authorizations,
): readonly string[] {
  const { AppUsers = {}, Users } = group;
  if (AppInstancePersistentId) {
    return context.store.of(persistentKind).get(AppInstancePersistentId)?.attributes.AuthorizedUsers ?? [];
  }
  if (AppId) {
    return AppUsers[AppId] ?? [];
  }
  if (group.AuthMode === "Session") {
    const sessions = context.store.of(persistentKind).all();
    const own = sessions.filter(({ attributes }) => attributes.AppInstanceGroupId === groupId);
    return [...new Set([...Users, ...own.flatMap(({ attributes }) => attributes.AuthorizedUsers)])];
  }
  return [...Users, ...Object.values(AppUsers).flat()];
}

function persistentIdsOf(
  context: Context,
  groupId: string,
  { AuthMode }: Authorizations,
  user: string,
): string[] | undefined {
  if (AuthMode !== "Session") {
    return undefined;
  }
  return context.store
    .of(persistentKind)
    .all()
    .filter(({ attributes }) => attributes.AppInstanceGroupId === groupId)
    .filter(({ attributes }) => attributes.AuthorizedUsers.includes(user))
    .map(({ id }) => id);
}

/** User groups are another product's, so their names are their ids here. */
export const listAuthorizedUserGroups = implementListing(ListAuthorizedUserGroups, {
  paging: USUAL_PAGES,
  items: (request, context) => {
    const { attributes, id } = authorizedGroup(request, context);
    return attributes.UserGroupIds.filter(
      (own) => (!request.GroupId || own === request.GroupId) && own.includes(request.GroupName ?? ""),
    ).map((GroupId) => ({
      GroupId,
      GroupName: GroupId,
      AppInstanceGroupId: id,
      AuthMode: attributes.AuthMode,
    }));
  },
  view: (_context, group) => group,
});

interface Request {
  readonly AppInstanceGroupId?: string;
  readonly AppInstanceGroupSetId?: string;
  readonly ProductType: string;
}

/** Exactly one of group and set; sets cannot be made by the API, so there are none. */
export function checkGroupOrSet({ AppInstanceGroupId, AppInstanceGroupSetId }: Request): void {
  if (Boolean(AppInstanceGroupId) === Boolean(AppInstanceGroupSetId)) {
    throw invalidParameter(
      "AppInstanceGroupId/AppInstanceGroupSetId",
      "must be exactly one of the two, but both or neither are given",
    );
  }
  if (AppInstanceGroupSetId) {
    throw errors.groupSetNotFound(AppInstanceGroupSetId);
  }
}

/** Who may use a group, whichever kind of group it is. */
type Authorizations = Pick<Group, "AppUsers" | "AuthMode" | "UserGroupIds" | "UserInfo" | "Users">;

/** The group whose authorizations are listed. */
function authorizedGroup(
  request: Request,
  context: Context,
): { readonly id: string; readonly attributes: Authorizations } {
  checkGroupOrSet(request);
  return productTypeOf(request.ProductType) === "CloudBrowser"
    ? findBrowserGroup(context, request.AppInstanceGroupId)
    : findGroup(context, request, errors.groupItemNotFound);
}
