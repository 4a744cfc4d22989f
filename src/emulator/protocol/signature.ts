import { createHash, timingSafeEqual } from "node:crypto";

/** What a signed request claims about itself, to be checked in the same way for both generations. */
export interface SignedClaim {
  readonly generation: "ACS3-HMAC-SHA256" | "HMAC-SHA1";
  readonly accessKeyId: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  /** The signature that the request would have with a secret. */
  readonly sign: (accessKeySecret: string) => string;
}

/** Percent-encoding as both signature generations want it: only letters, digits and `-_.~` stay. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Sorted `name=value` pairs joined with `&`. */
export function canonicalPairs(parameters: ReadonlyMap<string, string>): string {
  return [...parameters]
    .map(([name, value]) => [percentEncode(name), percentEncode(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** Compares two signatures in a time that does not depend on where they differ. */
export function equalSignatures(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
