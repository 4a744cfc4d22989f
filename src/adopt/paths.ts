import type { Declaration, Item, Properties, Property, Value } from "../provider/language/declaration";
import { isObject } from "../provider/language/values";

/** The parts of a path such as `nodePool.recurrenceSchedules[0].timerPeriods`. */
export const partsOf = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);

/** The property at a path; undefined where there is none. */
export function propertyAt({ properties }: Declaration, path: string): Item | undefined {
  let at: Item | undefined = { type: "object", fields: properties };
  for (const part of partsOf(path)) {
    at = at?.fields?.[part] ?? at?.items;
  }
  return at;
}

/** Whether the cloud never tells the value at a path; what lies in an object inherits that from it. */
export function isUnreadable({ properties }: Declaration, path: string): boolean {
  let table: Readonly<Record<string, Property>> | undefined = properties;
  let read: Property["read"];
  for (const part of partsOf(path)) {
    const property: Property | undefined = table?.[part];
    read = property?.read ?? read;
    table = property?.fields;
  }
  return read !== undefined && "unreadable" in read;
}

export function valueAt(values: Properties, path: string): Value | undefined {
  let at: Value | undefined = values;
  for (const part of partsOf(path)) {
    at = Array.isArray(at) ? at[Number(part)] : isObject(at) ? at[part] : undefined;
  }
  return at;
}

/** The same values with another one at a path of names; undefined takes it out. */
export function withValueAt(
  values: Properties,
  [name, ...rest]: readonly string[],
  value: Value | undefined,
): Properties {
  if (name === undefined) {
    return values;
  }
  const { [name]: before, ...others } = values;
  const now = rest.length === 0 ? value : withValueAt(isObject(before) ? before : {}, rest, value);
  return now === undefined ? others : { ...values, [name]: now };
}
