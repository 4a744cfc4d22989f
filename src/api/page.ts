import type { CallOptions, Client } from "./client";
import { localCodes, WuyingError } from "./errors";
import type { Operation } from "./operation";

/** The paging parameters of a request. */
export interface PageRequest {
  PageNumber?: number;
  PageSize?: number;
}

/** Objects to ask for at a time, where nothing else is said. */
export const PAGE_SIZE = 100;

/** Where an operation's answer has its page. */
export interface Paging<Response, Item> {
  /** The objects of a page. */
  readonly items: (answer: Response) => readonly Item[] | undefined;
  /** How many there are on all pages. Some operations call it `Count`, some do not say. */
  readonly total?: (answer: Response) => number | undefined;
  /** Objects to ask for at a time. @default 100 */
  readonly pageSize?: number;
}

/** One page of a listing. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number | undefined;
}

/** Everything in a listing, and how many pages it took. */
export interface Whole<Item> {
  readonly items: Item[];
  readonly pages: number;
}

/** A listing of numbered pages, to be read as a whole or page by page. */
export interface Pages<Filter, Item> {
  /** Objects of a full page. */
  readonly size: number;
  readonly list: (client: Pick<Client, "call">, filter?: Filter) => Promise<Item[]>;
  readonly all: (client: Pick<Client, "call">, filter: Filter) => Promise<Whole<Item>>;
  readonly page: (client: Pick<Client, "call">, filter: Filter, number: number) => Promise<Page<Item>>;
}

/** No listing has more pages; a server that ignores the page number would go on for ever. */
const maxPages = 1000;

/** The listing that an operation is. */
export function pagesOf<Request extends PageRequest, Response extends object, Item>(
  operation: Operation<Request, Response>,
  paging: Paging<Response, Item>,
): Pages<Omit<Request, keyof PageRequest>, Item> {
  return {
    size: paging.pageSize ?? PAGE_SIZE,
    list: (client, filter = {} as Omit<Request, keyof PageRequest>) =>
      listAll(client, operation, filter, paging),
    all: (client, filter) => readAll(client, operation, filter, paging),
    page: (client, filter, number) => readPage(client, operation, filter, number, paging),
  };
}

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
  return (await readAll(client, operation, request, paging, options)).items;
}

async function readAll<Request extends PageRequest, Response extends object, Item>(
  client: Pick<Client, "call">,
  operation: Operation<Request, Response>,
  request: Omit<Request, keyof PageRequest>,
  paging: Paging<Response, Item>,
  options?: CallOptions,
): Promise<Whole<Item>> {
  const { pageSize = PAGE_SIZE } = paging;
  const all: Item[] = [];
  for (let number = 1; number <= maxPages; number += 1) {
    const { items, total } = await readPage(client, operation, request, number, paging, options);
    all.push(...items);
    // A server may cap the page size, so a short page is the last one only where the total is unknown.
    const isLast = total === undefined ? items.length < pageSize : all.length >= total;
    if (items.length === 0 || isLast) {
      return { items: all, pages: number };
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

async function readPage<Request extends PageRequest, Response extends object, Item>(
  client: Pick<Client, "call">,
  operation: Operation<Request, Response>,
  request: Omit<Request, keyof PageRequest>,
  number: number,
  { items, total, pageSize = PAGE_SIZE }: Paging<Response, Item>,
  options: CallOptions = {},
): Promise<Page<Item>> {
  const paged = { ...request, PageNumber: number, PageSize: pageSize } as Request;
  const answer = await client.call(operation, paged, options);
  return { items: items(answer) ?? [], total: total?.(answer) };
}
