import { ListRegions, ListZones } from "../../../api/generated/appstream";
import { APPSTREAM_REGIONS } from "../../../api/regions";
import { ApiError } from "../../core/api-error";
import { implement } from "../../core/handler";
import { productTypeOf } from "./product-type";

/** The zones of a region. */
export function zonesOf(region: string): readonly string[] {
  return ["a", "b", "g"].map((letter) => `${region}-${letter}`);
}

/** The one answer of this product with a lower-case name. */
export const listRegions = implement(ListRegions, ({ ProductType }) => {
  if (ProductType) {
    productTypeOf(ProductType);
  }
  return { RegionModels: APPSTREAM_REGIONS.map((regionId) => ({ regionId })) };
});

export const listZones = implement(ListZones, ({ BizRegionId, ProductType }) => {
  productTypeOf(ProductType);
  const known: readonly string[] = APPSTREAM_REGIONS;
  if (!known.includes(BizRegionId)) {
    throw new ApiError("InvalidParameter.ValueInvalid", `"${BizRegionId}" is not a region.`);
  }
  return { ListZonesModel: { Zones: zonesOf(BizRegionId) } };
});
