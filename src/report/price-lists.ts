import * as appstream from "../api/generated/appstream";
import type { Context } from "../provider/language/context";
import { canonical } from "../provider/language/values";
import type { Price } from "./look-up";
import { Once } from "./look-up-context";
import { reasonOf } from "./reason";

/** What the vendor asks for something, in the currency's unit. */
export interface Quote {
  readonly currency: string;
  /** What is paid, after the discount. */
  readonly amount: number;
  readonly original: number;
  readonly discount: number;
}

export type Unknown = Extract<Price, { readonly kind: "unknown" }>;

export const unknown = (reason: string): Unknown => ({ kind: "unknown", reason });

/** The prices in one region. What several resources ask for is asked once. */
export class PriceLists {
  readonly #quotes = new Once<Promise<Quote | Unknown>>();

  constructor(readonly context: Context) {}

  /** What new nodes cost: for the period of a subscription, or for an hour of what is paid by use. */
  ofNodes(request: appstream.GetResourcePriceRequest): Promise<Quote | Unknown> {
    return this.#quotes.get(canonical({ ...request }), () =>
      quoted(async () => (await this.context.call(appstream.GetResourcePrice, request)).PriceModel?.Price),
    );
  }

  /** What a longer subscription of a group costs. */
  ofRenewal(request: appstream.GetResourceRenewPriceRequest): Promise<Quote | Unknown> {
    return this.#quotes.get(canonical({ ...request }), () =>
      quoted(async () => (await this.context.call(appstream.GetResourceRenewPrice, request)).Data?.Price),
    );
  }
}

type Answer = appstream.GetResourceRenewPriceResponseDataPrice | undefined;

async function quoted(ask: () => Promise<Answer>): Promise<Quote | Unknown> {
  try {
    return quoteFrom(await ask()) ?? unknown("the API gave no price for it");
  } catch (error) {
    return unknown(reasonOf(error));
  }
}

/** Amounts travel as texts. */
function quoteFrom({
  Currency,
  DiscountPrice,
  OriginalPrice,
  TradePrice,
}: NonNullable<Answer> = {}): Quote | undefined {
  const amount = amountFrom(TradePrice);
  if (Currency === undefined || amount === undefined) {
    return undefined;
  }
  const original = amountFrom(OriginalPrice) ?? amount;
  return { currency: Currency, amount, original, discount: amountFrom(DiscountPrice) ?? original - amount };
}

function amountFrom(text: string | undefined): number | undefined {
  const amount = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(amount) ? amount : undefined;
}
