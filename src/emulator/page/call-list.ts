import { isRead } from "../../api/reads";
import type { CallRecord } from "../core/call-log";
import { hasWords, type PageQuery } from "./query";

/** The most calls that are listed; the filter reaches the others. */
const MOST_LISTED = 100;

export interface CallList {
  /** Newest first. */
  readonly shown: readonly CallRecord[];
  readonly matching: number;
}

/** The calls that the page is asked for. */
export function callList(calls: readonly CallRecord[], query: PageQuery): CallList {
  const matching = calls.filter(
    (call) => isOfSort(call, query) && (query.calls === "" || hasWords(searched(call), query.calls)),
  );
  return { shown: matching.slice(-MOST_LISTED).reverse(), matching: matching.length };
}

function isOfSort(call: CallRecord, { sort }: PageQuery): boolean {
  if (sort === "failed") {
    return call.outcome !== "ok";
  }
  return sort === "all" || !isRead({ name: call.operation });
}

const searched = ({ fault, id, operation, outcome, product, resourceId }: CallRecord): string =>
  [operation, outcome, resourceId, product, fault, id].join(" ");
