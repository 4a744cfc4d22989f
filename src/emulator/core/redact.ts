import { holdsSecret } from "../../api/redact";
import type { WireObject, WireValue } from "./wire";

/** What stands in the place of a secret. */
export const REDACTED = "[secret]";

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
