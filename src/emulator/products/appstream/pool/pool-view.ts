import { ListNodes } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/kind";
import { implementListing } from "../../../core/listing";
import type { WireObject } from "../../../core/wire";
import { present } from "../../../core/wire-fields";
import { findGroup, type Group } from "../group/group";
import { derivedId } from "../ids";
import { NODE_PAGES } from "../listing";
import { openSessions } from "../session/session";
import { findNodeType } from "./node-types";
import { scalingOf } from "./scaling";

/** The node pool of a group as it is read. */
export function poolView(context: Context, group: StoredObject<Group>): WireObject {
  const pool = group.attributes.NodePool;
  if (pool === undefined) {
    return {};
  }
  const { nodes } = scalingOf(context, group);
  const fixed = pool.NodeAmount ?? 0;
  const busy = Math.ceil(openSessions(context, group.id).length / (pool.NodeCapacity ?? 1));
  const NodeUsed = Math.min(busy, fixed);
  return {
    NodeTypeName: findNodeType(pool.NodeInstanceType)?.NodeTypeName,
    NodeAmount: fixed,
    NodeUsed,
    ScalingNodeAmount: nodes,
    ScalingNodeUsed: Math.min(busy - NodeUsed, nodes),
    ...present(pool),
  };
}

/** A node of a group: the bought ones first, then the elastic ones, which are paid by use. */
export function nodesOf(context: Context, group: StoredObject<Group>) {
  const { ChargeType, NodePool } = group.attributes;
  const bought = NodePool?.NodeAmount ?? 0;
  return Array.from({ length: bought + scalingOf(context, group).nodes }, (_, index) => ({
    NodeId: derivedId("i-", group.id, index),
    ChargeType: index < bought ? ChargeType : "PostPaid",
  }));
}

/** Total and page go by other names here. */
export const listNodes = implementListing(ListNodes, {
  paging: NODE_PAGES,
  items: (request, context) => nodesOf(context, findGroup(context, request)),
  view: (_context, node) => node,
});
