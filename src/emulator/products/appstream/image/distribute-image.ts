import { StartTaskForDistributeImage } from "../../../../api/generated/appstream";
import { APPSTREAM_REGIONS } from "../../../../api/regions";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { productTypeOf } from "../product-type";
import { imageTransitions } from "../transitions";
import { findImage, imageKind, regionsOf } from "./image";
import { SUCCEEDED } from "./in-body";

const PRODUCT_TYPES = ["CloudDesktop", "CloudApp", "WuyingServer"];

/** Copies an image to regions. Those that have it, or are getting it, are left alone. */
export const startTaskForDistributeImage = implement(StartTaskForDistributeImage, (request, context) => {
  const { attributes, id, ...image } = findImage(context, request.ImageId);
  if (request.ProductType && productTypeOf(request.ProductType, PRODUCT_TYPES) !== attributes.ProductType) {
    throw errors.imageNotFound(id);
  }
  const status = context.store.of(imageKind).status({ attributes, id, ...image });
  if (status !== "AVAILABLE") {
    throw errors.imageStatus(id, status);
  }
  checkRegions(request.DestinationRegionList ?? []);
  if (request.SourceRegion && !regionsOf(context, attributes).includes(request.SourceRegion)) {
    throw invalidParameter("SourceRegion", `has no copy of the image: "${request.SourceRegion}"`);
  }
  const VersionId = request.VersionId || attributes.VersionId;
  if (VersionId !== attributes.VersionId) {
    throw invalidParameter("VersionId", `is not a version of the image: "${VersionId}"`);
  }
  const present = attributes.Distribution.map(({ RegionId }) => RegionId);
  const added = [...new Set(request.DestinationRegionList)]
    .filter((region) => !present.includes(region))
    .map((RegionId) => ({ RegionId, VersionId, Lifecycle: context.begin(imageTransitions.distribute) }));
  context.store.of(imageKind).update(id, { Distribution: [...attributes.Distribution, ...added] });
  return { ...SUCCEEDED, Data: context.newId("tid-") };
});

function checkRegions(regions: readonly string[]): void {
  const known: readonly string[] = APPSTREAM_REGIONS;
  const unknown = regions.find((region) => !known.includes(region));
  if (regions.length === 0) {
    throw errors.missing("DestinationRegionList", "for StartTaskForDistributeImage");
  }
  if (unknown !== undefined) {
    throw invalidParameter("DestinationRegionList", `has "${unknown}", which is not a region`);
  }
}
