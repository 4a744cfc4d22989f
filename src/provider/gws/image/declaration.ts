import { gws } from "../../../api";
import type { Context, CreateContext } from "../../applying/context";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import { adoptId } from "../../language/adopt-property";
import type { Candidate, Declaration, NewObject, Output, Properties } from "../../language/declaration";
import { NOBODY } from "../../language/disturbs";
import { text } from "../../language/text";
import { candidateByName } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { ABSENT, waitFor } from "../../waiting/wait";
import { imageFacts } from "../facts";
import { finders, type Image, listImages } from "../reads";

const described = (wire: string, doc: string, type: Output["type"] = "string"): Output => ({
  type,
  wire,
  doc,
  read: { operation: "DescribeImages", field: wire },
});

export const image: Declaration = {
  token: "gws:Image",
  doc: "A custom image, made from the system disk of a desktop. The desktop cannot be used while the image is made.",
  properties: {
    instanceId: {
      type: "string",
      wire: "InstanceId",
      required: true,
      doc: "Desktop that the image is made from.",
      effect: { kind: "replace", because: "an image is a copy of one disk at one time" },
      read: { unreadable: "DescribeImages does not return it" },
      source: "API reference, CreateImage",
    },
    name: {
      type: "string",
      wire: "Name",
      autoName: true,
      doc: "Display name. Left out, it is the resource's name with a short hash.",
      effect: { kind: "inPlace", operation: "SetImageName", disturbs: NOBODY },
      read: { operation: "DescribeImages", field: "Name" },
      source: "API reference, SetImageName",
    },
    adoptId,
  },
  outputs: {
    imageId: { ...described("ImageId", "Id of the image; the same as `id`."), isId: true },
    imageType: described(
      "ImageType",
      "`custom` for an image made from a desktop, `system` for one of the cloud's own.",
    ),
    status: described(
      "Status",
      "State in the cloud: `Creating`, `Available`, `CreateFailed`, `UnAvailable` or `Missing`.",
    ),
    progress: described("Progress", "How far the making of the image is, such as `100%`."),
    size: described(
      "Size",
      "Size in GiB; a desktop made from it needs a system disk at least as large.",
      "integer",
    ),
    createTime: described(
      "CreateTime",
      "When it was created, as the API writes it, such as `Mon May 27 13:33:42 CST 2019`.",
    ),
    productCode: described("ProductCode", "Marketplace product of the image, where there is one."),
  },
  timeouts: { create: "60m", update: "60m", delete: "10m" },
  unrecoverable: ({ status }) =>
    status === "CreateFailed" ? "the cloud could not make the image" : undefined,
  lifecycle: {
    create: createImage,
    waitUntilReady: waitUntilAvailable,
    steps: [
      {
        properties: ["name"],
        unmarks: true,
        run: async ({ call }, ImageId, { desired }) => {
          await call(gws.SetImageName, { ImageId, Name: text(desired, "name") }, { repeatable: true });
        },
      },
    ],
    read: readImage,
    list: async (client) =>
      (await listImages(client)).map((each) => ({ ...candidateOf(each), properties: imageFacts(each) })),
    remove: removeImage,
  },
};

async function createImage(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { client, call } = context;
  const Name = ownerName(context.ownerKey);
  return createOnce(context, {
    what: "image",
    // A failed image is no use to anybody: it is being replaced, and must not be taken for its own replacement.
    list: async () =>
      (await listImages(client)).filter((each) => !FAILED.includes(stateOf(each))).map(candidateOf),
    // One image at a time is made of a desktop.
    send: (beforeRetry) =>
      retryWhileBusy(context, `new image of desktop ${text(inputs, "instanceId")}`, async () => {
        const request = { InstanceId: text(inputs, "instanceId"), Name };
        return (await call(gws.CreateImage, request, { beforeRetry })).ImageId;
      }),
  });
}

const candidateOf = ({ ImageId, Name, CreateTime }: Image): Candidate =>
  candidateByName(ImageId, Name, CreateTime);

const FAILED = ["CreateFailed", "UnAvailable", "Missing"];

async function waitUntilAvailable(context: Context, id: string): Promise<void> {
  await waitFor<Image>(context, {
    what: `image ${id}`,
    until: "available",
    read: () => finders(context.client).images.get(id),
    state: stateOf,
    target: ["Available"],
    pending: ["Creating"],
    failed: FAILED,
    reason: (found) => failure(found?.Status),
    progress: ({ Progress }) => Progress,
  });
}

const stateOf = (found: Image | undefined): string => (found ? (found.Status ?? "unknown") : ABSENT);

function failure(status: string | undefined): string {
  if (status === "CreateFailed")
    return 'the cloud could not make it and gives no reason; the next "pulumi up" makes it anew';
  return "the cloud has withdrawn or lost it";
}

async function readImage(context: Context, id: string): Promise<Properties | undefined> {
  const found = await finders(context.client).images.get(id);
  return found && imageFacts(found);
}

async function removeImage(context: Context, id: string): Promise<void> {
  const { client, call } = context;
  await retryWhileBusy(context, `image ${id}`, () =>
    ignoreNotFound(call(gws.DeleteImage, { ImageId: id }, { repeatable: true })),
  );
  await waitFor<Image>(context, {
    what: `image ${id}`,
    until: "deleted",
    read: () => finders(client).images.get(id),
    state: stateOf,
    target: [ABSENT],
    // The reference has no state for a deletion under way; if there is one, it is likely called so.
    pending: ["Creating", "Available", ...FAILED, "Deleting"],
  });
}
