import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import { instancesOf } from "../instance/instances-of";
import { longTime } from "../times";
import { type Cluster, clusterKind } from "./cluster";

/** A cluster as `DescribeClusters` lists it. Type and vSwitch are not read back. */
export function clusterView(context: Context, cluster: StoredObject<Cluster>) {
  const { Name, VpcId, SecurityGroup, DomainName, NatId, NatEip } = cluster.attributes;
  return {
    ClusterId: cluster.id,
    Name,
    Status: context.store.of(clusterKind).status(cluster),
    VpcId,
    CreateTime: longTime(cluster.createdAt),
    SecurityGroup,
    DomainName,
    NatId,
    NatEip,
    InstanceCount: instancesOf(context, cluster.id).length,
  };
}
