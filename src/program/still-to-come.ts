import * as pulumi from "@pulumi/pulumi";
import type { Properties, Value } from "../provider/language/declaration";
import { isObject, UNKNOWN } from "../provider/language/values";

/** Whether a value is one that the program does not have yet. */
const isToCome = (value: unknown): boolean => pulumi.Output.isInstance(value) || value instanceof Promise;

/** Values of a program as a provider would see them: what is still to come, at any depth, is not known. */
export const knownValues = (values: Properties): Properties =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, knownValue(value)]));

function knownValue(value: Value | undefined): Value | undefined {
  // Of a resource that stands for a value, the engine hands on the id.
  if (isToCome(value) || pulumi.Resource.isInstance(value)) {
    return UNKNOWN;
  }
  if (Array.isArray(value)) {
    return value.map((item) => knownValue(item) ?? null);
  }
  return isObject(value) ? knownValues(value) : value;
}
