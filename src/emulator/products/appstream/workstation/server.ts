import {
  CreateWuyingServer,
  type CreateWuyingServerRequest,
  DescribeWuyingServer,
  ListWuyingServer,
  ModifyWuyingServerAttribute,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { Kind } from "../../../core/kind";
import type { StoredObject } from "../../../core/stored-object";
import type { WireObject, WireValue } from "../../../core/wire";
import type { Kept } from "../kept";
import { type Tag, tagsOf } from "../tag/tag";
import { fieldsIn, fieldTypes } from "../wire-fields";

type Written = Kept<Omit<CreateWuyingServerRequest, "DataDisk">>;

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

export const SERVER_LIST_FIELDS = fieldsIn(ListWuyingServer.response.WuyingServerList);
export const SERVER_DESCRIBE_FIELDS = fieldsIn(DescribeWuyingServer.response.Data);

export const serverKind: Kind<Server> = {
  name: "wuyingServers",
  idField: "WuyingServerId",
  statusField: "Status",
  idPrefix: "ws-",
  fields: {
    ...fieldTypes(
      SERVER_LIST_FIELDS,
      SERVER_DESCRIBE_FIELDS,
      CreateWuyingServer.params,
      ModifyWuyingServerAttribute.params,
    ),
    Tags: "array",
  },
  absorb: absorbServerPatch,
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
