import { groupProperties } from "../provider/appstream/app-instance-group/properties";
import type { Properties } from "../provider/language/declaration";
import { RETAIN } from "../provider/language/hidden";
import { canonical, hasUnknown, isAbsent, isObject, UNKNOWN } from "../provider/language/values";
import { withDefaults } from "../provider/language/wire";
import type { PlannedResource, Price } from "./look-up";
import { type PriceLists, type Quote, type Unknown, unknown } from "./price-lists";

/** What a month of something that is paid by the hour has; the year has 8 760. */
const HOURS_IN_MONTH = 730;

const BY_SCHEDULE = "NODE_SCALING_BY_SCHEDULE";
const BY_USAGE = "NODE_SCALING_BY_USAGE";

const FREE: readonly Price[] = [{ kind: "free" }];

/** The nodes of a group that are always there, as they are bought. */
interface Nodes {
  readonly amount: number;
  readonly type: string;
  readonly productType: string;
  readonly bizRegionId: string;
  readonly chargeType: string;
  readonly period: number;
  readonly periodUnit: string;
}

/**
 * What a change of a delivery group costs: its nodes when it is made, the difference when their number changes, and
 * less what they cost by the month when it goes. A subscription is paid for once, so its end gives nothing back.
 */
export async function groupPrices(
  { operation, before = {}, after = {} }: PlannedResource,
  lists: PriceLists,
): Promise<readonly Price[]> {
  const isKept = before[RETAIN] === true;
  switch (operation) {
    case "create":
      return isAbsent(after.adoptId) ? pricesOf(after, lists) : [unknown(TAKEN_OVER)];
    case "update":
      return differences(before, { ...before, ...present(after) }, lists);
    case "replace":
      return [...(await pricesOf(after, lists)), ...(isKept ? [] : await savings(before, lists))];
    case "delete":
      return isKept ? FREE : savings(before, lists);
  }
}

const TAKEN_OVER = "it takes over a group, and what that costs until then is not looked up";
const MORE_BY_USAGE = "nodes that are added as sessions fill the others come on top";

async function pricesOf(values: Properties, lists: PriceLists): Promise<readonly Price[]> {
  const nodes = nodesOf(values);
  if ("reason" in nodes) {
    return [nodes];
  }
  return [priceFrom(await quote(nodes, lists), nodes), ...besides(values)];
}

/** What is not spent any more. */
async function savings(values: Properties, lists: PriceLists): Promise<readonly Price[]> {
  const nodes = nodesOf(values);
  if ("reason" in nodes) {
    return [nodes];
  }
  const found = await quote(nodes, lists);
  if ("reason" in found || nodes.chargeType !== "PrePaid") {
    return [priceFrom("reason" in found ? found : times(found, -1), nodes)];
  }
  const { currency } = found;
  const period = "a subscription is paid for already";
  return [{ kind: "known", currency, amount: 0, original: 0, discount: 0, per: "once", period }];
}

/** The number of nodes is all that changes in place, and with it what they cost. */
async function differences(
  before: Properties,
  after: Properties,
  lists: PriceLists,
): Promise<readonly Price[]> {
  if (after.nodePool === UNKNOWN) {
    return [unknown(later("nodePool"))];
  }
  const pools = { ...after, nodePool: { ...poolOf(before), ...present(poolOf(after)) } };
  if (canonical(billed(before)) === canonical(billed(pools))) {
    return FREE;
  }
  const [olds, news] = [nodesOf(before), nodesOf(pools)];
  if ("reason" in olds) {
    return [olds];
  }
  if ("reason" in news) {
    return [news];
  }
  if (olds.amount === news.amount) {
    return besides(pools);
  }
  const [less, more] = await Promise.all([quote(olds, lists), quote(news, lists)]);
  const difference = "reason" in less ? less : "reason" in more ? more : minus(more, less);
  return [ofWholePeriod(priceFrom(difference, news)), ...besides(pools)];
}

/** Nodes that are added to a subscription end with it, and the API does not price the part of a period. */
const ofWholePeriod = (price: Price): Price =>
  price.kind === "known" && price.per === "once"
    ? { ...price, period: `a whole period of ${price.period}` }
    : price;

