import type { Value } from "../declaration";

/** The API writes switches as `on` and `off`; a program writes booleans. */
export const toSwitch = (value: Value | undefined): string => (value ? "on" : "off");

/** `N/A` stands for a switch that the machine does not have. */
export function fromSwitch(text: string | undefined): boolean | undefined {
  if (text === undefined || text === "" || text === "N/A") return undefined;
  return text.toLowerCase() === "on" || text.toLowerCase() === "true";
}

/** Some flags of this API are the words `True` and `False`. */
export const toWord = (value: Value | undefined): string | undefined =>
  value === undefined || value === null ? undefined : value ? "True" : "False";
