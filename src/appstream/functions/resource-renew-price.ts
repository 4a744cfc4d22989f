import { localCodes, WuyingError } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";

/** The numbers of units that can be ordered. */
const ON_SALE = { Week: [1], Month: [1, 2, 3, 6], Year: [1, 2, 3] } as const;
const UNITS = ["Week", "Month", "Year"] as const satisfies (keyof typeof ON_SALE)[];

export interface GetResourceRenewPriceArgs {
  /** Id of a delivery group that is a subscription. */
  readonly appInstanceGroupId: string;
  /** How many units: 1 week; 1, 2, 3 or 6 months; 1, 2 or 3 years. Default: 1. */
  readonly period?: number;
  /** Default: `Month`. */
  readonly periodUnit?: keyof typeof ON_SALE;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

/** What a renewal costs, with all that GetResourceRenewPrice returns; amounts are texts such as `864.00`. */
export type GetResourceRenewPriceResult = CamelCased<appstream.GetResourceRenewPriceResponseData>;

export const renewPrice = programFunction<GetResourceRenewPriceArgs, GetResourceRenewPriceResult>({
  token: "appstream:getResourceRenewPrice",
  args: {
    appInstanceGroupId: { type: "string", required: true },
    period: { type: "integer", min: 1 },
    periodUnit: { type: "string", values: UNITS },
    productType: { type: "string" },
  },
  rule({ period = 1, periodUnit = "Month" }) {
    const numbers: readonly number[] = ON_SALE[periodUnit];
    return numbers.includes(period)
      ? undefined
      : `period: must be ${numbers.join(" or ")} with the periodUnit ${JSON.stringify(periodUnit)}, not ${period}`;
  },
  async run(args, { client }) {
    const { Data, RequestId } = await client.call(appstream.GetResourceRenewPrice, {
      AppInstanceGroupId: args.appInstanceGroupId,
      Period: args.period ?? 1,
      PeriodUnit: args.periodUnit ?? "Month",
      ProductType: args.productType ?? CLOUD_APP,
    });
    if (Data) {
      return camelCased(Data);
    }
    throw new WuyingError({
      product: "appstream-center",
      operation: "GetResourceRenewPrice",
      code: localCodes.unreadable,
      detail: `the cloud gave no price for group ${args.appInstanceGroupId}`,
      requestId: RequestId,
    });
  },
});
