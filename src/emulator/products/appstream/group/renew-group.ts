import { RenewAppInstanceGroup } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { expiredTime } from "../charge";
import { errors } from "../errors";
import { newOrderId } from "../ids";
import { findGroupIn, groupKind } from "./group";

/** Prolongs a subscription. An unpaid renewal changes nothing. */
export const renewAppInstanceGroup = implement(RenewAppInstanceGroup, (request, context) => {
  const { attributes, id } = findGroupIn(context, request, ["PUBLISHED"]);
  if (attributes.ChargeType !== "PrePaid") {
    throw errors.postPaidGroup(id);
  }
  if (request.AutoPay === true) {
    const from = Math.max(context.clock.now(), Date.parse(attributes.ExpiredTime));
    const ExpiredTime = expiredTime("PrePaid", from, request.Period, request.PeriodUnit);
    context.store.of(groupKind).update(id, { ExpiredTime });
  }
  return { OrderId: newOrderId(context) };
});
