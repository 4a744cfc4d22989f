import { appstream } from "../../api";
import { adoptId } from "../adopt-property";
import { whileBusy } from "../busy";
import type { Context, CreateContext } from "../context";
import { createOnce } from "../create-once";
import type {
  Declaration,
  Effect,
  NewObject,
  Output,
  Properties,
  PropertyTable,
  ReadBack,
  Rule,
} from "../declaration";
import { goneIsFine } from "../gone";
import { MARKED } from "../hidden";
import { text } from "../text";
import { isAbsent } from "../values";
import { ABSENT, waitFor } from "../wait";
import { fromWire, pick, texts, toWire } from "../wire";
import { CLOUD_APP, inPlace, outputFrom, textItem, unreadable, WORKSTATION } from "./facts";
import { type CenterImage, findCenterImage, listCenterImages } from "./image-finder";
import { changeTags, tagRules, tagsFromWire, tagsProperty } from "./tags";
import { servers } from "./workstation-finder";

const READ = "ListImage";
const SDK = "vendor SDK for Python 5.0.0 and 5.9.0";
const REPLACE: Effect = {
  kind: "replace",
  because: "an image is a copy of one machine at one time, and the API has no operation that changes it",
};
const readAs = (field: string): ReadBack => ({ operation: READ, field });
const UNREADABLE = unreadable(READ);

const properties: PropertyTable = {
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
    values: ["CloudDesktop", "WuyingServer"],
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "What `instanceId` is: a cloud desktop, or a workstation.",
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
    values: ["CloudApp", "CloudDesktop", "WuyingServer"],
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
    values: ["SYSTEM", "ALL"],
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "System disk only, or data disks too; the cloud takes all when it is left out.",
  },
  autoCleanUserdata: {
    type: "boolean",
    wire: "AutoCleanUserdata",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Whether user data is left out; only for a desktop.",
  },
  copyProfile: {
    type: "boolean",
    wire: "CopyProfile",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Whether the user profile is copied into the default profile.",
  },
  distributionRegions: {
    type: "set",
    wire: "",
    items: textItem("A region such as `cn-shanghai`."),
    effect: inPlace("StartTaskForDistributeImage"),
    read: readAs("ImageRegionList, ImageRegionDistributeList"),
    source: SDK,
    doc: "Regions besides its own that the image is copied to. The API cannot withdraw it from a region again.",
  },
  tags: tagsProperty(READ),
  adoptId,
};

const list = outputFrom(READ);
const outputs: Readonly<Record<string, Output>> = {
  imageId: list("ImageId", "Id of the image; the same as `id`."),
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
    items: { type: "string", doc: "A region." },
  }),
};

const FROM_INSTANCE = [
  "instanceType",
  "subInstanceId",
  "diskType",
  "autoCleanUserdata",
  "copyProfile",
  "description",
];

const oneSource: Rule = (inputs, _olds, isUnknown) => {
  const hasInstance = !isAbsent(inputs.instanceId) || isUnknown("instanceId");
  const hasGroup = !isAbsent(inputs.appInstanceGroupId) || isUnknown("appInstanceGroupId");
  if (hasInstance !== hasGroup) return undefined;
  return {
    property: hasGroup ? "appInstanceGroupId" : "instanceId",
    reason: "exactly one of instanceId and appInstanceGroupId says what the image is made from",
  };
};

const instanceNeedsType: Rule = ({ instanceId, instanceType }) =>
  isAbsent(instanceId) || !isAbsent(instanceType)
    ? undefined
    : {
        property: "instanceType",
        reason: 'is required with instanceId: one of "CloudDesktop", "WuyingServer"',
      };

const groupTakesLess: Rule = (inputs) => {
  const foreign = isAbsent(inputs.appInstanceGroupId)
    ? undefined
    : FROM_INSTANCE.find((name) => !isAbsent(inputs[name]));
  return foreign === undefined ? undefined : { property: foreign, reason: "only goes with instanceId" };
};

const regionsOnlyGrow: Rule = ({ distributionRegions }, olds) => {
  const lost = texts(olds.distributionRegions).filter(
    (region) => !texts(distributionRegions).includes(region),
  );
  if (lost.length === 0) return undefined;
  return {
    property: "distributionRegions",
    reason: `cannot lose ${lost.join(", ")}: the API only withdraws an image from all regions, by deleting it`,
  };
};

