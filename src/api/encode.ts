import { localCodes, WuyingError } from "./errors";
import type { Field, Operation, Param } from "./operation";

/** The parameters of a request as they travel. All values are plain text, not yet percent-encoded. */
export interface WireRequest {
  /** Parameters of the query string. */
  readonly query: Readonly<Record<string, string>>;
  /** Parameters of the form in the body. */
  readonly form: Readonly<Record<string, string>>;
}

/**
 * Writes a request the way the vendor's SDK does. Absent values are left out; **empty strings are sent**, because
 * some operations take them as an instruction (`SetClusterDnat` unlinks the gateway with `NatId=""`).
 *
 * @throws WuyingError `InvalidRequest` for a parameter that the operation does not have, and for a number that is none.
 */
export function encode(operation: Operation, request: object): WireRequest {
  const given = new Map(Object.entries(request).filter(([, value]) => isPresent(value)));
  for (const name of given.keys()) {
    if (!Object.hasOwn(operation.params, name)) {
      throw invalid(operation, `${name} is not one of its parameters`);
    }
  }
  const query: Record<string, string> = {};
  const form: Record<string, string> = {};
  for (const [name, param] of Object.entries(operation.params)) {
    const target = param.in === "query" || operation.method === "GET" ? query : form;
    Object.assign(target, encodeParam(operation, name, param, given.get(name)));
  }
  return { query, form };
}

function encodeParam(
  operation: Operation,
  name: string,
  param: Param,
  value: unknown,
): Record<string, string> {
  if (!isPresent(value)) {
    return param.whenAbsent === undefined ? {} : { [name]: param.whenAbsent };
  }
  if (param.encoding === "json") {
    return { [name]: JSON.stringify(value) };
  }
  return Object.fromEntries(flatten(operation, name, param, value));
}

/** `Name.1` for elements of a list, `Name.Field` for fields of an object. */
function flatten(operation: Operation, name: string, field: Field, value: unknown): [string, string][] {
  if (!isPresent(value)) {
    return [];
  }
  if (Array.isArray(value)) {
    const items = field.items ?? { type: "any" };
    return value.flatMap((item, index) => flatten(operation, `${name}.${index + 1}`, items, item));
  }
  if (typeof value === "object") {
    return Object.entries(value as object).flatMap(([key, nested]) =>
      flatten(operation, `${name}.${key}`, field.fields?.[key] ?? { type: "any" }, nested),
    );
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw invalid(operation, `${name} must be a number: got ${value}`);
  }
  return [[name, String(value)]];
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function invalid(operation: Operation, detail: string): WuyingError {
  return new WuyingError({
    product: operation.product,
    operation: operation.name,
    code: localCodes.request,
    detail,
    attempts: 0,
  });
}
