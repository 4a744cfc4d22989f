import { ListZones } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import { implement } from "../../../core/handler";
import { productTypeOf } from "../product-type";
import { REGIONS, zonesOf } from "./regions";

export const listZones = implement(ListZones, ({ BizRegionId, ProductType }) => {
  productTypeOf(ProductType);
  const known: readonly string[] = REGIONS;
  if (!known.includes(BizRegionId)) {
    throw new ApiError("InvalidParameter.ValueInvalid", `"${BizRegionId}" is not a region.`);
  }
  return { ListZonesModel: { Zones: zonesOf(BizRegionId) } };
});
