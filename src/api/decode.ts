import type { Field } from "./operation";

/**
 * Reads an answer by its declared shape, leniently: this API sends numbers and booleans as strings, strings as
 * numbers, and one object where a list is documented. Fields that the shape does not know are kept as they are; a
 * value that cannot be read as its type counts as absent.
 */
export function decode(
  fields: Readonly<Record<string, Field>>,
  body: Readonly<Record<string, unknown>>,
): object {
  const result: Record<string, unknown> = { ...body };
  for (const [name, field] of Object.entries(fields)) {
    const source = result[name] ?? (field.alias === undefined ? undefined : body[field.alias]);
    const value = decodeValue(field, source);
    if (value === undefined) {
      delete result[name];
    } else {
      result[name] = value;
    }
  }
  return result;
}

function decodeValue(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) {
    return undefined;
  }
  switch (field.type) {
    case "string":
      return asString(value);
    case "integer":
    case "number":
      return asNumber(value);
    case "boolean":
      return asBoolean(value);
    case "array":
      return asList(value)
        .map((item) => decodeValue(field.items ?? { type: "any" }, item))
        .filter((item) => item !== undefined);
    case "object":
      return isRecord(value) && field.fields !== undefined ? decode(field.fields, value) : value;
    default:
      return value;
  }
}

function asString(value: unknown): string | undefined {
  if (typeof value === "string") {
    return value;
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return String(value);
  }
  return JSON.stringify(value);
}

function asNumber(value: unknown): number | undefined {
  if (typeof value === "number") {
    return value;
  }
  if (typeof value !== "string" || value.trim() === "") {
    return undefined;
  }
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") {
    return value;
  }
  const word = String(value).toLowerCase();
  if (word === "true") {
    return true;
  }
  return word === "false" ? false : undefined;
}

/** An empty string stands for an empty list in some answers. */
function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return value;
  }
  return value === "" ? [] : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
