import type { StoredObject } from "../../core/kind";
import type { Paging } from "../../core/listing";

/** Pages of the listings of groups, images and workstations. */
export const SMALL_PAGES: Paging = { defaultSize: 10, maximumSize: 100 };

/** Pages of the listings of sessions and users. */
export const USUAL_PAGES: Paging = { defaultSize: 20, maximumSize: 100 };

/** The listing of nodes allows larger pages. */
export const NODE_PAGES: Paging = { defaultSize: 20, maximumSize: 200 };

/** The order of every listing. */
export function newestFirst<Attributes extends object>(
  objects: readonly StoredObject<Attributes>[],
): StoredObject<Attributes>[] {
  return [...objects].sort((a, b) => b.sequence - a.sequence);
}
