import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import type { WireObject } from "../../../core/wire";
import type { Group } from "../group/group";
import { openSessions } from "../session/open-sessions";
import { present } from "../wire-fields";
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
