import { adoptId } from "../../language/adopt-property";
import { allowMachineLoss } from "../../language/allow-data-loss-property";
import { boughtWith } from "../../language/at-purchase";
import type { Effect, Output, Property, PropertyTable } from "../../language/declaration";
import { NOBODY, UNSAID } from "../../language/disturbs";

const SOURCE = "API reference, CreateInstance and DescribeInstances";

const REPLACE: Effect = {
  kind: "replace",
  because: "the API has no operation that changes it",
  destroys: "the desktop with its system disk and all that its user stored there",
};
const bought = boughtWith("desktop");
const UNREADABLE = { unreadable: "DescribeInstances does not return it" };

const described = (wire: string, doc: string, type: Output["type"] = "string"): Output => ({
  type,
  wire,
  doc,
  read: { operation: "DescribeInstances", field: wire },
});

const fixed = (
  property: Omit<Property, "effect" | "read" | "source"> & { readonly readFrom?: string },
): Property => {
  const { readFrom, ...rest } = property;
  return {
    ...rest,
    effect: REPLACE,
    read: readFrom ? { operation: "DescribeInstances", field: readFrom } : UNREADABLE,
    source: SOURCE,
  };
};

export const instanceProperties: PropertyTable = {
  clusterId: fixed({
    type: "string",
    wire: "ClusterId",
    required: true,
    readFrom: "ClusterId",
    doc: "Cluster that the desktop belongs to.",
  }),
  imageId: fixed({
    type: "string",
    wire: "ImageId",
    required: true,
    readFrom: "ImageId",
    doc: "Image that the system disk is made from.",
  }),
  instanceType: fixed({
    type: "string",
    wire: "InstanceType",
    required: true,
    readFrom: "InstanceType",
    doc: "ECS instance type, such as `ecs.gn6i-c4g1.xlarge`; the GPU policy needs a type with a GPU.",
  }),
  systemDiskCategory: fixed({
    type: "string",
    wire: "SystemDiskCategory",
    required: true,
    values: {
      cloud_efficiency: "an ultra disk",
      cloud_ssd: "a standard SSD",
      cloud_essd: "an enterprise SSD, only with newer instance families such as `ecs.g6`",
    },
    doc: "Kind of system disk.",
  }),
  systemDiskSize: fixed({
    type: "integer",
    wire: "SystemDiskSize",
    required: true,
    min: 20,
    max: 500,
    unit: "GiB",
    doc: "Size of the system disk; not below the size of the image.",
  }),
  workMode: fixed({
    type: "string",
    wire: "WorkMode",
    required: true,
    values: { Desktop: "the whole desktop", Application: "only the applications of `appList`" },
    readFrom: "WorkMode",
    doc: "What users get.",
  }),
  appList: fixed({
    type: "list",
    wire: "AppList",
    min: 1,
    max: 10,
    readFrom: "AppList",
    doc: "Applications that users may start; only with `workMode` `Application`.",
    items: {
      type: "object",
      fields: {
        appName: { type: "string", wire: "AppName", required: true, doc: "Name that users see." },
        appPath: {
          type: "string",
          wire: "AppPath",
          required: true,
          doc: "Full path of the program on the desktop.",
        },
        appArgs: { type: "string", wire: "AppArgs", doc: "Arguments to start it with." },
      },
    },
  }),
  vswitchId: fixed({
    type: "string",
    wire: "VSwitchId",
    pattern: { regex: /^vsw-\S+$/, says: 'the id of a vSwitch, such as "vsw-bp1…"' },
    doc: "vSwitch of the desktop. Left out, the cloud takes the newest zone that has stock.",
  }),
  allocatePublicAddress: fixed({
    type: "boolean",
    wire: "AllocatePublicAddress",
    default: false,
    doc: "Whether the desktop gets a public IP address.",
  }),
  internetChargeType: fixed({
    type: "string",
    wire: "InternetChargeType",
    values: { PayByTraffic: "by the traffic that is used", PayByBandwidth: "by a fixed bandwidth" },
    default: "PayByTraffic",
    doc: "How the public address is charged; it counts only with `allocatePublicAddress`.",
  }),
  internetMaxBandwidthIn: fixed({
    type: "integer",
    wire: "InternetMaxBandwidthIn",
    min: 1,
    max: 100,
    unit: "Mbit/s",
    readFrom: "MaxBandwidthIn",
    doc: "Most incoming bandwidth; the cloud takes 4 when it is left out.",
  }),
  internetMaxBandwidthOut: fixed({
    type: "integer",
    wire: "InternetMaxBandwidthOut",
    min: 1,
    max: 100,
    unit: "Mbit/s",
    readFrom: "MaxBandwidthOut",
    doc: "Most outgoing bandwidth; the cloud takes 4 when it is left out.",
  }),
  instanceChargeType: fixed({
    type: "string",
    wire: "InstanceChargeType",
    values: { PostPaid: "pay as you go", PrePaid: "a subscription" },
    default: "PostPaid",
    readFrom: "InstanceChargeType",
    doc: "How the desktop is charged. The API does not delete a subscription before it ends: use the resource option `retainOnDelete` with it.",
  }),
  period: {
    type: "integer",
    wire: "Period",
    min: 1,
    max: 60,
    effect: bought("period"),
    read: UNREADABLE,
    source: SOURCE,
    doc: "Length of the subscription in `periodUnit`: 1 to 4 weeks, or 1 to 9, 12, 24, 36, 48 or 60 months.",
  },
  periodUnit: {
    type: "string",
    wire: "PeriodUnit",
    values: ["Week", "Month"],
    effect: bought("period"),
    read: UNREADABLE,
    source: SOURCE,
    doc: "Unit of `period`.",
  },
  autoRenew: {
    type: "boolean",
    wire: "AutoRenew",
    default: false,
    effect: bought("renewal"),
    read: UNREADABLE,
    source: SOURCE,
    doc: "Whether a subscription renews itself.",
  },
  name: {
    type: "string",
    wire: "Name",
    autoName: true,
    doc: "Display name. Left out, it is the resource's name with a short hash.",
    effect: { kind: "inPlace", operation: "SetInstanceName", disturbs: NOBODY },
    read: { operation: "DescribeInstances", field: "Name" },
    source: "API reference, SetInstanceName",
  },
  user: {
    type: "object",
    wire: "",
    fields: {
      userName: { type: "string", wire: "UserName", required: true, doc: "Name of the user." },
      userUid: {
        type: "integer",
        wire: "UserUid",
        required: true,
        min: 1,
        doc: "Numeric id of the user's account.",
      },
    },
    doc: "The one user of the desktop. The API cannot take a user away again, so removing this keeps the last one.",
    effect: {
      kind: "inPlace",
      operation: "SetInstanceUser",
      disturbs: "the previous user loses access; the disk stays",
    },
    read: { operation: "DescribeInstances", field: "UserName, UserUid" },
    source: "API reference, SetInstanceUser",
  },
  policy: {
    type: "object",
    wire: "",
    fields: {
      visualLossless: {
        type: "boolean",
        wire: "VisualLossless",
        doc: "Whether pictures are sent without visible loss.",
      },
      optimizeFor3d: {
        type: "boolean",
        wire: "OptimizeFor3d",
        doc: "Whether the transport is tuned for 3D work.",
      },
    },
    doc: "Graphics policy, for instance types with a GPU. Fields left out keep the value they have in the cloud.",
    effect: {
      kind: "inPlace",
      operation: "SetInstancePolicy",
      disturbs: `a desktop that is switched off is switched on for it and off again; ${UNSAID}`,
    },
    read: { operation: "DescribeInstancePolicy", field: "VisualLossless, OptimizeFor3d" },
    source: "API reference, SetInstancePolicy and DescribeInstancePolicy",
  },
  powerState: {
    type: "string",
    wire: "Status",
    values: ["Running", "Stopped"],
    doc: "Whether the desktop runs. Left out, it is not managed after creation.",
    effect: {
      kind: "inPlace",
      operation: "StartInstance, StopInstance",
      disturbs: "stopping ends the user's session",
    },
    read: { operation: "DescribeInstances", field: "Status" },
    source: "API reference, StartInstance and StopInstance",
  },
  allowDataLoss: allowMachineLoss,
  adoptId,
};

export const instanceOutputs: Readonly<Record<string, Output>> = {
  instanceId: { ...described("InstanceId", "Id of the desktop; the same as `id`."), isId: true },
  status: described(
    "Status",
    "State in the cloud: `Registered` is ready for use; also `Creating`, `Starting`, `Initializing`, `Unregistered`, `Stopping`, `Stopped`, `Cloning` (an image is being made of it) and `Missing`.",
  ),
  stoppedMode: described(
    "StoppedMode",
    "Whether a stopped desktop goes on being charged: `KeepCharging`, `StopCharging` or `Not-applicable`.",
  ),
  createTime: described("CreateTime", "When it was created, such as `2019-10-12T07:35Z`."),
  expireTime: described("ExpireTime", "When a subscription ends; far in the future for pay as you go."),
  domainName: described("DomainName", "Domain that the desktop belongs to; empty without one."),
  hostName: described("HostName", "Host name, where the API returns it."),
  isBoundUser: described(
    "IsBoundUser",
    "Whether the account that the provider runs as is the assigned user.",
    "boolean",
  ),
};
