import { BadControlRequest } from "../core/product";

/** Reads how far listings are to lag behind from the control API; resolves to milliseconds. */
export function parseListingLagMs(value: unknown): number {
  const { seconds } = (value ?? {}) as { readonly seconds?: unknown };
  if (typeof seconds !== "number" || !Number.isFinite(seconds) || seconds < 0) {
    throw new BadControlRequest(
      `A listing lag is {"seconds": N} with a number of 0 or more, but "seconds" is ${JSON.stringify(seconds)}.`,
    );
  }
  return seconds * 1000;
}
