import type { Properties, Value } from "./declaration";
import { isAbsent, isObject } from "./values";

/**
 * A value that a call cannot do without, by its path such as `user.userName`. What nobody says is never made up: an
 * absent value would travel as a word such as "undefined", or as a setting that nobody chose.
 */
export function needed(values: Properties, path: string): Value {
  let value: Value | undefined = values;
  for (const name of path.split(".")) {
    value = isObject(value) ? value[name] : undefined;
  }
  if (!isAbsent(value)) {
    return value;
  }
  throw new Error(
    `${path} is needed for the next call, and neither the program nor the cloud says it: give ${path} in the program`,
  );
}

/** A needed value as the text that travels on the wire. */
export const text = (values: Properties, path: string): string => String(needed(values, path));

export const number = (values: Properties, path: string): number => Number(needed(values, path));

export const optionalText = (value: Value | undefined): string | undefined =>
  isAbsent(value) ? undefined : String(value);

export const optionalNumber = (value: Value | undefined): number | undefined =>
  isAbsent(value) ? undefined : Number(value);
