import type { Context } from "../../core/context";
import type { Cost } from "../../core/cost";
import type { StoredObject } from "../../core/kind";
import { isLeaving } from "../../core/lifecycle";
import { type Group, groupKind } from "./group/group";
import { nodesOf } from "./pool/pool-view";
import { priceOf } from "./price";

/** What the nodes of delivery groups cost. The API has a price for nothing else that the emulator keeps. */
export function appstreamCosts(context: Context): Cost[] {
  return context.store
    .of(groupKind)
    .all()
    .filter(({ attributes, lifecycle }) => attributes.OrderPaid && !isLeaving(lifecycle))
    .flatMap((group) => groupCosts(context, group));
}

function groupCosts(context: Context, group: StoredObject<Group>): Cost[] {
  const { NodePool, Period, PeriodUnit } = group.attributes;
  const type = NodePool?.NodeInstanceType;
  const charges = nodesOf(context, group).map(({ ChargeType }) => ChargeType);
  return [...new Set(charges)].map((ChargeType) => {
    const Amount = charges.filter((each) => each === ChargeType).length;
    const { Price } = priceOf({ Amount, ChargeType, InstanceType: type, Period, PeriodUnit });
    return {
      objectId: group.id,
      what: `${Amount} × ${type ?? "node"}`,
      price: Number(Price.TradePrice),
      currency: Price.Currency,
      per: ChargeType === "PrePaid" ? `${Period} ${PeriodUnit}` : "hour",
    };
  });
}
