import type { Account } from "../core/account";
import type { Cost } from "../core/cost";
import { grouped } from "./grouped";
import { type Html, html } from "./html";
import { linkTo, type PageQuery } from "./query";

/** What the objects cost now, where the API has prices. */
export function walletSection(account: Account, query: PageQuery, costs: readonly Cost[]): Html {
  const unpriced = account.products.filter((product) => product.costs === undefined);
  return html`<section id="wallet" aria-labelledby="wallet-title">
<h2 id="wallet-title">Wallet</h2>
${costs.length === 0 ? html`<p class="quiet">Nothing here has a price.</p>` : costTable(query, costs)}
<p class="quiet">The amounts are the emulator's own, in the shape of the API's answers: ask GetResourcePrice of the cloud for real ones. It prices the nodes of delivery groups; workstations, browser groups and traffic have no price there.
${unpriced.map(({ name }) => `The API of ${name} has no prices at all, so its objects are not counted.`)}</p>
</section>`;
}

function costTable(query: PageQuery, costs: readonly Cost[]): Html {
  const totals = grouped(costs, ({ currency, per }) => `${currency} per ${per}`);
  return html`<table>
<thead><tr><th scope="col">Object</th><th scope="col">For</th><th scope="col" class="number">Price</th></tr></thead>
<tbody>${costs.map(
    ({ currency, objectId, per, price, what }) =>
      html`<tr data-key="${objectId} ${per}"><td><a href="${linkTo(query, { object: objectId, call: "" })}">${objectId}</a></td><td>${what}</td><td class="number">${price.toFixed(2)} ${currency} per ${per}</td></tr>`,
  )}</tbody>
<tfoot>${[...totals].map(
    ([unit, same]) =>
      html`<tr data-key="total ${unit}"><th scope="row" colspan="2">Total</th><td class="number">${same.reduce((sum, { price }) => sum + price, 0).toFixed(2)} ${unit}</td></tr>`,
  )}</tfoot>
</table>`;
}
