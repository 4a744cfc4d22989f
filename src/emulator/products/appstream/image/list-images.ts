import { ListImage, type ListImageRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import type { StoredObject } from "../../../core/stored-object";
import { SUCCEEDED } from "../in-body";
import { isAmong } from "../list-limit";
import { newestFirst, SMALL_PAGES } from "../paging";
import { productTypeOf } from "../product-type";
import { hasTags } from "../tag/has-tags";
import { cut } from "../wire-fields";
import { IMAGE_FIELDS, type Image, imageKind } from "./image";
import { imageView } from "./image-view";

/** The total is called `Count` here. */
export const listImage = implement(ListImage, (request, context) => {
  const types = [request.ProductType, ...(request.ProductTypeList ?? [])]
    .filter((type) => type !== undefined && type !== "")
    .map((type) => productTypeOf(type ?? ""));
  const images = newestFirst(context.store.of(imageKind).all()).filter(
    (image) => isAmong(types, image.attributes.ProductType) && matches(context, request, image),
  );
  const { items, PageNumber, PageSize, TotalCount } = pageOf(images, request, SMALL_PAGES);
  const Data = items.map((image) => cut(IMAGE_FIELDS, imageView(context, image)));
  return { ...SUCCEEDED, Data, Count: TotalCount, PageNumber, PageSize };
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
