import {
  CreateImage,
  DeleteImage,
  DescribeImages,
  type DescribeImagesResponseImagesItem,
  SetImageName,
} from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { asListing, implement } from "../../../core/handler";
import type { Kind, StoredObject } from "../../../core/kind";
import { isLeaving, progressAt } from "../../../core/lifecycle";
import { errors } from "../errors";
import { findInstanceIn, instanceKind } from "../instance/instance";
import { longTime } from "../times";
import { imageTransitions } from "../transitions";

/** An image as it is kept: wire names, and besides what no operation reads back. */
export type Image = {
  readonly Name: string;
  readonly ImageType: string;
  /** In GB. */
  readonly Size: number;
  readonly ProductCode: string;
  /** The instance it was made from. */
  readonly InstanceId?: string;
};

export const imageKind: Kind<Image> = {
  name: "images",
  idField: "ImageId",
  statusField: "Status",
  idPrefix: "m-",
  fields: {
    Name: "string",
    ImageType: "string",
    Size: "integer",
    ProductCode: "string",
    InstanceId: "string",
  },
  view: imageView,
};

/** The image to use; one that is being deleted counts as gone. */
export function findImage(context: Context, id: string): StoredObject<Image> {
  const image = context.store.of(imageKind).get(id);
  if (image === undefined || isLeaving(image.lifecycle)) {
    throw errors.imageNotFound(id);
  }
  return image;
}

/** The image to change, which has to be one of the account's own. */
function findCustomImage(context: Context, id: string): StoredObject<Image> {
  const image = findImage(context, id);
  if (image.attributes.ImageType === "system") {
    throw errors.systemImage(id);
  }
  return image;
}

/** An image as `DescribeImages` lists it. */
function imageView(context: Context, image: StoredObject<Image>): DescribeImagesResponseImagesItem {
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

/** The page size that answers carry, though there is no way to ask for a second page. */
const PAGE_SIZE = 20;

/** Lists every image at once: the operation takes no paging. */
export const describeImages = asListing(
  implement(DescribeImages, (_request, context) => {
    const images = context.store.of(imageKind).all();
    return {
      PageNumber: 1,
      PageSize: Math.max(PAGE_SIZE, images.length),
      TotalCount: images.length,
      Images: images.map((image) => imageView(context, image)),
    };
  }),
);

/** The statuses in which an image can be made; the instance goes back to the one it was in. */
const CLONEABLE = ["Registered", "Stopped"];

export const createImage = implement(CreateImage, ({ InstanceId, Name }, context) => {
  const instances = context.store.of(instanceKind);
  const instance = findInstanceIn(context, InstanceId, CLONEABLE);
  const id = context.newId(imageKind.idPrefix);
  const attributes = {
    Name: Name || `image-${context.random.word(6)}`,
    ImageType: "custom",
    Size: instance.attributes.SystemDiskSize,
    ProductCode: "",
    InstanceId,
  };
  const lifecycle = context.begin(imageTransitions.create);
  context.store.of(imageKind).add(id, attributes, lifecycle);
  instances.enter(InstanceId, {
    ...lifecycle,
    stages: lifecycle.stages.map(({ until }) => ({ status: "Cloning", until })),
    end: instances.status(instance),
  });
  return { ImageId: id };
});

export const setImageName = implement(SetImageName, ({ ImageId, Name }, context) => {
  findCustomImage(context, ImageId);
  context.store.of(imageKind).update(ImageId, { Name });
  return {};
});

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
  images.enter(ImageId, context.begin(imageTransitions.delete));
  return {};
});
