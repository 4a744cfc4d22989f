import {
  GetAppInstanceGroup,
  ListAppInstanceGroup,
  type ListAppInstanceGroupRequest,
  ListAppsByAppInstanceGroupId,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { implementListing, isAmong } from "../../../core/listing";
import { invalidParameter } from "../../../core/rules";
import type { WireObject } from "../../../core/wire";
import { cut, present } from "../../../core/wire-fields";
import { imageKind } from "../image/image";
import { newestFirst, SMALL_PAGES, USUAL_PAGES } from "../listing";
import { otaView } from "../ota";
import { poolView } from "../pool/pool-view";
import { productTypeOf } from "../product-type";
import { hasTags } from "../tag/tag";
import { offsetTime } from "../times";
import { findGroup, type Group, groupKind, readGroup } from "./group";

/** What the resources of a group are while the group has a status. */
const RESOURCE_STATUS: Readonly<Record<string, string>> = {
  DEPLOYING: "CREATING",
  DEPLOYED: "AVAILABLE",
  PUBLISHED: "AVAILABLE",
  MAINTAINING: "UPGRADING",
  MAINTAIN_FAILED: "AVAILABLE",
  DELETING: "RELEASED",
};

/** Everything that any operation shows of a group. */
export function groupView(context: Context, group: StoredObject<Group>): WireObject {
  const { attributes, id } = group;
  const status = context.store.of(groupKind).status(group);
  return {
    AppInstanceType: "__dynamic__",
    AppInstanceTypeName: "",
    AppPolicyVersion: "CENTER",
    AppPolicyImageCheck: true,
    AccessType: "INTERNET",
    Amount: attributes.NodePool?.Amount,
    GmtCreate: offsetTime(group.createdAt),
    OfficeSiteId: attributes.Network?.OfficeSiteId,
    RegionId: attributes.BizRegionId,
    ResourceStatus: RESOURCE_STATUS[status] ?? "UNAVAILABLE",
    SessionType: attributes.RuntimePolicy?.SessionType ?? "NORMAL",
    SkipUserAuthCheck: attributes.SecurityPolicy?.SkipUserAuthCheck ?? false,
    SpecId: `spec-${id}`,
    SupportUserGroupMixedAuth: true,
    UserGroupAuthMode: "Mixed",
    ...imageView(context, attributes.AppCenterImageId),
    ...present(attributes),
    AppInstanceGroupId: id,
    NodePool: attributes.NodePool === undefined ? [] : [poolView(context, group)],
    OtaInfo: otaView(context, id, attributes.OtaInfo),
    ResourceTags: attributes.Tags,
    SessionTimeout: String(attributes.SessionTimeout),
    Status: status,
  };
}

/** What a group takes over from its image. */
function imageView(context: Context, imageId: string): WireObject {
  const image = context.store.of(imageKind).get(imageId)?.attributes;
  return { AppCenterImageName: image?.ImageName, Apps: appsOf(context, imageId), OsType: image?.OsType };
}

/** The applications that are in an image. */
export function appsOf(context: Context, imageId: string) {
  const image = context.store.of(imageKind).get(imageId)?.attributes;
  return (image?.AppList ?? []).map(({ AppId, AppName }) => ({
    AppId,
    AppName,
    AppVersion: image?.VersionId,
    AppVersionName: image?.VersionName,
    AppIcon: `https://icons.example/${AppId}.png`,
  }));
}

/** The name of the answer's field is a plural, its value one object. */
export const getAppInstanceGroup = implement(GetAppInstanceGroup, (request, context) =>
  cut(GetAppInstanceGroup.response, {
    AppInstanceGroupModels: groupView(context, readGroup(context, request)),
  }),
);

export const listAppInstanceGroup = implementListing(ListAppInstanceGroup, {
  paging: SMALL_PAGES,
  items: (request, context) => {
    const type = productTypeOf(request.ProductType);
    return newestFirst(context.store.of(groupKind).all()).filter(
      (group) => group.attributes.ProductType === type && matches(context, request, group),
    );
  },
  view: groupView,
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

/** The group is mandatory, though the contract does not say so. */
export const listAppsByAppInstanceGroupId = implementListing(ListAppsByAppInstanceGroupId, {
  paging: USUAL_PAGES,
  items: (request, context) => {
    if (!request.AppInstanceGroupId) {
      throw invalidParameter("AppInstanceGroupId", "is missing");
    }
    const { AppCenterImageId, AppUsers } = findGroup(context, request).attributes;
    return appsOf(context, AppCenterImageId).map((app) => ({
      ...app,
      AuthorizedUserCount: AppUsers?.[app.AppId]?.length ?? 0,
    }));
  },
  view: (_context, app) => app,
});
