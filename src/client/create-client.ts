import {
  Client as ApiClient,
  type CallOptions,
  localCodes,
  type Operation,
  resolveSettings,
  type SettingKey,
  scriptWording,
  WuyingError,
} from "../api";
import { endpointOf } from "../api/settings";

/** Where a {@link Client} calls, and as whom. What is left out, or empty, comes from the environment. */
export interface ClientOptions {
  /**
   * Region whose API is called, such as `cn-hangzhou`. App Streaming has two endpoints only, and takes what a region
   * has as the parameter `BizRegionId`. Default: `WUYING_REGION`.
   */
  readonly region?: string;
  /**
   * Id of the access key. It needs `accessKeySecret` beside it. Default: what `@alicloud/credentials` finds, such as
   * `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, a profile, or the role of the machine.
   */
  readonly accessKeyId?: string;
  /** Secret of the access key. */
  readonly accessKeySecret?: string;
  /** Token of a temporary access key. */
  readonly securityToken?: string;
  /**
   * URL or host of the API, which both products are then called at; `{region}` in it stands for the region.
   * Default: `WUYING_ENDPOINT`, and without it the vendor's endpoint of each product for the region.
   */
  readonly endpoint?: string;
  /** Takes one line, free of secrets, when a call waits long before it is sent again. Default: nothing is logged. */
  readonly log?: (line: string) => void;
}

/** Calls operations of both APIs. One client paces all of its calls together: make one, and use it for all. */
export interface Client {
  /**
   * Calls an operation: signs the request, sends it, sends it again where that is safe, and reads the answer.
   *
   * A throttled request is tried again for a quarter of an hour, one that could not be sent for seconds. One whose
   * outcome is unknown is sent again when the operation only reads, or when `options.repeatable` says so.
   *
   * @param operation One of those in `gws` and `appstream`, such as `appstream.GetAppInstanceGroup`.
   * @param request Its parameters, by their names in the vendor's reference.
   * @throws WuyingError for every failure, without secrets in it.
   */
  call<Request extends object, Response extends object>(
    operation: Operation<Request, Response>,
    request: Request,
    options?: CallOptions,
  ): Promise<Response>;
}

const SETTINGS = ["region", "accessKeyId", "accessKeySecret", "securityToken", "endpoint"] as const;

/**
 * Makes a client for scripts and services. It needs no stack and loads neither Pulumi nor the emulator.
 *
 * @throws WuyingError `InvalidSettings` for half a key, a region or endpoint that is none, where there is neither, and
 * for options that there are not.
 */
export function createClient(options: ClientOptions = {}): Client {
  refuseWrong({ ...options });
  const given: Partial<Record<SettingKey, string>> = { ...options };
  const settings = resolveSettings((key) => given[key], process.env, scriptWording);
  // Without an endpoint for one product there is none for the other.
  endpointOf(settings, "gws");
  return new ApiClient(settings, { log: options.log });
}

/** Most scripts are not checked by a compiler. The values may be secrets, so they are not told. */
function refuseWrong(options: Readonly<Record<string, unknown>>): void {
  const { log, ...settings } = options;
  const known: readonly string[] = SETTINGS;
  for (const [name, value] of Object.entries(settings)) {
    if (!known.includes(name)) {
      throw invalid(`createClient takes no option ${name}, only ${known.join(", ")} and log`);
    }
    if (value !== undefined && typeof value !== "string") {
      throw invalid(`${name} must be a string, not of the type ${typeof value}`);
    }
  }
  if (log !== undefined && typeof log !== "function") {
    throw invalid(`log must be a function, not of the type ${typeof log}`);
  }
}

const invalid = (detail: string): WuyingError =>
  new WuyingError({ code: localCodes.settings, detail, attempts: 0 });
