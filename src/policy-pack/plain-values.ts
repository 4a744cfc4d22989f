import type { Properties, Value } from "../provider/language/declaration";
import { UNKNOWN } from "../provider/language/values";

/**
 * The values of a resource as the tables of properties know them. The framework throws where a policy reads a value that
 * is still to come, at whatever depth; here it becomes {@link UNKNOWN}, so that a rule can look at all the others.
 */
export const plainValues = (props: object): Properties => plain(() => props) as Properties;

function plain(read: () => unknown): Value {
  let value: unknown;
  try {
    value = read();
  } catch (error) {
    if (isUnknownValue(error)) {
      return UNKNOWN;
    }
    throw error;
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return Array.from({ length: items.length }, (_, index) => plain(() => items[index]));
  }
  if (typeof value === "object" && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.keys(fields).map((name) => [name, plain(() => fields[name])]));
  }
  return value as Value;
}

// The framework does not export the class of this error.
const isUnknownValue = (error: unknown): boolean => error instanceof Error && "unknownTypeSentinel" in error;

/** Reads what lies at a path and is still to come, at which the framework says that it cannot judge it in this preview. */
export function readUnknown(props: object, path: string): void {
  let value: unknown = props;
  for (const name of path.split(".")) {
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
}
