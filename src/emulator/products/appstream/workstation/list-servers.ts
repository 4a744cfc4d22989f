import { ListWuyingServer, type ListWuyingServerRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import type { StoredObject } from "../../../core/stored-object";
import type { WireObject } from "../../../core/wire";
import { checkLength, isAmong } from "../list-limit";
import { newestFirst, SMALL_PAGES } from "../paging";
import { cut } from "../wire-fields";
import { checkServerType } from "./find-server";
import { SERVER_LIST_FIELDS, type Server, serverKind } from "./server";
import { serverView } from "./server-view";

const MOST_IDS = 100;

export const listWuyingServer = implement(ListWuyingServer, (request, context) => {
  checkServerType(request.ProductType);
  checkLength("WuyingServerIdList", request.WuyingServerIdList, MOST_IDS);
  const servers = newestFirst(context.store.of(serverKind).all()).filter((server) =>
    matches(context, request, server),
  );
  const { items, ...page } = pageOf(servers, request, SMALL_PAGES);
  const WuyingServerList = items.map((server) => cut(SERVER_LIST_FIELDS, serverView(context, server)));
  return { ...page, WuyingServerList };
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
