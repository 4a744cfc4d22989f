import { DeleteImage } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { instanceKind } from "../instance/instance";
import { imageMachines } from "../machines";
import { findCustomImage } from "./find-image";
import { imageKind } from "./image";

export const deleteImage = implement(DeleteImage, ({ ImageId }, context) => {
  const images = context.store.of(imageKind);
  if (images.status(findCustomImage(context, ImageId)) === "Creating") {
    throw errors.imageInProgress(ImageId);
  }
  const users = context.store
    .of(instanceKind)
    .all()
    .filter(({ attributes }) => attributes.ImageId === ImageId);
  if (users.length > 0) {
    throw errors.imageInUse(
      ImageId,
      users.map(({ id }) => id),
    );
  }
  images.enter(ImageId, context.begin(imageMachines.delete));
  return {};
});
