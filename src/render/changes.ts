// The short table of a page: the properties by what a change of them does.
import type { Effect, Property, PropertyTable } from "../provider/language/declaration";
import { anchorOf } from "./anchor";
import type { Described } from "./described";
import { sentence } from "./words";

/** A property with its path, and the effect that it has of its own or takes over. */
interface Found {
  readonly path: string;
  readonly effect: Effect | undefined;
  readonly isNested: boolean;
  readonly outer: Effect | undefined;
}

function* found(table: PropertyTable, prefix = "", outer?: Effect): Generator<Found> {
  for (const [name, property] of Object.entries(table)) {
    const path = prefix + name;
    const effect = property.effect ?? outer;
    yield { path, effect, isNested: prefix !== "", outer };
    const fields = fieldsOf(property);
    if (fields) {
      yield* found(fields, `${path}${property.fields ? "." : "[]."}`, effect);
    }
  }
}

export const fieldsOf = ({ fields, items }: Property): PropertyTable | undefined => fields ?? items?.fields;

const REPLACES = "replaces";

/** What a replacement is called: an action leaves no object that could be replaced. */
export const replacesWords = (isAction: Described["isAction"]): string =>
  isAction ? "does it again" : "replaces the object";

/** What a change does, from the mildest to the worst, in the words of the table. */
const GROUPS: readonly [title: string, fits: (effect: Effect) => boolean][] = [
  ["In place, and nobody is disturbed", (effect) => isInPlace(effect, "none")],
  ["In place, with a restart", (effect) => isInPlace(effect, "restart")],
  ["In place, and sessions may end", (effect) => isInPlace(effect, "signOut")],
  ["In place, and stored data may be lost", (effect) => isInPlace(effect, "dataLoss", "replace")],
  [REPLACES, ({ kind }) => kind === "replace"],
  ["Cannot change any more: it counts at the purchase", ({ kind }) => kind === "atPurchase"],
  ["Calls nothing by itself", ({ kind }) => kind === "recorded" || kind === "ignored"],
];

const isInPlace = (effect: Effect, ...classes: readonly Effect["disruption"]["class"][]): boolean =>
  effect.kind === "inPlace" && classes.includes(effect.disruption.class);

const groupOf = (effect: Effect | undefined): string | undefined =>
  effect && GROUPS.find(([, fits]) => fits(effect))?.[0];

const linked = (path: string): string => `[\`${path}\`](#${anchorOf(path)})`;

/** The table; a nested property stands in it where a change of it does something else than one of what is around it. */
export function changesTable({ properties, outputs, isAction }: Described): string {
  const all = [...found(properties)].filter(
    ({ effect, isNested, outer }) => !isNested || groupOf(effect) !== groupOf(outer),
  );
  const rows = GROUPS.map(
    ([title]) =>
      [title, all.filter(({ effect }) => groupOf(effect) === title).map(({ path }) => path)] as const,
  )
    .filter(([, paths]) => paths.length > 0)
    .map(
      ([title, paths]) =>
        `| ${title === REPLACES ? sentence(replacesWords(isAction)) : title} | ${paths.map(linked).join(", ")} |`,
    );
  const cloud = Object.keys(outputs);
  const outputRow =
    cloud.length > 0 ? [`| Set by the cloud | ${cloud.map((name) => `\`${name}\``).join(", ")} |`] : [];
  return `| a change | properties |\n|---|---|\n${[...rows, ...outputRow].join("\n")}`;
}

/** Why most properties replace the object, and what goes with it: said once, above the sections. */
export function usualReplacement(table: PropertyTable): (Effect & { readonly kind: "replace" }) | undefined {
  const counts = new Map<string, { readonly effect: Effect & { readonly kind: "replace" }; count: number }>();
  for (const { effect } of found(table)) {
    if (effect?.kind === "replace") {
      const entry = counts.get(reasonOf(effect)) ?? { effect, count: 0 };
      entry.count += 1;
      counts.set(reasonOf(effect), entry);
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.effect;
}

const reasonOf = ({ because, destroys }: Effect & { readonly kind: "replace" }): string =>
  JSON.stringify([because, destroys]);
