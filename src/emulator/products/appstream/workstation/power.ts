import {
  RestartWuyingServer,
  StartWuyingServer,
  StopWuyingServer,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Machine } from "../../../core/lifecycle";
import { errors } from "../errors";
import { checkLength } from "../list-limit";
import { serverMachines } from "../machines";
import { closeSessions } from "../session/close-sessions";
import { checkServerType, findServerIn } from "./find-server";
import { serverKind } from "./server";

const MOST_IDS = 100;

interface PowerRequest {
  readonly ProductType?: string;
  readonly WuyingServerIdList?: readonly string[];
}

export const startWuyingServer = implement(StartWuyingServer, (request, context) =>
  power(context, request, ["STOPPED"], serverMachines.start),
);

export const stopWuyingServer = implement(StopWuyingServer, (request, context) =>
  power(context, request, ["RUNNING"], serverMachines.stop),
);

export const restartWuyingServer = implement(RestartWuyingServer, (request, context) =>
  power(context, request, ["RUNNING"], serverMachines.restart),
);

/** Nothing happens to any of them unless all can follow. */
function power(context: Context, request: PowerRequest, from: readonly string[], machine: Machine): object {
  checkServerType(request.ProductType);
  const ids = request.WuyingServerIdList ?? [];
  if (ids.length === 0) {
    throw errors.missing("WuyingServerIdList", "for this operation");
  }
  checkLength("WuyingServerIdList", ids, MOST_IDS);
  const servers = ids.map((id) => findServerIn(context, id, from));
  for (const { id } of servers) {
    closeSessions(context, id);
    context.store.of(serverKind).enter(id, context.begin(machine));
  }
  return {};
}
