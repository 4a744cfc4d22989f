import { type Html, html } from "./html";
import { otherFields, PAGE_PATH, type PageQuery } from "./query";

/** What is looked for, and the words that say so. */
export interface Filter {
  readonly name: "objects" | "calls";
  readonly label: string;
  readonly hint: string;
}

/** A field to look for things by; with a script it takes effect while one types. */
export function filterForm(query: PageQuery, { hint, label, name }: Filter, more?: Html): Html {
  const own: (keyof PageQuery)[] = more === undefined ? [name] : [name, "sort"];
  return html`<form class="filter" method="get" action="${PAGE_PATH}" role="search" data-live>
${otherFields(query, own).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`)}
<label>${label} <input type="search" name="${name}" value="${query[name]}" placeholder="${hint}" autocomplete="off" spellcheck="false"></label>
${more}
<button>Find</button>
</form>`;
}
