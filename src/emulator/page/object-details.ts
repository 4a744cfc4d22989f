import { showObject } from "../control/show-state";
import type { Account } from "../core/account";
import type { Cost } from "../core/cost";
import { redact } from "../core/secrets";
import { detailsPanel } from "./details-panel";
import { type Html, html } from "./html";
import { chips, relationChip, statusBadge } from "./objects-section";
import { pageObject } from "./page-object";
import type { PageQuery } from "./query";
import { type Relation, relationsFrom, relationsTo } from "./relations";

/** Everything about one object: what it works with, what it costs, and all of its fields. */
export function objectDetails(account: Account, query: PageQuery, costs: readonly Cost[]): Html {
  const found = account.store.find(query.object);
  if (found === undefined) {
    return detailsPanel(query, query.object, html`<p>There is no such object, or it is gone.</p>`);
  }
  const { collection } = found;
  const object = pageObject(account.store, collection, found.object);
  const context = account.context(new AbortController().signal);
  const fields = redact(showObject(context, collection, found.object));
  const own = costs.filter(({ objectId }) => objectId === object.id);
  return detailsPanel(
    query,
    `${object.title.one} ${object.name || object.id}`,
    html`<p><code>${object.id}</code> ${statusBadge(object)}</p>
${relationList(account, query, "Works with", relationsFrom(account.store, object))}
${relationList(account, query, "Used by", relationsTo(account.store, object.id))}
${object.people.length > 0 && html`<h4>Users</h4><p>${chips(query, object.people, [], object.people.length)}</p>`}
${own.length > 0 && html`<h4>Costs</h4><ul>${own.map((cost) => html`<li>${cost.what}: ${cost.price.toFixed(2)} ${cost.currency} per ${cost.per}</li>`)}</ul>`}
<h4>Fields</h4>
<pre tabindex="0">${JSON.stringify(fields, undefined, 2)}</pre>
<details data-key="drift"><summary>Behind a program's back</summary>
<p>Removes it at once, as if somebody had done so in the console. A program learns of it at its next refresh.</p>
<button data-method="DELETE" data-path="/_emulator/objects/${encodeURIComponent(object.id)}">Remove ${object.name || object.id}</button>
</details>`,
  );
}

/** With what each of them works with in turn, so that a cluster shows the images and users of its desktops. */
function relationList(
  account: Account,
  query: PageQuery,
  title: string,
  relations: readonly Relation[],
): Html | undefined {
  if (relations.length === 0) {
    return undefined;
  }
  return html`<h4>${title}</h4>
<ul class="relations">${relations.map(({ field, object }) => {
    const further = relationsFrom(account.store, object).filter(({ object: { id } }) => id !== query.object);
    return html`<li data-key="${object.id}">${relationChip(query, object)} <span class="quiet">${field}</span>
${statusBadge(object)}
${chips(
  query,
  object.people,
  further.map((relation) => relation.object),
)}</li>`;
  })}</ul>`;
}
