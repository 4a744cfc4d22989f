import type { Price } from "./look-up";
import { counted, inOrder, listed } from "./words";

const SIGNS: Readonly<Record<string, string>> = { CNY: "¥", USD: "$", EUR: "€" };

/** `¥412.00`; `JPY 412.00` for a currency without a sign of its own. */
export function money(amount: number, currency: string): string {
  const sign = SIGNS[currency] ?? `${currency} `;
  const digits = Math.abs(amount).toLocaleString("en-US", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return `${amount < 0 ? "−" : ""}${sign}${digits}`;
}

/** What all that is bought comes to. */
export interface Total {
  readonly currency: string;
  readonly perMonth: number;
  readonly once: number;
}

/** The totals by currency, and how many prices are missing in them. */
export interface Totals {
  readonly byCurrency: readonly Total[];
  readonly unknown: number;
}

export function totalsOf(prices: readonly Price[]): Totals {
  const totals = new Map<string, Total>();
  for (const price of prices) {
    if (price.kind !== "known") {
      continue;
    }
    const { currency, amount } = price;
    const old = totals.get(currency) ?? { currency, perMonth: 0, once: 0 };
    totals.set(
      currency,
      price.per === "month"
        ? { ...old, perMonth: old.perMonth + amount }
        : { ...old, once: old.once + amount },
    );
  }
  return {
    byCurrency: [...totals.values()]
      .map((each) => ({ ...each, perMonth: toCents(each.perMonth), once: toCents(each.once) }))
      .sort((a, b) => inOrder(a.currency, b.currency)),
    unknown: prices.filter(({ kind }) => kind === "unknown").length,
  };
}

/** Sums of decimals have a tail that nobody pays. */
const toCents = (amount: number): number => Math.round(amount * 100) / 100;

const signed = (amount: number, currency: string): string =>
  `${amount < 0 ? "" : "+"}${money(amount, currency)}`;

/** `+¥412.00 a month, 2 prices unknown`. */
export function totalWords({ byCurrency, unknown }: Totals): string {
  const sums = byCurrency.flatMap(({ currency, perMonth, once }) => [
    ...(perMonth === 0 ? [] : [`${signed(perMonth, currency)} a month`]),
    ...(once === 0 ? [] : [`${signed(once, currency)} once`]),
  ]);
  const missing = unknown === 0 ? [] : [`${counted(unknown, { one: "price", many: "prices" })} unknown`];
  if (sums.length + missing.length === 0) {
    return "no cost";
  }
  return [...(sums.length > 0 ? [listed(sums)] : []), ...missing].join(", ");
}