/** The parts of a pool that the bill follows. */
function billed(values: Properties): Properties {
  const { nodeAmount, nodeInstanceType, strategyType, ...strategy } = poolOf(values);
  const { maxScalingAmount, strategyEnableDate, strategyDisableDate, recurrenceSchedules } = strategy;
  return {
    nodeAmount,
    nodeInstanceType,
    strategyType,
    ...(strategyType === BY_USAGE && { maxScalingAmount }),
    ...(strategyType === BY_SCHEDULE && { strategyEnableDate, strategyDisableDate, recurrenceSchedules }),
  };
}

const besides = (values: Properties): readonly Price[] =>
  poolOf(values).strategyType === BY_USAGE ? [unknown(MORE_BY_USAGE)] : [];

/** Which nodes are bought, or why that is not known. */
function nodesOf(values: Properties): Nodes | Unknown {
  const wanted = withDefaults(groupProperties, values);
  if (wanted.nodePool === UNKNOWN) {
    return unknown(later("nodePool"));
  }
  const pool = poolOf(wanted);
  if (pool.strategyType === BY_SCHEDULE) {
    return unknown("the number of nodes follows a schedule");
  }
  const { bizRegionId, chargeType, period, periodUnit, productType } = wanted;
  const { nodeAmount, nodeInstanceType } = pool;
  const needed = { bizRegionId, chargeType, period, periodUnit, productType, nodeAmount, nodeInstanceType };
  for (const [name, value] of Object.entries(needed)) {
    if (hasUnknown(value)) {
      return unknown(later(name));
    }
    if (isAbsent(value)) {
      return unknown(`the API prices nodes, and the program gives no ${name}`);
    }
  }
  return {
    amount: Number(nodeAmount),
    type: String(nodeInstanceType),
    productType: String(productType),
    bizRegionId: String(bizRegionId),
    chargeType: String(chargeType),
    period: Number(period),
    periodUnit: String(periodUnit),
  };
}

const later = (name: string): string => `${name} is not known before the update`;

const poolOf = ({ nodePool }: Properties): Properties => (isObject(nodePool) ? nodePool : {});

/** What the program leaves out stays as it is. */
const present = (values: Properties): Properties =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isAbsent(value)));

const quote = (nodes: Nodes, lists: PriceLists): Promise<Quote | Unknown> =>
  lists.ofNodes({
    Amount: nodes.amount,
    BizRegionId: nodes.bizRegionId,
    ChargeType: nodes.chargeType,
    NodeInstanceType: nodes.type,
    Period: nodes.period,
    PeriodUnit: nodes.periodUnit,
    ProductType: nodes.productType,
  });

/** A subscription is paid for once; what is paid by use is priced by the hour. */
function priceFrom(found: Quote | Unknown, { chargeType, period, periodUnit }: Nodes): Price {
  if ("reason" in found) {
    return found;
  }
  return chargeType === "PrePaid"
    ? { kind: "known", ...found, per: "once", period: periodText(period, periodUnit) }
    : { kind: "known", ...times(found, HOURS_IN_MONTH), per: "month", period: `${HOURS_IN_MONTH} hours` };
}

/** A period in words, such as `3 months`. */
export const periodText = (period: number, unit: string): string =>
  `${period} ${unit.toLowerCase()}${period === 1 ? "" : "s"}`;

const times = ({ currency, ...amounts }: Quote, factor: number): Quote => ({
  currency,
  amount: cents(amounts.amount * factor),
  original: cents(amounts.original * factor),
  discount: cents(amounts.discount * factor),
});

function minus(more: Quote, less: Quote): Quote | Unknown {
  if (more.currency !== less.currency) {
    return unknown("the API prices before and after in different currencies");
  }
  return {
    currency: more.currency,
    amount: cents(more.amount - less.amount),
    original: cents(more.original - less.original),
    discount: cents(more.discount - less.discount),
  };
}

/** Without the traces of binary fractions, and without a minus before zero. */
const cents = (amount: number): number => Math.round(amount * 100) / 100 + 0;
