import { createHash, randomBytes } from "node:crypto";
import { holdsSecret } from "../../api/redact";
import type { WireObject, WireValue } from "./wire";

/** What stands in the place of a secret. */
const REDACTED = "[secret]";

/** A copy without the values of secret fields, however deep. */
export function redact(value: WireObject): WireObject {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactField(name, item)]));
}

function redactField(name: string, value: WireValue): WireValue {
  return holdsSecret(name, value) ? REDACTED : redactValue(value);
}

function redactValue(value: WireValue): WireValue {
  if (Array.isArray(value)) {
    return value.map(redactValue);
  }
  return typeof value === "object" && value !== null ? redact(value as WireObject) : value;
}

/**
 * What is kept of a secret: that it is set, and a salted hash that tells whether it changed. The salt is of
 * this value alone, so equal secrets do not show as equal.
 */
export function concealSecret(secret: string): string {
  const salt = randomBytes(8).toString("hex");
  const hash = createHash("sha256").update(salt).update(secret).digest("hex");
  return `sha256:${salt}:${hash.slice(0, 32)}`;
}
