import type { Context } from "../../../core/context";
import { isLeaving } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import { errors } from "../errors";
import { type Image, imageKind } from "./image";

/** The image to use; one that is being deleted counts as gone. */
export function findImage(context: Context, id: string): StoredObject<Image> {
  const image = context.store.of(imageKind).get(id);
  if (image === undefined || isLeaving(image.lifecycle)) {
    throw errors.imageNotFound(id);
  }
  return image;
}

/** The image to change, which has to be one of the account's own. */
export function findCustomImage(context: Context, id: string): StoredObject<Image> {
  const image = findImage(context, id);
  if (image.attributes.ImageType === "system") {
    throw errors.systemImage(id);
  }
  return image;
}
