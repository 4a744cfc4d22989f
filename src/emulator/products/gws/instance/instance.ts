import {
  DescribeInstances,
  type DescribeInstancesRequest,
  type DescribeInstancesResponseInstancesItem,
} from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import type { Kind, StoredObject } from "../../../core/kind";
import { isLeaving } from "../../../core/lifecycle";
import { implementListing } from "../../../core/listing";
import { CALLER_UID } from "../account/account";
import { clusterKind } from "../cluster/cluster";
import { errors } from "../errors";
import { PAGING } from "../rules";
import { minuteTime } from "../times";

/** An application that an instance in application mode publishes. */
export type App = { readonly AppName?: string; readonly AppPath?: string; readonly AppArgs?: string };

/** An instance as it is kept: wire names, and besides what no operation reads back. */
export type Instance = {
  readonly Name: string;
  readonly HostName: string;
  readonly ClusterId: string;
  readonly ImageId: string;
  readonly InstanceType: string;
  readonly SystemDiskCategory: string;
  readonly SystemDiskSize: number;
  readonly WorkMode: string;
  readonly VSwitchId?: string;
  readonly AllocatePublicAddress: boolean;
  readonly InternetChargeType: string;
  readonly MaxBandwidthIn: number;
  readonly MaxBandwidthOut: number;
  readonly InstanceChargeType: string;
  readonly AutoRenew: boolean;
  readonly Period?: number;
  readonly PeriodUnit?: string;
  readonly ExpireTime: string;
  readonly AppList: readonly App[];
  readonly UserName: string;
  readonly UserUid?: number;
  readonly VisualLossless: string;
  readonly OptimizeFor3d: string;
};

export const instanceKind: Kind<Instance> = {
  name: "instances",
  idField: "InstanceId",
  statusField: "Status",
  idPrefix: "i-",
  fields: {
    Name: "string",
    HostName: "string",
    ClusterId: "string",
    ImageId: "string",
    InstanceType: "string",
    SystemDiskCategory: "string",
    SystemDiskSize: "integer",
    WorkMode: "string",
    VSwitchId: "string",
    AllocatePublicAddress: "boolean",
    InternetChargeType: "string",
    MaxBandwidthIn: "integer",
    MaxBandwidthOut: "integer",
    InstanceChargeType: "string",
    AutoRenew: "boolean",
    Period: "integer",
    PeriodUnit: "string",
    ExpireTime: "string",
    AppList: "array",
    UserName: "string",
    UserUid: "integer",
    VisualLossless: "string",
    OptimizeFor3d: "string",
  },
  view: instanceView,
};

/** The instance to act on. */
export function findInstance(context: Context, id: string): StoredObject<Instance> {
  const instance = context.store.of(instanceKind).get(id);
  if (instance === undefined) {
    throw errors.instanceNotFound(id);
  }
  return instance;
}

/** The instance to act on, which has to be in one of the statuses and not on its way out. */
export function findInstanceIn(
  context: Context,
  id: string,
  statuses: readonly string[],
): StoredObject<Instance> {
  const instance = findInstance(context, id);
  const status = context.store.of(instanceKind).status(instance);
  if (!statuses.includes(status) || isLeaving(instance.lifecycle)) {
    throw errors.instanceStatus(id, status, statuses);
  }
  return instance;
}

/** The instances of a cluster, those being deleted included. */
export function instancesOf(context: Context, clusterId: string): StoredObject<Instance>[] {
  return context.store
    .of(instanceKind)
    .all()
    .filter(({ attributes }) => attributes.ClusterId === clusterId);
}

/** An instance as `DescribeInstances` lists it. */
function instanceView(
  context: Context,
  instance: StoredObject<Instance>,
): DescribeInstancesResponseInstancesItem {
  const { attributes } = instance;
  const Status = context.store.of(instanceKind).status(instance);
  return {
    InstanceId: instance.id,
    Name: attributes.Name,
    HostName: attributes.HostName,
    ClusterId: attributes.ClusterId,
    Status,
    WorkMode: attributes.WorkMode,
    StoppedMode: stoppedMode(attributes, Status),
    ImageId: attributes.ImageId,
    InstanceChargeType: attributes.InstanceChargeType,
    InstanceType: attributes.InstanceType,
    CreateTime: minuteTime(instance.createdAt),
    ExpireTime: attributes.ExpireTime,
    UserName: attributes.UserName,
    UserUid: attributes.UserUid,
    DomainName: domainOf(context, attributes),
    MaxBandwidthIn: attributes.MaxBandwidthIn,
    MaxBandwidthOut: attributes.MaxBandwidthOut,
    IsBoundUser: attributes.UserUid === CALLER_UID,
    AppList: attributes.AppList,
  };
}

/** The domain of an instance is that of its cluster. */
export function domainOf(context: Context, { ClusterId }: Instance): string {
  return context.store.of(clusterKind).get(ClusterId)?.attributes.DomainName ?? "";
}

function stoppedMode({ InstanceChargeType }: Instance, status: string): string {
  return status === "Stopped" && InstanceChargeType === "PostPaid" ? "StopCharging" : "Not-applicable";
}

export const describeInstances = implementListing(DescribeInstances, {
  paging: PAGING,
  items: (request, context) =>
    context.store
      .of(instanceKind)
      .all()
      .filter((instance) => matches(request, instance)),
  view: instanceView,
});

function matches(
  { ClusterId, InstanceId, UserName, UserUid }: DescribeInstancesRequest,
  { attributes, id }: StoredObject<Instance>,
): boolean {
  return (
    (!InstanceId || id === InstanceId) &&
    (!ClusterId || attributes.ClusterId === ClusterId) &&
    (!UserName || attributes.UserName === UserName) &&
    (UserUid === undefined || attributes.UserUid === UserUid)
  );
}
