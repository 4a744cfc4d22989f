import { WuyingError } from "../../api";
import type { ActionProperty } from "../applying/action";
import type { CreateContext } from "../language/context";
import type { Output, Properties } from "../language/declaration";
import { text } from "../language/text";
import { sleep } from "../waiting/sleep";
import { waitFor } from "../waiting/wait";

/** What a renewal buys, and what keeps it from being bought twice. */
export const renewalProperties = (units: readonly string[]): Readonly<Record<string, ActionProperty>> => ({
  expiredTime: {
    type: "string",
    wire: "",
    required: true,
    plain: true,
    pattern: {
      regex: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
      says: 'a time such as "2026-12-01T16:00:00Z"',
    },
    doc:
      "When the subscription ends now, as the vendor shows it. It is renewed only while that is still so, so that no renewal is ever bought twice: " +
      "a run that was interrupted, or a subscription that somebody has renewed meanwhile, buys nothing. Write the time itself, not the output of the resource, which changes with the renewal.",
  },
  period: {
    type: "integer",
    wire: "Period",
    required: true,
    min: 1,
    max: 60,
    doc: "How long to renew for, in `periodUnit`.",
  },
  periodUnit: { type: "string", wire: "PeriodUnit", required: true, values: units, doc: "Unit of `period`." },
  promotionId: { type: "string", wire: "PromotionId", doc: "Discount to use." },
});

/** What a renewal tells, by the operation that buys it and the one that shows the end. */
export const renewalOutputs = (buys: string, shows: string): Readonly<Record<string, Output>> => ({
  orderId: { type: "string", doc: "The order.", read: { operation: buys, field: "OrderId" } },
  renewedTo: {
    type: "string",
    doc: "When the subscription ends since.",
    read: { operation: shows, field: "ExpiredTime" },
  },
});

export interface Renewal {
  /** The object, for people: `group aig-1`. */
  readonly what: string;
  /** When the subscription ends now, as the cloud writes it; undefined where there is no such object. */
  readonly read: () => Promise<string | undefined>;
  /** Throws what keeps it from being bought, such as another price. */
  readonly check?: () => Promise<void>;
  /** Buys it; resolves to the id of the order. `beforeRetry` is to run before the same request goes out once more. */
  readonly buy: (beforeRetry: () => Promise<void>) => Promise<string | undefined>;
}

/** Renews a subscription that ends when the program says, and waits until it ends later. Never buys twice. */
export async function renewOnce(
  context: CreateContext,
  inputs: Properties,
  renewal: Renewal,
): Promise<Properties> {
  const { what } = renewal;
  const end = Date.parse(text(inputs, "expiredTime"));
  const before = Date.parse((await renewal.read()) ?? "");
  if (Number.isNaN(before)) {
    throw new Error(`${what} is no subscription with an end, so it cannot be renewed`);
  }
  if (before > end) {
    context.log(`${what} ends on ${iso(before)} already, later than ${iso(end)}: nothing is bought`);
    return { renewedTo: iso(before) };
  }
  if (before < end) {
    throw new Error(
      `${what} ends on ${iso(before)}, before the ${iso(end)} that the program gives: give expiredTime as it is`,
    );
  }
  await renewal.check?.();
  const orderId = await buy(context, renewal, end);
  let renewedTo = before;
  await waitFor<number>(context, {
    what,
    until: "renewed",
    read: async () => {
      renewedTo = Date.parse((await renewal.read()) ?? "");
      return renewedTo;
    },
    state: (now) => (now !== undefined && now > end ? "renewed" : "ordered"),
    target: ["renewed"],
    pending: ["ordered"],
  });
  return { orderId, renewedTo: iso(renewedTo) };
}

class BoughtAlready extends Error {}

async function buy(context: CreateContext, renewal: Renewal, end: number): Promise<string | undefined> {
  const { what, read } = renewal;
  // An answer that says "throttled" may come from a gateway behind which the order went through.
  const beforeRetry = async (): Promise<void> => {
    await sleep(context.timings.listingLagMs, context.signal);
    if (Date.parse((await read()) ?? "") > end) {
      throw new BoughtAlready();
    }
  };
  try {
    return await renewal.buy(beforeRetry);
  } catch (error) {
    if (error instanceof BoughtAlready) {
      context.log(`the renewal of ${what} was bought although its answer said otherwise: going on with it`);
      return undefined;
    }
    if (!(error instanceof WuyingError) || !error.mayHaveTakenEffect) {
      throw error;
    }
    throw new Error(
      `whether the renewal of ${what} was bought is not known: its answer was lost. It is not sent again, since it costs money. ` +
        `Run "pulumi up" again in some minutes: it looks at the end of the subscription first, and buys only if that has not moved. ${error.message}`,
      { cause: error },
    );
  }
}

const iso = (time: number): string => new Date(time).toISOString();
