import { checkRules, invalidParameter, type Rules } from "../../../core/rules";
import { errors } from "../errors";
import { checkSchedule } from "./check-schedule";
import { BY_SCHEDULE, BY_USAGE, FIXED, type PoolRequest } from "./node-pool";
import { findNodeType } from "./node-types";

const RULES: Rules = {
  NodePool: {
    StrategyType: { oneOf: [FIXED, BY_USAGE, BY_SCHEDULE] },
    NodeAmount: { from: 1, to: 100 },
    MaxScalingAmount: { from: 1, to: 100 },
    ScalingStep: { from: 1, to: 10 },
    ScalingDownAfterIdleMinutes: { from: 5, to: 120 },
    MaxIdleAppInstanceAmount: { from: 0, to: 100_000 },
  },
};

/** What else a strategy needs, besides those with a default. */
const NEEDED: Readonly<Record<string, readonly (keyof PoolRequest)[]>> = {
  [FIXED]: ["NodeAmount"],
  [BY_USAGE]: ["NodeAmount", "MaxScalingAmount", "ScalingStep"],
  [BY_SCHEDULE]: ["StrategyEnableDate", "StrategyDisableDate", "WarmUp", "RecurrenceSchedules"],
};

const PERCENT = /^\d{1,3}$/;

/** Refuses a node pool that breaks the rules of its strategy. `chargeType` is the one of the group. */
export function checkPool(pool: PoolRequest, chargeType: string): void {
  checkRules(RULES, "NodePool", pool);
  const strategy = pool.StrategyType || FIXED;
  const needed = NEEDED[strategy] ?? [];
  const missing = (chargeType === "PrePaid" ? ["NodeAmount" as const, ...needed] : needed).find(
    (name) => pool[name] === undefined,
  );
  if (missing !== undefined) {
    throw errors.missing(missing, `for a pool of ${strategy} that is paid as ${chargeType}`);
  }
  checkCapacity(pool);
  checkThreshold(pool);
  if (strategy === BY_SCHEDULE) {
    checkSchedule(pool, chargeType);
  }
}

export function checkCapacity({ NodeCapacity, NodeInstanceType }: PoolRequest): void {
  const type = findNodeType(NodeInstanceType);
  if (type === undefined) {
    throw NodeInstanceType
      ? invalidParameter("NodeInstanceType", `is not one of ListNodeInstanceType: "${NodeInstanceType}"`)
      : errors.missing("NodeInstanceType", "for a node pool");
  }
  if (NodeCapacity !== undefined && (NodeCapacity < 1 || NodeCapacity > type.MaxCapacity)) {
    throw invalidParameter(
      "NodeCapacity",
      `must be from 1 to ${type.MaxCapacity} for ${NodeInstanceType}, but is ${NodeCapacity}`,
    );
  }
}

function checkThreshold({ ScalingUsageThreshold }: PoolRequest): void {
  if (!ScalingUsageThreshold) {
    return;
  }
  if (!PERCENT.test(ScalingUsageThreshold) || Number(ScalingUsageThreshold) > 100) {
    throw invalidParameter(
      "ScalingUsageThreshold",
      `must be a percentage from 0 to 100, but is "${ScalingUsageThreshold}"`,
    );
  }
}
