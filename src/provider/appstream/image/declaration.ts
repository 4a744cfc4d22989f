import { appstream } from "../../../api";
import type { Context, CreateContext } from "../../applying/context";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import type { Candidate, Declaration, NewObject, Properties, Value } from "../../language/declaration";
import { MARKED } from "../../language/hidden";
import { momentOf } from "../../language/moment";
import { optionalText, text } from "../../language/text";
import { isAbsent, isObject } from "../../language/values";
import { fromWire, pick, texts, toWire } from "../../language/wire";
import { createOnce } from "../../once/create-once";
import { isOwnerKey } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { ABSENT, waitFor } from "../../waiting/wait";
import { CLOUD_APP, WORKSTATION } from "../facts";
import { newTags, setTags, tagRules, tagsFromWire } from "../tags";
import { servers } from "../workstation/reads";
import { imageOutputs, imageProperties } from "./properties";
import { type CenterImage, findCenterImage, listCenterImages } from "./reads";
import { distribute, regionsOf, stateOf } from "./regions";
import { imageRules } from "./rules";

export const centerImage: Declaration = {
  token: "appstream:Image",
  doc: "A custom image, made from a desktop, a workstation or a delivery group in debug mode, and copied to regions.",
  properties: imageProperties,
  outputs: imageOutputs,
  rules: [...imageRules, tagRules],
  timeouts: { create: "90m", update: "90m", delete: "15m" },
  unrecoverable: ({ status }) =>
    status === "CREATE_FAILED" ? "the cloud could not make the image" : undefined,
  lifecycle: {
    create: createImage,
    unmarkedAtFirst: isOfGroup,
    waitUntilReady: waitUntilAvailable,
    steps: [
      {
        properties: ["distributionRegions"],
        run: (context, id, { desired }) => distribute(context, id, texts(desired.distributionRegions)),
      },
      {
        properties: ["tags"],
        run: (context, id, { desired, applied }) =>
          setTags(context, "CenterImageId", id, newTags(applied.tags, desired.tags)),
      },
    ],
    // Once the image is whole its mark goes, or a later image of the same machine would be taken for this one.
    unmark: (context, id) => setTags(context, "CenterImageId", id, { [OWNER_TAG]: UNMARKED }),
    read: readImage,
    list: async (client) =>
      (await listCenterImages(client, {})).map((each) => ({
        ...candidateOf(each),
        properties: propertiesOf(each),
      })),
    remove: removeImage,
  },
};

/** Tag that finds an image again whose create was interrupted. An image takes no second name, but a tag can change. */
const OWNER_TAG = "pulumi-owner";
const UNMARKED = "none";

async function createImage(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { client } = context;
  const made = await createOnce(context, {
    what: "image",
    list: async () =>
      (await listCenterImages(client, { ImageName: text(inputs, "imageName") }))
        .filter((each) => each.ImageName === inputs.imageName && each.Status !== "CREATE_FAILED")
        .map(candidateOf),
    send: (beforeRetry) => retryWhileBusy(context, "new image", () => send(context, inputs, beforeRetry)),
  });
  if (isOfGroup(inputs) && !made.resumed)
    await setTags(context, "CenterImageId", made.id, { [OWNER_TAG]: context.ownerKey });
  return { ...made, known: { [MARKED]: true } };
}

function isOfGroup({ appInstanceGroupId }: Properties): boolean {
  return !isAbsent(appInstanceGroupId);
}

/** A tag that holds no owner key is of a finished create, whatever it says in the place of {@link UNMARKED}. */
function candidateOf({ ImageId, TagList, GmtCreate }: CenterImage): Candidate {
  const tag = (TagList ?? []).find(({ Key }) => Key === OWNER_TAG)?.Value;
  const found = { id: ImageId ?? "", createdAt: momentOf(GmtCreate) };
  if (tag === undefined) return found;
  return isOwnerKey(tag) ? { ...found, mark: tag } : { ...found, isFinished: true };
}

async function send(
  context: CreateContext,
  inputs: Properties,
  beforeRetry: () => Promise<void>,
): Promise<string | undefined> {
  const { call } = context;
  if (isOfGroup(inputs)) {
    const request = {
      AppInstanceGroupId: text(inputs, "appInstanceGroupId"),
      AppCenterImageName: text(inputs, "imageName"),
      ProductType: optionalText(inputs.productType) ?? CLOUD_APP,
    };
    return (await call(appstream.CreateImageFromAppInstanceGroup, request, { beforeRetry })).ImageId;
  }
  const carried = pick(imageProperties, [
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
  return (await call(appstream.CreateImageByInstance, request, { beforeRetry })).Data?.ImageId;
}

async function subInstanceOf({ client }: Context, inputs: Properties): Promise<string | undefined> {
  if (!isAbsent(inputs.subInstanceId)) return text(inputs, "subInstanceId");
  if (inputs.instanceType !== WORKSTATION) return undefined;
  const instanceId = text(inputs, "instanceId");
  const server = await servers(client).get(instanceId);
  if (!server) throw new Error(`instanceId: there is no workstation ${instanceId}`);
  return server.InstanceInfoList?.[0]?.InstanceId;
}

async function waitUntilAvailable(context: Context, id: string): Promise<void> {
  await waitFor<CenterImage>(context, {
    what: `image ${id}`,
    until: "available",
    read: () => findCenterImage(context.client, id),
    state: stateOf,
    target: ["AVAILABLE"],
    pending: ["INIT", "CREATING"],
    failed: ["CREATE_FAILED"],
    reason: () => 'the cloud could not make it and gives no reason; the next "pulumi up" makes it anew',
  });
}

async function readImage(context: Context, id: string, known: Properties): Promise<Properties | undefined> {
  const found = await findCenterImage(context.client, id);
  if (!found) return undefined;
  const { [OWNER_TAG]: _mark, ...tags } = tagsFromWire(found.TagList);
  const { here } = regionsOf(found);
  return {
    ...propertiesOf(found),
    // The region that the image was made in is nobody's wish, and neither are those that others copied it to.
    distributionRegions: isAbsent(known.distributionRegions)
      ? undefined
      : texts(known.distributionRegions).filter((region) => here.includes(region)),
    tags: ofProgram(tags, known.tags),
  };
}

const propertiesOf = (found: CenterImage): Properties => ({
  ...fromWire(pick(imageProperties, ["imageName", "productType", "description"]), found),
  ...fromWire(imageOutputs, found),
});

/** A tag that somebody else has set cannot be taken off, so it is nothing to show as a change. */
function ofProgram(tags: Properties, known: Value | undefined): Properties {
  if (!isObject(known)) return tags;
  return Object.fromEntries(Object.entries(tags).filter(([key]) => key in known));
}

async function removeImage(context: Context, id: string): Promise<void> {
  const { call } = context;
  await retryWhileBusy(context, `image ${id}`, () =>
    ignoreNotFound(call(appstream.DeleteImage, { ImageId: id }, { repeatable: true })),
  );
  await waitFor<CenterImage>(context, {
    what: `image ${id}`,
    until: "deleted",
    read: () => findCenterImage(context.client, id),
    state: stateOf,
    target: [ABSENT],
    // Nothing documents a state for a deletion under way; if there is one, it is likely called so.
    pending: ["INIT", "CREATING", "AVAILABLE", "CREATE_FAILED", "DELETING"],
  });
}
