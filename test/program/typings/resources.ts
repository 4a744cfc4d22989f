// Compiled by a test and never run: each line below a mark has to be refused by the compiler, every other one taken.
import * as pulumi from "@pulumi/pulumi";
import { appstream, gws } from "../../../src";

const config = new pulumi.Config();
const cluster = { clusterType: "gws.s1.standard", vpcId: "vpc-1" };
const desk = {
  clusterId: pulumi.output("gws-1"),
  imageId: "m-1",
  instanceType: "ecs.g6.large",
  systemDiskSize: 80,
};
const group = { appCenterImageId: "img-1", bizRegionId: "cn-hangzhou" };
const anyText: string = config.require("anyText");
const isStrict = config.requireBoolean("isStrict");

const ofDesk = new gws.Instance("of-desk", { ...desk, systemDiskCategory: "cloud_ssd", workMode: "Desktop" });
const ofCluster = new gws.Cluster("of-cluster", { ...cluster, policy: { clipboard: "read" } });

export const taken = [
  new gws.Cluster("values", { ...cluster, policy: { clipboard: "readwrite", localDrive: "off" } }),
  new gws.Cluster("choice", { ...cluster, policy: { clipboard: isStrict ? "off" : "read" } }),
  new gws.Cluster("promise", { ...cluster, policy: { clipboard: Promise.resolve("off" as const) } }),
  new gws.Cluster("output", {
    ...cluster,
    policy: ofCluster.policy.apply((policy) => ({ ...policy, clipboard: policy?.clipboard ?? "off" })),
  }),
  new gws.Cluster("config", {
    ...cluster,
    policy: { clipboard: config.require<"off" | "read">("clipboard", { allowedValues: ["off", "read"] }) },
  }),
  new gws.Instance("resource", {
    ...desk,
    systemDiskCategory: ofDesk.systemDiskCategory,
    workMode: ofDesk.workMode,
  }),
  new appstream.AppInstanceGroup("nested", {
    ...group,
    nodePool: {
      nodeInstanceType: "appstreaming.general.4c8g",
      strategyType: "NODE_SCALING_BY_SCHEDULE",
      recurrenceSchedules: [
        {
          recurrenceType: "weekly",
          recurrenceValues: [1],
          timerPeriods: [{ startTime: "08:00", endTime: "18:00", amount: 2 }],
        },
      ],
    },
    network: { strategyType: "Mixed", domainRules: [{ domain: "example.com", policy: "block" }] },
  }),
  // The region has known values but may be another one, which only warns.
  new appstream.AppInstanceGroup("usual", { ...group, bizRegionId: anyText }),
];

export const clipboard: pulumi.Output<"off" | "read" | "write" | "readwrite" | undefined> =
  ofCluster.policy.apply((policy) => policy?.clipboard);
export const workMode: pulumi.Output<"Desktop" | "Application"> = ofDesk.workMode;
/** A default that is read back is certain, given or not. */
export const chargeType: pulumi.Output<"PostPaid" | "PrePaid"> = ofDesk.instanceChargeType;
// @ts-expect-error what the program may leave out is not certain, even where it gave it
export const policy: pulumi.Output<gws.ClusterPolicy> = ofCluster.policy;
/** What the cloud alone sets may be any text. */
export const status: pulumi.Output<string> = ofDesk.status;
// @ts-expect-error any text is no known state: the cloud may have others
export const knownStatus: pulumi.Output<"Running"> = ofDesk.status;
// @ts-expect-error a value that the property does not have
export const otherMode: pulumi.Output<"Desktop" | "App"> = ofDesk.workMode;

export const refused = [
  // @ts-expect-error a misspelt value
  new gws.Cluster("value", { ...cluster, policy: { clipboard: "read-write" } }),
  // @ts-expect-error a value of another property
  new gws.Cluster("value", { ...cluster, policy: { localDrive: "write" } }),
  // @ts-expect-error a text that may be anything
  new gws.Cluster("text", { ...cluster, policy: { clipboard: anyText } }),
  // @ts-expect-error an output that may be anything
  new gws.Cluster("output", { ...cluster, policy: { clipboard: pulumi.output(anyText) } }),
  // @ts-expect-error a misspelt name of a nested property
  new gws.Cluster("name", { ...cluster, policy: { clipbord: "off" } }),
  // @ts-expect-error a wrong type of a nested property
  new gws.Cluster("type", { ...cluster, policy: { watermark: "on" } }),
  // @ts-expect-error a text in place of a nested object
  new gws.Cluster("type", { ...cluster, policy: "off" }),
  // @ts-expect-error a nested object of another property
  new gws.Cluster("type", { ...cluster, dnat: { domainName: "corp.example.com" } }),
  // @ts-expect-error a property of its own that is needed
  new gws.Cluster("needed", { vpcId: "vpc-1" }),
  // @ts-expect-error a misspelt value
  new gws.Instance("value", { ...desk, systemDiskCategory: "cloud_sdd", workMode: "Desktop" }),
  // @ts-expect-error a value in the wrong case
  new gws.Instance("value", { ...desk, systemDiskCategory: "cloud_ssd", workMode: "desktop" }),
  // @ts-expect-error a value of a namesake elsewhere
  new appstream.AppInstanceGroup("value", { ...group, network: { strategyType: "NODE_FIXED" } }),
  new appstream.AppInstanceGroup("value", {
    ...group,
    // @ts-expect-error a misspelt value in an item of a list
    network: { domainRules: [{ domain: "example.com", policy: "deny" }] },
  }),
  // @ts-expect-error one value in place of a list
  new appstream.AppInstanceGroup("type", { ...group, users: "alice" }),
  // @ts-expect-error a list of a wrong type
  new appstream.AppInstanceGroup("type", { ...group, users: [1001] }),
  // @ts-expect-error a tag that is no text
  new appstream.Workstation("type", { tags: { team: 1 } }),
];
