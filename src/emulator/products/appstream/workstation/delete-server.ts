import { DeleteWuyingServer } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { serverMachines } from "../machines";
import { closeSessions } from "../session/close-sessions";
import { removePersistentSessions } from "../session/persistent-session";
import { findServer } from "./find-server";
import { serverKind } from "./server";

/** Deletes in any status, subscriptions too: the only documented way to pay would else leave none to delete. */
export const deleteWuyingServer = implement(DeleteWuyingServer, ({ WuyingServerId }, context) => {
  const { id } = findServer(context, WuyingServerId);
  closeSessions(context, id);
  removePersistentSessions(context, id);
  context.store.of(serverKind).enter(id, context.begin(serverMachines.delete));
  return {};
});
