import { createHash, timingSafeEqual } from "node:crypto";

/** Compares two signatures in a time that does not depend on where they differ. */
export function equalSignatures(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
