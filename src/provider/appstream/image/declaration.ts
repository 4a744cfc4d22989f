import * as appstream from "../../../api/generated/appstream";
import { deleteObject, listOf } from "../../applying/usual";
import type { Declaration } from "../../language/declaration";
import { nobody } from "../../language/disruption";
import { waitForObject } from "../../waiting/wait-for-object";
import { tagRules } from "../tags";
import { imageOutputs, imageProperties, MADE } from "./properties";
import { centerImageFrom, centerImages, imageCandidate, readCenterImage } from "./reads";
import { imageRules } from "./rules";
import { createImage, imageSteps, isOfGroup, unmarkImage } from "./steps";

export const centerImage: Declaration = {
  token: "appstream:Image",
  doc: "A custom image, made from a desktop, a workstation or a delivery group in debug mode, and copied to regions.",
  properties: imageProperties,
  outputs: imageOutputs,
  disruption: {
    create: MADE,
    replace: MADE,
    delete: nobody(
      "no machine may use the image, and a desktop template that names it is deleted with it",
      "documented",
    ),
  },
  states: centerImages,
  rules: [...imageRules, tagRules],
  timeouts: { create: "90m", update: "90m", delete: "15m" },
  unrecoverable: ({ status }) =>
    status === "CREATE_FAILED" ? "the cloud could not make the image" : undefined,
  lifecycle: {
    createdBy: [appstream.CreateImageByInstance, appstream.CreateImageFromAppInstanceGroup],
    deletedBy: [appstream.DeleteImage],
    looksAt: [appstream.ListWuyingServer],
    create: createImage,
    unmarkedAtFirst: isOfGroup,
    waitUntilReady: async (context, id) =>
      void (await waitForObject(context, centerImages, id, {
        until: "available",
        target: centerImages.resting,
      })),
    steps: imageSteps,
    unmark: unmarkImage,
    read: readCenterImage,
    list: listOf(centerImages, centerImageFrom, imageCandidate),
    remove: (context, ImageId) =>
      deleteObject(context, centerImages, ImageId, () =>
        context.call(appstream.DeleteImage, { ImageId }, { repeatable: true }),
      ),
  },
};
