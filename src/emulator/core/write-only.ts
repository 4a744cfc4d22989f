import { createHash, randomBytes } from "node:crypto";

/**
 * What is kept of a secret: that it is set, and a salted hash that tells whether it changed. The salt is of
 * this value alone, so equal secrets do not show as equal.
 */
export function concealSecret(secret: string): string {
  const salt = randomBytes(8).toString("hex");
  const hash = createHash("sha256").update(salt).update(secret).digest("hex");
  return `sha256:${salt}:${hash.slice(0, 32)}`;
}
