import type { Context } from "../../../core/context";
import { statusAt } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import { errors } from "../errors";
import { type Image, imageKind } from "./image";

/** The image to act on. */
export function findImage(context: Context, id: string): StoredObject<Image> {
  const image = context.store.of(imageKind).get(id);
  if (image === undefined) {
    throw errors.imageNotFound(id);
  }
  return image;
}

/** The regions that an image can be used in. */
export function regionsOf(context: Context, { Distribution }: Image): string[] {
  const now = context.clock.now();
  return Distribution.filter(({ Lifecycle }) => statusAt(Lifecycle, now) === "AVAILABLE").map(
    ({ RegionId }) => RegionId,
  );
}
