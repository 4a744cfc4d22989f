// Compiled by a test and never run: each line below a mark has to be refused by the compiler, every other one taken.
import * as pulumi from "@pulumi/pulumi";
import { appstream, gws } from "../../../src";

const text = pulumi.output("gws-1");

export const taken = [
  gws.getInstances(),
  gws.getInstancesOutput(),
  gws.getInstances({ clusterId: "gws-1", userUid: 5 }),
  gws.getInstancesOutput({ clusterId: text, userUid: Promise.resolve(5), nameRegex: "x" }),
  gws.getClusterPolicyOutput({ clusterId: text }).clipboard,
  gws.getUserAdmin(),
  gws.getUserAdminOutput(),
  appstream.getImagesOutput({ regions: pulumi.output(["cn-hangzhou"]) }),
  appstream.getRegionsOutput({ productType: text }),
  appstream.getTenantConfig(),
  appstream.getBindInfoOutput({ userIdList: pulumi.output(["alice"]) }),
  appstream.getBindInfoOutput({ userIdList: [text, "alice"] }),
  appstream.getTagResourcesOutput({ regionId: text, tag: [{ key: "team", value: text }] }),
  appstream.getAppInstancesOutput({ appInstanceGroupId: text, status: ["RUNNING"] }).appInstances[0]
    ?.bindInfo,
  appstream.getNodeInstanceTypeOutput({ cpu: 4, memory: pulumi.output(8192) }).nodeInstanceType,
  appstream.getConnectionTicketOutput({ endUserId: text, appId: text, accessType: "VPC" }).ticket,
  appstream.getTagsOutput({ resourceType: "AppInstanceGroupId" }).resourceTags[0]?.tags.team,
];

export const refused = [
  // @ts-expect-error a misspelt name
  gws.getInstances({ nameRegx: "x" }),
  // @ts-expect-error a misspelt name
  gws.getInstancesOutput({ nameRegx: "x" }),
  // @ts-expect-error a misspelt name beside an output
  gws.getClustersOutput({ vpcId: text, nameRegexx: "x" }),
  // @ts-expect-error a misspelt name
  gws.getImagesOutput({ imagetype: "system" }),
  // @ts-expect-error a misspelt name
  gws.getAvailableResourcesOutput({ clustertype: "gws.s1.standard" }),
  // @ts-expect-error a misspelt name
  appstream.getWorkstationsOutput({ nameregex: "x" }),
  // @ts-expect-error a misspelt name
  appstream.getAppInstanceGroupsOutput({ nameregex: "x" }),
  // @ts-expect-error a misspelt name
  appstream.getNodeInstanceTypesOutput({ bizRegion: "cn-hangzhou" }),
  // @ts-expect-error a misspelt name
  appstream.getRegionsOutput({ product: "CloudApp" }),
  // @ts-expect-error a misspelt name
  appstream.getImagesOutput({ bizRegion: "cn-hangzhou" }),
  // @ts-expect-error a wrong type
  gws.getInstances({ userUid: "5" }),
  // @ts-expect-error a wrong type
  gws.getInstancesOutput({ userUid: "5" }),
  // @ts-expect-error an output of a wrong type
  gws.getInstancesOutput({ userUid: text }),
  // @ts-expect-error an output where a plain value is wanted
  gws.getInstances({ clusterId: text }),
  // @ts-expect-error a value that there is not
  appstream.getAppInstances({ appInstanceGroupId: "aig-1", status: ["ASLEEP"] }),
  // @ts-expect-error a value that there is not
  appstream.getConnectionTicketOutput({ endUserId: text, appId: text, accessType: "internet" }),
  // @ts-expect-error a value that there is not
  appstream.getResourceRenewPrice({ appInstanceGroupId: "aig-1", periodUnit: "week" }),
  // @ts-expect-error an output of a wrong type in a list
  appstream.getBindInfoOutput({ userIdList: [pulumi.output(5)] }),
  // @ts-expect-error an output where a plain list is wanted
  appstream.getBindInfo({ userIdList: [text] }),
  // @ts-expect-error a misspelt name in an item
  appstream.getTagResourcesOutput({ regionId: text, tag: [{ name: "team" }] }),
  // @ts-expect-error nothing where an argument is needed
  appstream.getNodes(),
  // @ts-expect-error nothing where an argument is needed
  gws.getClusterPolicy(),
  // @ts-expect-error nothing where an argument is needed
  gws.getClusterPolicyOutput(),
  // @ts-expect-error an argument where there are none
  gws.getUserAdmin({ name: "x" }),
  // @ts-expect-error an argument where there are none
  gws.getUserAdminOutput({ name: "x" }),
];
