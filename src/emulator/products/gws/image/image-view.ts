import type { Context } from "../../../core/context";
import { progressAt } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import { longTime } from "../times";
import { type Image, imageKind } from "./image";

/** An image as `DescribeImages` lists it. */
export function imageView(context: Context, image: StoredObject<Image>) {
  const { ImageType, Name, ProductCode, Size } = image.attributes;
  const Status = context.store.of(imageKind).status(image);
  return {
    ImageId: image.id,
    Name,
    ImageType,
    Status,
    Progress: `${progress(context, image, Status)}%`,
    Size,
    CreateTime: longTime(image.createdAt),
    ProductCode,
  };
}

function progress(context: Context, image: StoredObject<Image>, status: string): number {
  if (status === "Creating") {
    return progressAt(image.lifecycle, context.clock.now());
  }
  return status === "CreateFailed" ? 0 : 100;
}
