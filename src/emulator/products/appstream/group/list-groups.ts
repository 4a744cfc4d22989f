import { ListAppInstanceGroup, type ListAppInstanceGroupRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import type { StoredObject } from "../../../core/stored-object";
import { isAmong } from "../list-limit";
import { newestFirst, SMALL_PAGES } from "../paging";
import { productTypeOf } from "../product-type";
import { hasTags } from "../tag/has-tags";
import { cut } from "../wire-fields";
import { type Group, groupKind, LIST_FIELDS } from "./group";
import { groupView } from "./group-view";

export const listAppInstanceGroup = implement(ListAppInstanceGroup, (request, context) => {
  const type = productTypeOf(request.ProductType);
  const groups = newestFirst(context.store.of(groupKind).all()).filter(
    (group) => group.attributes.ProductType === type && matches(context, request, group),
  );
  const { items, ...page } = pageOf(groups, request, SMALL_PAGES);
  return {
    ...page,
    AppInstanceGroupModels: items.map((group) => cut(LIST_FIELDS, groupView(context, group))),
  };
});

/** `RegionId` is the older name of `BizRegionId`. The name is looked for anywhere in names. */
function matches(
  context: Context,
  request: ListAppInstanceGroupRequest,
  group: StoredObject<Group>,
): boolean {
  const { attributes, id } = group;
  const region = request.BizRegionId || request.RegionId;
  const inGroups = (ids: readonly string[]) => attributes.UserGroupIds.some((own) => ids.includes(own));
  return (
    (!request.AppInstanceGroupId || id === request.AppInstanceGroupId) &&
    (attributes.AppInstanceGroupName ?? "").includes(request.AppInstanceGroupName ?? "") &&
    (!request.AppCenterImageId || attributes.AppCenterImageId === request.AppCenterImageId) &&
    (!region || attributes.BizRegionId === region) &&
    (!request.NodeInstanceType || attributes.NodePool?.NodeInstanceType === request.NodeInstanceType) &&
    (!request.OfficeSiteId || attributes.Network?.OfficeSiteId === request.OfficeSiteId) &&
    isAmong(request.Status, context.store.of(groupKind).status(group)) &&
    (request.UserGroupIds === undefined || inGroups(request.UserGroupIds)) &&
    !inGroups(request.ExcludedUserGroupIds ?? []) &&
    hasTags(attributes.Tags, request.Tag ?? [])
  );
}
