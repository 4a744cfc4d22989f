import type * as appstream from "../../../api/generated/appstream";
import { APPSTREAM_REGIONS } from "../../../api/regions";
import { adoptId } from "../../language/adopt-property";
import { allowMachineLoss } from "../../language/allow-data-loss-property";
import { boughtWith } from "../../language/at-purchase";
import type { Output, PropertyTable } from "../../language/declaration";
import { inPlace, NO_OPERATION, outputFrom, readBy, replacing, unreadable } from "../../language/describe";
import {
  losesData,
  maySignOut,
  NOBODY,
  replaces,
  restarts,
  signsOut,
  whenItTurns,
  whenLower,
  whenTakenOut,
} from "../../language/disruption";
import { skipAwaitFor } from "../../language/skip-await-property";
import { PEOPLE, UNSAID } from "../../language/strictness";
import { listFromWire, texts } from "../../language/wire";
import { tagsFromWire, tagsProperty } from "../tags";
import { TAKEN_OUT } from "../users";

const READ = "ListWuyingServer";
const MODIFY = "ModifyWuyingServerAttribute";
const SDK = "vendor SDK for Python 5.9.0";

export const REPLACED = replaces("workstationUsers");
const REPLACE = replacing(
  NO_OPERATION,
  REPLACED,
  "the workstation with its disks and all that its users stored there",
);
const bought = boughtWith("workstation", "RenewWuyingServer");
const UNREADABLE = unreadable(READ);
const readAs = readBy(READ);

const diskFields: PropertyTable = {
  dataDiskCategory: {
    type: "string",
    wire: "DataDiskCategory",
    required: true,
    doc: "Kind of disk; only `cloud_auto` is documented.",
  },
  dataDiskSize: { type: "integer", wire: "DataDiskSize", required: true, min: 1, unit: "GiB", doc: "Size." },
  dataDiskPerformanceLevel: {
    type: "string",
    wire: "DataDiskPerformanceLevel",
    doc: "Performance level, such as `PL0`.",
  },
};

const isSwitchedOn = (status: unknown): boolean =>
  ["enabling", "enabled"].includes(String(status).toLowerCase());

export const powerFrom = (status: unknown): string =>
  ["STOPPED", "STOPPING"].includes(String(status).toUpperCase()) ? "Stopped" : "Running";

/** The private addresses besides the first. */
export const secondaryAddresses = (addresses: unknown): string[] =>
  ((addresses ?? []) as Server["PrivateIpSets"] & object)
    .filter(({ Primary }) => !Primary)
    .map(({ PrivateIpAddress }) => PrivateIpAddress ?? "");

type Server = appstream.ListWuyingServerResponseWuyingServerListItem;

