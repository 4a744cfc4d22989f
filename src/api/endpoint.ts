import { localCodes, WuyingError } from "./errors";
import type { Product } from "./operation";

/** Where the requests of one product go. */
export interface Endpoint {
  readonly protocol: "http" | "https";
  /** Host name or address, with the port where it is not the protocol's own. */
  readonly host: string;
}

// From the vendor's SDKs. The first looks like a misprint there, but every SDK sends it.
const gwsHosts: Readonly<Record<string, string>> = {
  "ap-southeast-3": "gws.ap-northeast-3.aliyuncs.com",
  "cn-hangzhou-finance": "ecd.cn-hangzhou-finance.aliyuncs.com",
};

// The only two hosts that the vendor documents for appstream-center. Where a resource lives is the request's
// BizRegionId and has nothing to do with the endpoint.
const appstreamRegions = ["cn-shanghai", "ap-southeast-1"] as const;

/**
 * The vendor's public endpoint of a product for a region.
 *
 * App Streaming answers in two regions only: `cn-*` goes to `cn-shanghai`, all others to `ap-southeast-1`.
 */
export function regionalEndpoint(product: Product, region: string): Endpoint {
  if (product === "gws") {
    return { protocol: "https", host: gwsHosts[region] ?? `gws.${region}.aliyuncs.com` };
  }
  const [china, elsewhere] = appstreamRegions;
  const apiRegion = region === china || region.startsWith("cn-") ? china : elsewhere;
  return { protocol: "https", host: `appstream-center.${apiRegion}.aliyuncs.com` };
}

/**
 * Reads an endpoint that the user gave: a URL, or a bare host (https).
 *
 * @param setting The name of the setting, for the error.
 * @param allowHttp Whether plain http may leave this machine. Loopback addresses always may use it.
 * @throws WuyingError `InvalidSettings` for anything but a host with an optional protocol and port.
 */
export function parseEndpoint(text: string, setting: string, allowHttp = false): Endpoint {
  const url = parseUrl(text);
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
    throw invalid(`${setting} must be a URL such as https://gws.cn-hangzhou.aliyuncs.com or a host name`);
  }
  if (url.username !== "" || url.password !== "") {
    throw invalid(`${setting} must not hold a user name or password`);
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw invalid(
      `${setting} must be a host with an optional protocol and port, without a path: got ${url.host}${url.pathname}`,
    );
  }
  const protocol = url.protocol === "http:" ? "http" : "https";
  if (protocol === "http" && !allowHttp && !isLoopback(url.hostname)) {
    throw invalid(
      `${setting} is http://${url.host}: plain http to another machine shows requests and passwords on the way; ` +
        "use https, or set WUYING_ALLOW_HTTP=true",
    );
  }
  return { protocol, host: url.host };
}

function parseUrl(text: string): URL | undefined {
  const withProtocol = text.includes("://") ? text : `https://${text}`;
  return URL.canParse(withProtocol) ? new URL(withProtocol) : undefined;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function invalid(detail: string): WuyingError {
  return new WuyingError({ code: localCodes.settings, detail });
}
