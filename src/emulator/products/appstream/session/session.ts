import type { Context } from "../../../core/context";
import type { Kind, StoredObject } from "../../../core/kind";
import { groupKind } from "../group/group";
import { nodesOf } from "../pool/pool-view";
import { settleScaling } from "../pool/scaling";
import { sessionTransitions } from "../transitions";

/** An application instance with the user who is bound to it. */
export type Session = {
  readonly AppInstanceGroupId: string;
  readonly EndUserId: string;
  readonly AppId: string;
  readonly NodeId: string;
  /** `connect` or `disconnect`. */
  readonly SessionStatus: string;
  readonly AppInstancePersistentId?: string;
};

export const sessionKind: Kind<Session> = {
  name: "appInstances",
  idField: "AppInstanceId",
  statusField: "Status",
  idPrefix: "ai-",
  fields: { EndUserId: "string", AppId: "string", NodeId: "string", SessionStatus: "string" },
};

/** Statuses in which a session no longer counts. */
const OVER = ["CLOSING", "CLOSED"];

/** The sessions of a group that take up capacity. */
export function openSessions(context: Context, groupId: string): StoredObject<Session>[] {
  const sessions = context.store.of(sessionKind);
  return sessions
    .all()
    .filter(({ attributes }) => attributes.AppInstanceGroupId === groupId)
    .filter((session) => !OVER.includes(sessions.status(session)));
}

/** Whose session of what is opened. */
export interface SessionRequest {
  readonly groupId: string;
  readonly userId: string;
  readonly appId: string;
}

/** The session of a user: the one that is open already, or a new one. */
export function openSession(context: Context, request: SessionRequest): StoredObject<Session> {
  const { appId, groupId, userId } = request;
  const group = context.store.of(groupKind).get(groupId);
  const open = openSessions(context, groupId);
  const isSame = ({ attributes }: StoredObject<Session>): boolean =>
    attributes.EndUserId === userId &&
    (attributes.AppId === appId || group?.attributes.RuntimePolicy?.PerSessionPerApp !== true);
  const present = open.find(isSame);
  if (present !== undefined) {
    return present;
  }
  settleScaling(context, groupId);
  const nodes = group === undefined ? [] : nodesOf(context, group);
  const capacity = group?.attributes.NodePool?.NodeCapacity ?? 1;
  const node = nodes[Math.min(Math.floor(open.length / capacity), nodes.length - 1)];
  const attributes: Session = {
    AppInstanceGroupId: groupId,
    EndUserId: userId,
    AppId: appId,
    NodeId: node?.NodeId ?? "",
    SessionStatus: "connect",
  };
  const id = context.newId(sessionKind.idPrefix);
  return context.store.of(sessionKind).add(id, attributes, context.begin(sessionTransitions.open));
}

/** Ends the sessions of a group: all of them, or those that are meant. */
export function closeSessions(
  context: Context,
  groupId: string,
  ids: readonly string[] = openSessions(context, groupId).map(({ id }) => id),
): void {
  settleScaling(context, groupId);
  for (const id of ids) {
    context.store.of(sessionKind).enter(id, context.begin(sessionTransitions.close));
  }
}
