import type { CallOptions, Client } from "./client";
import { localCodes, WuyingError } from "./errors";
import type { Operation } from "./operation";

/** The paging parameters of a request. */
export interface PageRequest {
  PageNumber?: number;
  PageSize?: number;
}

/** Where an operation's answer has its page. */
export interface Paging<Response, Item> {
  /** The objects of a page. */
  readonly items: (answer: Response) => readonly Item[] | undefined;
  /** How many there are on all pages. Some operations call it `Count`, some do not say. */
  readonly total?: (answer: Response) => number | undefined;
  /** Objects to ask for at a time. @default 100 */
  readonly pageSize?: number;
}

/** No listing has more pages; a server that ignores the page number would go on for ever. */
const maxPages = 1000;

/**
 * Reads all pages of a listing, one after the other. An object can come twice, or not at all, if the listing changes
 * meanwhile.
 *
 * @throws WuyingError as the call does.
 */
export async function listAll<Request extends PageRequest, Response extends object, Item>(
  client: Pick<Client, "call">,
  operation: Operation<Request, Response>,
  request: Omit<Request, keyof PageRequest>,
  paging: Paging<Response, Item>,
  options: CallOptions = {},
): Promise<Item[]> {
  const pageSize = paging.pageSize ?? 100;
  const all: Item[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const paged = { ...request, PageNumber: page, PageSize: pageSize } as Request;
    const answer = await client.call(operation, paged, options);
    const items = paging.items(answer) ?? [];
    all.push(...items);
    // A server may cap the page size, so a short page is the last one only where the total is unknown.
    const total = paging.total?.(answer);
    const isLast = total === undefined ? items.length < pageSize : all.length >= total;
    if (items.length === 0 || isLast) {
      return all;
    }
  }
  throw new WuyingError({
    product: operation.product,
    operation: operation.name,
    code: localCodes.unreadable,
    detail: `the listing did not end after ${maxPages} pages`,
    advice: "Narrow what the listing is asked for.",
  });
}
