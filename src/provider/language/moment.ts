/**
 * A time as one of the APIs writes it, in milliseconds since the epoch; undefined when it cannot be read. The cloud
 * writes China's time zone with letters that mean another one elsewhere.
 */
export function momentOf(time: string | undefined): number | undefined {
  const moment = Date.parse((time ?? "").replace("CST", "+0800"));
  return Number.isNaN(moment) ? undefined : moment;
}
