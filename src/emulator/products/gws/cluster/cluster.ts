import {
  DescribeClusters,
  type DescribeClustersResponseClustersItem,
  SetClusterName,
} from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Kind, StoredObject } from "../../../core/kind";
import { isLeaving } from "../../../core/lifecycle";
import { implementListing } from "../../../core/listing";
import { errors } from "../errors";
import { instancesOf } from "../instance/instance";
import { PAGING } from "../rules";
import { longTime } from "../times";

/** A cluster as it is kept: wire names, and besides what no operation reads back. */
export type Cluster = {
  readonly Name: string;
  readonly ClusterType: string;
  readonly VpcId: string;
  readonly VSwitchId?: string;
  readonly SecurityGroup: string;
  readonly NatId: string;
  readonly NatEip: string;
  readonly DomainName: string;
  readonly DomainDnsIp: string;
  readonly DomainAdmin?: string;
  /** Concealed. */
  readonly DomainPassword?: string;
  readonly Clipboard: string;
  readonly LocalDrive: string;
  readonly UsbRedirect: string;
  readonly Watermark: string;
  readonly UdpPort: string;
  readonly DomainList?: string;
  readonly Audio?: string;
};

export const clusterKind: Kind<Cluster> = {
  name: "clusters",
  idField: "ClusterId",
  statusField: "Status",
  deletedStatus: "deleted",
  idPrefix: "gws-",
  fields: {
    Name: "string",
    ClusterType: "string",
    VpcId: "string",
    VSwitchId: "string",
    SecurityGroup: "string",
    NatId: "string",
    NatEip: "string",
    DomainName: "string",
    DomainDnsIp: "string",
    DomainAdmin: "string",
    DomainPassword: "string",
    Clipboard: "string",
    LocalDrive: "string",
    UsbRedirect: "string",
    Watermark: "string",
    UdpPort: "string",
    DomainList: "string",
    Audio: "string",
  },
  view: clusterView,
};

/** The cluster to act on; one that is being deleted counts as gone. */
export function findCluster(context: Context, id: string): StoredObject<Cluster> {
  const cluster = context.store.of(clusterKind).get(id);
  if (cluster === undefined || isLeaving(cluster.lifecycle)) {
    throw errors.clusterNotFound(id);
  }
  return cluster;
}

/** The cluster to act on, which has to be running. */
export function findRunningCluster(context: Context, id: string): StoredObject<Cluster> {
  const cluster = findCluster(context, id);
  const status = context.store.of(clusterKind).status(cluster);
  if (status !== "running") {
    throw errors.clusterNotReady(id, status);
  }
  return cluster;
}

/** A cluster as `DescribeClusters` lists it. Type and vSwitch are not read back. */
function clusterView(context: Context, cluster: StoredObject<Cluster>): DescribeClustersResponseClustersItem {
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

export const describeClusters = implementListing(DescribeClusters, {
  paging: PAGING,
  items: ({ ClusterId }, context) =>
    context.store
      .of(clusterKind)
      .all()
      .filter(({ id }) => !ClusterId || id === ClusterId),
  view: clusterView,
});

export const setClusterName = implement(SetClusterName, ({ ClusterId, Name }, context) => {
  findCluster(context, ClusterId);
  context.store.of(clusterKind).update(ClusterId, { Name });
  return {};
});
