import type { Context } from "../../../core/context";
import { sessionMachines } from "../machines";
import { settleScaling } from "../pool/scaling";
import { openSessions } from "./open-sessions";
import { sessionKind } from "./session";

/** Ends the sessions of a group: all of them, or those that are meant. */
export function closeSessions(
  context: Context,
  groupId: string,
  ids: readonly string[] = openSessions(context, groupId).map(({ id }) => id),
): void {
  settleScaling(context, groupId);
  for (const id of ids) {
    context.store.of(sessionKind).enter(id, context.begin(sessionMachines.close));
  }
}
