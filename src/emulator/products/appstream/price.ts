import { GetResourcePrice, GetResourceRenewPrice } from "../../../api/generated/appstream";
import { implement } from "../../core/handler";
import { invalidParameter } from "../../core/rules";
import { chargeTypeOf } from "./charge";
import { errors } from "./errors";
import { findGroup } from "./group/group";
import { findNodeType } from "./pool/node-types";
import { productTypeOf } from "./product-type";

/** A node type is answered with one price, a session type with a list. The node type wins. */
export const getResourcePrice = implement(GetResourcePrice, (request) => {
  productTypeOf(request.ProductType);
  const { Amount, AppInstanceType, NodeInstanceType, Period, PeriodUnit } = request;
  if (!AppInstanceType && !NodeInstanceType) {
    throw errors.missing("NodeInstanceType", "where there is no AppInstanceType");
  }
  if (NodeInstanceType && findNodeType(NodeInstanceType) === undefined) {
    throw invalidParameter("NodeInstanceType", `is not one of ListNodeInstanceType: "${NodeInstanceType}"`);
  }
  const ChargeType = chargeTypeOf(request.ChargeType);
  const price = priceOf({ Amount, ChargeType, InstanceType: NodeInstanceType, Period, PeriodUnit });
  return NodeInstanceType ? { PriceModel: price } : { PriceList: [{ ...price, PriceType: "AppInstance" }] };
});

export const getResourceRenewPrice = implement(GetResourceRenewPrice, (request, context) => {
  const { attributes, id } = findGroup(context, request);
  if (attributes.ChargeType !== "PrePaid") {
    throw errors.postPaidGroup(id);
  }
  const { Period, PeriodUnit } = request;
  const { NodeAmount: Amount = 1, NodeInstanceType: InstanceType } = attributes.NodePool ?? {};
  return { Data: priceOf({ Amount, ChargeType: "PrePaid", InstanceType, Period, PeriodUnit }) };
});

const HOURS: Readonly<Record<string, number>> = { Week: 7 * 24, Month: 30 * 24, Year: 12 * 30 * 24 };

/** What a subscription costs compared with as many hours paid by use, and what a year takes off that. */
const SUBSCRIPTION_FACTOR = 0.5;
const YEAR_DISCOUNT = 0.15;
/** For types that are not in the table, such as those of sessions. */
const USUAL_HOURLY_PRICE = 1;

export interface PriceRequest {
  readonly Amount: number;
  readonly ChargeType: string;
  readonly InstanceType: string | undefined;
  readonly Period: number;
  readonly PeriodUnit: string;
}

/** A price in the shape of answers. Paid by use, it is that of an hour. */
export function priceOf({ Amount, ChargeType, InstanceType, Period, PeriodUnit }: PriceRequest) {
  const hourly = (findNodeType(InstanceType)?.hourlyPrice ?? USUAL_HOURLY_PRICE) * Amount;
  if (ChargeType !== "PrePaid") {
    return priceModel(hourly, 0);
  }
  const original = hourly * (HOURS[PeriodUnit] ?? 0) * Period * SUBSCRIPTION_FACTOR;
  return priceModel(original, PeriodUnit === "Year" ? original * YEAR_DISCOUNT : 0);
}

/** The amounts are strings. */
function priceModel(original: number, discount: number) {
  return {
    Price: {
      Currency: "CNY",
      OriginalPrice: original.toFixed(2),
      DiscountPrice: discount.toFixed(2),
      TradePrice: (original - discount).toFixed(2),
      Promotions: [],
    },
    Rules: [],
  };
}
