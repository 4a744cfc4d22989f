import type { Page } from "../../api";

/** The end of a listing at which new objects stand. */
export type End = "first" | "last";

export interface NumberedPages<Found> {
  readonly read: (number: number) => Promise<Page<Found>>;
  readonly idOf: (found: Found) => string;
  readonly size: number;
  /** How many pages there were at the last look. */
  readonly count: number;
}

export interface PagesSeen<Found> {
  /** All that the pages show, besides what was looked for too. */
  readonly byId: ReadonlyMap<string, Found>;
  /** The end at which something was found. */
  readonly end: End | undefined;
  readonly count: number;
}

/**
 * Looks for some new objects in a listing of many pages, from an end of it inwards, as long as pages show any of them.
 * Where that end shows none, the other one is tried.
 */
export async function lookAtPages<Found>(
  ids: readonly string[],
  { read, idOf, size, count: before }: NumberedPages<Found>,
  likely: End,
): Promise<PagesSeen<Found>> {
  const missing = new Set(ids);
  const byId = new Map<string, Found>();
  let count = before;
  const shows = async (number: number): Promise<boolean> => {
    const { items, total } = await read(number);
    const wanted = items.filter((item) => missing.delete(idOf(item)));
    for (const item of items) {
      byId.set(idOf(item), item);
    }
    count = total === undefined ? count : Math.ceil(total / size);
    return wanted.length > 0;
  };
  const inwards = async (end: End): Promise<boolean> => {
    let isHit = false;
    let number = end === "first" ? 1 : count;
    while (missing.size > 0 && number >= 1 && number <= count) {
      const known = count;
      const isShown = await shows(number);
      isHit ||= isShown;
      if (end === "last" && count > known) {
        // The listing has grown meanwhile: its end is further on.
        number = count;
      } else if (isShown) {
        number += end === "first" ? 1 : -1;
      } else {
        break;
      }
    }
    return isHit;
  };
  const other = likely === "first" ? "last" : "first";
  for (const end of [likely, other] as const) {
    if (await inwards(end)) {
      return { byId, end, count };
    }
  }
  return { byId, end: undefined, count };
}