export const workstationProperties: PropertyTable = {
  wuyingServerName: {
    type: "string",
    wire: "WuyingServerName",
    autoName: true,
    effect: inPlace(MODIFY, NOBODY),
    read: readAs("WuyingServerName"),
    source: SDK,
    doc: "Display name. Left out, it is the resource's name with a short hash.",
  },
  bizRegionId: {
    type: "string",
    wire: "BizRegionId",
    required: true,
    usual: APPSTREAM_REGIONS,
    effect: REPLACE,
    read: readAs("BizRegionId"),
    source: SDK,
    doc: "Region that it runs in, such as `cn-hangzhou`. The region of the API endpoint is another matter.",
  },
  officeSiteId: {
    type: "string",
    wire: "OfficeSiteId",
    required: true,
    effect: REPLACE,
    read: readAs("OfficeSiteId"),
    source: SDK,
    doc: "Office network, such as `cn-hangzhou+dir-643067`.",
  },
  serverInstanceType: {
    type: "string",
    wire: "ServerInstanceType",
    required: true,
    effect: REPLACE,
    read: readAs("ServerInstanceTypeInfo.ServerInstanceType"),
    source: SDK,
    doc: "Type, such as `eds.proworkstation_a10.8c64g.24g`.",
  },
  imageId: {
    type: "string",
    wire: "ImageId",
    required: true,
    effect: inPlace(
      "UpdateWuyingServerImage",
      losesData("workstationUsers", { note: "the workstation is rebuilt" }),
      "its system disk, which starts anew from the image, and all that its users stored there",
    ),
    read: readAs("ImageId"),
    source: SDK,
    doc: "Image of the system disk.",
  },
  systemDiskCategory: {
    type: "string",
    wire: "SystemDiskCategory",
    required: true,
    effect: REPLACE,
    read: readAs("SystemDiskCategory"),
    source: SDK,
    doc: "Kind of system disk; only `cloud_auto` is documented.",
  },
  systemDiskSize: {
    type: "integer",
    wire: "SystemDiskSize",
    required: true,
    min: 1,
    unit: "GiB",
    effect: REPLACE,
    read: readAs("SystemDiskSize"),
    source: SDK,
    doc: "Size of the system disk.",
  },
  systemDiskPerformanceLevel: {
    type: "string",
    wire: "SystemDiskPerformanceLevel",
    effect: REPLACE,
    read: readAs("SystemDiskPerformanceLevel"),
    source: SDK,
    doc: "Performance level, such as `PL0`.",
  },
  dataDisk: {
    type: "list",
    wire: "DataDisk",
    effect: REPLACE,
    read: readAs("DataDisk", listFromWire(diskFields)),
    source: SDK,
    doc: "Data disks.",
    items: { type: "object", fields: diskFields },
  },
  vswitchIds: {
    type: "set",
    wire: "VSwitchIds",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "vSwitches; only for a custom office network.",
    items: { type: "string" },
  },
  hostName: {
    type: "string",
    wire: "HostName",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Host name: letters, digits and hyphens, on Linux also dots; 2 to 15 characters on Windows and not digits only, 2 to 64 on Linux. `${instance_id}` and `prefix[begin,bits]suffix` are filled in by the cloud.",
  },
  password: {
    type: "string",
    wire: "Password",
    secret: true,
    effect: inPlace(MODIFY, maySignOut("workstationUsers", "the old password does not work any more")),
    read: { unreadable: "the API never returns it" },
    source: SDK,
    doc: "Password of the administrator account.",
  },
  chargeType: {
    type: "string",
    wire: "ChargeType",
    values: { PrePaid: "a subscription", PostPaid: "pay as you go, which the vendor does not document" },
    default: "PostPaid",
    effect: REPLACE,
    read: readAs("ChargeType"),
    source: SDK,
    doc: "How the workstation is charged.",
  },
  subPayType: {
    type: "string",
    wire: "SubPayType",
    effect: REPLACE,
    read: readAs("SubPayType"),
    source: SDK,
    doc: "Kind of payment in detail, such as `spot`.",
  },
  maxPrice: {
    type: "number",
    wire: "MaxPrice",
    min: 0,
    effect: REPLACE,
    read: readAs("MaxPrice"),
    source: SDK,
    doc: "Most to pay for a spot workstation.",
  },
  period: {
    type: "integer",
    wire: "Period",
    min: 1,
    effect: bought("period"),
    read: UNREADABLE,
    source: SDK,
    doc: "Length of the subscription in `periodUnit`.",
  },
  periodUnit: {
    type: "string",
    wire: "PeriodUnit",
    values: ["Month", "Year"],
    effect: bought("period"),
    read: UNREADABLE,
    source: SDK,
    doc: "Unit of `period`.",
  },
  autoPay: {
    type: "boolean",
    wire: "AutoPay",
    default: false,
    effect: bought("payment"),
    read: UNREADABLE,
    source: SDK,
    doc: "Whether the order is paid at once. A subscription needs it: an unpaid order never becomes a workstation.",
  },
  autoRenew: {
    type: "boolean",
    wire: "AutoRenew",
    default: false,
    effect: bought("renewal"),
    read: UNREADABLE,
    source: SDK,
    doc: "Whether a subscription renews itself.",
  },
  promotionId: {
    type: "string",
    wire: "PromotionId",
    effect: bought("promotion"),
    read: UNREADABLE,
    source: SDK,
    doc: 'Discount, from `getResourcePrice`. That may name another one later: add the resource option `ignoreChanges: ["promotionId"]` where the program takes it from there.',
  },
  savingPlanId: {
    type: "string",
    wire: "SavingPlanId",
    effect: bought("savingPlan"),
    read: UNREADABLE,
    source: SDK,
    doc: "Saving plan to use.",
  },
  networkStrategyType: {
    type: "string",
    wire: "NetworkStrategyType",
    strictness: { by: "items", looser: "more", absent: [] },
    values: ["DirectIp"],
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Direct public address; on invitation only.",
  },
  bandwidth: {
    type: "integer",
    wire: "Bandwidth",
    min: 2,
    max: 1000,
    unit: "Mbit/s",
    effect: REPLACE,
    read: readAs("Bandwidth"),
    source: "vendor SDK for Java",
    doc: "Bandwidth of the direct address.",
  },
  serverPortRange: {
    type: "string",
    wire: "ServerPortRange",
    strictness: UNSAID,
    pattern: { regex: /^\d+\/\d+$/, says: 'two ports such as "6606/6607"' },
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Ports of the direct address.",
  },
  virtualNodePoolId: {
    type: "string",
    wire: "VirtualNodePoolId",
    effect: REPLACE,
    read: readAs("VirtualNodePoolId"),
    source: SDK,
    doc: "Virtual node pool that it belongs to.",
  },
  gpuDriverVersion: {
    type: "string",
    wire: "GpuDriverVersion",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "GPU driver, such as `grid19`.",
  },
  erdmaEnabled: {
    type: "boolean",
    wire: "ErdmaEnabled",
    default: false,
    effect: inPlace(MODIFY, restarts("workstationUsers", { certainty: "unsaid" })),
    read: readAs("ErdmaStatus", isSwitchedOn),
    source: SDK,
    doc: "Whether the network card does eRDMA. It can be turned on, but not off again.",
  },
  secondaryPrivateIpAddressCount: {
    type: "integer",
    wire: "",
    min: 0,
    max: 50,
    effect: inPlace(
      ["AssignWuyingServerPrivateAddresses", "UnassignWuyingServerPrivateAddresses"],
      whenLower(maySignOut("workstationUsers", "addresses that are taken away stop answering")),
    ),
    read: readAs("PrivateIpSets", (addresses) => secondaryAddresses(addresses).length),
    source: SDK,
    doc: "Private addresses besides the first.",
  },
  powerState: {
    type: "string",
    wire: "",
    values: ["Running", "Stopped"],
    effect: inPlace(
      ["StartWuyingServer", "StopWuyingServer"],
      whenItTurns("Stopped", signsOut("workstationUsers", { note: "stopping ends their sessions" })),
    ),
    read: readAs("Status", powerFrom),
    source: SDK,
    doc: "Whether it runs. Left out, it is not managed after creation.",
  },
  users: {
    type: "set",
    wire: "",
    strictness: PEOPLE,
    items: { type: "string" },
    effect: inPlace("AuthorizeInstanceGroup", whenTakenOut(TAKEN_OUT)),
    read: readAs("Users", (users) => texts(users as string[])),
    source: SDK,
    doc: "Users who may connect. Left out, they are not managed; `[]` takes everybody out.",
  },
  tags: tagsProperty(
    { ...readBy("ListTagCloudResources")("Tags", tagsFromWire), isApart: true },
    { canRemove: true },
  ),
  allowDataLoss: allowMachineLoss,
  skipAwait: skipAwaitFor(
    "appstream.WorkstationsReady",
    "`users`, `powerState` and `secondaryPrivateIpAddressCount` take a workstation that is ready, so a program with one of them waits all the same.",
  ),
  adoptId,
};

