import { ApiError } from "./api-error";
import type { WireObject, WireValue } from "./wire";

/** What a parameter's value must satisfy, as data. */
export type Rule =
  | { readonly oneOf: readonly (string | number)[]; readonly ignoreCase?: boolean }
  /** A number in a range, or one of some besides. */
  | { readonly from: number; readonly to: number; readonly besides?: readonly number[] }
  | { readonly startsWith: readonly string[] }
  /** The most elements of a list. */
  | { readonly most: number };

/**
 * Rules by operation and parameter. A field of an object is named by its path, such as `NodePool.ScalingStep`; where
 * there is a list on the way, the rule is for each of its elements.
 */
export type Rules = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/** Refuses a value that breaks the rule for its parameter. Absent and empty values are left alone. */
export function checkRules(rules: Rules, operation: string, parameters: WireObject): void {
  for (const [path, rule] of Object.entries(rules[operation] ?? {})) {
    const names = path.split(".");
    for (const value of valuesAt(parameters, names)) {
      if (value !== undefined && value !== "" && !satisfies(rule, value)) {
        throw invalidParameter(names.at(-1) ?? path, breach(rule, value));
      }
    }
  }
}

/** The error for a parameter with a value that is not allowed. */
export function invalidParameter(name: string, reason: string): ApiError {
  return new ApiError(`InvalidParameter.${name}`, `The parameter ${name} is invalid: it ${reason}.`);
}

function valuesAt(value: WireValue, [name, ...rest]: readonly string[]): readonly WireValue[] {
  if (name === undefined) {
    return [value];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: WireValue) => valuesAt(item, [name, ...rest]));
  }
  return typeof value === "object" && value !== null ? valuesAt((value as WireObject)[name], rest) : [];
}

function satisfies(rule: Rule, value: WireValue): boolean {
  if ("oneOf" in rule) {
    return rule.oneOf.some((allowed) => equals(allowed, value, rule.ignoreCase === true));
  }
  if ("startsWith" in rule) {
    return typeof value === "string" && rule.startsWith.some((prefix) => value.startsWith(prefix));
  }
  if ("most" in rule) {
    return Array.isArray(value) && value.length <= rule.most;
  }
  if (typeof value !== "number") {
    return false;
  }
  return (value >= rule.from && value <= rule.to) || (rule.besides ?? []).includes(value);
}

function equals(allowed: string | number, value: WireValue, ignoreCase: boolean): boolean {
  if (ignoreCase && typeof allowed === "string" && typeof value === "string") {
    return allowed.toLowerCase() === value.toLowerCase();
  }
  return allowed === value;
}

function breach(rule: Rule, value: WireValue): string {
  if ("most" in rule) {
    return `must have at most ${rule.most} elements, but has ${Array.isArray(value) ? value.length : "none"}`;
  }
  return `must be ${expectation(rule)}, but is ${JSON.stringify(value)}`;
}

function expectation(rule: Exclude<Rule, { most: number }>): string {
  if ("oneOf" in rule) {
    return `one of ${rule.oneOf.join(", ")}`;
  }
  if ("startsWith" in rule) {
    return `text that starts with "${rule.startsWith.join('" or "')}"`;
  }
  return [...(rule.besides ?? []), `from ${rule.from} to ${rule.to}`].join(" or ");
}
