import { createHash, createHmac } from "node:crypto";
import { ApiError } from "../core/api-error";
import { type ApiRequest, header } from "./api-request";
import type { SignedClaim } from "./signature";
import { canonicalPairs } from "./signature";

const ALGORITHM = "ACS3-HMAC-SHA256";

/** Headers that must be part of what is signed. */
const ALWAYS_SIGNED = ["host", "x-acs-action", "x-acs-version", "x-acs-date", "x-acs-signature-nonce"];

/** Reads the claim of a request signed with an `Authorization` header. */
export function readAcs3Claim(request: ApiRequest): SignedClaim {
  const authorization = header(request, "authorization");
  const credential = part(authorization, "Credential");
  const signedHeaders = part(authorization, "SignedHeaders").split(";");
  const signature = part(authorization, "Signature");
  checkSignedHeaders(request, signedHeaders);
  checkBodyHash(request);
  return {
    generation: ALGORITHM,
    accessKeyId: credential,
    timestamp: required(request, "x-acs-date"),
    nonce: required(request, "x-acs-signature-nonce"),
    signature,
    sign: (secret) => sign(request, signedHeaders, secret),
  };
}

function part(authorization: string, name: string): string {
  const [algorithm, ...rest] = authorization.split(" ");
  if (algorithm !== ALGORITHM) {
    throw new ApiError("InvalidSignatureMethod", `The emulator checks ${ALGORITHM}, not "${algorithm}".`);
  }
  const found = rest
    .join(" ")
    .split(",")
    .map((text) => text.trim())
    .find((text) => text.startsWith(`${name}=`));
  if (found === undefined) {
    throw new ApiError("IncompleteSignature", `The Authorization header lacks ${name}.`);
  }
  return found.slice(name.length + 1);
}

function checkSignedHeaders(request: ApiRequest, signedHeaders: readonly string[]): void {
  const sent = Object.keys(request.headers).filter((name) => name.startsWith("x-acs-"));
  const unsigned = [...ALWAYS_SIGNED, ...sent].find((name) => !signedHeaders.includes(name));
  if (unsigned !== undefined) {
    throw new ApiError("IncompleteSignature", `The header ${unsigned} is not among the signed headers.`);
  }
}

function checkBodyHash(request: ApiRequest): void {
  if (required(request, "x-acs-content-sha256") !== sha256(request.body)) {
    throw new ApiError("SignatureDoesNotMatch", "x-acs-content-sha256 is not the hash of the request body.");
  }
}

function required(request: ApiRequest, name: string): string {
  const value = header(request, name);
  if (value === "") {
    throw new ApiError("MissingParameter", `The header ${name} is missing.`);
  }
  return value;
}

function sign(request: ApiRequest, signedHeaders: readonly string[], secret: string): string {
  const canonicalHeaders = signedHeaders.map((name) => `${name}:${header(request, name)}\n`).join("");
  const canonicalRequest = [
    request.method,
    request.path,
    canonicalPairs(request.query),
    canonicalHeaders,
    signedHeaders.join(";"),
    header(request, "x-acs-content-sha256"),
  ].join("\n");
  const toSign = `${ALGORITHM}\n${sha256(canonicalRequest)}`;
  return createHmac("sha256", secret).update(toSign).digest("hex");
}

function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}
