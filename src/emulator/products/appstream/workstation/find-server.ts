import type { Context } from "../../../core/context";
import { isLeaving } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import { errors } from "../errors";
import { productTypeOf } from "../product-type";
import { type Server, serverKind } from "./server";

/** The product type that the operations of workstations take; absent, it is this one. */
export function checkServerType(productType: string | undefined): void {
  productTypeOf(productType || "WuyingServer", ["WuyingServer"]);
}

/** The workstation to read, which may be on its way out. */
export function readServer(context: Context, id: string | undefined): StoredObject<Server> {
  if (!id) {
    throw errors.missing("WuyingServerId", "for this operation");
  }
  const server = context.store.of(serverKind).get(id);
  if (server === undefined) {
    throw errors.serverNotFound(id);
  }
  return server;
}

/** The workstation to act on; one that is being deleted counts as gone. */
export function findServer(context: Context, id: string | undefined): StoredObject<Server> {
  const server = readServer(context, id);
  if (isLeaving(server.lifecycle)) {
    throw errors.serverNotFound(server.id);
  }
  return server;
}

/** The workstation to act on, which has to be in one of the statuses. */
export function findServerIn(
  context: Context,
  id: string | undefined,
  statuses: readonly string[],
): StoredObject<Server> {
  const server = findServer(context, id);
  const status = context.store.of(serverKind).status(server);
  if (!statuses.includes(status)) {
    throw errors.serverStatus(server.id, status, statuses);
  }
  return server;
}
