import { SetImageName } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { findCustomImage } from "./find-image";
import { imageKind } from "./image";

export const setImageName = implement(SetImageName, ({ ImageId, Name }, context) => {
  findCustomImage(context, ImageId);
  context.store.of(imageKind).update(ImageId, { Name });
  return {};
});
