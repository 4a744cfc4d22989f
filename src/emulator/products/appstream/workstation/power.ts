import {
  DeleteWuyingServer,
  RestartWuyingServer,
  StartWuyingServer,
  StopWuyingServer,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Transition } from "../../../core/lifecycle";
import { errors } from "../errors";
import { removePersistentSessions } from "../session/persistent-session";
import { closeSessions } from "../session/session";
import { serverTransitions } from "../transitions";
import { checkServerType, findServer, findServerIn, serverKind } from "./server";

interface PowerRequest {
  readonly ProductType?: string;
  readonly WuyingServerIdList?: readonly string[];
}

export const startWuyingServer = implement(StartWuyingServer, (request, context) =>
  power(context, request, ["STOPPED"], serverTransitions.start),
);

export const stopWuyingServer = implement(StopWuyingServer, (request, context) =>
  power(context, request, ["RUNNING"], serverTransitions.stop),
);

export const restartWuyingServer = implement(RestartWuyingServer, (request, context) =>
  power(context, request, ["RUNNING"], serverTransitions.restart),
);

/** Nothing happens to any of them unless all can follow. */
function power(
  context: Context,
  request: PowerRequest,
  from: readonly string[],
  transition: Transition,
): object {
  checkServerType(request.ProductType);
  const ids = request.WuyingServerIdList ?? [];
  if (ids.length === 0) {
    throw errors.missing("WuyingServerIdList", "for this operation");
  }
  const servers = ids.map((id) => findServerIn(context, id, from));
  for (const { id } of servers) {
    closeSessions(context, id);
    context.store.of(serverKind).enter(id, context.begin(transition));
  }
  return {};
}

/** Deletes in any status, subscriptions too: the only documented way to pay would else leave none to delete. */
export const deleteWuyingServer = implement(DeleteWuyingServer, ({ WuyingServerId }, context) => {
  const { id } = findServer(context, WuyingServerId);
  closeSessions(context, id);
  removePersistentSessions(context, id);
  context.store.of(serverKind).enter(id, context.begin(serverTransitions.delete));
  return {};
});
