import {
  DescribeWuyingServer,
  ListWuyingServer,
  type ListWuyingServerRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { implementListing, isAmong } from "../../../core/listing";
import type { WireObject } from "../../../core/wire";
import { cut, present } from "../../../core/wire-fields";
import { derivedId } from "../ids";
import { imageKind } from "../image/image";
import { APPSTREAM_LIMITS } from "../limits";
import { newestFirst, SMALL_PAGES } from "../listing";
import { zonesOf } from "../region";
import { openSessions } from "../session/session";
import { englishTime, offsetTime } from "../times";
import { checkServerType, readServer, type Server, serverKind } from "./server";

/** Everything that any operation shows of a workstation. */
export function serverView(context: Context, server: StoredObject<Server>): WireObject {
  const { attributes, createdAt, id } = server;
  const image = context.store.of(imageKind).get(attributes.ImageId)?.attributes;
  const sessions = openSessions(context, id);
  return {
    AliUid: 1_000_000_000_000_001,
    AddVirtualNodePoolStatus: attributes.VirtualNodePoolId ? "Added" : undefined,
    CreateTime: offsetTime(createdAt),
    EniPrivateIpAddressQuantity: APPSTREAM_LIMITS.serverAddresses.most,
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

/** What an instance type of workstations is made of, as listings show it. Cpu and Gpu are strings. */
function serverTypeInfo(type: string) {
  const [, cpu, memory] = /(\d+)c(\d+)g/.exec(type) ?? [];
  const isGpu = /gpu|gn|graphics/i.test(type);
  return {
    ServerInstanceType: type,
    Cpu: cpu ?? "4",
    Memory: Number(memory ?? 8) * 1024,
    Gpu: isGpu ? "1" : "0",
    GpuMemory: isGpu ? 16 * 1024 : 0,
    GpuSpec: isGpu ? "NVIDIA T4" : "",
  };
}

/** Shows less than the listing does, and times as English text. */
export const describeWuyingServer = implement(DescribeWuyingServer, ({ WuyingServerId }, context) => {
  const view = serverView(context, readServer(context, WuyingServerId));
  const times = { CreateTime: asEnglish(view.CreateTime), ExpiredTime: asEnglish(view.ExpiredTime) };
  return cut(DescribeWuyingServer.response, { Data: { ...view, ...times } });
});

function asEnglish(time: unknown): string {
  return englishTime(Date.parse(String(time)));
}

export const listWuyingServer = implementListing(ListWuyingServer, {
  paging: SMALL_PAGES,
  items: (request, context) => {
    checkServerType(request.ProductType);
    return newestFirst(context.store.of(serverKind).all()).filter((server) =>
      matches(context, request, server),
    );
  },
  view: serverView,
});

/** Fields that are compared as they are. */
const EQUAL = [
  "BizRegionId",
  "ChargeType",
  "ImageId",
  "NetworkInterfaceIp",
  "OfficeSiteId",
  "Status",
  "VirtualNodePoolId",
  "ZoneId",
] as const;

function matches(context: Context, request: ListWuyingServerRequest, server: StoredObject<Server>): boolean {
  const { attributes, id } = server;
  const view = serverView(context, server);
  const wanted = request.WuyingServerNameOrId ?? "";
  return (
    EQUAL.every((name) => !request[name] || view[name] === request[name]) &&
    isAmong(request.WuyingServerIdList, id) &&
    (id === wanted || attributes.WuyingServerName.includes(wanted)) &&
    (!request.ServerInstanceType || attributes.ServerInstanceType === request.ServerInstanceType) &&
    isAmong(request.AddVirtualNodePoolStatusList, view.AddVirtualNodePoolStatus as string | undefined) &&
    (request.Users ?? []).every((user) => attributes.Users.includes(user)) &&
    isWithin(view, "CreateTime", request.CreateTimeStart, request.CreateTimeEnd) &&
    isWithin(view, "ExpiredTime", request.ExpiredTimeStart, request.ExpiredTimeEnd)
  );
}

/** From a start, which is included, to an end, which is not. */
function isWithin(view: WireObject, name: string, start?: string, end?: string): boolean {
  const time = Date.parse(String(view[name]));
  return (!start || time >= Date.parse(start)) && (!end || time < Date.parse(end));
}
