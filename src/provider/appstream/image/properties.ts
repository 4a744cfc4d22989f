import { APPSTREAM_REGIONS } from "../../../api/regions";
import { adoptId } from "../../language/adopt-property";
import type { Output, Properties, PropertyTable, Value } from "../../language/declaration";
import { inPlace, outputFrom, readBy, replacing, unreadable } from "../../language/describe";
import { maySignOut, NOBODY } from "../../language/disruption";
import { looserOn, tighterOn } from "../../language/strictness";
import { isAbsent, isObject } from "../../language/values";
import { texts } from "../../language/wire";
import { OWNER_TAG, tagsFromWire, tagsProperty } from "../tags";
import { regionsOf } from "./copies";

const READ = "ListImage";
const SDK = "vendor SDK for Python 5.0.0 and 5.9.0";
export const MADE = maySignOut("sourceUsers");
const REPLACE = replacing(
  "an image is a copy of one machine at one time, and the API has no operation that changes it",
  MADE,
);
const readAs = readBy(READ);
const UNREADABLE = unreadable(READ);

/** The region that the image was made in is nobody's wish, and neither are those that others copied it to. */
function wantedRegionsFrom(_list: unknown, image: object, known: Value | undefined): Value | undefined {
  if (isAbsent(known)) {
    return undefined;
  }
  const { here } = regionsOf(image);
  return texts(known).filter((region) => here.includes(region));
}

/** A tag that somebody else has set cannot be taken off, so it is nothing to show as a change. */
function wantedTagsFrom(list: unknown, _image: object, known: Value | undefined): Properties {
  const { [OWNER_TAG]: _mark, ...tags } = tagsFromWire(list);
  if (!isObject(known)) {
    return tags;
  }
  return Object.fromEntries(Object.entries(tags).filter(([key]) => key in known));
}

export const imageProperties: PropertyTable = {
  imageName: {
    type: "string",
    wire: "ImageName",
    autoName: true,
    effect: REPLACE,
    read: readAs("ImageName"),
    source: SDK,
    doc: "Name. Left out, it is the resource's name with a short hash.",
  },
  instanceType: {
    type: "string",
    wire: "InstanceType",
    values: { CloudDesktop: "a cloud desktop", WuyingServer: "a workstation" },
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "What `instanceId` is.",
  },
  instanceId: {
    type: "string",
    wire: "InstanceId",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Desktop or workstation that the image is made from. Stop it first for a consistent image; the cloud does not insist.",
  },
  subInstanceId: {
    type: "string",
    wire: "SubInstanceId",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Persistent session of a workstation. Left out, it is looked up.",
  },
  appInstanceGroupId: {
    type: "string",
    wire: "AppInstanceGroupId",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Delivery group that the image is made from instead; its runtimePolicy.debugMode has to be ON.",
  },
  productType: {
    type: "string",
    wire: "ProductType",
    values: {
      CloudApp: "delivery groups",
      CloudDesktop: "cloud desktops",
      WuyingServer: "workstations",
    },
    effect: REPLACE,
    read: readAs("ProductType"),
    source: SDK,
    doc: "Product that the image is for. Left out, the cloud takes that of its source.",
  },
  description: {
    type: "string",
    wire: "Description",
    effect: REPLACE,
    read: readAs("Description"),
    source: SDK,
    doc: "Description.",
  },
  diskType: {
    type: "string",
    wire: "DiskType",
    values: { SYSTEM: "the system disk only", ALL: "the system disk and the data disks" },
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Disks that the image holds; the cloud takes all when it is left out.",
  },
  autoCleanUserdata: {
    type: "boolean",
    wire: "AutoCleanUserdata",
    strictness: tighterOn("user data"),
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Whether user data is left out; only for a desktop.",
  },
  copyProfile: {
    type: "boolean",
    wire: "CopyProfile",
    strictness: looserOn("the profile"),
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Whether the user profile is copied into the default profile.",
  },
  distributionRegions: {
    type: "set",
    wire: "",
    items: { type: "string", usual: APPSTREAM_REGIONS },
    effect: inPlace("StartTaskForDistributeImage", NOBODY),
    read: readAs("ImageRegionList", wantedRegionsFrom),
    source: SDK,
    doc: "Regions besides its own that the image is copied to, such as `cn-shanghai`. The API cannot withdraw it from a region again.",
  },
  tags: tagsProperty(readAs("TagList", wantedTagsFrom), { canRemove: false }),
  adoptId,
};

const list = outputFrom(READ);
export const imageOutputs: Readonly<Record<string, Output>> = {
  imageId: list("ImageId", "Id of the image; the same as `id`.", "string", { isId: true }),
  status: list("Status", "State in the cloud: `INIT`, `CREATING`, `AVAILABLE` or `CREATE_FAILED`."),
  imageType: list("ImageType", "`User` for one's own."),
  versionId: list("VersionId", "Version of the image."),
  osType: list("OsType", "Operating system."),
  platformName: list("PlatformName", "Its name and version."),
  systemDiskSize: list("SystemDiskSize", "Size of the system disk in GiB.", "integer"),
  dataDiskSize: list("DataDiskSize", "Size of the data disks in GiB.", "integer"),
  gmtCreate: list("GmtCreate", "When it was created."),
  gmtModified: list("GmtModified", "When it was last changed."),
  imageRegionList: list("ImageRegionList", "Regions that have it.", "set", {
    items: { type: "string" },
  }),
};
