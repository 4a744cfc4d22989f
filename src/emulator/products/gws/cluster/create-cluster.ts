import { CreateCluster, DescribeAvailableResource } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { requireRole } from "../account/account";
import { clusterTransitions } from "../transitions";
import { clusterKind } from "./cluster";

/** The policy of a cluster that nobody has set one on. */
const INITIAL_POLICY = {
  Clipboard: "readwrite",
  LocalDrive: "readwrite",
  UsbRedirect: "off",
  Watermark: "off",
  UdpPort: "on",
};

export const createCluster = implement(CreateCluster, (request, context) => {
  requireRole(context);
  const id = context.newId(clusterKind.idPrefix);
  const attributes = {
    Name: `cluster-${context.random.word(6)}`,
    ClusterType: request.ClusterType,
    VpcId: request.VpcId,
    VSwitchId: request.VSwitchId,
    SecurityGroup: context.newId("sg-"),
    NatId: "",
    NatEip: "",
    DomainName: "",
    DomainDnsIp: "",
    ...INITIAL_POLICY,
  };
  context.store.of(clusterKind).add(id, attributes, context.begin(clusterTransitions.create));
  return { ClusterId: id };
});

/** Zones with stock, by cluster type. */
const ZONES = {
  "gws.s1.standard": ["cn-hangzhou-i", "cn-beijing-h", "cn-shanghai-g"],
  "gws.s1.advanced": ["cn-hangzhou-i", "cn-beijing-h"],
};

export const describeAvailableResource = implement(DescribeAvailableResource, () => ({
  AvailableResources: Object.entries(ZONES).flatMap(([ClusterType, zones]) =>
    zones.map((Zone) => ({ ClusterType, Zone })),
  ),
}));
