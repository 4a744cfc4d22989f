import { type AccessKey, HiddenAccessKey } from "./access-key";
import { type Endpoint, parseEndpoint, regionalEndpoint } from "./endpoint";
import { localCodes, WuyingError } from "./errors";
import type { Product } from "./operation";
import type { Timings } from "./timings";
import { stackWording, type Wording } from "./wording";

/** The configuration keys, each `wuying:<key>` in the stack's configuration. */
export type SettingKey =
  | "region"
  | "accessKeyId"
  | "accessKeySecret"
  | "securityToken"
  | "endpoint"
  | "gwsEndpoint"
  | "appstreamEndpoint"
  | "inspectSessions";

/** Where to call and as whom. */
export interface Settings {
  /** The region, where one is set. */
  readonly region?: string;
  /** Absent: the default chain of `@alicloud/credentials` (environment, profile, role) finds a key. */
  readonly accessKey?: AccessKey;
  /** Absent where the settings name none: a call of that product is then refused. */
  readonly endpoints: Readonly<Partial<Record<Product, Endpoint>>>;
  /** Why a product has no endpoint, where one is set for other regions. The other product may have one. */
  readonly noEndpoint?: Readonly<Partial<Record<Product, string>>>;
  /** Waits that the user has set. */
  readonly timings?: Partial<Timings>;
  /** How failures speak of the settings. @default as to the owner of a stack */
  readonly wording?: Wording;
}

/**
 * Puts the settings together: configuration keys first, then the environment variables `WUYING_REGION` and
 * `WUYING_ENDPOINT`. `WUYING_REQUEST_TIMEOUT_SECONDS` says how long to wait for an answer. Empty values count as absent.
 *
 * @param read Reads one configuration key.
 * @param wording How failures speak of the settings, those of later calls included.
 * @throws WuyingError `InvalidSettings` for half a key pair, or a region or endpoint that is none.
 */
export function resolveSettings(
  read: (key: SettingKey) => string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
  wording: Wording = stackWording,
): Settings {
  const { nameOf } = wording;
  const config = (key: SettingKey): string | undefined => present(read(key));
  const region = config("region") ?? present(env.WUYING_REGION);
  if (region !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(region)) {
    throw invalid(
      `${nameOf("region")} must be a region id such as cn-hangzhou: got ${JSON.stringify(region)}`,
    );
  }
  const allowHttp = env.WUYING_ALLOW_HTTP === "true";
  const noEndpoint: Partial<Record<Product, string>> = {};
  const endpoint = (key: "gwsEndpoint" | "appstreamEndpoint", product: Product): Endpoint | undefined => {
    const given =
      named(nameOf(key), config(key)) ??
      named(nameOf("endpoint"), config("endpoint")) ??
      named("WUYING_ENDPOINT", present(env.WUYING_ENDPOINT));
    if (given === undefined) {
      return region === undefined ? undefined : regionalEndpoint(product, region);
    }
    const text = inRegion(given.text, region);
    if (text !== undefined) {
      return parseEndpoint(text, given.setting, allowHttp);
    }
    noEndpoint[product] = namesNoEndpoint(given, region, wording);
    return undefined;
  };
  return {
    region,
    accessKey: accessKey(config, wording),
    endpoints: {
      gws: endpoint("gwsEndpoint", "gws"),
      "appstream-center": endpoint("appstreamEndpoint", "appstream-center"),
    },
    noEndpoint,
    timings: requestTimeout(present(env.WUYING_REQUEST_TIMEOUT_SECONDS)),
    wording,
  };
}

const LONGEST_REQUEST_SECONDS = 600;

function requestTimeout(text: string | undefined): Partial<Timings> | undefined {
  if (text === undefined) {
    return undefined;
  }
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 1 && seconds <= LONGEST_REQUEST_SECONDS) {
    return { readTimeoutMs: seconds * 1000 };
  }
  throw invalid(
    `WUYING_REQUEST_TIMEOUT_SECONDS must be a whole number from 1 to ${LONGEST_REQUEST_SECONDS}: got ${JSON.stringify(text)}`,
  );
}

/**
 * The endpoint of a product.
 *
 * @throws WuyingError `InvalidSettings` where the settings name none.
 */
export function endpointOf(settings: Settings, product: Product): Endpoint {
  const endpoint = settings.endpoints[product];
  if (endpoint !== undefined) {
    return endpoint;
  }
  const because = settings.noEndpoint?.[product];
  if (because !== undefined) {
    throw invalid(because);
  }
  const { howToSet } = settings.wording ?? stackWording;
  throw invalid(`no region is set: ${howToSet("region", "cn-hangzhou")} or set WUYING_REGION`);
}

/**
 * The endpoint for a region: the setting is one URL, in which `{region}` stands for the region, or a list such as
 * `cn-hangzhou=https://…, cn-shanghai=https://…`. Undefined where it has none for that region.
 */
function inRegion(text: string, region: string | undefined): string | undefined {
  if (text.includes("=")) {
    return entriesOf(text).find(([name]) => name === region)?.[1] || undefined;
  }
  if (region === undefined && text.includes(REGION)) {
    return undefined;
  }
  return text.replaceAll(REGION, region ?? "");
}

const REGION = "{region}";

const entriesOf = (text: string): string[][] =>
  text.split(",").map((entry) =>
    entry
      .trim()
      .split("=")
      .map((part) => part.trim()),
  );

function namesNoEndpoint(
  { setting, text }: Setting,
  region: string | undefined,
  { withoutRegion }: Wording,
): string {
  const where = region === undefined ? withoutRegion : `the region ${region}`;
  if (!text.includes("=")) {
    return `${setting} names no endpoint for ${where}, since it has ${REGION} in it`;
  }
  const known = entriesOf(text).map(([name]) => name);
  return `${setting} names no endpoint for ${where}, only for ${known.join(", ")}`;
}

function accessKey(
  config: (key: SettingKey) => string | undefined,
  { howToSet, nameOf }: Wording,
): AccessKey | undefined {
  const [id, secret] = [config("accessKeyId"), config("accessKeySecret")];
  const securityToken = config("securityToken");
  if (id !== undefined && secret !== undefined) {
    return new HiddenAccessKey(id, secret, securityToken);
  }
  const [idName, secretName] = [nameOf("accessKeyId"), nameOf("accessKeySecret")];
  if (id !== undefined) {
    throw invalid(`${idName} is set but ${secretName} is not: ${howToSet("accessKeySecret")}`);
  }
  if (secret !== undefined) {
    throw invalid(`${secretName} is set but ${idName} is not: ${howToSet("accessKeyId")}`);
  }
  if (securityToken !== undefined) {
    throw invalid(`${nameOf("securityToken")} is set without a key: set ${idName} and ${secretName} too`);
  }
  return undefined;
}

interface Setting {
  readonly setting: string;
  readonly text: string;
}

function named(setting: string, text: string | undefined): Setting | undefined {
  return text === undefined ? undefined : { setting, text };
}

function present(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === "" ? undefined : trimmed;
}

function invalid(detail: string): WuyingError {
  return new WuyingError({ code: localCodes.settings, detail });
}
