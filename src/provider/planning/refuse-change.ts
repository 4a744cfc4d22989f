import type { Declaration, Effect, HoldsData, Properties, Value } from "../language/declaration";
import { RETAIN } from "../language/hidden";
import { isSecret } from "../language/scrub";
import { hasUnknown, isAbsent } from "../language/values";
import { purchaseChanges, replacingChanges, type ValueChange, wipingChanges } from "./diff";

/** Why a planned change must not happen, or undefined. It is asked in preview, so nothing has been touched yet. */
export function refuseChange(
  declaration: Declaration,
  id: string,
  applied: Properties,
  desired: Properties,
  replaces: readonly string[],
): string | undefined {
  const isReplaced = replaces.length > 0;
  // What counts is the option of the last run: the engine deletes the old object under the options it was stored with.
  if (isReplaced && applied[RETAIN] === true) {
    return undefined;
  }
  const refused = isReplaced
    ? declaration.refuseReplace?.(applied, replaces)
    : (refusePurchase(declaration, id, applied, desired) ?? declaration.refuseUpdate?.(applied, desired));
  return refused ?? refuseDataLoss(declaration, id, applied, desired, isReplaced);
}

/** An update that calls nothing would make people believe in a renewal, for one, that never comes. */
function refusePurchase(
  declaration: Declaration,
  id: string,
  applied: Properties,
  desired: Properties,
): string | undefined {
  // A value that is not known yet may turn out to be the same.
  const changes = purchaseChanges(declaration, applied, desired).filter(({ wanted }) => !hasUnknown(wanted));
  const terms = changes.flatMap(({ effect }) => (effect.kind === "atPurchase" ? [effect] : []));
  if (terms.length === 0) {
    return undefined;
  }
  const what = declaration.holdsData?.what ?? "object";
  const ways = [
    TAKE_BACK,
    leaveAlone(what, changes),
    ...new Set(terms.map(({ wayOn }) => `${wayOn}; the option above then lets the program say it too`)),
  ];
  return [
    `a change of ${named(changes)} would change nothing in the cloud: ${[...new Set(terms.map(({ because }) => because))].join("; ")}.`,
    `The ${what} ${id} has not been touched. Choose one:`,
    ...ways.map((way) => `  - ${way}`),
  ].join("\n");
}

const named = (changes: readonly ValueChange[]): string =>
  changes.map((change) => `${change.path} (${valuesOf(change)})`).join(", ");

function refuseDataLoss(
  declaration: Declaration,
  id: string,
  applied: Properties,
  desired: Properties,
  isReplaced: boolean,
): string | undefined {
  const { holdsData } = declaration;
  if (!holdsData || desired.allowDataLoss === true) {
    return undefined;
  }
  const changes = (isReplaced ? replacingChanges : wipingChanges)(declaration, applied, desired);
  if (changes.length === 0) {
    return undefined;
  }
  return message(holdsData, changes, {
    would: `${isReplaced ? "replace" : "rebuild"} ${holdsData.what} ${id}`,
    waysOn: (isReplaced ? waysOnReplaced : waysOnRebuilt)(holdsData, changes),
  });
}

function message(
  { what }: HoldsData,
  changes: readonly ValueChange[],
  { would, waysOn }: { readonly would: string; readonly waysOn: readonly string[] },
): string {
  const lost = new Set(changes.map(({ effect }) => destroyedBy(effect)));
  const unknown = unknownPaths(changes);
  return [
    `a change of ${named(changes)} would ${would}. Lost with it: ${[...lost].join("; ")}.`,
    ...(unknown.length === 0 ? [] : [whyUnknown(unknown)]),
    `The ${what} has not been touched. Choose one:`,
    ...waysOn.map((way) => `  - ${way}`),
  ].join("\n");
}

const destroyedBy = (effect: Effect): string =>
  ("destroys" in effect ? effect.destroys : undefined) ?? "what is stored on it";

const unknownPaths = (changes: readonly ValueChange[]): string[] =>
  changes.filter(({ wanted }) => hasUnknown(wanted)).map(({ path }) => path);

const whyUnknown = (paths: readonly string[]): string =>
  `${paths.join(", ")} will only be known later, because something that it comes from is new or replaced; or is changed, and ` +
  "the program takes another output of it than the id.";

const TAKE_BACK = "take the change back";
const ACCEPT = "accept the loss: the property allowDataLoss: true, together with the change";

function leaveAlone(what: string, changes: readonly ValueChange[]): string {
  const names = new Set(changes.map(({ path }) => JSON.stringify(path.replace(/[.[].*/, ""))));
  return `leave this ${what} as it is: the resource option ignoreChanges: [${[...names].join(", ")}]`;
}

const waysOnRebuilt = ({ what }: HoldsData, changes: readonly ValueChange[]): string[] => [
  TAKE_BACK,
  leaveAlone(what, changes),
  ACCEPT,
];

function waysOnReplaced({ what }: HoldsData, changes: readonly ValueChange[]): string[] {
  const retain = 'and a "pulumi up" with it before the change';
  if (unknownPaths(changes).length === 0) {
    return [
      TAKE_BACK,
      leaveAlone(what, changes),
      `keep the old ${what} beside the new one: the resource option retainOnDelete: true, ${retain}`,
      ACCEPT,
    ];
  }
  // What it comes from goes too, so leaving the machine alone is no way on.
  return [
    "take back the change of what it comes from",
    `keep the old ${what}: the resource option retainOnDelete: true on it and on what it comes from, ${retain}`,
    `${ACCEPT}; with a "pulumi up" before it where what it comes from is deleted first`,
  ];
}

function valuesOf({ property, before, wanted }: ValueChange): string {
  if (isSecret(property)) {
    return "[secret]";
  }
  const to = hasUnknown(wanted) ? "not known yet" : shown(wanted, property.default);
  return `${shown(before, property.default)} => ${to}`;
}

function shown(value: Value | undefined, whenAbsent: Value | undefined): string {
  if (!isAbsent(value)) {
    return JSON.stringify(value);
  }
  return whenAbsent === undefined ? "nothing" : JSON.stringify(whenAbsent);
}
