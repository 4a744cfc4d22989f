import { createHash, createHmac, randomUUID } from "node:crypto";
import type { Emulator } from "../../../src/emulator";

/** What a hand-made request may get wrong. */
export interface RawOptions {
  readonly accessKeyId?: string;
  readonly accessKeySecret?: string;
  readonly time?: Date;
  readonly nonce?: string;
  readonly version?: string;
  readonly parameters?: Record<string, string>;
  /** Takes the signed request and spoils it. */
  readonly tamper?: (request: RawRequest) => void;
}

/** A request on its way. */
export interface RawRequest {
  readonly query: URLSearchParams;
  readonly headers: Record<string, string>;
  body: string;
}

/** The status and body of an answer. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Sends a request signed in the newer generation, made by hand so that a test can spoil it. */
export async function callAcs3(
  emulator: Emulator,
  action: string,
  options: RawOptions = {},
): Promise<RawAnswer> {
  const query = new URLSearchParams(options.parameters);
  const headers: Record<string, string> = {
    host: new URL(emulator.endpoint).host,
    "x-acs-action": action,
    "x-acs-version": options.version ?? "2019-06-18",
    "x-acs-date": timestamp(options.time),
    "x-acs-signature-nonce": options.nonce ?? randomUUID(),
    "x-acs-content-sha256": sha256(""),
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    "POST",
    "/",
    canonicalPairs(query),
    names.map((name) => `${name}:${headers[name]}\n`).join(""),
    names.join(";"),
    headers["x-acs-content-sha256"],
  ].join("\n");
  const signature = createHmac("sha256", options.accessKeySecret ?? emulator.accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest("hex");
  const keyId = options.accessKeyId ?? emulator.accessKeyId;
  headers.authorization = `ACS3-HMAC-SHA256 Credential=${keyId},SignedHeaders=${names.join(";")},Signature=${signature}`;
  return send(emulator, { query, headers, body: "" }, options);
}

/** Sends a request signed in the older generation, made by hand so that a test can spoil it. */
export async function callV1(
  emulator: Emulator,
  action: string,
  options: RawOptions = {},
): Promise<RawAnswer> {
  const query = new URLSearchParams({
    Action: action,
    Version: options.version ?? "2019-06-18",
    Format: "JSON",
    Timestamp: timestamp(options.time),
    SignatureNonce: options.nonce ?? randomUUID(),
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    AccessKeyId: options.accessKeyId ?? emulator.accessKeyId,
    ...options.parameters,
  });
  const toSign = `POST&%2F&${encode(canonicalPairs(query))}`;
  const secret = options.accessKeySecret ?? emulator.accessKeySecret;
  query.set("Signature", createHmac("sha1", `${secret}&`).update(toSign).digest("base64"));
  return send(emulator, { query, headers: {}, body: "" }, options);
}

async function send(emulator: Emulator, request: RawRequest, { tamper }: RawOptions): Promise<RawAnswer> {
  tamper?.(request);
  const { host: _host, ...headers } = request.headers;
  const response = await fetch(`${emulator.endpoint}/?${request.query}`, {
    method: "POST",
    headers,
    body: request.body === "" ? undefined : request.body,
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body };
}

function timestamp(time = new Date()): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

function canonicalPairs(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