const list = outputFrom(READ);

export const workstationOutputs: Readonly<Record<string, Output>> = {
  wuyingServerId: list("WuyingServerId", "Id of the workstation; the same as `id`.", "string", {
    isId: true,
  }),
  status: list("Status", "State in the cloud, such as `RUNNING` or `STOPPED`; the vendor documents no list."),
  createTime: list("CreateTime", "When it was created."),
  expiredTime: list("ExpiredTime", "When a subscription ends."),
  zoneId: list("ZoneId", "Zone that it runs in."),
  osType: list("OsType", "Operating system."),
  imageName: list("ImageName", "Name of the image."),
  networkInterfaceIp: list("NetworkInterfaceIp", "First private address."),
  officeSiteName: list("OfficeSiteName", "Name of the office network."),
  officeSiteType: list("OfficeSiteType", "Kind of office network."),
  systemDiskId: list("SystemDiskId", "Id of the system disk."),
  erdmaStatus: list("ErdmaStatus", "`disabled`, `enabling`, `enabled` or `failed`."),
  instanceInfoList: list("InstanceInfoList", "Machines behind it.", "list", {
    items: {
      type: "object",
      fields: {
        instanceId: { type: "string", wire: "InstanceId", doc: "Persistent session id, such as `p-…`." },
        networkInterfaceId: { type: "string", wire: "NetworkInterfaceId", doc: "Network card." },
      },
    },
  }),
  privateIpSets: list("PrivateIpSets", "Private addresses.", "list", {
    items: {
      type: "object",
      fields: {
        privateIpAddress: { type: "string", wire: "PrivateIpAddress", doc: "The address." },
        primary: { type: "boolean", wire: "Primary", doc: "Whether it is the first." },
      },
    },
  }),
};
