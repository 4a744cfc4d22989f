import { ApiError } from "./api-error";
import type { WireObject, WireValue } from "./wire";

/** What a parameter's value must satisfy, as data. */
export type Rule =
  | { readonly oneOf: readonly (string | number)[]; readonly ignoreCase?: boolean }
  | { readonly from: number; readonly to: number }
  | { readonly startsWith: readonly string[] };

/** Rules by operation and parameter. */
export type Rules = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/** Refuses a value that breaks the rule for its parameter. Absent and empty values are left alone. */
export function checkRules(rules: Rules, operation: string, parameters: WireObject): void {
  for (const [name, rule] of Object.entries(rules[operation] ?? {})) {
    const value = parameters[name];
    if (value !== undefined && value !== "" && !satisfies(rule, value)) {
      throw invalidParameter(name, `must be ${expectation(rule)}, but is ${JSON.stringify(value)}`);
    }
  }
}

/** The error for a parameter with a value that is not allowed. */
export function invalidParameter(name: string, reason: string): ApiError {
  return new ApiError(`InvalidParameter.${name}`, `The parameter ${name} is invalid: it ${reason}.`);
}

function satisfies(rule: Rule, value: WireValue): boolean {
  if ("oneOf" in rule) {
    return rule.oneOf.some((allowed) => equals(allowed, value, rule.ignoreCase === true));
  }
  if ("startsWith" in rule) {
    return typeof value === "string" && rule.startsWith.some((prefix) => value.startsWith(prefix));
  }
  return typeof value === "number" && value >= rule.from && value <= rule.to;
}

function equals(allowed: string | number, value: WireValue, ignoreCase: boolean): boolean {
  if (ignoreCase && typeof allowed === "string" && typeof value === "string") {
    return allowed.toLowerCase() === value.toLowerCase();
  }
  return allowed === value;
}

function expectation(rule: Rule): string {
  if ("oneOf" in rule) {
    return `one of ${rule.oneOf.join(", ")}`;
  }
  if ("startsWith" in rule) {
    return `text that starts with "${rule.startsWith.join('" or "')}"`;
  }
  return `from ${rule.from} to ${rule.to}`;
}
