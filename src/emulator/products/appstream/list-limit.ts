import { invalidParameter } from "../../core/rules";

/** Refuses a list that is longer than the reference allows. An absent or empty list is fine. */
export function checkLength(name: string, list: readonly unknown[] | undefined, maximum: number): void {
  if (list !== undefined && list.length > maximum) {
    throw invalidParameter(name, `must have at most ${maximum} elements, but has ${list.length}`);
  }
}

/** Whether a value is among those asked for; an absent or empty list asks for all. */
export function isAmong(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
}
