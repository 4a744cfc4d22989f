import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import { imageMachines } from "../machines";
import { type Image, imageKind } from "./image";

/** What an image is made from. */
export interface ImageSource {
  readonly region: string;
  /** The image that the source was made from. */
  readonly parent: StoredObject<Image> | undefined;
  readonly productType: string;
}

type Given = Pick<Image, "ImageName" | "ImageCreateMode" | "Tags"> & Partial<Image>;

/** Starts to make a custom image, which is first to be had in the region of its source. */
export function addImage(context: Context, { parent, productType, region }: ImageSource, given: Given) {
  const ImageId = context.newId(imageKind.idPrefix);
  const VersionId = context.newId("iv-");
  const Lifecycle = context.begin(imageMachines.create);
  const attributes: Image = {
    ImageType: "User",
    ProductType: productType,
    OsType: parent?.attributes.OsType ?? "Windows",
    PlatformName: parent?.attributes.PlatformName ?? "Windows 10",
    Platform: parent?.attributes.Platform ?? 4,
    SystemDiskSize: parent?.attributes.SystemDiskSize ?? 40,
    DataDiskSize: 0,
    VersionId,
    VersionName: "1.0.0",
    ParentImageId: parent?.id,
    AppList: parent?.attributes.AppList ?? [],
    Distribution: [{ RegionId: region, VersionId, Lifecycle }],
    ...given,
  };
  context.store.of(imageKind).add(ImageId, attributes, Lifecycle);
  return { ImageId, VersionId, TaskId: context.newId("tid-") };
}
