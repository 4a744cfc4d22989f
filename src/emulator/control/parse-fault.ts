import { FAULT_KINDS, FAULT_MOMENTS, type Fault } from "../core/faults";
import { BadControlRequest } from "../core/product";

const KEYS = ["operation", "when", "kind", "code", "message", "httpStatus", "times", "skip"];

/** Reads a fault from the control API; `operations` are the names it may have. */
export function parseFault(value: unknown, operations: ReadonlySet<string>): Fault {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadControlRequest("A fault is a JSON object.");
  }
  const given = value as Record<string, unknown>;
  const unknownKey = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknownKey !== undefined) {
    throw new BadControlRequest(`A fault has no "${unknownKey}"; it has ${KEYS.join(", ")}.`);
  }
  const kind = oneOf(given, "kind", FAULT_KINDS);
  if (kind === "error" && given.code === undefined) {
    throw new BadControlRequest('A fault of kind "error" needs a "code".');
  }
  return {
    operation: operationName(given, operations),
    when: given.when === undefined ? "before" : oneOf(given, "when", FAULT_MOMENTS),
    kind,
    code: optionalText(given, "code"),
    message: optionalText(given, "message"),
    httpStatus: optionalStatus(given),
    times: count(given, "times", 1, 1),
    skip: count(given, "skip", 0, 0),
  };
}

function operationName(given: Record<string, unknown>, operations: ReadonlySet<string>): string {
  const { operation } = given;
  if (typeof operation !== "string" || (operation !== "*" && !operations.has(operation))) {
    throw new BadControlRequest(
      `"operation" must be the name of an operation or "*", but is ${JSON.stringify(operation)}.`,
    );
  }
  return operation;
}

function oneOf<Value extends string>(
  given: Record<string, unknown>,
  key: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((value) => value === given[key]);
  if (found === undefined) {
    throw new BadControlRequest(
      `"${key}" must be one of ${allowed.join(", ")}, but is ${JSON.stringify(given[key])}.`,
    );
  }
  return found;
}

function optionalText(given: Record<string, unknown>, key: string): string | undefined {
  const value = given[key];
  if (value !== undefined && typeof value !== "string") {
    throw new BadControlRequest(`"${key}" must be a string, but is ${JSON.stringify(value)}.`);
  }
  return value;
}

function optionalStatus(given: Record<string, unknown>): number | undefined {
  const value = given.httpStatus;
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== "number" || !Number.isInteger(value) || value < 400 || value > 599) {
    throw new BadControlRequest(`"httpStatus" must be from 400 to 599, but is ${JSON.stringify(value)}.`);
  }
  return value;
}

function count(given: Record<string, unknown>, key: string, fallback: number, least: number): number {
  const value = given[key] ?? fallback;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) {
    throw new BadControlRequest(
      `"${key}" must be a whole number of ${least} or more, but is ${JSON.stringify(value)}.`,
    );
  }
  return value;
}
