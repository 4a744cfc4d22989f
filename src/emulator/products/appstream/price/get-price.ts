import { GetResourcePrice } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { chargeTypeOf } from "../group/charge";
import { findNodeType } from "../pool/node-types";
import { productTypeOf } from "../product-type";
import { priceOf } from "./price";

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
