import type { Operation } from "../../api/operation";
import type { CallRecord } from "../core/call-log";
import type { Fault } from "../core/faults";
import type { Product } from "../core/product";
import { redact } from "../core/secrets";
import type { WireObject } from "../core/wire";
import type { Reply } from "./reply";

/** What becomes known of a call while it is being handled; its record in the call log is made of it. */
export interface Call {
  readonly id: string;
  readonly arrivedAt: number;
  action: string;
  product?: Product;
  operation?: Operation;
  signature?: string;
  parameters?: WireObject;
  answer?: WireObject;
  fault?: Fault;
}

/** The log's record of a finished call. */
export function callRecord(call: Call, reply: Reply, now: number): CallRecord {
  const { product, fault, parameters } = call;
  return {
    time: new Date(call.arrivedAt).toISOString(),
    product: product?.name,
    operation: call.action,
    outcome: outcome(call, reply),
    id: call.id,
    resourceId: product && resourceId(product.idNames, call),
    httpStatus: reply.kind === "answer" ? reply.status : undefined,
    durationMs: now - call.arrivedAt,
    fault: fault && `${fault.when}:${fault.kind}`,
    signature: call.signature,
    parameters: parameters && redact(parameters),
  };
}

function outcome(call: Call, reply: Reply): string {
  if (reply.kind === "answer") {
    return reply.status < 400 ? "ok" : String((reply.body as WireObject).Code);
  }
  if (call.fault === undefined) {
    return "abandoned";
  }
  return reply.kind === "reset" ? "reset" : "timeout";
}

/** A create is about what it made, which is in the answer; any other call is about what it names. */
function resourceId(idNames: readonly string[], call: Call): string | undefined {
  const sources = [call.answer, call.parameters];
  for (const source of sources) {
    const name = idNames.find((candidate) => typeof source?.[candidate] === "string");
    if (name !== undefined && source?.[name] !== "") {
      return source?.[name] as string;
    }
  }
  return undefined;
}
