import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import { describeDuration } from "../provider/language/duration";
import type { Finding } from "./doctor-finding";

const CHANNEL = "http.client.response.finish";
const CHECK = "clock";
const ADVICE = "Set this machine's clock, such as by NTP: requests with a wrong time are refused.";

/** The vendor's gateway refuses requests that are 15 minutes off; a clock this far on the way there is wrong anyway. */
const TOO_FAR_MS = 5 * 60_000;
/** The header counts whole seconds, and the answer was on its way for a while. */
const NOTHING_MS = 5_000;

/** How far this machine's clock is ahead of a server's, in milliseconds, by the answers that come while a task runs. */
export async function whileTellingClocks<T>(
  hosts: readonly string[],
  task: () => Promise<T>,
): Promise<{ readonly result: T; readonly aheadMs: number | undefined }> {
  const differences: number[] = [];
  const take = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    const at = Date.parse(response.headers.date ?? "");
    if (hosts.includes(String(request.getHeader("host"))) && Number.isFinite(at)) {
      differences.push(Date.now() - at);
    }
  };
  subscribe(CHANNEL, take);
  try {
    const result = await task();
    return { result, aheadMs: differences.sort((a, b) => Math.abs(a) - Math.abs(b))[0] };
  } finally {
    unsubscribe(CHANNEL, take);
  }
}

/** What a difference of clocks means. */
export function clockFinding(aheadMs: number | undefined): Finding {
  if (aheadMs === undefined) {
    return { check: CHECK, status: "unknown", detail: "no answer said what time it is" };
  }
  const off = Math.abs(aheadMs);
  if (off <= NOTHING_MS) {
    return { check: CHECK, status: "ok", detail: "the same time as the API" };
  }
  const detail = `${describeDuration(off)} ${aheadMs > 0 ? "ahead of" : "behind"} the API`;
  return off < TOO_FAR_MS
    ? { check: CHECK, status: "ok", detail: `${detail}, which it accepts` }
    : { check: CHECK, status: "problem", detail, advice: ADVICE };
}
