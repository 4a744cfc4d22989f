import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Whether a `Host` header names this machine. A web page on another name must not reach the control API. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && isLoopbackUrl(`http://${host}`);
}

/** Whether an origin such as `http://localhost:3000` is on this machine. */
export function isLoopbackUrl(url: string): boolean {
  try {
    return isLoopbackName(new URL(url).hostname.replace(/^\[|\]$/g, ""));
  } catch {
    return false;
  }
}

function isLoopbackName(name: string): boolean {
  const version = isIP(name);
  return version === 0 ? name === "localhost" : LOOPBACK.check(name, version === 6 ? "ipv6" : "ipv4");
}
