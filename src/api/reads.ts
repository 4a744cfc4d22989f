import type { Operation } from "./operation";

// These are named like reads, but bind or start a session, or give out a ticket that is used up.
const notReads = new Set(["GetConnectTicket", "GetConnectionTicket", "GetDebugAppInstance"]);

/** Whether an operation changes nothing, so that sending it twice is the same as sending it once. */
export function isRead({ name }: Pick<Operation, "name">): boolean {
  return /^(Describe|Get|List|Is|PageList|Check)[A-Z]/.test(name) && !notReads.has(name);
}
