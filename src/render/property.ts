// The section of a property on a reference page.
import type { Effect, Item, Property } from "../provider/language/declaration";
import { anchorOf } from "./anchor";
import { defaultWords, disruptionWords, type Facts, inSentence, limitWords, quote, sentence } from "./words";

export interface Section {
  readonly path: string;
  readonly property: Property;
  /** What it has itself or takes over. */
  readonly facts: Facts;
  /** The one around it, and what that has. */
  readonly outer: { readonly path: string; readonly facts: Facts } | undefined;
  /** What is said of a replacement above the sections, and what it is called. */
  readonly usual: Replacement | undefined;
  readonly replaces: string;
  /** A listing of its own, or for a nested one the words of a line. */
  readonly listing: string;
  readonly inline: string | undefined;
}

type Replacement = Effect & { readonly kind: "replace" };

const point = (name: string, text: string): string => `- **${name}**: ${text}`;

/** Meaning first, then a line for each fact. What a nested property shares with the one around it stands there. */
export function propertySection(section: Section): string {
  const { path, property, facts, outer, listing, inline } = section;
  const kind = property.items ? `${property.type} of ${itemsType(property.items)}` : property.type;
  const words = [property.doc, ...limitWords(withoutListed(property))].join(" ");
  const lines = [
    ...valueLines(property),
    ...(property.default === undefined ? [] : [point("Default", defaultWords(property))]),
    ...(facts.effect ? [point("A change", changeWords(facts.effect, section))] : []),
    ...(facts.read && facts.read !== outer?.facts.read ? [readLine(facts.read)] : []),
    ...(facts.source && facts.source !== outer?.facts.source ? [point("Source", facts.source)] : []),
    ...(inline === undefined ? [] : [point("Example", `\`${inline}\``)]),
  ];
  return [
    `${outer ? "####" : "###"} \`${path}\``,
    `*${kind}${property.required ? ", required" : ""}.* ${words}`,
    lines.join("\n"),
    ...(listing === "" ? [] : [listing]),
  ].join("\n\n");
}

const itemsType = (items: Item): string => (items.type === "object" ? "objects" : `${items.type}s`);

/** Values and default have lines of their own. */
const withoutListed = (property: Property): Item => ({
  ...property,
  default: undefined,
  items: property.items && { ...property.items, values: undefined },
});

function valueLines(property: Property): string[] {
  const each = property.values ? "Values" : "Each item";
  const values = property.values ?? property.items?.values;
  if (!values) {
    return [];
  }
  if (Array.isArray(values)) {
    return [point(each, values.map(quote).join(", "))];
  }
  return [
    `- **${each}**:`,
    ...Object.entries(values).map(([value, meaning]) => `  - ${quote(value)}: ${meaning}`),
  ];
}

/** What a change does and to whom; what is said of the one around it, or of all replacements, is not said again. */
function changeWords(effect: Effect, section: Section): string {
  const { outer } = section;
  if (effect === outer?.facts.effect) {
    return `like [\`${outer.path}\`](#${anchorOf(outer.path)})${effect.kind === "inPlace" ? `: ${mark(effect)}` : ""}`;
  }
  const harm = `${effect.byChange ? "at worst it " : ""}${disruptionWords(effect.disruption)}`;
  switch (effect.kind) {
    case "inPlace":
      return `in place by ${effect.operations.join(", ")}; ${harm}.${lost(effect.destroys)}`;
    case "replace":
      return replacementWords(effect, section, harm);
    case "atPurchase":
      return `refused: ${inSentence(effect.because)}. ${sentence(effect.wayOn)}.`;
    case "recorded":
      return `calls nothing: ${effect.because}.`;
    case "ignored":
      return `does nothing: ${effect.because}.`;
  }
}

function replacementWords(effect: Replacement, { usual, replaces }: Section, harm: string): string {
  const what = `[${replaces}](#what-a-change-does)`;
  const why = effect.because === usual?.because ? "" : `: ${effect.because}`;
  const whom = effect.disruption === usual?.disruption ? ` (${mark(effect)})` : `; ${harm}`;
  return `${what}${why}${whom}.${effect.destroys === usual?.destroys ? "" : lost(effect.destroys)}`;
}

/** The one word for what a change does to people. */
const mark = ({ disruption }: Effect): string =>
  disruption.class === "none" ? "disturbs nobody" : `\`${disruption.class}\``;

const lost = (what: string | undefined): string => (what ? ` Lost with it: ${what}.` : "");

function readLine(read: NonNullable<Facts["read"]>): string {
  if ("unreadable" in read) {
    return point("Not read back", `${read.unreadable}.`);
  }
  const when = read.isApart
    ? ", in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`"
    : "";
  return point("Read back", `by ${read.operation}${when}.`);
}
