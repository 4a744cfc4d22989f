import { adoptId } from "../../language/adopt-property";
import { allowMachineLoss } from "../../language/allow-data-loss-property";
import { boughtWith } from "../../language/at-purchase";
import type { Output, Property, PropertyTable } from "../../language/declaration";
import { inPlace, NO_OPERATION, outputFrom, readBy, replacing, unreadable } from "../../language/describe";
import {
  maySignOut,
  NOBODY,
  replaces,
  signsOut,
  whenItTurns,
  whenItWasThere,
} from "../../language/disruption";
import { skipAwaitFor } from "../../language/skip-await-property";
import { lets, looserOn } from "../../language/strictness";
import { listFromWire } from "../../language/wire";

const SOURCE = "API reference, CreateInstance and DescribeInstances";

export const REPLACED = replaces("desktopUser");
const REPLACE = replacing(
  NO_OPERATION,
  REPLACED,
  "the desktop with its system disk and all that its user stored there",
);
const bought = boughtWith("desktop");
const READ = "DescribeInstances";
const readAs = readBy(READ);
const UNREADABLE = unreadable(READ);

/** Fixed when the desktop is made; read back where the listing tells it. */
const fixed = (property: Omit<Property, "effect" | "source">): Property => ({
  read: UNREADABLE,
  ...property,
  effect: REPLACE,
  source: SOURCE,
});

const appFields: PropertyTable = {
  appName: { type: "string", wire: "AppName", required: true, doc: "Name that users see." },
  appPath: {
    type: "string",
    wire: "AppPath",
    required: true,
    doc: "Full path of the program on the desktop.",
  },
  appArgs: { type: "string", wire: "AppArgs", doc: "Arguments to start it with." },
};

const powerFrom = (state: unknown): string =>
  ["stopped", "stopping"].includes(String(state).toLowerCase()) ? "Stopped" : "Running";

export const instanceProperties: PropertyTable = {
  clusterId: fixed({
    type: "string",
    wire: "ClusterId",
    required: true,
    read: readAs("ClusterId"),
    doc: "Cluster that the desktop belongs to.",
  }),
  imageId: fixed({
    type: "string",
    wire: "ImageId",
    required: true,
    read: readAs("ImageId"),
    doc: "Image that the system disk is made from.",
  }),
  instanceType: fixed({
    type: "string",
    wire: "InstanceType",
    required: true,
    read: readAs("InstanceType"),
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
    strictness: lets({ Application: ["applications"], Desktop: ["applications", "the desktop"] }),
    required: true,
    values: { Desktop: "the whole desktop", Application: "only the applications of `appList`" },
    read: readAs("WorkMode"),
    doc: "What users get.",
  }),
  appList: fixed({
    type: "list",
    wire: "AppList",
    strictness: { by: "items", looser: "more", absent: [] },
    min: 1,
    max: 10,
    read: readAs("AppList", listFromWire(appFields)),
    doc: "Applications that users may start; only with `workMode` `Application`.",
    items: { type: "object", fields: appFields },
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
    strictness: looserOn("the internet"),
    encode: "trueFalse",
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
    read: readAs("MaxBandwidthIn"),
    doc: "Most incoming bandwidth; the cloud takes 4 when it is left out.",
  }),
  internetMaxBandwidthOut: fixed({
    type: "integer",
    wire: "InternetMaxBandwidthOut",
    min: 1,
    max: 100,
    unit: "Mbit/s",
    read: readAs("MaxBandwidthOut"),
    doc: "Most outgoing bandwidth; the cloud takes 4 when it is left out.",
  }),
  instanceChargeType: fixed({
    type: "string",
    wire: "InstanceChargeType",
    values: { PostPaid: "pay as you go", PrePaid: "a subscription" },
    default: "PostPaid",
    read: readAs("InstanceChargeType"),
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
    encode: "trueFalse",
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
    effect: inPlace("SetInstanceName", NOBODY),
    read: readAs("Name"),
    source: "API reference, SetInstanceName",
  },
  user: {
    type: "object",
    wire: "",
    strictness: { by: "items", looser: "more", tellBy: "userUid", absent: [] },
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
    effect: inPlace(
      "SetInstanceUser",
      whenItWasThere(
        maySignOut("desktopUser", "the previous user loses access, and the disk stays for the next"),
      ),
    ),
    read: readAs(""),
    source: "API reference, SetInstanceUser",
  },
  policy: {
    type: "object",
    wire: "",
    fields: {
      visualLossless: {
        type: "boolean",
        wire: "VisualLossless",
        encode: "onOff",
        doc: "Whether pictures are sent without visible loss.",
      },
      optimizeFor3d: {
        type: "boolean",
        wire: "OptimizeFor3d",
        encode: "onOff",
        doc: "Whether the transport is tuned for 3D work.",
      },
    },
    doc: "Graphics policy, for instance types with a GPU. Fields left out keep the value they have in the cloud. It takes a task of the desktop to read it.",
    effect: inPlace(
      "SetInstancePolicy",
      maySignOut("desktopUser", "a desktop that is switched off is switched on for it and off again"),
    ),
    read: { operation: "DescribeInstancePolicy", field: "", isApart: true },
    source: "API reference, SetInstancePolicy and DescribeInstancePolicy",
  },
  powerState: {
    type: "string",
    wire: "",
    values: ["Running", "Stopped"],
    doc: "Whether the desktop runs. Left out, it is not managed after creation.",
    effect: inPlace(
      ["StartInstance", "StopInstance"],
      whenItTurns("Stopped", signsOut("desktopUser", { note: "stopping ends the session" })),
    ),
    read: readAs("Status", powerFrom),
    source: "API reference, StartInstance and StopInstance",
  },
  allowDataLoss: allowMachineLoss,
  skipAwait: skipAwaitFor(
    "gws.InstancesReady",
    "`policy` and `powerState` take a desktop that is ready, so a program with one of them waits all the same.",
  ),
  adoptId,
};

const described = outputFrom(READ);

export const instanceOutputs: Readonly<Record<string, Output>> = {
  instanceId: described("InstanceId", "Id of the desktop; the same as `id`.", "string", { isId: true }),
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
  domainName: described("DomainName", "Domain that the desktop belongs to; empty without one.", "string", {
    mayBeEmpty: true,
  }),
  hostName: described("HostName", "Host name, where the API returns it."),
  isBoundUser: described(
    "IsBoundUser",
    "Whether the account that the provider runs as is the assigned user.",
    "boolean",
  ),
};
