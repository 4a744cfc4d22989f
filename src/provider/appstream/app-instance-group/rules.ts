import type { Failure, Properties, Rule } from "../../language/declaration";
import { isAbsent, isObject } from "../../language/values";
import { domainNeedsAd } from "../accounts";

const PERIODS: Readonly<Record<string, readonly number[]>> = {
  Week: [1],
  Month: [1, 2, 3, 6],
  Year: [1, 2, 3],
};
const DAY = 86_400_000;

const fail = (property: string, reason: string): Failure => ({ property, reason });
const poolOf = ({ nodePool }: Properties): Properties => (isObject(nodePool) ? nodePool : {});
const isPrepaid = ({ chargeType }: Properties): boolean => chargeType === "PrePaid";

const missingOf = (pool: Properties, names: readonly string[]): string | undefined =>
  names.find((name) => isAbsent(pool[name]));

/** Each strategy needs properties of its own. */
const strategyNeeds =
  (strategy: string, names: readonly string[]): Rule =>
  (inputs) => {
    const pool = poolOf(inputs);
    const missing = pool.strategyType === strategy ? missingOf(pool, names) : undefined;
    return missing === undefined
      ? undefined
      : fail(`nodePool.${missing}`, `is required with strategyType ${strategy}`);
  };

/** A pool is fixed unless it says otherwise; of a group that is there, what the program leaves out stays as it is. */
const fixedNeedsNodes: Rule = ({ nodePool, adoptId }, olds, isUnknown) => {
  const isSaid = !isObject(nodePool) || !isAbsent(nodePool.strategyType) || isUnknown("nodePool");
  if (isSaid || !isAbsent(adoptId)) {
    return undefined;
  }
  const pool = { ...poolOf(olds), ...nodePool };
  return isAbsent(pool.strategyType) && isAbsent(pool.nodeAmount)
    ? fail("nodePool.nodeAmount", "is required: without a strategyType the pool is NODE_FIXED")
    : undefined;
};

const scheduleNeedsPostPaid: Rule = (inputs) =>
  isPrepaid(inputs) && poolOf(inputs).strategyType === "NODE_SCALING_BY_SCHEDULE"
    ? fail("nodePool.strategyType", 'NODE_SCALING_BY_SCHEDULE needs chargeType "PostPaid"')
    : undefined;

const subscriptionNeedsNodes: Rule = (inputs) =>
  isPrepaid(inputs) && isObject(inputs.nodePool) && isAbsent(poolOf(inputs).nodeAmount)
    ? fail("nodePool.nodeAmount", 'is required with chargeType "PrePaid"')
    : undefined;

const subscriptionOnlyGrows: Rule = (inputs, olds) => {
  const before = Number(poolOf(olds).nodeAmount);
  const wanted = Number(poolOf(inputs).nodeAmount);
  if (!isPrepaid(inputs) || !(wanted < before)) {
    return undefined;
  }
  return fail(
    "nodePool.nodeAmount",
    `cannot shrink from ${before} to ${wanted}: nodes of a subscription stay until it ends`,
  );
};

const subscriptionNeedsPayment: Rule = (inputs) =>
  isPrepaid(inputs) && inputs.autoPay !== true
    ? fail("autoPay", 'must be true with chargeType "PrePaid": an unpaid order would never become a group')
    : undefined;

const periodFits: Rule = (inputs) => {
  const { chargeType, period = 1, periodUnit = "Month" } = inputs;
  if (!isPrepaid(inputs)) {
    const isDefault = period === 1 && periodUnit === "Month";
    return isDefault || isAbsent(chargeType)
      ? undefined
      : fail("period", "must be 1 Month with pay as you go");
  }
  const allowed = PERIODS[String(periodUnit)];
  if (!allowed || allowed.includes(Number(period))) {
    return undefined;
  }
  return fail(
    "period",
    `must be one of ${allowed.join(", ")} with periodUnit ${JSON.stringify(periodUnit)}, not ${period}`,
  );
};

/** A group that is adopted has its schedule already, whose first day is over. */
const scheduleSpan: Rule = (inputs, olds) => {
  const { strategyEnableDate, strategyDisableDate } = poolOf(inputs);
  if (typeof strategyEnableDate !== "string" || typeof strategyDisableDate !== "string") {
    return undefined;
  }
  const start = Date.parse(strategyEnableDate);
  const days = (Date.parse(strategyDisableDate) - start) / DAY;
  if (days < 7 || days > 366) {
    return fail(
      "nodePool.strategyDisableDate",
      `must lie 7 days to 1 year after strategyEnableDate, not ${days} days`,
    );
  }
  const isKept = poolOf(olds).strategyEnableDate === strategyEnableDate || !isAbsent(inputs.adoptId);
  if (isKept || start >= startOfToday()) {
    return undefined;
  }
  return fail("nodePool.strategyEnableDate", `must not lie in the past: ${strategyEnableDate}`);
};

