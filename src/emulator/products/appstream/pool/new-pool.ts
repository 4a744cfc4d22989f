import type { Context } from "../../../core/context";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { APPSTREAM_LIMITS } from "../limits";
import { BY_SCHEDULE, BY_USAGE, FIXED, type NodePool, type PoolRequest } from "./node-pool";
import { findNodeType } from "./node-types";
import { checkNotPast, checkSchedule } from "./schedule";

/** The node pool that a new group gets; none when the request asks for none. */
export function newPool(
  context: Context,
  request: PoolRequest | undefined,
  chargeType: string,
): NodePool | undefined {
  if (request === undefined) {
    return undefined;
  }
  const pool = withDefaults(request);
  checkPool(pool, chargeType);
  checkNotPast(pool.StrategyEnableDate, context.clock.now());
  return { ...pool, NodePoolId: context.newId("rg-"), Amount: pool.NodeAmount ?? 0 };
}

/** The values that the API fills in. */
export function withDefaults(pool: PoolRequest): PoolRequest {
  const StrategyType = pool.StrategyType || FIXED;
  const filled = { ...pool, StrategyType, NodeCapacity: pool.NodeCapacity ?? 1 };
  if (StrategyType !== BY_USAGE) {
    return filled;
  }
  return {
    ...filled,
    ScalingUsageThreshold: pool.ScalingUsageThreshold || "85",
    ScalingDownAfterIdleMinutes: pool.ScalingDownAfterIdleMinutes ?? 5,
  };
}

/** What else a strategy needs, besides those with a default. */
const NEEDED: Readonly<Record<string, readonly (keyof PoolRequest)[]>> = {
  [FIXED]: ["NodeAmount"],
  [BY_USAGE]: ["NodeAmount", "MaxScalingAmount", "ScalingStep"],
  [BY_SCHEDULE]: ["StrategyEnableDate", "StrategyDisableDate", "WarmUp", "RecurrenceSchedules"],
};

const WHOLE_NUMBER = /^\d+$/;

/** Refuses a node pool that breaks the rules of its strategy. `chargeType` is the one of the group. */
export function checkPool(pool: PoolRequest, chargeType: string): void {
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
  const { from, to } = APPSTREAM_LIMITS.scalingUsageThreshold;
  const percent = WHOLE_NUMBER.test(ScalingUsageThreshold) ? Number(ScalingUsageThreshold) : Number.NaN;
  if (!(percent >= from && percent <= to)) {
    throw invalidParameter(
      "ScalingUsageThreshold",
      `must be a percentage from ${from} to ${to}, but is "${ScalingUsageThreshold}"`,
    );
  }
}
