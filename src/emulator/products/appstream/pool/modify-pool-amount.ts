import { ModifyNodePoolAmount } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { findGroup } from "../group/find-group";
import { groupKind } from "../group/group";
import { newOrderId } from "../random-id";
import { settleScaling } from "./scaling";

const MAXIMUM = 100;
const MODES = ["EXPAND_FROM_POST_PAID_EXPLICIT"];

/** Grows a subscription to a new number of nodes. */
export const modifyNodePoolAmount = implement(ModifyNodePoolAmount, (request, context) => {
  const { NodeAmount, PrePaidNodeAmountModifyMode: mode } = request.NodePool;
  const { attributes, id } = findGroup(context, request);
  const pool = attributes.NodePool;
  if (pool === undefined || attributes.ChargeType !== "PrePaid") {
    throw errors.postPaidGroup(id);
  }
  if (NodeAmount === undefined) {
    throw errors.missing("NodePool.NodeAmount", "for ModifyNodePoolAmount");
  }
  if (mode && !MODES.includes(mode)) {
    throw invalidParameter("NodePool.PrePaidNodeAmountModifyMode", `must be ${MODES}, but is "${mode}"`);
  }
  const current = pool.NodeAmount ?? pool.Amount;
  if (NodeAmount <= current) {
    throw errors.amountNotIncreased(NodeAmount, current);
  }
  if (NodeAmount > MAXIMUM) {
    throw invalidParameter("NodePool.NodeAmount", `must be at most ${MAXIMUM}, but is ${NodeAmount}`);
  }
  settleScaling(context, id);
  context.store.of(groupKind).update(id, { NodePool: { ...pool, NodeAmount, Amount: NodeAmount } });
  return { Data: { OrderId: newOrderId(context) } };
});
