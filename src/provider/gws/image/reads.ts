import type { Client } from "../../../api";
import * as gws from "../../../api/generated/gws";
import type { Context } from "../../language/context";
import type { Properties } from "../../language/declaration";
import type { Kind } from "../../language/kind";
import { readFrom } from "../../language/wire";
import { imageOutputs, imageProperties } from "./properties";

export type Image = gws.DescribeImagesResponseImagesItem;

// DescribeImages takes neither an id nor a page, so every read is a listing of all images.
export async function listImages(client: Client, filter: gws.DescribeImagesRequest = {}): Promise<Image[]> {
  const { Images } = await client.call(gws.DescribeImages, filter);
  return [...(Images ?? [])];
}

const WITHDRAWN = "the cloud has withdrawn or lost it";

export const images: Kind<Image, gws.DescribeImagesRequest> = {
  what: "image",
  list: listImages,
  id: "ImageId",
  name: "Name",
  createdAt: "CreateTime",
  state: "Status",
  progress: "Progress",
  pending: ["Creating", "Deleting"],
  resting: ["Available"],
  failed: {
    CreateFailed: 'the cloud could not make it and gives no reason; the next "pulumi up" makes it anew',
    UnAvailable: WITHDRAWN,
    Missing: WITHDRAWN,
  },
  // A failed image is being replaced, and must not be taken for its own replacement.
  useless: ["CreateFailed", "UnAvailable", "Missing"],
};

export const imageFrom = (found: Image): Properties => ({
  ...readFrom(imageProperties, gws.DescribeImages, found),
  ...readFrom(imageOutputs, gws.DescribeImages, found),
});

export async function readImage({ objects }: Context, id: string): Promise<Properties | undefined> {
  const found = await objects.get(images, id);
  return found && imageFrom(found);
}
