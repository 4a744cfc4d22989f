import type { WireObject, WireValue } from "./wire";

const SECRET_NAME = /(password|secret|ticket|authcode)$/i;

/** Whether a wire name is that of a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** What stands in the place of a secret. */
export const REDACTED = "[secret]";

/** A copy without the values of secret fields, however deep. */
export function redact(value: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isSecretName(name) ? REDACTED : redactValue(item)]),
  );
}

function redactValue(value: WireValue): WireValue {
  if (Array.isArray(value)) {
    return value.map(redactValue);
  }
  return typeof value === "object" && value !== null ? redact(value as WireObject) : value;
}
