import { GetResourceRenewPrice } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { findGroup } from "../group/find-group";
import { priceOf } from "./price";

export const getResourceRenewPrice = implement(GetResourceRenewPrice, (request, context) => {
  const { attributes, id } = findGroup(context, request);
  if (attributes.ChargeType !== "PrePaid") {
    throw errors.postPaidGroup(id);
  }
  const { Period, PeriodUnit } = request;
  const { NodeAmount = 1, NodeInstanceType } = attributes.NodePool ?? {};
  const InstanceType = NodeInstanceType;
  return { Data: priceOf({ Amount: NodeAmount, ChargeType: "PrePaid", InstanceType, Period, PeriodUnit }) };
});
