import { adoptId } from "../../language/adopt-property";
import type { Output, PropertyTable } from "../../language/declaration";
import { inPlace, NO_OPERATION, outputFrom, readBy, replacing } from "../../language/describe";
import { maySignOut, NOBODY, replaces, signsOut, whenItWasThere } from "../../language/disruption";
import { domainFields } from "./domain";
import { policyFields } from "./policy";

const SOURCE = "API reference, CreateCluster and DescribeClusters";
const READ = "DescribeClusters";
const readAs = readBy(READ);
export const REPLACED = replaces("clusterUsers");
const REPLACE = replacing(
  NO_OPERATION,
  REPLACED,
  "the cluster's own settings; its desktops are replaced with it, and each of them refuses that without `allowDataLoss`",
);

export const clusterProperties: PropertyTable = {
  clusterType: {
    type: "string",
    wire: "ClusterType",
    required: true,
    doc: "Kind of cluster, such as `gws.s1.standard` or `gws.s1.advanced`. `getAvailableResources` lists what each zone offers; only `gws.s1.advanced` can join an Active Directory domain.",
    effect: REPLACE,
    read: { unreadable: "DescribeClusters does not return it" },
    source: SOURCE,
  },
  vpcId: {
    type: "string",
    wire: "VpcId",
    required: true,
    pattern: { regex: /^vpc-\S+$/, says: 'the id of a VPC, such as "vpc-bp1…"' },
    doc: "VPC that the cluster lives in.",
    effect: REPLACE,
    read: readAs("VpcId"),
    source: SOURCE,
  },
  vswitchId: {
    type: "string",
    wire: "VSwitchId",
    pattern: { regex: /^vsw-\S+$/, says: 'the id of a vSwitch, such as "vsw-bp1…"' },
    doc: "vSwitch for the servers of the cluster. Left out, the cloud takes the newest zone that has stock, and reuses or makes a vSwitch there.",
    effect: REPLACE,
    read: { unreadable: "DescribeClusters does not return it" },
    source: SOURCE,
  },
  name: {
    type: "string",
    wire: "Name",
    autoName: true,
    doc: "Display name. Left out, it is the resource's name with a short hash.",
    effect: inPlace("SetClusterName", NOBODY),
    read: readAs("Name"),
    source: "API reference, SetClusterName",
  },
  policy: {
    type: "object",
    wire: "",
    fields: policyFields,
    doc: "What users may do between a desktop and their own computer. Fields left out keep the value they have in the cloud. It takes a task of the cluster to read it.",
    effect: inPlace("SetClusterPolicy", maySignOut("clusterUsers")),
    read: { operation: "DescribeClusterPolicy", field: "", isApart: true },
    source: "API reference, SetClusterPolicy",
  },
  adDomain: {
    type: "object",
    wire: "",
    fields: domainFields,
    absent: "remove",
    doc: "Active Directory domain that the cluster is joined to; only for `gws.s1.advanced`. Left out or removed, the cluster leaves its domain.",
    effect: inPlace(
      "SetClusterADDomain",
      whenItWasThere(maySignOut("clusterUsers", "users of the old domain cannot log on any more")),
    ),
    read: { operation: "DescribeClusterADDomain", field: "" },
    source: "API reference, SetClusterADDomain",
  },
  dnat: {
    type: "object",
    wire: "",
    strictness: { by: "items", looser: "more", tellBy: "natId", absent: [] },
    absent: "remove",
    fields: {
      natId: {
        type: "string",
        wire: "NatId",
        required: true,
        doc: "NAT gateway in the cluster's VPC.",
        source: "API reference, SetClusterDnat",
      },
      natEip: {
        type: "string",
        wire: "NatEip",
        doc: "Elastic IP address of that gateway. Left out, the cloud takes one that is idle or already used for forwarding.",
        source: "API reference, SetClusterDnat",
      },
    },
    doc: "NAT gateway through which users reach the desktops from the internet. Left out or removed, the gateway is detached.",
    effect: inPlace(
      "SetClusterDnat",
      whenItWasThere(signsOut("internetUsers", { note: "connections through the old address end" })),
    ),
    read: readAs(""),
    source: "API reference, SetClusterDnat",
  },
  adoptId,
};

const described = outputFrom(READ);

export const clusterOutputs: Readonly<Record<string, Output>> = {
  clusterId: described("ClusterId", "Id of the cluster; the same as `id`.", "string", { isId: true }),
  status: described(
    "Status",
    "State in the cloud: `creating`, `starting`, `running`, `indebt` or `deleted`.",
  ),
  createTime: described(
    "CreateTime",
    "When it was created, as the API writes it, such as `Wed Sep 25 16:17:39 CST 2019`.",
  ),
  securityGroup: described("SecurityGroup", "Security group of the cluster's machines."),
  domainName: described("DomainName", "Domain that the cluster is joined to; empty without one.", "string", {
    mayBeEmpty: true,
  }),
  instanceCount: described("InstanceCount", "Number of desktops at the last refresh.", "integer"),
};
