import type { Value } from "./declaration";

/** A checked value as the text that travels on the wire. */
export const text = (value: Value | undefined): string => String(value ?? "");

export const optionalText = (value: Value | undefined): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

export const optionalNumber = (value: Value | undefined): number | undefined =>
  value === undefined || value === null ? undefined : Number(value);
