import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import type { Group } from "../group/group";
import { derivedId } from "../random-id";
import { scalingOf } from "./scaling";

/** A node of a group: the bought ones first, then the elastic ones, which are paid by use. */
export function nodesOf(context: Context, group: StoredObject<Group>) {
  const { ChargeType, NodePool } = group.attributes;
  const bought = NodePool?.NodeAmount ?? 0;
  return Array.from({ length: bought + scalingOf(context, group).nodes }, (_, index) => ({
    NodeId: derivedId("i-", group.id, index),
    ChargeType: index < bought ? ChargeType : "PostPaid",
  }));
}
