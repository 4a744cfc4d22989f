import { invalidParameter } from "./rules";

/** How an operation pages. */
export interface Paging {
  readonly defaultSize: number;
  readonly maximumSize: number;
}

/** One page of a list, with the numbers that answers carry. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly PageNumber: number;
  readonly PageSize: number;
  readonly TotalCount: number;
}

/** Cuts one page out of a list. A page past the end is empty, not an error. */
export function pageOf<Item>(
  items: readonly Item[],
  request: { readonly PageNumber?: number; readonly PageSize?: number },
  paging: Paging,
): Page<Item> {
  const number = request.PageNumber ?? 1;
  const size = request.PageSize ?? paging.defaultSize;
  if (number < 1) {
    throw invalidParameter("PageNumber", "must be 1 or more");
  }
  if (size < 1 || size > paging.maximumSize) {
    throw invalidParameter("PageSize", `must be from 1 to ${paging.maximumSize}`);
  }
  const start = (number - 1) * size;
  return {
    items: items.slice(start, start + size),
    PageNumber: number,
    PageSize: size,
    TotalCount: items.length,
  };
}