export const centerImage: Declaration = {
  token: "appstream:Image",
  doc: "A custom image, made from a desktop, a workstation or a delivery group in debug mode, and copied to regions.",
  properties,
  outputs,
  rules: [oneSource, instanceNeedsType, groupTakesLess, regionsOnlyGrow, tagRules],
  timeouts: { create: "90m", update: "90m", delete: "15m" },
  broken: ({ status }) => (status === "CREATE_FAILED" ? "the cloud could not make the image" : undefined),
  lifecycle: {
    create: createImage,
    settle: waitUntilAvailable,
    steps: [
      {
        properties: ["distributionRegions"],
        run: (context, id, { desired }) => distribute(context, id, texts(desired.distributionRegions)),
      },
      {
        properties: ["tags"],
        run: (context, id, { desired, applied }) =>
          changeTags(context, "CenterImageId", id, applied.tags, desired.tags),
      },
    ],
    // Once the image is whole its mark goes, or a later image of the same machine would be taken for this one.
    unmark: (context, id) => changeTags(context, "CenterImageId", id, {}, { [OWNER_TAG]: UNMARKED }),
    read: readImage,
    remove: removeImage,
  },
};

/** Tag that finds an image again whose create was interrupted. An image takes no second name, but a tag can change. */
const OWNER_TAG = "pulumi-owner";
const UNMARKED = "none";

async function createImage(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { client } = context;
  const isOwn = (each: CenterImage): boolean =>
    (each.TagList ?? []).some(({ Key, Value }) => Key === OWNER_TAG && Value === context.ownerKey);
  const listNamed = (): Promise<CenterImage[]> =>
    listCenterImages(client, { ImageName: text(inputs.imageName) });
  const before = await listNamed();
  const isNew = (each: CenterImage): boolean =>
    each.ImageName === inputs.imageName && !before.some((old) => old.ImageId === each.ImageId);
  const usable = (images: readonly CenterImage[]): string[] =>
    images.filter((each) => each.Status !== "CREATE_FAILED").map(({ ImageId }) => ImageId ?? "");
  const made = await createOnce(context, {
    what: "image",
    earlier: usable(before.filter(isOwn)),
    find: async () =>
      usable((await listNamed()).filter((each) => isNew(each) && !isMarkedForOther(each, context.ownerKey))),
    send: () => whileBusy(context, "new image", () => send(context, inputs)),
  });
  if (!isAbsent(inputs.appInstanceGroupId) && !made.resumed)
    await changeTags(context, "CenterImageId", made.id, {}, { [OWNER_TAG]: context.ownerKey });
  return { ...made, known: { [MARKED]: true } };
}

const isMarkedForOther = (each: CenterImage, ownerKey: string): boolean =>
  (each.TagList ?? []).some(
    ({ Key, Value }) => Key === OWNER_TAG && Value !== ownerKey && Value !== UNMARKED,
  );

async function send(context: CreateContext, inputs: Properties): Promise<string | undefined> {
  const { client, signal } = context;
  if (!isAbsent(inputs.appInstanceGroupId)) {
    const request = {
      AppInstanceGroupId: text(inputs.appInstanceGroupId),
      AppCenterImageName: text(inputs.imageName),
      ProductType: text(inputs.productType ?? CLOUD_APP),
    };
    return (await client.call(appstream.CreateImageFromAppInstanceGroup, request, { signal })).ImageId;
  }
  const carried = pick(properties, [
    "imageName",
    "instanceType",
    "instanceId",
    "description",
    "diskType",
    "autoCleanUserdata",
    "copyProfile",
  ]);
  const request: appstream.CreateImageByInstanceRequest = {
    ...toWire<object>(carried, inputs),
    SubInstanceId: await subInstanceOf(context, inputs),
    TagList: [{ Key: OWNER_TAG, Value: context.ownerKey }],
  };
  return (await client.call(appstream.CreateImageByInstance, request, { signal })).Data?.ImageId;
}

