import type { Effect } from "./declaration";
import { NOBODY } from "./disruption";

type Term = "period" | "renewal" | "payment" | "promotion" | "savingPlan";

/** Makes the effects of what only counts when an object is bought. `renew` is the operation that lengthens a subscription. */
export function boughtWith(what: string, renew?: string): (term: Term) => Effect {
  const byOperation = renew ? ` by the API operation ${renew}, or` : "";
  // The vendor's guide sends people to the console for automatic renewal, and no operation takes it.
  const ways: Readonly<Record<Term, string>> = {
    period: `to lengthen a subscription, renew it${byOperation} in the vendor's console`,
    renewal:
      "to switch automatic renewal on or off, use Renewal in the vendor's console: no operation of this API does it",
    payment: "to pay an order that is still open, use the vendor's console",
    promotion: `to use a promotion for the next order, give it when you renew the subscription,${byOperation} in the vendor's console`,
    savingPlan: "to change the saving plan, ask the vendor: no operation of this API does it",
  };
  return (term) => ({
    kind: "atPurchase",
    because: `it only counts when the ${what} is bought`,
    wayOn: ways[term],
    disruption: NOBODY,
  });
}
