import { CreateImageByInstance, ListImage } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { Kind, StoredObject } from "../../../core/kind";
import { endsAt, type Lifecycle, repaced, statusAt } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import type { DeepReadonly, WireObject } from "../../../core/wire";
import { fieldsIn, fieldTypes } from "../../../core/wire-fields";
import { errors } from "../errors";
import { type Tag, tagsOf } from "../tag/tag";
import { imageView } from "./image-view";

/** An image in one region, or on its way there. */
export type Distribution = {
  readonly RegionId: string;
  readonly VersionId: string;
  readonly Lifecycle: DeepReadonly<Lifecycle>;
};

/** An image as it is kept: wire names, and besides what no operation reads back. */
export type Image = {
  readonly ImageName: string;
  readonly Description?: string;
  readonly ImageType: string;
  readonly ProductType: string;
  readonly OsType: string;
  readonly PlatformName: string;
  readonly Platform: number;
  /** In GiB. */
  readonly SystemDiskSize: number;
  readonly DataDiskSize: number;
  readonly VersionId: string;
  readonly VersionName: string;
  readonly ParentImageId?: string;
  readonly ImageCreateMode?: string;
  readonly AppList: readonly { readonly AppId: string; readonly AppName: string }[];
  readonly Tags: readonly Tag[];
  readonly Distribution: readonly Distribution[];
  /** Set where they are not those of the object. */
  readonly GmtCreate?: string;
  readonly GmtModified?: string;
  /** What the image was made from; not read back. */
  readonly InstanceId?: string;
  readonly SubInstanceId?: string;
  readonly InstanceType?: string;
  readonly DiskType?: string;
  readonly AutoCleanUserdata?: boolean;
  readonly CopyProfile?: boolean;
};

export const imageKind: Kind<Image> = {
  name: "centerImages",
  idField: "ImageId",
  statusField: "Status",
  idPrefix: "img-",
  fields: fieldTypes(fieldsIn(ListImage.response.Data), CreateImageByInstance.params),
  absorb: (_image: Image, { TagList, ...patch }: WireObject) => ({
    ...patch,
    ...(TagList !== undefined && { Tags: tagsOf(TagList as readonly WireObject[]) }),
  }),
  repace: (context, { attributes }, factor) => ({
    Distribution: repacedDistribution(context, attributes, factor),
  }),
  // How the regions are kept says no more than how they are listed.
  view: (context, image) => ({ ...imageView(context, image), Distribution: undefined }),
};

function repacedDistribution(context: Context, { Distribution }: Image, factor: number): Distribution[] {
  const now = context.store.settledAt;
  return Distribution.map((part) =>
    endsAt(part.Lifecycle) > now ? { ...part, Lifecycle: repaced(part.Lifecycle, now, factor) } : part,
  );
}

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
