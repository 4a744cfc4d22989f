import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";
import { PRODUCT_TYPES, type ProductType } from "./product-types";

const OS_TYPES = ["Windows", "Linux", "Android"] as const;

export interface GetZonesArgs {
  /** The region, as `getRegions` lists them. */
  readonly bizRegionId: string;
  /** Default: `Windows`. */
  readonly osType?: (typeof OS_TYPES)[number];
  /** Default: `CloudApp`. */
  readonly productType?: ProductType;
}

export interface GetZonesResult {
  /** Such as `cn-hangzhou-g`. */
  readonly zones: string[];
}

export const allZones = programFunction<GetZonesArgs, GetZonesResult>({
  token: "appstream:getZones",
  args: {
    bizRegionId: { type: "string", required: true },
    osType: { type: "string", values: OS_TYPES },
    productType: { type: "string", values: PRODUCT_TYPES },
  },
  async run(args, { client }) {
    const { ListZonesModel } = await client.call(appstream.ListZones, {
      BizRegionId: args.bizRegionId,
      OsType: args.osType ?? "Windows",
      ProductType: args.productType ?? CLOUD_APP,
    });
    return { zones: [...(ListZonesModel?.Zones ?? [])] };
  },
});
