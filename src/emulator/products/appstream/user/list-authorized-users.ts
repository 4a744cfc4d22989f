import { ListAuthorizedUsers, type ListAuthorizedUsersRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { findGroup } from "../group/find-group";
import type { Group } from "../group/group";
import { USUAL_PAGES } from "../paging";
import { persistentKind } from "../session/persistent-session";
import { authorizedGroup } from "./authorized-group";

/** Pages are cut of records, of which a user may have several; they are merged on the page. */
export const listAuthorizedUsers = implement(ListAuthorizedUsers, (request, context) => {
  const { attributes, id } = findGroup(context, ...authorizedGroup(request));
  const names = recordsOf(context, request, id, attributes).filter(
    (name) => (!request.EndUserId || name === request.EndUserId) && name.includes(request.UserIdFuzzy ?? ""),
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
});

/** One name for every authorization: of the group, of a session, or of each application. */
function recordsOf(
  context: Context,
  { AppId, AppInstancePersistentId }: ListAuthorizedUsersRequest,
  groupId: string,
  group: Group,
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
  { AuthMode }: Group,
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
