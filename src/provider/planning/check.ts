import { closeName } from "../language/close-name";
import type { Declaration, Failure, Properties, Value } from "../language/declaration";
import { parseDuration } from "../language/duration";
import { type Expected, type ExpectedTable, valuesOf } from "../language/expected";
import { isHidden, TIMEOUTS } from "../language/hidden";
import { isSecret } from "../language/scrub";
import { hasUnknown, isAbsent, isObject, knownPart, UNKNOWN } from "../language/values";

/** Everything that is wrong with the inputs, all at once; `lastInputs` are the inputs of the last run. Unknown values are left for a later check. */
export function checkInputs(
  declaration: Declaration,
  inputs: Properties,
  lastInputs: Properties = {},
): Failure[] {
  const failures = [...checkTable(declaration.properties, inputs), ...checkTimeouts(inputs[TIMEOUTS])];
  const known = (knownPart(inputs) ?? {}) as Properties;
  for (const rule of declaration.rules ?? []) {
    const failure = rule(known, lastInputs, (name) => hasUnknown(inputs[name]));
    if (!failure || isUnknownAt(inputs, failure.property)) {
      continue;
    }
    if (!failures.some(({ property }) => property === failure.property)) {
      failures.push(failure);
    }
  }
  return failures;
}

/** What is not wrong by any source, but probably not meant. */
export const warningsOf = (declaration: Declaration, inputs: Properties): Failure[] =>
  Object.entries(declaration.properties).flatMap(([name, property]) =>
    unexpected(property, inputs[name], name),
  );

function unexpected(property: Expected, value: Value | undefined, path: string): Failure[] {
  const { fields, items, usual } = property;
  if (value === UNKNOWN || isAbsent(value)) {
    return [];
  }
  if (typeof value === "string") {
    return usual?.includes(value) === false ? [surprise(path, value, usual)] : [];
  }
  if (Array.isArray(value) && items) {
    return value.flatMap((item, index) => unexpected(items, item, `${path}[${index}]`));
  }
  if (isObject(value) && fields) {
    return Object.entries(fields).flatMap(([name, field]) =>
      unexpected(field, value[name], `${path}.${name}`),
    );
  }
  return [];
}

const surprise = (property: string, value: string, usual: readonly string[]): Failure => ({
  property,
  reason: `is ${JSON.stringify(value)}, which is not known here and goes to the cloud as it is. Known are ${usual.join(", ")}`,
});

/** Whether the value at a path such as `nodePool.nodeAmount` is, or lies in, one that is not known yet. */
function isUnknownAt(inputs: Properties, path: string): boolean {
  let value: Value | undefined = inputs;
  for (const name of path.split(/[.[\]]+/).filter(Boolean)) {
    if (value === UNKNOWN) {
      return true;
    }
    value = Array.isArray(value) ? value[Number(name)] : isObject(value) ? value[name] : undefined;
  }
  return hasUnknown(value);
}

/** What is wrong with values of which each stands for itself; `noun` is what they are called. */
export function checkTable(
  table: ExpectedTable,
  values: Properties,
  prefix = "",
  noun: "property" | "argument" = "property",
): Failure[] {
  const unknownNames = Object.keys(values).filter(
    (name) => !isHidden(name) && !(name in table) && !isAbsent(values[name]),
  );
  return [
    ...unknownNames.map((name) => ({
      property: prefix + name,
      reason: noSuchName(noun, name, Object.keys(table)),
    })),
    ...Object.entries(table).flatMap(([name, property]) => checkValue(property, values[name], prefix + name)),
  ];
}

function noSuchName(noun: string, name: string, allowed: readonly string[]): string {
  const close = closeName(name, allowed);
  if (close?.toLowerCase() === name.toLowerCase()) {
    return `there is no such ${noun}; it is spelled ${close}`;
  }
  if (allowed.length === 0) {
    return `there is no such ${noun}; there is none at all`;
  }
  if (allowed.length === 1) {
    return `there is no such ${noun}; there is only ${allowed[0]}`;
  }
  const hint = close === undefined ? "" : `did you mean ${close}? `;
  return `there is no such ${noun}; ${hint}there are ${allowed.join(", ")}`;
}

