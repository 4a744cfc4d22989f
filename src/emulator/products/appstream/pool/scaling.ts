import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import { type Group, groupKind } from "../group/group";
import { workSeconds } from "../machines";
import { openSessions } from "../session/open-sessions";
import { BY_SCHEDULE, BY_USAGE, type NodePool, type Scaling } from "./node-pool";
import { scheduledNodes } from "./scheduled-nodes";

/** Elastic nodes that a group has now. It follows from the last known state, the sessions and the time. */
export function scalingOf(context: Context, { attributes, id, createdAt }: StoredObject<Group>): Scaling {
  const now = context.clock.now();
  const { NodePool, Scaling = { nodes: 0, at: createdAt } } = attributes;
  if (NodePool?.StrategyType === BY_SCHEDULE) {
    return { nodes: scheduledNodes(NodePool, now), at: now };
  }
  if (NodePool?.StrategyType !== BY_USAGE) {
    return { nodes: 0, at: now };
  }
  const sessions = openSessions(context, id).length;
  const minute = context.clock.realMs(60);
  const interval = context.clock.realMs(workSeconds.scalingCheck);
  return advance(NodePool, Scaling, { sessions, now, minute, interval });
}

/** Fixes what has come about so far, before sessions or the strategy change. */
export function settleScaling(context: Context, groupId: string): void {
  const groups = context.store.of(groupKind);
  const group = groups.get(groupId);
  if (group?.attributes.NodePool !== undefined) {
    groups.update(groupId, { Scaling: scalingOf(context, group) });
  }
}

interface Conditions {
  readonly sessions: number;
  readonly now: number;
  /** An emulated minute, and the time between two looks at the usage, in real milliseconds. */
  readonly minute: number;
  readonly interval: number;
}

/** Looks at the usage at every check between the last known state and now. */
function advance(pool: NodePool, last: Scaling, { interval, minute, now, sessions }: Conditions): Scaling {
  const retention = (pool.ScalingDownAfterIdleMinutes ?? 5) * minute;
  let scaling = last;
  for (let at = last.at + interval; at <= now; at += interval) {
    const next = check(pool, scaling, sessions, at, retention);
    const resting = next.nodes === scaling.nodes && next.idleSince === scaling.idleSince;
    if (resting && next.idleSince === undefined) {
      return { ...next, at: at + Math.floor((now - at) / interval) * interval };
    }
    scaling = next;
  }
  return scaling;
}

function check(pool: NodePool, scaling: Scaling, sessions: number, at: number, retention: number): Scaling {
  const step = pool.ScalingStep ?? 1;
  if (isFull(pool, scaling.nodes, sessions)) {
    return { nodes: Math.min(scaling.nodes + step, pool.MaxScalingAmount ?? 0), at };
  }
  const fewer = Math.max(0, scaling.nodes - step);
  const spare = scaling.nodes > 0 && !isFull(pool, fewer, sessions) && fits(pool, fewer, sessions);
  if (!spare) {
    return { nodes: scaling.nodes, at };
  }
  const idleSince = scaling.idleSince ?? at;
  return at - idleSince >= retention ? { nodes: fewer, at } : { nodes: scaling.nodes, at, idleSince };
}

/** Usage is over the threshold, and, where a limit of idle sessions is set, fewer than that are left. */
function isFull(pool: NodePool, elastic: number, sessions: number): boolean {
  const capacity = capacityOf(pool, elastic);
  const { MaxIdleAppInstanceAmount: idle } = pool;
  const over = capacity === 0 || (sessions / capacity) * 100 > Number(pool.ScalingUsageThreshold);
  return over && (idle === undefined || capacity - sessions < idle);
}

function fits(pool: NodePool, elastic: number, sessions: number): boolean {
  return sessions <= capacityOf(pool, elastic);
}

function capacityOf({ NodeAmount = 0, NodeCapacity = 1 }: NodePool, elastic: number): number {
  return (NodeAmount + elastic) * NodeCapacity;
}
