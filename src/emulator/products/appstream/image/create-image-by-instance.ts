import {
  CreateImageByInstance,
  type CreateImageByInstanceRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { SUCCEEDED } from "../in-body";
import { tagsOf } from "../tag/tag";
import { findServer } from "../workstation/find-server";
import { serverOfPersistentSession } from "../workstation/server";
import { addImage, type ImageSource } from "./add-image";
import { imageKind } from "./image";

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
