import type { Declaration, Item, Properties, Value } from "../provider/language/declaration";
import { isObject, UNKNOWN } from "../provider/language/values";

/** The value at a path such as `policy.clipboard`; the word for an unknown one where anything on the way is. */
export function valueAt(inputs: Properties, path: string): Value | undefined {
  let value: Value | undefined = inputs;
  for (const name of path.split(".")) {
    if (value === UNKNOWN) {
      return UNKNOWN;
    }
    value = isObject(value) ? value[name] : undefined;
  }
  return value;
}

/** Where the first value on the way to a path is that is not known. */
export function unknownPath(inputs: Properties, path: string): string {
  const names = path.split(".");
  const steps = names.map((_, index) => names.slice(0, index + 1).join("."));
  return steps.find((step) => valueAt(inputs, step) === UNKNOWN) ?? path;
}

/** The property at a path. */
export function propertyAt({ token, properties }: Declaration, path: string): Item {
  const [first = "", ...rest] = path.split(".");
  let property: Item | undefined = properties[first];
  for (const name of rest) {
    property = property?.fields?.[name];
  }
  if (!property) {
    throw new Error(`${token} has no ${path}`);
  }
  return property;
}