async function subInstanceOf(
  { client }: Context,
  { subInstanceId, instanceType, instanceId }: Properties,
): Promise<string | undefined> {
  if (!isAbsent(subInstanceId)) return text(subInstanceId);
  if (instanceType !== WORKSTATION) return undefined;
  const server = await servers(client).get(text(instanceId));
  if (!server) throw new Error(`instanceId: there is no workstation ${text(instanceId)}`);
  return server.InstanceInfoList?.[0]?.InstanceId;
}

async function waitUntilAvailable(context: Context, id: string): Promise<void> {
  await waitFor<CenterImage>(context, {
    what: `image ${id}`,
    until: "available",
    read: () => findCenterImage(context.client, id),
    state: stateOf,
    target: ["AVAILABLE"],
    failed: ["CREATE_FAILED"],
    reason: () => 'the cloud could not make it and gives no reason; the next "pulumi up" makes it anew',
  });
}

const stateOf = (found: CenterImage | undefined): string => (found ? (found.Status ?? "unknown") : ABSENT);

function regionsOf(found: CenterImage | undefined): { here: string[]; failed: string[]; coming: string[] } {
  const tasks = found?.ImageRegionDistributeList ?? [];
  const inState = (...states: string[]): string[] =>
    tasks
      .filter(({ Status }) => states.includes(Status?.toUpperCase() ?? ""))
      .map(({ RegionId }) => RegionId ?? "");
  const here = new Set([...(found?.ImageRegionList ?? []), ...inState("AVAILABLE")]);
  return {
    here: [...here],
    failed: inState("FAILED"),
    coming: tasks.map(({ RegionId }) => RegionId ?? "").filter((region) => !here.has(region)),
  };
}

async function distribute(context: Context, ImageId: string, regions: readonly string[]): Promise<void> {
  const { client, signal } = context;
  const before = regionsOf(await findCenterImage(client, ImageId));
  const started = before.coming.filter((region) => !before.failed.includes(region));
  const DestinationRegionList = regions.filter(
    (region) => !before.here.includes(region) && !started.includes(region),
  );
  if (DestinationRegionList.length > 0) {
    await whileBusy(context, `image ${ImageId}`, () =>
      client.call(
        appstream.StartTaskForDistributeImage,
        { ImageId, DestinationRegionList },
        { signal, repeatable: true },
      ),
    );
  }
  await waitFor<CenterImage>(context, {
    what: `image ${ImageId}`,
    until: `available in ${regions.join(", ")}`,
    read: () => findCenterImage(client, ImageId),
    state: (found) => {
      const now = regionsOf(found);
      const missing = regions.filter((region) => !now.here.includes(region));
      if (!found) return ABSENT;
      if (missing.length === 0) return "distributed";
      const failed = missing.filter((region) => now.failed.includes(region));
      return failed.length > 0 ? "FAILED" : `not yet in ${missing.join(", ")}`;
    },
    target: ["distributed"],
    failed: ["FAILED"],
    reason: (found) =>
      `the copy to ${regionsOf(found).failed.join(", ")} failed, and the API gives no reason`,
    progress: (found) =>
      (found.ImageRegionDistributeList ?? [])
        .map(({ RegionId, Progress }) => `${RegionId} ${Progress ?? ""}`)
        .join(", "),
  });
}

async function readImage(context: Context, id: string, known: Properties): Promise<Properties | undefined> {
  const found = await findCenterImage(context.client, id);
  if (!found) return undefined;
  const { [OWNER_TAG]: _mark, ...tags } = tagsFromWire(found.TagList);
  const { here } = regionsOf(found);
  return {
    ...fromWire(pick(properties, ["imageName", "productType", "description"]), found),
    ...fromWire(outputs, found),
    // The region that the image was made in is nobody's wish, and neither are those that others copied it to.
    distributionRegions: isAbsent(known.distributionRegions)
      ? undefined
      : texts(known.distributionRegions).filter((region) => here.includes(region)),
    tags,
  };
}

async function removeImage(context: Context, id: string): Promise<void> {
  const { client, signal } = context;
  await whileBusy(context, `image ${id}`, () =>
    goneIsFine(client.call(appstream.DeleteImage, { ImageId: id }, { signal, repeatable: true })),
  );
  await waitFor<CenterImage>(context, {
    what: `image ${id}`,
    until: "deleted",
    read: () => findCenterImage(context.client, id),
    state: stateOf,
    target: [ABSENT],
  });
}
