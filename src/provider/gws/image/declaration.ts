import * as gws from "../../../api/generated/gws";
import { attributesStep, deleteObject, listOf } from "../../applying/usual";
import type { CreateContext } from "../../language/context";
import type { Declaration, NewObject, Properties } from "../../language/declaration";
import { nobody } from "../../language/disruption";
import { text } from "../../language/text";
import { candidates } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { waitForObject } from "../../waiting/wait-for-object";
import { imageOutputs, imageProperties, MADE } from "./properties";
import { imageFrom, images, readImage } from "./reads";

export const image: Declaration = {
  token: "gws:Image",
  doc: "A custom image, made from the system disk of a desktop. The desktop cannot be used while the image is made.",
  properties: imageProperties,
  outputs: imageOutputs,
  disruption: { create: MADE, replace: MADE, delete: nobody("no desktop can be made of the image any more") },
  states: images,
  timeouts: { create: "60m", update: "60m", delete: "10m" },
  unrecoverable: ({ status }) =>
    status === "CreateFailed" ? "the cloud could not make the image" : undefined,
  lifecycle: {
    createdBy: [gws.CreateImage],
    deletedBy: [gws.DeleteImage],
    create: createImage,
    waitUntilReady: async (context, id) =>
      void (await waitForObject(context, images, id, { until: "available", target: images.resting })),
    steps: [attributesStep(imageProperties, gws.SetImageName, (ImageId) => ({ ImageId }), { unmarks: true })],
    read: readImage,
    list: listOf(images, imageFrom),
    remove: (context, ImageId) =>
      deleteObject(context, images, ImageId, () =>
        context.call(gws.DeleteImage, { ImageId }, { repeatable: true }),
      ),
  },
};

function createImage(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { call } = context;
  const request = { InstanceId: text(inputs, "instanceId"), Name: ownerName(context.ownerKey) };
  return createOnce(context, {
    what: images.what,
    list: candidates(context, images, {}),
    // One image at a time is made of a desktop.
    send: (beforeRetry) =>
      retryWhileBusy(
        context,
        `new image of desktop ${request.InstanceId}`,
        async () => (await call(gws.CreateImage, request, { beforeRetry })).ImageId,
      ),
  });
}
