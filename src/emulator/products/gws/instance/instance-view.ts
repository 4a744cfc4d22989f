import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import { CALLER_UID } from "../account/is-user-admin";
import { clusterKind } from "../cluster/cluster";
import { minuteTime } from "../times";
import { type Instance, instanceKind } from "./instance";

/** An instance as `DescribeInstances` lists it. */
export function instanceView(context: Context, instance: StoredObject<Instance>) {
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
