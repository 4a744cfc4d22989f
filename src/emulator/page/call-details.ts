import type { CallLog, CallRecord } from "../core/call-log";
import { redact } from "../core/secrets";
import type { WireObject } from "../core/wire";
import { detailsPanel } from "./details-panel";
import { type Html, html } from "./html";
import { linkTo, type PageQuery } from "./query";

/** Everything about one call. */
export function callDetails(log: CallLog, query: PageQuery): Html {
  const call = log.list().find(({ id }) => id === query.call);
  if (call === undefined) {
    return detailsPanel(query, query.call, html`<p>There is no such call any more.</p>`);
  }
  return detailsPanel(
    query,
    call.operation || "A call without an action",
    html`<dl>${facts(query, call).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<h4>Parameters</h4>
${call.parameters === undefined ? html`<p class="quiet">They were not read.</p>` : json(call.parameters)}
<h4>Answer</h4>
${answer(log.answerOf(call.id), call)}
${quickFaults(call.operation)}
<p><a href="${linkTo(query, { fault: call.operation })}#faults">Arm another fault for ${call.operation}</a></p>`,
  );
}

function facts(query: PageQuery, call: CallRecord): [string, Html | string][] {
  const { durationMs, fault, httpStatus, id, outcome, product, resourceId, signature, time } = call;
  const object =
    resourceId === undefined
      ? ""
      : html`<a href="${linkTo(query, { object: resourceId, call: "" })}">${resourceId}</a>`;
  const all: [string, Html | string][] = [
    ["Arrived", time],
    ["Product", product ?? ""],
    ["Outcome", outcome],
    ["HTTP status", String(httpStatus ?? "")],
    ["Took", `${Math.round(durationMs)} ms`],
    ["Object", object],
    ["Fault", fault === undefined ? "" : fault.replace(":", " it took effect: ")],
    ["Signature", signature ?? ""],
    ["Request id", id],
  ];
  return all.filter(([, value]) => value !== "");
}

function answer(body: unknown, { httpStatus }: CallRecord): Html {
  if (body !== undefined) {
    return json(redact(body as WireObject));
  }
  return html`<p class="quiet">${httpStatus === undefined ? "The caller got none." : "Only the answers of the newest 200 calls are kept."}</p>`;
}

const json = (value: WireObject): Html =>
  html`<pre tabindex="0">${JSON.stringify(value, undefined, 2)}</pre>`;

const QUICK_FAULTS = [
  ["Lose its next answer", { when: "after", kind: "reset" }],
  ["Break its next connection", { when: "before", kind: "reset" }],
  ["Throttle it once", { when: "before", kind: "throttle" }],
  ["Answer it with an error once", { when: "before", kind: "http500" }],
] as const;

/** What is tried most, by one click. */
function quickFaults(operation: string): Html | undefined {
  if (operation === "") {
    return undefined;
  }
  return html`<h4>The next ${operation}</h4>
<p class="buttons">${QUICK_FAULTS.map(
    ([title, fault]) =>
      html`<button data-method="POST" data-path="/_emulator/faults" data-body="${JSON.stringify({ operation, ...fault })}">${title}</button> `,
  )}</p>`;
}