function checkValue(property: Expected, value: Value | undefined, path: string): Failure[] {
  if (value === UNKNOWN) {
    return [];
  }
  if (isAbsent(value)) {
    return property.required ? [{ property: path, reason: `is required: ${allowed(property)}` }] : [];
  }
  if (!hasType(property, value)) {
    return [{ property: path, reason: `must be ${allowed(property)}${got(property, value)}` }];
  }
  if (property.type === "object") {
    return checkTable(property.fields ?? {}, value as Properties, `${path}.`);
  }
  if (!inRange(property, value)) {
    return [{ property: path, reason: `must be ${allowed(property)}${got(property, value)}` }];
  }
  return checkItems(property, value, path);
}

function checkItems(property: Expected, value: Value, path: string): Failure[] {
  const { items } = property;
  if (!items) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      checkValue({ ...items, required: true }, item, `${path}[${index}]`),
    );
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, item]) => checkValue(items, item, `${path}.${key}`));
  }
  return [];
}

function hasType({ type }: Expected, value: Value): boolean {
  if (type === "number") {
    return typeof value === "number";
  }
  if (type === "integer") {
    return typeof value === "number" && Number.isInteger(value);
  }
  if (type === "list" || type === "set") {
    return Array.isArray(value);
  }
  if (type === "object" || type === "map") {
    return isObject(value);
  }
  return typeof value === type;
}

function inRange(property: Expected, value: Value): boolean {
  if (typeof value === "string") {
    const values = valuesOf(property);
    if (values) {
      return values.includes(value);
    }
    if (property.pattern) {
      return property.pattern.regex.test(value);
    }
    return value !== "";
  }
  const size = Array.isArray(value) ? value.length : value;
  if (typeof size !== "number") {
    return true;
  }
  if (property.numbers?.includes(size)) {
    return true;
  }
  if (property.numbers && property.min === undefined && property.max === undefined) {
    return false;
  }
  return size >= (property.min ?? -Infinity) && size <= (property.max ?? Infinity);
}

/** What a property takes, as the end of a sentence that starts with "must be". */
export function allowed(property: Expected): string {
  const values = valuesOf(property);
  if (values) {
    return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
  }
  if (property.pattern) {
    return property.pattern.says;
  }
  const unit = property.unit ? ` ${property.unit}` : "";
  switch (property.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${range(property)}${unit}`;
    case "number":
      return `a number${range(property)}${unit}`;
    case "list":
    case "set":
      return `a list${range(property)}${property.min === undefined && property.max === undefined ? "" : " items"}`;
    case "object":
      return `an object of ${Object.keys(property.fields ?? {}).join(", ")}`;
    case "map":
      return "an object of names and values";
    default:
      return "a string that is not empty";
  }
}

function range({ min, max, numbers }: Expected): string {
  const single = numbers?.join(" or ");
  if (single && min === undefined && max === undefined) {
    return `, ${single}`;
  }
  const besides = single ? `, or ${single}` : "";
  return spanOf(min, max) + besides;
}

function spanOf(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) {
    return ` from ${min} to ${max}`;
  }
  if (min !== undefined) {
    return ` of at least ${min}`;
  }
  if (max !== undefined) {
    return ` of at most ${max}`;
  }
  return "";
}

function got(property: Expected, value: Value): string {
  if (isSecret(property)) {
    return "";
  }
  if (Array.isArray(value)) {
    return `, not ${value.length} items`;
  }
  if (isObject(value)) {
    return ", not an object";
  }
  return `, not ${JSON.stringify(value)}`;
}

function checkTimeouts(timeouts: Value | undefined): Failure[] {
  if (!isObject(timeouts)) {
    return [];
  }
  return Object.entries(timeouts)
    .filter(([, value]) => typeof value !== "string" || parseDuration(value) === undefined)
    .map(([name, value]) => ({
      property: `customTimeouts.${name}`,
      reason: `must be a duration such as "90s", "40m" or "1h30m", not ${JSON.stringify(value)}`,
    }));
}
