import type { Account } from "../core/account";
import type { Product } from "../core/product";
import { filterForm } from "./filter-form";
import { grouped } from "./grouped";
import { type Html, html } from "./html";
import { inOrder, titleOf } from "./kind-titles";
import { objectsOf, type PageObject } from "./page-object";
import { hasWords, linkTo, type PageQuery } from "./query";
import { relationsFrom } from "./relations";
import { counted, duration } from "./wording";

/** The most objects of a kind that are listed; the filter reaches the others. */
const MOST_LISTED = 200;

/** A list of objects with those that belong to each. */
interface Listing {
  readonly account: Account;
  readonly query: PageQuery;
  /** Every object that matches the filter, by the id of the one that it is shown under. */
  readonly under: ReadonlyMap<string, readonly PageObject[]>;
}

/** All objects by product and kind, with what belongs to another object below it. */
export function objectsSection(account: Account, query: PageQuery): Html {
  return html`<section id="objects" aria-labelledby="objects-title">
<h2 id="objects-title">Objects</h2>
${filterForm(query, { name: "objects", label: "Find objects", hint: "name, id, status or user" })}
${account.products.map((product) => productPart(account, product, query))}
</section>`;
}

const PRODUCT_TITLES: Readonly<Record<string, string>> = {
  gws: "Cloud desktop",
  "appstream-center": "App Streaming Center",
};

function productPart(account: Account, product: Product, query: PageQuery): Html {
  const kinds = inOrder(product.kinds);
  const all = kinds.flatMap((kind) => objectsOf(account.store, account.store.of(kind)));
  const ids = new Set(all.map(({ id }) => id));
  const parentOf = ({ attributes, title }: PageObject): string | undefined => {
    const parent = attributes[title.underField ?? ""];
    return typeof parent === "string" && ids.has(parent) ? parent : undefined;
  };
  const matching = all.filter((object) => isFound(object, query.objects));
  const shown = new Set(matching.flatMap((object) => [object.id, parentOf(object) ?? object.id]));
  const listed = all.filter(({ id }) => shown.has(id));
  const under = grouped(listed, (object) => parentOf(object) ?? "");
  const listing = { account, query, under };
  const parts = kinds.map((kind) => {
    const objects = (under.get("") ?? []).filter((object) => object.kind === kind);
    return { isBackground: titleOf(kind).isBackground, html: kindPart(listing, objects) };
  });
  const background = parts.filter((part) => part.isBackground);
  return html`<section class="product" data-key="product ${product.name}" aria-label="${PRODUCT_TITLES[product.name] ?? product.name}">
<h3>${PRODUCT_TITLES[product.name] ?? product.name} <span class="quiet">${product.name}</span></h3>
${parts.filter((part) => !part.isBackground).map((part) => part.html)}
<details data-key="background"><summary>Tasks and settings</summary>
${background.map((part) => part.html)}
</details>
</section>`;
}

function isFound({ id, name, people, status, title }: PageObject, filter: string): boolean {
  return hasWords([id, name, status, title.one, ...people].join(" "), filter);
}

function kindPart(listing: Listing, objects: readonly PageObject[]): Html | undefined {
  const [first] = objects;
  if (first === undefined) {
    return undefined;
  }
  return html`<div class="kind" data-key="kind ${first.kind.name}">
<h4>${first.title.many} <span class="count">${objects.length}</span></h4>
${objectList(listing, objects)}
</div>`;
}

function objectList(listing: Listing, objects: readonly PageObject[]): Html {
  const more = objects.length - MOST_LISTED;
  return html`<ul class="objects">
${objects.slice(0, MOST_LISTED).map((object) => objectItem(listing, object))}
${more > 0 && html`<li class="quiet">and ${more} more: the filter finds them</li>`}
</ul>`;
}

function objectItem(listing: Listing, object: PageObject): Html {
  const children = listing.under.get(object.id) ?? [];
  return html`<li data-key="${object.id}">
${objectRow(listing.account, listing.query, object)}
${children.length > 0 && html`<p class="quiet under">${childCounts(children)}</p>${objectList(listing, children)}`}
</li>`;
}

function childCounts(children: readonly PageObject[]): string {
  const byKind = grouped(children, ({ title }) => title);
  return [...byKind].map(([{ many, one }, { length }]) => counted(length, one, many)).join(", ");
}

/** An object in one line: what it is, how it does, and what it works with. */
function objectRow(account: Account, query: PageQuery, object: PageObject): Html {
  const relations = relationsFrom(account.store, object).filter(
    (relation) => relation.field !== object.title.underField,
  );
  const isOpen = query.object === object.id;
  return html`<div class="row">
<a class="name" href="${linkTo(query, { object: object.id, call: "" })}"${isOpen && html` aria-current="true"`} data-opens="${object.id}">${object.name || object.id}</a>
${object.name !== "" && html`<code>${object.id}</code>`}
${statusBadge(object)}
${chips(
  query,
  object.people,
  relations.map((relation) => relation.object),
)}
</div>`;
}

/** The status, and while work is under way what comes next and when. */
export function statusBadge({ status, tone, work }: PageObject): Html | undefined {
  if (status === "") {
    return undefined;
  }
  const badge = html`<span class="status" data-tone="${tone}">${status}</span>`;
  if (work === undefined) {
    return badge;
  }
  const next = work.next.map((each) => each || "gone").join(" → ");
  const done = Math.round(Math.max(0, work.totalMs - work.leftMs));
  return html`${badge}<span class="next">→ ${next} in ${duration(work.leftMs)}</span>
<progress max="${Math.max(1, Math.round(work.totalMs))}" value="${done}" aria-label="Work done"></progress>`;
}

/** The most users, and other objects, that a line names; all of them stand in the details. */
const MOST_CHIPS = 6;

/** Who uses an object, and the objects that it works with. */
export function chips(
  query: PageQuery,
  people: readonly string[],
  objects: readonly PageObject[],
  most = MOST_CHIPS,
): readonly Html[] {
  const more =
    people.length + objects.length - Math.min(people.length, most) - Math.min(objects.length, most);
  return [
    ...people.slice(0, most).map((person) => personChip(query, person)),
    ...objects.slice(0, most).map((object) => relationChip(query, object)),
    ...(more > 0 ? [html`<span class="quiet">and ${more} more</span>`] : []),
  ];
}

export function relationChip(query: PageQuery, { id, name, title }: PageObject): Html {
  return html`<a class="chip" href="${linkTo(query, { object: id, call: "" })}" data-opens="${id}">${title.one} ${name || id}</a>`;
}

function personChip(query: PageQuery, person: string): Html {
  return html`<a class="chip person" href="${linkTo(query, { objects: person })}">User ${person}</a>`;
}
