import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import { groupKind } from "../group/group";
import { sessionMachines } from "../machines";
import { nodesOf } from "../pool/nodes";
import { settleScaling } from "../pool/scaling";
import { openSessions } from "./open-sessions";
import { type Session, sessionKind } from "./session";

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
  return context.store.of(sessionKind).add(id, attributes, context.begin(sessionMachines.open));
}
