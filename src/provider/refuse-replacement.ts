import type { Declaration, HoldsData, Properties, Value } from "./declaration";
import { type ReplacingChange, replacingChanges } from "./diff";
import { RETAIN } from "./hidden";
import { isSecret } from "./scrub";
import { hasUnknown, isAbsent } from "./values";

/** Why a planned replacement must not happen, or undefined. It is asked in preview, so nothing has been touched yet. */
export function refuseReplacement(
  declaration: Declaration,
  id: string,
  olds: Properties,
  news: Properties,
  replaces: readonly string[],
): string | undefined {
  // What counts is the option of the last run: the engine deletes the old object under the options it was stored with.
  if (replaces.length === 0 || olds[RETAIN] === true) return undefined;
  return declaration.refuseReplace?.(olds, replaces) ?? refuseDataLoss(declaration, id, olds, news);
}

function refuseDataLoss(
  declaration: Declaration,
  id: string,
  olds: Properties,
  news: Properties,
): string | undefined {
  if (!declaration.holdsData || news.allowDataLoss === true) return undefined;
  const changes = replacingChanges(declaration, olds, news);
  return changes.length === 0 ? undefined : dataLoss(declaration.holdsData, id, changes);
}

function dataLoss({ what }: HoldsData, id: string, changes: readonly ReplacingChange[]): string {
  const lost = new Set(changes.map(({ effect }) => effect.destroys ?? "what is stored on it"));
  const changed = changes.map((change) => `${change.path} (${valuesOf(change)})`).join(", ");
  const unknown = changes.filter(({ wanted }) => hasUnknown(wanted)).map(({ path }) => path);
  return [
    `a change of ${changed} would replace ${what} ${id}. Lost with it: ${[...lost].join("; ")}.`,
    ...(unknown.length === 0 ? [] : [whyUnknown(unknown)]),
    `The ${what} has not been touched. Choose one:`,
    ...(unknown.length === 0 ? waysOn(what, changes) : waysOnWhenUnknown(what)).map((way) => `  - ${way}`),
  ].join("\n");
}

const whyUnknown = (paths: readonly string[]): string =>
  `${paths.join(", ")} will only be known later, because something that it comes from is replaced; or is changed, and ` +
  "the program takes another output of it than the id.";

function waysOn(what: string, changes: readonly ReplacingChange[]): string[] {
  const names = new Set(changes.map(({ path }) => JSON.stringify(path.replace(/[.[].*/, ""))));
  return [
    "take the change back",
    `leave this ${what} as it is: the resource option ignoreChanges: [${[...names].join(", ")}]`,
    `keep the old ${what} beside the new one: the resource option retainOnDelete: true, and a "pulumi up" with it before the change`,
    "accept the loss: the property allowDataLoss: true, together with the change",
  ];
}

/** What it comes from goes too, so leaving the machine alone is no way on. */
const waysOnWhenUnknown = (what: string): string[] => [
  "take back the change of what it comes from",
  `keep the old ${what}: the resource option retainOnDelete: true on it and on what it comes from, and a "pulumi up" with it before the change`,
  'accept the loss: the property allowDataLoss: true, together with the change; with a "pulumi up" before it where what it comes from is deleted first',
];

function valuesOf({ property, before, wanted }: ReplacingChange): string {
  if (isSecret(property)) return "[secret]";
  const to = hasUnknown(wanted) ? "not known yet" : shown(wanted, property.default);
  return `${shown(before, property.default)} => ${to}`;
}

function shown(value: Value | undefined, whenAbsent: Value | undefined): string {
  if (!isAbsent(value)) return JSON.stringify(value);
  return whenAbsent === undefined ? "nothing" : JSON.stringify(whenAbsent);
}
