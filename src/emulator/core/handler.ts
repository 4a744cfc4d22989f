import type { Operation } from "../../api/operation";
import type { Context } from "./context";
import type { WireObject } from "./wire";

/** What answers one operation. */
export interface Handler {
  readonly operation: string;
  /** It lists what there is and changes nothing, so it may lag behind. */
  readonly isListing?: true;
  readonly handle: (request: WireObject, context: Context) => object | Promise<object>;
}

/** Ties a handler to its operation, whose generated types then check request and answer. */
export function implement<Request, Response>(
  operation: Operation<Request, Response>,
  handle: (request: Request, context: Context) => Response | Promise<Response>,
): Handler {
  return {
    operation: operation.name,
    // The decoder has made the request from the operation's own contract, so the types agree.
    handle: (request, context) => handle(request as Request, context) as object | Promise<object>,
  };
}

/** Marks the handler of a listing that is not a usual one; `implementListing` does it by itself. */
export const asListing = (handler: Handler): Handler => ({ ...handler, isListing: true });
