import type { Context } from "../../../core/context";
import { checkPool } from "./check-pool";
import { checkNotPast } from "./check-schedule";
import { BY_USAGE, FIXED, type NodePool, type PoolRequest } from "./node-pool";

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
