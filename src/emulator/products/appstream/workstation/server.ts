import {
  CreateWuyingServer,
  type CreateWuyingServerRequest,
  DescribeWuyingServer,
  ListWuyingServer,
  ModifyWuyingServerAttribute,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { Kind, StoredObject } from "../../../core/kind";
import { isLeaving } from "../../../core/lifecycle";
import type { DeepReadonly, WireObject, WireValue } from "../../../core/wire";
import { fieldsIn, fieldTypes } from "../../../core/wire-fields";
import { errors } from "../errors";
import { productTypeOf } from "../product-type";
import { type Tag, tagsOf } from "../tag/tag";
import { serverView } from "./server-view";

type Written = DeepReadonly<Omit<CreateWuyingServerRequest, "DataDisk">>;

/** A data disk with the ids that it got. */
export type DataDisk = {
  readonly DataDiskId: string;
  readonly DataDiskNo: string;
  readonly DataDiskCategory?: string;
  readonly DataDiskPerformanceLevel?: string;
  readonly DataDiskSize?: number;
};

/** A workstation as it is kept: what was written, in wire names, and what came of it. */
export type Server = Written & {
  readonly WuyingServerName: string;
  readonly ServerInstanceType: string;
  readonly ImageId: string;
  readonly BizRegionId: string;
  readonly ChargeType: string;
  readonly SystemDiskSize: number;
  /** Concealed. */
  readonly Password?: string;
  readonly DataDisk: readonly DataDisk[];
  readonly OrderId: string;
  /** An unpaid order never becomes ready. */
  readonly OrderPaid: boolean;
  readonly ExpiredTime: string;
  readonly ErdmaStatus: string;
  readonly PrivateIpSets: readonly { readonly PrivateIpAddress: string; readonly Primary: boolean }[];
  readonly InstanceInfoList: readonly { readonly InstanceId: string; readonly NetworkInterfaceId: string }[];
  readonly Users: readonly string[];
  readonly Tags: readonly Tag[];
};

export const serverKind: Kind<Server> = {
  name: "wuyingServers",
  idField: "WuyingServerId",
  statusField: "Status",
  idPrefix: "ws-",
  fields: {
    ...fieldTypes(
      fieldsIn(ListWuyingServer.response.WuyingServerList),
      fieldsIn(DescribeWuyingServer.response.Data),
      CreateWuyingServer.params,
      ModifyWuyingServerAttribute.params,
    ),
    Tags: "array",
  },
  absorb: absorbServerPatch,
  view: (context, server) => serverView(context, server),
};

/** The instance type is read inside an object; tags know whose they are. */
function absorbServerPatch(_server: Server, patch: WireObject): Partial<Server> {
  const { ServerInstanceTypeInfo, Tags, ...rest } = patch;
  const type = (ServerInstanceTypeInfo as WireObject | undefined)?.ServerInstanceType;
  const attributes: Record<string, WireValue> = { ...rest };
  if (type !== undefined) {
    attributes.ServerInstanceType = type;
  }
  if (Tags !== undefined) {
    attributes.Tags = tagsOf(Tags as readonly WireObject[]);
  }
  return attributes as Partial<Server>;
}

/** The workstation that a persistent session belongs to. */
export function serverOfPersistentSession(context: Context, id: string): StoredObject<Server> | undefined {
  return context.store
    .of(serverKind)
    .all()
    .find(({ attributes }) => attributes.InstanceInfoList.some(({ InstanceId }) => InstanceId === id));
}

/** The product type that the operations of workstations take; absent, it is this one. */
export function checkServerType(productType: string | undefined): void {
  productTypeOf(productType || "WuyingServer", ["WuyingServer"]);
}

/** The workstation to read, which may be on its way out. */
export function readServer(context: Context, id: string | undefined): StoredObject<Server> {
  if (!id) {
    throw errors.missing("WuyingServerId", "for this operation");
  }
  const server = context.store.of(serverKind).get(id);
  if (server === undefined) {
    throw errors.serverNotFound(id);
  }
  return server;
}

/** The workstation to act on; one that is being deleted counts as gone. */
export function findServer(context: Context, id: string | undefined): StoredObject<Server> {
  const server = readServer(context, id);
  if (isLeaving(server.lifecycle)) {
    throw errors.serverNotFound(server.id);
  }
  return server;
}

/** The workstation to act on, which has to be in one of the statuses. */
export function findServerIn(
  context: Context,
  id: string | undefined,
  statuses: readonly string[],
): StoredObject<Server> {
  const server = findServer(context, id);
  const status = context.store.of(serverKind).status(server);
  if (!statuses.includes(status)) {
    throw errors.serverStatus(server.id, status, statuses);
  }
  return server;
}
