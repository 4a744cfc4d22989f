/** A length of real time in the words of a person. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000);
  if (seconds < 1) {
    return "under 1 s";
  }
  if (seconds < 90) {
    return `${Math.ceil(seconds)} s`;
  }
  return seconds < 90 * 60 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}

/** The time of day of a moment, as the call log writes it, in UTC. */
export const timeOfDay = (iso: string): string => iso.slice(11, 23);

/** A number with as many digits as it needs. */
export const plain = (value: number): string => String(Number(value.toPrecision(3)));

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
