import {
  CreateImageByInstance,
  type CreateImageByInstanceRequest,
  CreateImageFromAppInstanceGroup,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { findGroupIn } from "../group/group";
import { tagsOf } from "../tag/tag";
import { imageTransitions } from "../transitions";
import { findServer, serverOfPersistentSession } from "../workstation/server";
import { type Image, imageKind } from "./image";
import { SUCCEEDED } from "./in-body";

/** Desktops belong to another product, so any id of theirs is taken, as of this region and system. */
const DESKTOP_SOURCE = { region: "cn-hangzhou", imageId: "img-desktop-win10" };

export const createImageByInstance = implement(CreateImageByInstance, (request, context) => {
  const { ImageName, InstanceId, InstanceType } = request;
  const missing = !InstanceId
    ? "InstanceId"
    : !ImageName
      ? "ImageName"
      : !InstanceType
        ? "InstanceType"
        : undefined;
  if (missing !== undefined) {
    throw errors.missing(missing, "for CreateImageByInstance");
  }
  const { imageId, region } = sourceOf(context, request);
  const source: ImageSource = {
    region,
    parent: context.store.of(imageKind).get(imageId),
    productType: InstanceType ?? "",
  };
  const { Description, InstanceId: _id, TagList = [], ...written } = request;
  const { ImageId, TaskId, VersionId } = addImage(context, source, {
    ImageName: ImageName ?? "",
    Description,
    ImageCreateMode: "BY_INSTANCE_ID",
    InstanceId,
    SubInstanceId: written.SubInstanceId,
    InstanceType,
    DiskType: written.DiskType ?? "ALL",
    AutoCleanUserdata: written.AutoCleanUserdata,
    CopyProfile: written.CopyProfile,
    Tags: tagsOf(TagList.map(({ Key, Value }) => ({ Key, Value }))),
  });
  return { ...SUCCEEDED, Data: { ImageId, TaskId, VersionId } };
});

function sourceOf(context: Context, request: CreateImageByInstanceRequest) {
  const { InstanceId = "", InstanceType, SubInstanceId } = request;
  if (InstanceType === "CloudDesktop") {
    return DESKTOP_SOURCE;
  }
  if (!SubInstanceId) {
    throw errors.missing("SubInstanceId", "for an image of a workstation");
  }
  const { attributes, id } = findServer(context, InstanceId);
  if (serverOfPersistentSession(context, SubInstanceId)?.id !== id) {
    throw invalidParameter("SubInstanceId", `is not the persistent session of ${id}: "${SubInstanceId}"`);
  }
  return { region: attributes.BizRegionId, imageId: attributes.ImageId };
}

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

/** What an image is made from. */
export interface ImageSource {
  readonly region: string;
  /** The image that the source was made from. */
  readonly parent: StoredObject<Image> | undefined;
  readonly productType: string;
}

type Given = Pick<Image, "ImageName" | "ImageCreateMode" | "Tags"> & Partial<Image>;

/** Starts to make a custom image, which is first to be had in the region of its source. */
function addImage(context: Context, { parent, productType, region }: ImageSource, given: Given) {
  const ImageId = context.newId(imageKind.idPrefix);
  const VersionId = context.newId("iv-");
  const Lifecycle = context.begin(imageTransitions.create);
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
