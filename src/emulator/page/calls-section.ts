import type { CallLog, CallRecord } from "../core/call-log";
import { callList } from "./call-list";
import { filterForm } from "./filter-form";
import { type Html, html } from "./html";
import { CALL_SORTS, type CallSort, linkTo, type PageQuery } from "./query";
import { counted, timeOfDay } from "./wording";

const SORT_TITLES: Readonly<Record<CallSort, string>> = {
  all: "every call",
  changes: "changes only",
  failed: "failures only",
};

/** The calls as they arrive, newest first. */
export function callsSection(log: CallLog, query: PageQuery): Html {
  const calls = log.list();
  const { matching, shown } = callList(calls, query);
  const sorts = html`<label>Show <select name="sort">${CALL_SORTS.map(
    (sort) =>
      html`<option value="${sort}"${sort === query.sort && html` selected`}>${SORT_TITLES[sort]}</option>`,
  )}</select></label>`;
  return html`<section id="calls" aria-labelledby="calls-title">
<h2 id="calls-title">Calls <span class="count">${calls.length}</span></h2>
${filterForm(query, { name: "calls", label: "Find calls", hint: "operation, outcome, id; -word leaves out" }, sorts)}
<p class="quiet">${matching === 0 ? "No call yet that fits." : `${counted(matching, "call")} in all, the newest first${matching > shown.length ? `; ${shown.length} of them here` : ""}. Times are UTC.`}</p>
<ol class="calls">
${shown.map((call) => callRow(query, call))}
</ol>
</section>`;
}

function callRow(query: PageQuery, call: CallRecord): Html {
  const { durationMs, fault, id, operation, outcome, resourceId, time } = call;
  const isOpen = query.call === id;
  return html`<li data-key="${id}" data-outcome="${outcome === "ok" ? "ok" : "failed"}">
<time datetime="${time}">${timeOfDay(time)}</time>
<a class="name" href="${linkTo(query, { call: id, object: "" })}"${isOpen && html` aria-current="true"`} data-opens="${id}">${operation || "(no action)"}</a>
<span class="outcome">${outcome}</span>
<code>${resourceId}</code>
<span class="quiet">${Math.round(durationMs)} ms</span>
${fault !== undefined && html`<span class="fault">fault ${fault}</span>`}
</li>`;
}
