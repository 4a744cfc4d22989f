import type { Account } from "../core/account";
import { type ArmedFault, FAULT_KINDS, type FaultKind, type Faults } from "../core/faults";
import { type Html, html } from "./html";
import type { PageQuery } from "./query";
import { counted } from "./wording";

const KIND_TITLES: Readonly<Record<FaultKind, string>> = {
  reset: "the connection breaks",
  timeout: "no answer comes",
  http500: "HTTP 500",
  http503: "HTTP 503",
  throttle: "it is throttled",
  error: "the error code below",
};

/** The faults that wait for their calls, and a form to arm more. */
export function faultsSection(account: Account, faults: Faults, query: PageQuery): Html {
  const armed = faults.list();
  return html`<section id="faults" aria-labelledby="faults-title">
<h2 id="faults-title">Faults <span class="count">${armed.length}</span></h2>
${armed.length === 0 ? html`<p class="quiet">None is armed: every call goes as it should.</p>` : armedList(armed)}
<form class="fault" data-sends="POST" data-path="/_emulator/faults" data-said="Armed.">
<label>Operation <input name="operation" list="operations" required value="${query.fault || "*"}" autocomplete="off" spellcheck="false"></label>
<label>What goes wrong <select name="kind">${FAULT_KINDS.map((kind) => html`<option value="${kind}">${KIND_TITLES[kind]}</option>`)}</select></label>
<label>When <select name="when"><option value="before">before it takes effect</option><option value="after">after it took effect</option></select></label>
<label>Error code <input name="code" placeholder="such as InvalidParameter" autocomplete="off" spellcheck="false"></label>
<label>Calls that fail <input name="times" type="number" min="1" value="1" data-number></label>
<label>Calls that go well first <input name="skip" type="number" min="0" value="0" data-number></label>
<button>Arm it</button>
</form>
<datalist id="operations"><option value="*">any operation</option>
${operationsOf(account).map((name) => html`<option value="${name}"></option>`)}</datalist>
</section>`;
}

function operationsOf({ products }: Account): string[] {
  return [...new Set(products.flatMap(({ operations }) => Object.keys(operations)))].sort();
}

function armedList(armed: readonly ArmedFault[]): Html {
  return html`<ul class="armed">${armed.map(
    (fault) => html`<li data-key="fault ${fault.id}"><span>${describe(fault)}</span>
<button data-method="DELETE" data-path="/_emulator/faults/${fault.id}" aria-label="Disarm: ${describe(fault)}">Disarm</button></li>`,
  )}</ul>
<p><button data-method="DELETE" data-path="/_emulator/faults">Disarm all</button></p>`;
}

function describe({ code, kind, operation, skip, times, when }: ArmedFault): string {
  const which = operation === "*" ? "any operation" : operation;
  const what = code === undefined ? KIND_TITLES[kind] : `the error ${code}`;
  const later = skip === 0 ? "" : `, when ${counted(skip, "call")} went well`;
  return `${which}: ${what} ${when} it ${when === "before" ? "takes" : "took"} effect, ${counted(times, "call")}${later}`;
}
