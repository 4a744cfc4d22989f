import type { Item, Properties, PropertyTable, Value } from "./declaration";

/** How an unknown value of a preview arrives, whatever its type. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

/** True when the value, or anything inside it, is not known yet. */
export function hasUnknown(value: Value | undefined): boolean {
  if (value === UNKNOWN) {
    return true;
  }
  if (Array.isArray(value)) {
    return value.some(hasUnknown);
  }
  if (isObject(value)) {
    return Object.values(value).some(hasUnknown);
  }
  return false;
}

/** The same value with unknown parts taken out; undefined when nothing known is left. */
export function knownPart(value: Value | undefined): Value | undefined {
  if (value === undefined || value === UNKNOWN) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item) => knownPart(item) ?? null);
  }
  if (!isObject(value)) {
    return value;
  }
  const known = Object.entries(value).map(([key, item]) => [key, knownPart(item)] as const);
  return Object.fromEntries(known.filter(([, item]) => item !== undefined)) as Properties;
}

/** The same value without anything absent in it: what is not there has no place in the state. */
export function withoutAbsent(value: Value): Value {
  if (Array.isArray(value)) {
    return value.map(withoutAbsent);
  }
  if (!isObject(value)) {
    return value;
  }
  const present = Object.entries(value).filter(([, item]) => !isAbsent(item));
  return Object.fromEntries(present.map(([key, item]) => [key, withoutAbsent(item ?? null)]));
}

/** Object keys have no stable order on their way through the engine, so equality must not depend on it. */
export function canonical(value: Value | undefined): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (isObject(value)) {
    const entries = Object.entries(value)
      .filter(([, item]) => !isAbsent(item))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

/** True when changing `before` into `wanted` would change nothing in the cloud. */
export function sameValue(property: Item, before: Value | undefined, wanted: Value | undefined): boolean {
  if (isAbsent(wanted)) {
    return sameWhenAbsent(property, before);
  }
  if (hasUnknown(wanted)) {
    return false;
  }
  const old = isAbsent(before) ? property.default : before;
  if (isAbsent(old)) {
    return false;
  }
  if (property.type === "object") {
    return isObject(old) && isObject(wanted) && changedNames(property.fields ?? {}, old, wanted).length === 0;
  }
  if (property.type === "set" && Array.isArray(old) && Array.isArray(wanted)) {
    return canonical(old.map(canonical).sort()) === canonical(wanted.map(canonical).sort());
  }
  if (property.type === "list" && Array.isArray(old) && Array.isArray(wanted)) {
    const item = property.items;
    return (
      old.length === wanted.length &&
      old.every((each, i) => (item ? sameValue(item, each, wanted[i]) : each === wanted[i]))
    );
  }
  return canonical(old) === canonical(wanted);
}

function sameWhenAbsent(property: Item, before: Value | undefined): boolean {
  if (isAbsent(before)) {
    return true;
  }
  if (property.default !== undefined) {
    return sameValue(property, before, property.default);
  }
  return property.absent !== "remove";
}

/** Names of the properties whose wanted value differs from the one before. */
export function changedNames(table: PropertyTable, before: Properties, wanted: Properties): string[] {
  return Object.entries(table)
    .filter(([name, property]) => !sameValue(property, before[name], wanted[name]))
    .map(([name]) => name);
}
