import type { Operation } from "../../api/operation";
import type { Context } from "./context";
import type { Handler } from "./handler";
import { invalidParameter } from "./rules";
import { cut } from "./wire-fields";

/** How an operation pages. */
export interface Paging {
  readonly defaultSize: number;
  readonly maximumSize: number;
}

/** Which page a request asks for. */
export interface PageRequest {
  readonly PageNumber?: number;
  readonly PageSize?: number;
}

/** One page of a list, with the numbers that answers carry. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly PageNumber: number;
  readonly PageSize: number;
  readonly TotalCount: number;
}

/** Cuts one page out of a list. A page past the end is empty, not an error. */
export function pageOf<Item>(items: readonly Item[], request: PageRequest, paging: Paging): Page<Item> {
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

/** The elements of the list in an answer. */
type ItemOf<Response> = {
  [Name in keyof Response]-?: NonNullable<Response[Name]> extends readonly (infer Item)[] ? Item : never;
}[keyof Response];

/** What a usual listing lists, and what it shows of each. */
export interface Listing<Request, Response, Item> {
  readonly paging: Paging;
  /** What the request is about, in the order of the answer. Refuses a request that cannot be answered. */
  readonly items: (request: Request, context: Context) => readonly Item[];
  /** All that is known of an item; the answer has the fields of it that are in the contract. */
  readonly view: (context: Context, item: Item, request: Request) => ItemOf<Response>;
  /** Fields that every answer has. */
  readonly always?: Partial<Response>;
}

/** Ties a listing to its operation. Whatever the contract calls the list, the total and the page, the answer has it. */
export function implementListing<Request extends PageRequest, Response, Item>(
  operation: Operation<Request, Response>,
  { always, items, paging, view }: Listing<Request, Response, Item>,
): Handler {
  const [list] = Object.entries(operation.response).find(([, { type }]) => type === "array") ?? [];
  if (list === undefined) {
    throw new Error(`The answer of ${operation.name} has no list.`);
  }
  return {
    operation: operation.name,
    isListing: true,
    handle: (decoded, context) => {
      // The decoder has made the request from the operation's own contract, so the types agree.
      const request = decoded as unknown as Request;
      const {
        items: onPage,
        PageNumber,
        PageSize,
        TotalCount,
      } = pageOf(items(request, context), request, paging);
      return cut(operation.response, {
        ...always,
        ...{ TotalCount, Count: TotalCount },
        ...{ PageNumber, ToPage: PageNumber, PageSize, PerPageSize: PageSize },
        [list]: onPage.map((item) => view(context, item, request)),
      });
    },
  };
}

/** Whether a value is among those asked for; an absent or empty list asks for all. */
export function isAmong(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
}
