import type { Field } from "../../api/operation";
import { isSecretName } from "../../api/redact";
import { ApiError } from "../core/api-error";
import { invalidParameter } from "../core/rules";
import type { WireObject, WireValue } from "../core/wire";

const INTEGER = /^[+-]?\d{1,18}$/;

/** Turns a value from a query, a form or JSON into its contract type; `path` names it in errors. */
export function decodeValue(shape: Field, value: unknown, path: string): WireValue {
  if (value === null || value === undefined) {
    return undefined;
  }
  switch (shape.type) {
    case "string":
      return decodeString(value, path);
    case "integer":
      return decodeNumber(value, path, INTEGER, "a whole number");
    case "number":
      return decodeNumber(value, path, /^[+-]?\d+(\.\d+)?$/, "a number");
    case "boolean":
      return decodeBoolean(value, path);
    case "array":
      return decodeArray(shape, value, path);
    case "object":
      return decodeObject(value, path, (name) => fieldOf(shape, name));
    case "map":
      return decodeObject(value, path, () => shape.values);
    case "any":
      return value as WireValue;
  }
}

/** The error for a parameter that the contract does not list. */
export function unsupportedParameter(path: string, operation?: string): ApiError {
  const where = operation === undefined ? "" : ` by ${operation}`;
  return new ApiError("UnsupportedParameter", `The parameter ${path} is not supported${where}.`);
}

function decodeString(value: unknown, path: string): string {
  if (typeof value === "object") {
    throw malformed(path, "text", value);
  }
  return String(value);
}

function decodeNumber(value: unknown, path: string, pattern: RegExp, expected: string): number | undefined {
  if (value === "") {
    return undefined;
  }
  const text = typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
  if (!pattern.test(text)) {
    throw malformed(path, expected, value);
  }
  return Number(text);
}

function decodeBoolean(value: unknown, path: string): boolean | undefined {
  if (value === "") {
    return undefined;
  }
  const text = String(value).toLowerCase();
  if (text !== "true" && text !== "false") {
    throw malformed(path, "true or false", value);
  }
  return text === "true";
}

function decodeArray(shape: Field, value: unknown, path: string): WireValue {
  if (!Array.isArray(value)) {
    throw malformed(path, "a list", value);
  }
  const items = shape.items ?? { type: "string" };
  return value.map((item, index) => decodeValue(items, item, `${path}.${index + 1}`));
}

function decodeObject(
  value: unknown,
  path: string,
  fieldNamed: (name: string) => Field | undefined,
): WireObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw malformed(path, "an object", value);
  }
  const decoded = Object.entries(value).map(([name, item]) => {
    const field = fieldNamed(name);
    if (field === undefined) {
      throw unsupportedParameter(`${path}.${name}`);
    }
    return [name, decodeValue(field, item, `${path}.${name}`)] as const;
  });
  return Object.fromEntries(decoded.filter(([, item]) => item !== undefined));
}

function fieldOf({ fields = {} }: Field, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function malformed(path: string, expected: string, value: unknown): ApiError {
  const is = isSecretName(path) ? "" : `, but is ${JSON.stringify(value)?.slice(0, 60)}`;
  return invalidParameter(path, `must be ${expected}${is}`);
}
