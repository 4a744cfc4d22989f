import type { Context } from "../../../core/context";
import { invalidParameter } from "../../../core/rules";
import type { StoredObject } from "../../../core/stored-object";
import { regionsOf } from "./find-image";
import { type Image, imageKind } from "./image";

/**
 * The image that a parameter names, which has to be one that a product can start from in a region. Otherwise the
 * parameter is called invalid: a code that ends in NotFound would read as if the group were gone.
 */
export function checkUsableImage(
  context: Context,
  parameter: string,
  id: string,
  productType: string,
  region: string,
): StoredObject<Image> {
  const image = context.store.of(imageKind).get(id);
  if (image === undefined) {
    throw invalidParameter(parameter, `is not the id of an image: "${id}"`);
  }
  if (image.attributes.ProductType !== productType) {
    throw invalidParameter(
      parameter,
      `is an image for ${image.attributes.ProductType}, not for ${productType}`,
    );
  }
  const status = context.store.of(imageKind).status(image);
  if (status !== "AVAILABLE") {
    throw invalidParameter(parameter, `is an image that is ${status}, not AVAILABLE`);
  }
  if (!regionsOf(context, image.attributes).includes(region)) {
    throw invalidParameter(parameter, `is an image that is not distributed to ${region}`);
  }
  return image;
}
