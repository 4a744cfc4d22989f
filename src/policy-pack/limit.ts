import type { Declaration, Item, Properties, Value } from "../provider/language/declaration";
import { valuesOf } from "../provider/language/expected";
import { type Comparison, compare } from "../provider/language/strictness";
import { isAbsent, UNKNOWN } from "../provider/language/values";
import { propertyAt, unknownPath, valueAt } from "./at-path";
import type { Finding, Inspected } from "./rule";

/** When a limit holds: always, only where the program gives the property, or not at all. */
type Held = "always" | "ifGiven" | "never";

/** How loose one policy of one resource type may be at most. */
export interface Limit {
  readonly token: string;
  readonly path: string;
  readonly loosest: Value;
  /** Without it, the limit always holds. */
  readonly held?: Held | { readonly by: string; readonly as: (value: Value | undefined) => Held };
}

/** What is looser than its limit, or left to the cloud. The order of values is that of the property's declaration. */
export function beyond(limit: Limit, { declaration, inputs }: Inspected, mayBeLeftOut = false): Finding[] {
  if (declaration.token !== limit.token) {
    return [];
  }
  const held = heldBy(limit, inputs);
  if (typeof held === "object") {
    return [held];
  }
  const property = propertyAt(declaration, limit.path);
  const value = valueAt(inputs, limit.path);
  if (held === "never" || (held === "ifGiven" && isAbsent(value))) {
    return [];
  }
  if (value === UNKNOWN) {
    return [{ path: unknownPath(inputs, limit.path), isUnknown: true }];
  }
  const counts = value ?? property.default ?? property.strictness?.absent;
  if (isAbsent(counts)) {
    return mayBeLeftOut
      ? []
      : [finding(limit, property, "it is left out, and nobody says what the cloud takes then")];
  }
  return isWithin(property, limit.loosest, counts)
    ? []
    : [finding(limit, property, "its value lets more through")];
}

function heldBy({ held = "always" }: Limit, inputs: Properties): Held | Finding {
  if (typeof held === "string") {
    return held;
  }
  const value = valueAt(inputs, held.by);
  return value === UNKNOWN ? { path: unknownPath(inputs, held.by), isUnknown: true } : held.as(value);
}

const WITHIN: readonly Comparison[] = ["neither", "tighter"];

const isWithin = (property: Item, loosest: Value, value: Value): boolean =>
  WITHIN.includes(compare(property, loosest, value));

const finding = ({ path, loosest }: Limit, property: Item, because: string): Finding => ({
  path,
  says: `must be ${allowedOf(property, loosest)}: ${because}.`,
});

/** The values that let no more through, as the end of a sentence. */
function allowedOf(property: Item, loosest: Value): string {
  const values = property.type === "boolean" ? [false, true] : (valuesOf(property) ?? []);
  const allowed = values.filter((value) => isWithin(property, loosest, value));
  return allowed.map((value) => JSON.stringify(value)).join(" or ") || "left out";
}

/** The values that the limit of a property can be. */
export const limitsOf = (declaration: Declaration, path: string): readonly string[] =>
  valuesOf(propertyAt(declaration, path)) ?? [];
