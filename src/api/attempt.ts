import { randomUUID } from "node:crypto";
import OpenApi, { Config, OpenApiRequest, Params } from "@alicloud/openapi-client";
import type { AccessKey } from "./access-key";
import type { WireRequest } from "./encode";
import type { Endpoint } from "./endpoint";
import { localCodes } from "./errors";
import { Exchange, nonceHeader, observe } from "./exchange";
import { abortedFailure, answeredFailure, type Failure, failureInBody, unreadableFailure } from "./failure";
import { muteHttpx } from "./mute-httpx";
import type { Operation } from "./operation";
import type { Timings } from "./timings";

muteHttpx();

/** Everything that one attempt needs. */
export interface Attempt {
  readonly operation: Operation;
  readonly wire: WireRequest;
  readonly endpoint: Endpoint;
  readonly accessKey: AccessKey;
  readonly timings: Timings;
  readonly signal: AbortSignal | undefined;
}

/** The answer of the API, or why there is none. */
export type Outcome =
  | { readonly kind: "answered"; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Sends a request once. Resolves in every case. */
export async function send(attempt: Attempt): Promise<Outcome> {
  const exchange = new Exchange(attempt.timings.connectTimeoutMs);
  const aborted = whenAborted(attempt.signal);
  try {
    const nonce = randomUUID();
    const call = observe(nonce, exchange, () => callApi(attempt, nonce));
    const body = await Promise.race([call, aborted.promise]);
    if (body === undefined) {
      exchange.destroy();
      return failed(abortedFailure(exchange.sent));
    }
    const failure = redirected(exchange) ?? failureInBody(body);
    return failure === undefined ? { kind: "answered", body } : failed(failure);
  } catch (error) {
    const failure = failureOf(error, attempt, exchange);
    exchange.destroy();
    return failed(failure);
  } finally {
    aborted.forget();
  }
}

/** The vendor's client follows no redirect, but takes what comes with one for an answer. */
function redirected({ status, retryAfterMs }: Exchange): Failure | undefined {
  return status !== undefined && status >= 300 ? unreadableFailure(status, retryAfterMs) : undefined;
}

// The class of the vendor's runtime options is in a package that this one does not depend on; they all are optional.
const noRuntimeOptions = {} as Parameters<OpenApi["callApi"]>[2];

/** @throws whatever the vendor's client throws. Its errors can quote the whole request. */
async function callApi(attempt: Attempt, nonce: string): Promise<Readonly<Record<string, unknown>>> {
  const { operation, wire, endpoint, accessKey, timings } = attempt;
  const config = new Config({
    accessKeyId: accessKey.id,
    accessKeySecret: accessKey.secret,
    securityToken: accessKey.securityToken,
    endpoint: endpoint.host,
    protocol: endpoint.protocol,
    userAgent: "pulumi-wuying",
    readTimeout: timings.readTimeoutMs,
    // What the client calls the connect time-out also ends a call that waits for its answer.
    connectTimeout: timings.readTimeoutMs,
  });
  const params = new Params({
    action: operation.name,
    version: operation.version,
    protocol: endpoint.protocol,
    pathname: "/",
    method: operation.method,
    authType: "AK",
    style: "RPC",
    reqBodyType: "formData",
    bodyType: "json",
  });
  const hasForm = Object.keys(wire.form).length > 0;
  const request = new OpenApiRequest({
    query: { ...wire.query },
    body: hasForm ? { ...wire.form } : undefined,
    headers: { [nonceHeader]: nonce },
  });
  const answer = await new OpenApi(config).callApi(params, request, noRuntimeOptions);
  return answer.body;
}

/** Resolves to undefined once the signal is aborted. */
function whenAborted(signal: AbortSignal | undefined): { promise: Promise<undefined>; forget: () => void } {
  let listener = (): void => {};
  const promise = new Promise<undefined>((resolve) => {
    listener = () => resolve(undefined);
    if (signal?.aborted) {
      listener();
    } else {
      signal?.addEventListener("abort", listener, { once: true });
    }
  });
  return { promise, forget: () => signal?.removeEventListener("abort", listener) };
}

function failed(failure: Failure): Outcome {
  return { kind: "failed", failure };
}

/** Reads what the vendor's client threw, without keeping any of its texts: they can hold the URL with all parameters. */
function failureOf(error: unknown, { endpoint, timings }: Attempt, exchange: Exchange): Failure {
  const { data, code, name } = error as { data?: unknown; code?: unknown; name?: unknown };
  const { sent, status, retryAfterMs } = exchange;
  if (isRecord(data) && status !== undefined) {
    return answeredFailure(data, status, retryAfterMs);
  }
  const where = `${endpoint.protocol}://${endpoint.host}`;
  const symbol = typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code) ? ` (${code})` : "";
  if (!sent && symbol !== "" && isTlsCode(String(code))) {
    return untrustedFailure(where, symbol);
  }
  if (!sent) {
    const detail = `no connection to ${where}${symbol}`;
    return { kind: "unreachable", code: localCodes.unreachable, detail, uncertain: false };
  }
  if (String(name).includes("Timeout")) {
    const detail = `no answer from ${where} within ${timings.readTimeoutMs / 1000} s`;
    return { kind: "fault", code: localCodes.timeout, detail, uncertain: true, httpStatus: status };
  }
  if (status !== undefined && symbol === "") {
    return unreadableFailure(status, retryAfterMs);
  }
  const detail = `the connection to ${where} broke before the answer was complete${symbol}`;
  return { kind: "fault", code: localCodes.connectionLost, detail, uncertain: true, httpStatus: status };
}

/** Trying again does not help: the certificate is not trusted, or the other side speaks no TLS. */
function untrustedFailure(where: string, symbol: string): Failure {
  const detail =
    `no trusted connection to ${where}${symbol}; ` +
    "write http:// before the host if it is one of this machine that speaks plain http";
  return { kind: "refused", code: localCodes.unreachable, detail, uncertain: false };
}

function isTlsCode(code: string): boolean {
  return /^(EPROTO|ERR_SSL|ERR_TLS|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH)/.test(code);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
