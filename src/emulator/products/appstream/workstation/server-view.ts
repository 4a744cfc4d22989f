import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import type { WireObject } from "../../../core/wire";
import { imageKind } from "../image/image";
import { derivedId } from "../random-id";
import { zonesOf } from "../region/regions";
import { openSessions } from "../session/open-sessions";
import { offsetTime } from "../times";
import { present } from "../wire-fields";
import { type Server, serverKind } from "./server";
import { serverTypeInfo } from "./server-types";

/** The most private addresses of one network interface, the primary one included. */
export const MOST_ADDRESSES = 50;

/** Everything that any operation shows of a workstation. */
export function serverView(context: Context, server: StoredObject<Server>): WireObject {
  const { attributes, createdAt, id } = server;
  const image = context.store.of(imageKind).get(attributes.ImageId)?.attributes;
  const sessions = openSessions(context, id);
  return {
    AliUid: 1_000_000_000_000_001,
    AddVirtualNodePoolStatus: attributes.VirtualNodePoolId ? "Added" : undefined,
    CreateTime: offsetTime(createdAt),
    EniPrivateIpAddressQuantity: MOST_ADDRESSES,
    ImageName: image?.ImageName,
    NetworkInterfaceIp: attributes.PrivateIpSets[0]?.PrivateIpAddress,
    OfficeSiteName: attributes.OfficeSiteId,
    OfficeSiteType: "SIMPLE",
    OsType: image?.OsType,
    PolicyGroupIdList: [],
    ResourceSessionStatus: sessions.length > 0 ? "Connected" : "Disconnected",
    SecurityGroupIds: [derivedId("sg-", id)],
    ServerInstanceTypeInfo: serverTypeInfo(attributes.ServerInstanceType),
    Sessions: sessions.map((session) => ({
      UserId: session.attributes.EndUserId,
      ResourceSessionStartTime: offsetTime(session.createdAt),
    })),
    SupportASP: true,
    SystemDiskId: derivedId("d-", id, "system"),
    VkUpgradeNeeded: false,
    ZoneId: zonesOf(attributes.BizRegionId)[0],
    ...present(attributes),
    WuyingServerId: id,
    Status: context.store.of(serverKind).status(server),
  };
}
