import * as appstream from "../../../api/generated/appstream";
import { stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type { NewObject, Properties, Step } from "../../language/declaration";
import { MARKED } from "../../language/hidden";
import { ABSENT } from "../../language/kind";
import { optionalText, text } from "../../language/text";
import { isAbsent } from "../../language/values";
import { requestFor, texts } from "../../language/wire";
import { candidates } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { waitFor } from "../../waiting/wait";
import { CLOUD_APP, WORKSTATION } from "../product";
import { newTags, OWNER_TAG, setTags, UNMARKED } from "../tags";
import { servers } from "../workstation/reads";
import { regionsOf } from "./copies";
import { imageProperties } from "./properties";
import { type CenterImage, centerImages, imageCandidate } from "./reads";

export async function createImage(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const made = await createOnce(context, {
    what: centerImages.what,
    list: candidates(
      context,
      centerImages,
      {},
      (each) => each.ImageName === inputs.imageName,
      imageCandidate,
    ),
    send: (beforeRetry) => retryWhileBusy(context, "new image", () => send(context, inputs, beforeRetry)),
  });
  if (isOfGroup(inputs) && !made.resumed) {
    await setTags(context, "CenterImageId", made.id, { [OWNER_TAG]: context.ownerKey });
  }
  return { ...made, known: { [MARKED]: true } };
}

export function isOfGroup({ appInstanceGroupId }: Properties): boolean {
  return !isAbsent(appInstanceGroupId);
}

/** Once the image is whole its mark goes, or a later image of the same machine would be taken for this one. */
export const unmarkImage = (context: Context, id: string): Promise<void> =>
  setTags(context, "CenterImageId", id, { [OWNER_TAG]: UNMARKED });

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
  // What the image is for follows from its source.
  const { productType: _follows, ...rest } = inputs;
  const request: appstream.CreateImageByInstanceRequest = {
    ...requestFor(appstream.CreateImageByInstance, imageProperties, rest),
    SubInstanceId: await subInstanceOf(context, inputs),
    TagList: [{ Key: OWNER_TAG, Value: context.ownerKey }],
  };
  return (await call(appstream.CreateImageByInstance, request, { beforeRetry })).Data?.ImageId;
}

async function subInstanceOf({ objects }: Context, inputs: Properties): Promise<string | undefined> {
  if (!isAbsent(inputs.subInstanceId)) {
    return text(inputs, "subInstanceId");
  }
  if (inputs.instanceType !== WORKSTATION) {
    return undefined;
  }
  const instanceId = text(inputs, "instanceId");
  const server = await objects.get(servers, instanceId);
  if (!server) {
    throw new Error(`instanceId: there is no workstation ${instanceId}`);
  }
  return server.InstanceInfoList?.[0]?.InstanceId;
}

export const imageSteps: readonly Step[] = [
  stepBy(imageProperties, [appstream.StartTaskForDistributeImage], {
    run: (context, id, { desired }) => distribute(context, id, texts(desired.distributionRegions)),
  }),
  stepBy(imageProperties, [appstream.TagCloudResources], {
    run: (context, id, { desired, applied }) =>
      setTags(context, "CenterImageId", id, newTags(applied.tags, desired.tags)),
  }),
];

/** Copies the image to the regions that lack it, and waits until each has it. */
async function distribute(context: Context, ImageId: string, regions: readonly string[]): Promise<void> {
  const { objects, call } = context;
  const before = regionsOf(await objects.get(centerImages, ImageId));
  const started = before.coming.filter((region) => !before.failed.includes(region));
  const DestinationRegionList = regions.filter(
    (region) => !before.here.includes(region) && !started.includes(region),
  );
  if (DestinationRegionList.length > 0) {
    await retryWhileBusy(context, `image ${ImageId}`, () =>
      call(appstream.StartTaskForDistributeImage, { ImageId, DestinationRegionList }, { repeatable: true }),
    );
  }
  await waitFor<CenterImage>(context, {
    what: `image ${ImageId}`,
    until: `available in ${regions.join(", ")}`,
    read: () => objects.get(centerImages, ImageId),
    state: (found) => {
      const now = regionsOf(found);
      const missing = regions.filter((region) => !now.here.includes(region));
      if (!found) {
        return ABSENT;
      }
      if (missing.length === 0) {
        return "distributed";
      }
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
