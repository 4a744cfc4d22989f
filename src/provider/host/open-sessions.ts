import type { Client } from "../../api";
import type { PlannedResource } from "../../report/look-up";

/** A preview is waited for. */
const ALLOWED_MS = 20_000;

/** How many sessions are open now that a change disturbs, in words. Only reads are called. */
export async function openSessions(
  resource: Omit<PlannedResource, "urn" | "name">,
  clientIn: (region: string | undefined) => Client,
): Promise<string> {
  // Only a stack that asks for it pays for the look-up.
  const { lookUpSessions } = require("../../report/sessions") as typeof import("../../report/sessions");
  const urn = resource.id ?? "";
  const lookUp = lookUpSessions(clientIn, { showUsers: false, allowedMs: ALLOWED_MS });
  const sessions = (await lookUp([{ ...resource, urn, name: urn }])).get(urn);
  if (sessions?.kind === "known") {
    return sessions.count === 1
      ? "1 session that this disturbs is open now"
      : `${sessions.count} sessions that this disturbs are open now`;
  }
  return `whose sessions are open now is not known${sessions?.kind === "unknown" ? `: ${sessions.reason}` : ""}`;
}
