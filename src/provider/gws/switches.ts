import type { Value } from "../language/declaration";
import { isAbsent } from "../language/values";

/** The API writes switches as `on` and `off`; a program writes booleans. */
export const toSwitch = (value: Value): string => (value ? "on" : "off");

export const optionalSwitch = (value: Value | undefined): string | undefined =>
  isAbsent(value) ? undefined : toSwitch(value);

/** `N/A` stands for a switch that the machine does not have. */
export function fromSwitch(text: string | undefined): boolean | undefined {
  if (text === undefined || text === "" || text === "N/A") return undefined;
  return text.toLowerCase() === "on" || text.toLowerCase() === "true";
}

/** Some flags of this API are the words `True` and `False`. */
export const toWord = (value: Value | undefined): string | undefined =>
  isAbsent(value) ? undefined : value ? "True" : "False";
