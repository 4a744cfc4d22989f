import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import type { WireObject } from "../../../core/wire";
import { imageKind } from "../image/image";
import { otaView } from "../ota/ota-task";
import { poolView } from "../pool/pool-view";
import { offsetTime } from "../times";
import { present } from "../wire-fields";
import { type Group, groupKind } from "./group";

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
