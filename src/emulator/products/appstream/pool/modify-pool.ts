import { ModifyNodePoolAmount, ModifyNodePoolAttribute } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { isLeaving } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { findGroup, type Group, groupKind } from "../group/group";
import { newOrderId } from "../ids";
import { productTypeOf } from "../product-type";
import { checkPool, withDefaults } from "./new-pool";
import type { NodePool } from "./node-pool";
import { settleScaling } from "./scaling";
import { checkNotPast } from "./schedule";

/** Changes the scaling of a pool at once. The pool goes by another parameter name here than in reads. */
export const modifyNodePoolAttribute = implement(ModifyNodePoolAttribute, (request, context) => {
  const { BizRegionId, NodeCapacity, NodePoolStrategy = {}, PoolId, ProductType } = request;
  if (!ProductType) {
    throw errors.missing("ProductType", "for ModifyNodePoolAttribute");
  }
  const { attributes, id, pool } = findPool(context, PoolId, productTypeOf(ProductType));
  if (BizRegionId && BizRegionId !== attributes.BizRegionId) {
    throw errors.poolNotFound();
  }
  checkAmount(NodePoolStrategy.NodeAmount, pool, attributes);
  const changed: NodePool = {
    ...pool,
    ...withDefaults({ ...pool, ...NodePoolStrategy, NodeCapacity: NodeCapacity ?? pool.NodeCapacity }),
  };
  checkPool(changed, attributes.ChargeType);
  checkNotPast(NodePoolStrategy.StrategyEnableDate, context.clock.now());
  settleScaling(context, id);
  context.store
    .of(groupKind)
    .update(id, { NodePool: { ...changed, Amount: changed.NodeAmount ?? pool.Amount } });
  return {};
});

function findPool(context: Context, poolId: string | undefined, productType: string) {
  const isIt = ({ attributes, lifecycle }: StoredObject<Group>) =>
    attributes.NodePool?.NodePoolId === poolId &&
    attributes.ProductType === productType &&
    !isLeaving(lifecycle);
  const group = context.store.of(groupKind).all().find(isIt);
  const pool = group?.attributes.NodePool;
  if (!poolId || group === undefined || pool === undefined) {
    throw errors.poolNotFound();
  }
  return { ...group, pool };
}

/** A subscription's number of nodes can only grow, and by another operation. */
function checkAmount(amount: number | undefined, pool: NodePool, { ChargeType }: Group): void {
  if (amount !== undefined && amount !== pool.NodeAmount && ChargeType === "PrePaid") {
    throw invalidParameter("NodeAmount", "cannot be changed here in a subscription");
  }
}

/** Grows a subscription to a new number of nodes. */
export const modifyNodePoolAmount = implement(ModifyNodePoolAmount, (request, context) => {
  const { NodeAmount } = request.NodePool;
  const { attributes, id } = findGroup(context, request);
  const pool = attributes.NodePool;
  if (pool === undefined || attributes.ChargeType !== "PrePaid") {
    throw errors.postPaidGroup(id);
  }
  if (NodeAmount === undefined) {
    throw errors.missing("NodePool.NodeAmount", "for ModifyNodePoolAmount");
  }
  const current = pool.NodeAmount ?? pool.Amount;
  if (NodeAmount <= current) {
    throw errors.amountNotIncreased(NodeAmount, current);
  }
  settleScaling(context, id);
  context.store.of(groupKind).update(id, { NodePool: { ...pool, NodeAmount, Amount: NodeAmount } });
  return { Data: { OrderId: newOrderId(context) } };
});
