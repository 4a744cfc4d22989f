import type { IncomingHttpHeaders } from "node:http";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Whether a request was sent by this machine's own programs and pages. A page of the web can reach a port of this
 * machine too, also under a name of its own that it has resolve to 127.0.0.1; its headers give it away.
 */
export function isFromThisMachine({ host, origin }: IncomingHttpHeaders): boolean {
  return isLoopbackHost(host ?? "") && (origin === undefined || isLoopbackOrigin(origin));
}

function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(host.replace(/:\d{1,5}$/, ""));
}

function isLoopbackOrigin(origin: string): boolean {
  const [, host] = /^https?:\/\/([^/]+)$/i.exec(origin) ?? [];
  return host !== undefined && isLoopbackHost(host);
}
