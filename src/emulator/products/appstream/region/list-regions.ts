import { ListRegions } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { productTypeOf } from "../product-type";
import { REGIONS } from "./regions";

/** The one answer of this product with a lower-case name. */
export const listRegions = implement(ListRegions, ({ ProductType }) => {
  if (ProductType) {
    productTypeOf(ProductType);
  }
  return { RegionModels: REGIONS.map((regionId) => ({ regionId })) };
});
