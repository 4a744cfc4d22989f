import { DeleteImage } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { groupKind } from "../group/group";
import { serverKind } from "../workstation/server";
import { imageKind } from "./image";
import { failed, SUCCEEDED } from "./in-body";

/** Fails in the body, with HTTP 200. An image goes from all regions at once. */
export const deleteImage = implement(DeleteImage, ({ ImageId }, context) => {
  if (!ImageId) {
    throw errors.missing("ImageId", "for DeleteImage");
  }
  const image = context.store.of(imageKind).get(ImageId);
  if (image === undefined) {
    throw errors.imageNotFound(ImageId);
  }
  if (image.attributes.ImageType !== "User") {
    return { ...failed(`The image ${ImageId} is not one of the account's own.`), Data: false };
  }
  const users = usersOf(context, ImageId);
  if (users.length > 0) {
    return { ...failed(`The image ${ImageId} is used by ${users.join(", ")}.`), Data: false };
  }
  context.store.of(imageKind).remove(ImageId);
  return { ...SUCCEEDED, Message: "successful", Data: true };
});

/** The groups and workstations that run on an image. */
function usersOf(context: Context, imageId: string): string[] {
  const groups = context.store.of(groupKind).all();
  const servers = context.store.of(serverKind).all();
  return [
    ...groups.filter(({ attributes }) => attributes.AppCenterImageId === imageId),
    ...servers.filter(({ attributes }) => attributes.ImageId === imageId),
  ].map(({ id }) => id);
}
