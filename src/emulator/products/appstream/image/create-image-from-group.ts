import { CreateImageFromAppInstanceGroup } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { findGroupIn } from "../group/find-group";
import { addImage } from "./add-image";
import { imageKind } from "./image";

/** Needs a group in debug mode, which is set when the group is made. */
export const createImageFromAppInstanceGroup = implement(
  CreateImageFromAppInstanceGroup,
  (request, context) => {
    const { attributes, id } = findGroupIn(context, request, ["PUBLISHED"]);
    if (attributes.RuntimePolicy?.DebugMode !== "ON") {
      throw errors.debugModeOff(id);
    }
    const source = {
      region: attributes.BizRegionId,
      parent: context.store.of(imageKind).get(attributes.AppCenterImageId),
      productType: attributes.ProductType,
    };
    const given = {
      ImageName: request.AppCenterImageName,
      ImageCreateMode: "BUILDER_MANUAL",
      InstanceId: id,
      Tags: [],
    };
    return { ImageId: addImage(context, source, given).ImageId };
  },
);
