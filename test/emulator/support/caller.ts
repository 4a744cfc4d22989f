import OpenApi, * as models from "@alicloud/openapi-client";
import { RuntimeOptions } from "@alicloud/tea-util";
import type { AccessKey } from "../../../src/emulator/protocol/authenticator";

/** An answer of the emulated API, without its types: tests read what they expect. */
// biome-ignore lint/suspicious/noExplicitAny: a test names the fields it looks at
export type Answer = any;

/** What the vendor's client throws for an error answer. */
export interface ApiFailure extends Error {
  readonly code: string;
  readonly data: { readonly statusCode: number; readonly [name: string]: unknown };
}

/** How calls are signed and where their parameters travel. */
export interface CallStyle {
  readonly signature?: "acs3" | "v1";
  readonly place?: "query" | "body";
  readonly method?: "POST" | "GET";
  readonly version?: string;
  readonly securityToken?: string;
  readonly readTimeout?: number;
}

/** Calls operations through the vendor's own client. */
export type Caller = (operation: string, parameters?: Record<string, unknown>) => Promise<Answer>;

/** A caller for an emulator; by default as the newer SDKs of gws do it. */
export function callerFor(
  emulator: AccessKey & { readonly endpoint: string },
  style: CallStyle = {},
): Caller {
  return async (operation, parameters = {}) => {
    const client = clientFor(emulator, style);
    const plain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
    const place = style.place === "query" ? { query: stringify(plain) } : { body: plain };
    const runtime = new RuntimeOptions({ autoretry: false, readTimeout: style.readTimeout ?? 10_000 });
    const answer = await client.callApi(
      paramsFor(operation, style),
      new models.OpenApiRequest(place),
      runtime,
    );
    return answer.body;
  };
}

function clientFor(emulator: AccessKey & { readonly endpoint: string }, style: CallStyle): OpenApi {
  const { accessKeyId, accessKeySecret } = emulator;
  return new OpenApi(
    new models.Config({
      accessKeyId,
      accessKeySecret,
      securityToken: style.securityToken,
      endpoint: new URL(emulator.endpoint).host,
      protocol: "HTTP",
      signatureAlgorithm: style.signature === "v1" ? "v2" : undefined,
    }),
  );
}

function paramsFor(action: string, style: CallStyle): models.Params {
  return new models.Params({
    action,
    version: style.version ?? "2019-06-18",
    protocol: "HTTP",
    pathname: "/",
    method: style.method ?? "POST",
    authType: "AK",
    style: "RPC",
    reqBodyType: "formData",
    bodyType: "json",
  });
}

function stringify(parameters: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}

/** The error that a call ends in. */
export async function failureOf(call: Promise<unknown>): Promise<ApiFailure> {
  return call.then(
    (answer) => {
      throw new Error(`expected an error, got ${JSON.stringify(answer)}`);
    },
    (error: ApiFailure) => error,
  );
}

/** Code and HTTP status of the error that a call ends in. */
export async function codeOf(call: Promise<unknown>): Promise<[string, number]> {
  const failure = await failureOf(call);
  return [failure.code, failure.data?.statusCode];
}
