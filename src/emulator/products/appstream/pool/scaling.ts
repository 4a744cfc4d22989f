import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/kind";
import { repacedMoment } from "../../../core/lifecycle";
import { type Group, groupKind } from "../group/group";
import { openSessions } from "../session/session";
import { workSeconds } from "../transitions";
import { BY_SCHEDULE, BY_USAGE, type NodePool, type Scaling } from "./node-pool";
import { scheduledNodes } from "./schedule";

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
  const minuteMs = context.clock.realMs(60);
  const intervalMs = context.clock.realMs(workSeconds.scalingCheck);
  return advance(NodePool, Scaling, { sessions, now, minuteMs, intervalMs });
}

/** Fixes what has come about so far, before sessions or the strategy change. */
export function settleScaling(context: Context, groupId: string): void {
  const groups = context.store.of(groupKind);
  const group = groups.get(groupId);
  if (group?.attributes.NodePool !== undefined) {
    groups.update(groupId, { Scaling: scalingOf(context, group) });
  }
}

/** What has come about so far, with its moments moved as those of all work are whose pace changes. */
export function repacedScaling(context: Context, group: StoredObject<Group>, factor: number): Scaling {
  const now = context.store.settledAt;
  const { at, idleSince, nodes } = scalingOf(context, group);
  return {
    nodes,
    at: repacedMoment(at, now, factor),
    ...(idleSince !== undefined && { idleSince: repacedMoment(idleSince, now, factor) }),
  };
}

interface Conditions {
  readonly sessions: number;
  readonly now: number;
  /** An emulated minute, and the time between two looks at the usage, in real time. */
  readonly minuteMs: number;
  readonly intervalMs: number;
}

/** Looks at the usage at every check between the last known state and now. */
function advance(
  pool: NodePool,
  last: Scaling,
  { intervalMs, minuteMs, now, sessions }: Conditions,
): Scaling {
  const retentionMs = (pool.ScalingDownAfterIdleMinutes ?? 5) * minuteMs;
  let scaling = last;
  for (let at = last.at + intervalMs; at <= now; at += intervalMs) {
    const next = check(pool, scaling, sessions, at, retentionMs);
    const resting = next.nodes === scaling.nodes && next.idleSince === scaling.idleSince;
    if (resting && next.idleSince === undefined) {
      return { ...next, at: at + Math.floor((now - at) / intervalMs) * intervalMs };
    }
    scaling = next;
  }
  return scaling;
}

function check(pool: NodePool, scaling: Scaling, sessions: number, at: number, retentionMs: number): Scaling {
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
  return at - idleSince >= retentionMs ? { nodes: fewer, at } : { nodes: scaling.nodes, at, idleSince };
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
