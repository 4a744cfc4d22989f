import { ListImage, type ListImageRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/kind";
import { progressAt, statusAt } from "../../../core/lifecycle";
import { implementListing, isAmong } from "../../../core/listing";
import type { WireObject } from "../../../core/wire";
import { present } from "../../../core/wire-fields";
import { newestFirst, SMALL_PAGES } from "../listing";
import { productTypeOf } from "../product-type";
import { hasTags } from "../tag/tag";
import { offsetTime } from "../times";
import { type Distribution, type Image, imageKind, regionsOf } from "./image";
import { SUCCEEDED } from "./in-body";

/** Everything that the listing shows of an image. */
export function imageView(context: Context, image: StoredObject<Image>): WireObject {
  const { attributes, createdAt, id } = image;
  const { Tags, VersionId } = attributes;
  return {
    GmtCreate: offsetTime(createdAt),
    GmtModified: offsetTime(createdAt),
    ImageRegionList: regionsOf(context, attributes),
    ImageRegionDistributeList: attributes.Distribution.map((part) => distributionView(context, id, part)),
    Language: "zh-CN",
    LatestVersionId: VersionId,
    OnlineVersion: true,
    OnlineVersionId: VersionId,
    PackageType: "Ecs",
    ProtocolType: "ASP",
    SessionType: attributes.ProductType === "CloudApp" ? "MULTIPLE_SESSION" : "SINGLE_SESSION",
    SupportedLanguageList: ["zh-CN", "en-US"],
    VolumeEncryptionEnabled: false,
    ...present(attributes),
    ImageId: id,
    Status: context.store.of(imageKind).status(image),
    TagList: Tags.map(({ Key, Value }) => ({ Key, Value })),
  };
}

function distributionView(
  context: Context,
  ImageId: string,
  { Lifecycle, RegionId, VersionId }: Distribution,
) {
  const now = context.clock.now();
  const Status = statusAt(Lifecycle, now) ?? "";
  return { ImageId, RegionId, VersionId, Status, Progress: String(progressAt(Lifecycle, now)) };
}

/** The total is called `Count` here. */
export const listImage = implementListing(ListImage, {
  paging: SMALL_PAGES,
  items: (request, context) => {
    const types = [request.ProductType, ...(request.ProductTypeList ?? [])]
      .filter((type) => type !== undefined && type !== "")
      .map((type) => productTypeOf(type ?? ""));
    return newestFirst(context.store.of(imageKind).all()).filter(
      (image) => isAmong(types, image.attributes.ProductType) && matches(context, request, image),
    );
  },
  view: imageView,
  always: SUCCEEDED,
});

/** Fields that are compared as they are. */
const EQUAL = [
  "Distro",
  "FotaVersion",
  "ImageId",
  "ImageType",
  "OsType",
  "PackageType",
  "PlatformName",
  "ProtocolType",
  "Status",
] as const;

function matches(context: Context, request: ListImageRequest, image: StoredObject<Image>): boolean {
  const view = imageView(context, image);
  const regions = view.ImageRegionList as readonly string[];
  return (
    EQUAL.every((name) => !request[name] || view[name] === request[name]) &&
    image.attributes.ImageName.includes(request.ImageName ?? "") &&
    (!request.LanguageType || view.Language === request.LanguageType) &&
    isAmong(request.PlatformNameList, image.attributes.PlatformName) &&
    (request.BizRegionIdList ?? []).every((region) => regions.includes(region)) &&
    hasTags(image.attributes.Tags, request.TagList ?? [])
  );
}
