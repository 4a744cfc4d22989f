import { RenewWuyingServer } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { expiredTime } from "../group/charge";
import { newOrderId } from "../random-id";
import { findServer } from "./find-server";
import { serverKind } from "./server";

/** One whose first order is unpaid is not there yet. An unpaid renewal changes nothing. */
export const renewWuyingServer = implement(RenewWuyingServer, (request, context) => {
  const { attributes, id } = findServer(context, request.WuyingServerId);
  const { AutoPay, Period, PeriodUnit } = request;
  if (!attributes.OrderPaid || attributes.ChargeType !== "PrePaid") {
    throw errors.serverNotFound(id);
  }
  if (Period === undefined || !PeriodUnit) {
    throw errors.missing(Period === undefined ? "Period" : "PeriodUnit", "for a renewal");
  }
  if (AutoPay === true) {
    const from = Math.max(context.clock.now(), Date.parse(attributes.ExpiredTime));
    context.store
      .of(serverKind)
      .update(id, { ExpiredTime: expiredTime("PrePaid", from, Period, PeriodUnit) });
  }
  return { OrderId: newOrderId(context) };
});
