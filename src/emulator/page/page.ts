import { packageVersion } from "../../package-version";
import type { ControlParts } from "../control/control-service";
import { callDetails } from "./call-details";
import { callsSection } from "./calls-section";
import { faultsSection } from "./faults-section";
import { type Html, html } from "./html";
import { objectDetails } from "./object-details";
import { objectsSection } from "./objects-section";
import type { PageQuery } from "./query";
import { timeSection } from "./time-section";
import { walletSection } from "./wallet-section";

const SECTIONS = [
  ["objects", "Objects"],
  ["time", "Time"],
  ["calls", "Calls"],
  ["faults", "Faults"],
  ["wallet", "Wallet"],
] as const;

/** The whole page as it is now. */
export function pageText({ account, calls, faults }: ControlParts, query: PageQuery): string {
  account.store.settle();
  const context = account.context(new AbortController().signal);
  const costs = account.products.flatMap((product) => product.costs?.(context) ?? []);
  const main = html`<main id="main">
<div class="column">
${query.object !== "" && objectDetails(account, query, costs)}
${query.call !== "" && callDetails(calls, query)}
${objectsSection(account, query)}
</div>
<div class="column">
${timeSection(account.clock)}
${callsSection(calls, query)}
${faultsSection(account, faults, query)}
${walletSection(account, query, costs)}
</div>
</main>`;
  return document(main).text;
}

function document(main: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Emulator of pulumi-wuying</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_emulator/page.css">
<script src="/_emulator/page.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the objects</a>
<header>
<h1>Emulator <span class="quiet">pulumi-wuying ${packageVersion()}</span></h1>
<nav aria-label="Parts of the page">${SECTIONS.map(([id, title]) => html`<a href="#${id}">${title}</a> `)}</nav>
<p id="said" role="status"></p>
</header>
<noscript><p class="said">Without its script the page stands still until it is loaded again, and its buttons do nothing. The control API does the same.</p></noscript>
${main}
<footer><p>The control API has all of this as JSON: <a href="/_emulator/state">state</a>, <a href="/_emulator/calls">calls</a>, <a href="/_emulator/ledger">ledger</a>.</p></footer>
</body>
</html>
`;
}
