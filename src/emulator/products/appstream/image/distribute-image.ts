import { StartTaskForDistributeImage } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { SUCCEEDED } from "../in-body";
import { imageMachines } from "../machines";
import { productTypeOf } from "../product-type";
import { REGIONS } from "../region/regions";
import { findImage, regionsOf } from "./find-image";
import { imageKind } from "./image";

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
    .map((RegionId) => ({ RegionId, VersionId, Lifecycle: context.begin(imageMachines.distribute) }));
  context.store.of(imageKind).update(id, { Distribution: [...attributes.Distribution, ...added] });
  return { ...SUCCEEDED, Data: context.newId("tid-") };
});

function checkRegions(regions: readonly string[]): void {
  const known: readonly string[] = REGIONS;
  const unknown = regions.find((region) => !known.includes(region));
  if (regions.length === 0) {
    throw errors.missing("DestinationRegionList", "for StartTaskForDistributeImage");
  }
  if (unknown !== undefined) {
    throw invalidParameter("DestinationRegionList", `has "${unknown}", which is not a region`);
  }
}
