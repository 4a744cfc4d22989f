import { type Html, html } from "./html";
import { linkTo, type PageQuery } from "./query";

/** What is open beside the lists. */
export function detailsPanel(query: PageQuery, title: string, body: Html): Html {
  return html`<section id="details" data-key="details ${query.object}${query.call}" aria-labelledby="details-title">
<h3 id="details-title" tabindex="-1">${title}</h3>
<a class="close" href="${linkTo(query, { object: "", call: "" })}" data-closes>Close</a>
${body}
</section>`;
}
