import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import { type Session, sessionKind } from "./session";

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
