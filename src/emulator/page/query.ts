/** Where the page is. */
export const PAGE_PATH = "/_emulator/";

/** Which calls are listed. */
export const CALL_SORTS = ["all", "changes", "failed"] as const;
export type CallSort = (typeof CALL_SORTS)[number];

/** What the address of the page asks for, so that it can be kept and sent to others. */
export interface PageQuery {
  /** The id of the object that is open. */
  readonly object: string;
  /** The request id of the call that is open. */
  readonly call: string;
  /** Words that objects, and calls, are looked for by. */
  readonly objects: string;
  readonly calls: string;
  readonly sort: CallSort;
  /** The operation that a fault is being made for. */
  readonly fault: string;
}

const NAMES = ["object", "call", "objects", "calls", "sort", "fault"] as const;

export function parseQuery(url: string): PageQuery {
  const { searchParams } = new URL(url, "http://localhost");
  const text = (name: string): string => searchParams.get(name)?.trim() ?? "";
  return {
    object: text("object"),
    call: text("call"),
    objects: text("objects"),
    calls: text("calls"),
    sort: CALL_SORTS.find((sort) => sort === text("sort")) ?? "all",
    fault: text("fault"),
  };
}

/** The address of the page with some of it changed. */
export function linkTo(query: PageQuery, changes: Partial<PageQuery>): string {
  const next = { ...query, ...changes };
  const set = NAMES.filter((name) => next[name] !== "" && next[name] !== "all");
  const search = new URLSearchParams(set.map((name): [string, string] => [name, next[name]]));
  return set.length === 0 ? PAGE_PATH : `${PAGE_PATH}?${search}`;
}

/** What of the address a form does not ask for itself, and has to keep. */
export function otherFields(query: PageQuery, own: readonly (keyof PageQuery)[]): [string, string][] {
  return NAMES.filter((name) => !own.includes(name) && query[name] !== "" && query[name] !== "all").map(
    (name) => [name, query[name]],
  );
}

/** Whether a text has all the words of a filter; one that begins with a minus it must not have. */
export function hasWords(text: string, filter: string): boolean {
  const searched = text.toLowerCase();
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) =>
    word.length > 1 && word.startsWith("-") ? !searched.includes(word.slice(1)) : searched.includes(word),
  );
}