const startOfToday = (): number => Date.parse(new Date().toISOString().slice(0, 10));

const schedulePeriods: Rule = (inputs) => {
  const schedules = poolOf(inputs).recurrenceSchedules;
  if (!Array.isArray(schedules)) {
    return undefined;
  }
  for (const [index, schedule] of schedules.entries()) {
    const periods =
      isObject(schedule) && Array.isArray(schedule.timerPeriods)
        ? schedule.timerPeriods.filter(isObject)
        : [];
    const reason = periodsProblem(periods);
    if (reason) {
      return fail(`nodePool.recurrenceSchedules[${index}].timerPeriods`, reason);
    }
  }
  return undefined;
};

function periodsProblem(periods: readonly Properties[]): string | undefined {
  if (periods.some(({ startTime, endTime }) => isAbsent(startTime) || isAbsent(endTime))) {
    return undefined;
  }
  const spans = periods
    .map(({ startTime, endTime }) => ({
      start: minutes(startTime),
      end: minutes(endTime),
      text: `${startTime} to ${endTime}`,
    }))
    .sort((a, b) => a.start - b.start);
  const short = spans.find(({ start, end }) => end - start < 15);
  if (short) {
    return `must each last at least 15 minutes and not cross midnight, not ${short.text}`;
  }
  const close = spans.find(({ start }, at) => at > 0 && start - (spans[at - 1]?.end ?? 0) < 5);
  return close === undefined ? undefined : `must lie at least 5 minutes apart, ${close.text} does not`;
}

const minutes = (time: Properties[string]): number => {
  const [hours = 0, rest = 0] = String(time).split(":").map(Number);
  return hours * 60 + rest;
};

const streamFits: Rule = ({ videoPolicy }) =>
  isObject(videoPolicy) && videoPolicy.webrtc === true && videoPolicy.streamingMode === "mix"
    ? fail("videoPolicy.streamingMode", 'must be "video" with webrtc')
    : undefined;

const preOpenNeedsApp: Rule = ({ preOpenMode, preOpenAppId }) =>
  preOpenMode === "SINGLE_APP" && isAbsent(preOpenAppId)
    ? fail("preOpenAppId", 'is required with preOpenMode "SINGLE_APP"')
    : undefined;

const accountsNeedNoPreOpen: Rule = ({ runtimePolicy }) =>
  isObject(runtimePolicy) &&
  !isAbsent(runtimePolicy.sessionUserGenerationMode) &&
  runtimePolicy.sessionPreOpen === true
    ? fail("runtimePolicy.sessionUserGenerationMode", "needs sessionPreOpen: false")
    : undefined;

const routesNeedMixed: Rule = ({ network }) =>
  isObject(network) && Array.isArray(network.routes) && network.strategyType === "Shared"
    ? fail("network.routes", 'needs strategyType "Mixed"')
    : undefined;

export const groupRules: readonly Rule[] = [
  fixedNeedsNodes,
  strategyNeeds("NODE_FIXED", ["nodeAmount"]),
  strategyNeeds("NODE_SCALING_BY_USAGE", ["nodeAmount", "maxScalingAmount", "scalingStep"]),
  strategyNeeds("NODE_SCALING_BY_SCHEDULE", [
    "strategyEnableDate",
    "strategyDisableDate",
    "warmUp",
    "recurrenceSchedules",
  ]),
  scheduleNeedsPostPaid,
  subscriptionNeedsNodes,
  subscriptionOnlyGrows,
  subscriptionNeedsPayment,
  periodFits,
  scheduleSpan,
  schedulePeriods,
  streamFits,
  preOpenNeedsApp,
  accountsNeedNoPreOpen,
  routesNeedMixed,
  domainNeedsAd,
];

export const refuseSubscription = (olds: Properties, replaces: readonly string[]): string | undefined =>
  isPrepaid(olds)
    ? `a change of ${replaces.join(", ")} would replace a subscription, which the API cannot delete. Take the change back, or let go of the old group: set the resource option retainOnDelete: true and run "pulumi up" with it before the change`
    : undefined;
