import { ListAuthorizedUserGroups } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { findGroup } from "../group/find-group";
import { USUAL_PAGES } from "../paging";
import { authorizedGroup } from "./authorized-group";

/** User groups are another product's, so their names are their ids here. */
export const listAuthorizedUserGroups = implement(ListAuthorizedUserGroups, (request, context) => {
  const { attributes, id } = findGroup(context, ...authorizedGroup(request));
  const ids = attributes.UserGroupIds.filter(
    (own) => (!request.GroupId || own === request.GroupId) && own.includes(request.GroupName ?? ""),
  );
  const { items, ...page } = pageOf(ids, request, USUAL_PAGES);
  const UserGroups = items.map((GroupId) => ({
    GroupId,
    GroupName: GroupId,
    AppInstanceGroupId: id,
    AuthMode: attributes.AuthMode,
  }));
  return { ...page, UserGroups };
});
