import { createHmac } from "node:crypto";
import { ApiError } from "../core/api-error";
import type { ApiRequest } from "./api-request";
import type { SignedClaim } from "./signature";
import { canonicalPairs, percentEncode } from "./signature";

/** Reads the claim of a request signed in its parameters, as older SDKs do. */
export function readV1Claim(request: ApiRequest): SignedClaim {
  const parameters = new Map([...request.query, ...request.form]);
  const accessKeyId = required(parameters, "AccessKeyId");
  fixed(parameters, "SignatureMethod", "HMAC-SHA1");
  fixed(parameters, "SignatureVersion", "1.0");
  return {
    generation: "HMAC-SHA1",
    accessKeyId,
    timestamp: required(parameters, "Timestamp"),
    nonce: required(parameters, "SignatureNonce"),
    signature: required(parameters, "Signature"),
    sign: (secret) => sign(request.method, parameters, secret),
  };
}

function required(parameters: ReadonlyMap<string, string>, name: string): string {
  const value = parameters.get(name);
  if (value === undefined || value === "") {
    throw new ApiError(`Missing${name}`, `${name} is mandatory for this action.`);
  }
  return value;
}

function fixed(parameters: ReadonlyMap<string, string>, name: string, expected: string): void {
  const value = required(parameters, name);
  if (value !== expected) {
    throw new ApiError(`Invalid${name}`, `${name} must be ${expected}, but is "${value}".`);
  }
}

function sign(method: string, parameters: ReadonlyMap<string, string>, secret: string): string {
  const signed = new Map(parameters);
  signed.delete("Signature");
  const toSign = `${method}&${percentEncode("/")}&${percentEncode(canonicalPairs(signed))}`;
  return createHmac("sha1", `${secret}&`).update(toSign).digest("base64");
}
