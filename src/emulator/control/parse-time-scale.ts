import { BadControlRequest } from "../core/product";

/** A year of emulated time in 32 real milliseconds; an emulated second in a quarter of an hour. */
const LEAST = 1e-9;
const MOST = 1e3;

/** Reads how fast emulated work is to go from the control API. */
export function parseTimeScale(value: unknown): number {
  const { timeScale } = (value ?? {}) as { readonly timeScale?: unknown };
  if (typeof timeScale !== "number" || !(timeScale >= LEAST && timeScale <= MOST)) {
    throw new BadControlRequest(
      `A time scale is {"timeScale": N} with a number from ${LEAST} to ${MOST}, but "timeScale" is ${JSON.stringify(timeScale)}.`,
    );
  }
  return timeScale;
}
