// Sentences that classes and reference pages share, so that both say the same of a property.
import type { Effect, Item, Property, ReadBack, Value } from "../provider/language/declaration";
import type { Disruption, Disrupts } from "../provider/language/disruption";
import { harmWords } from "../provider/language/harm-words";

/** What a nested property takes over from the one around it. */
export type Facts = Pick<Property, "effect" | "read" | "source">;

export const quote = (value: Value): string =>
  `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

export const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function valueWords(values: NonNullable<Item["values"]>): string {
  if (Array.isArray(values)) {
    return `One of ${values.map(quote).join(", ")}.`;
  }
  const meanings = Object.entries(values).map(([value, meaning]) => `${quote(value)}: ${meaning}`);
  return `One of ${meanings.join("; ")}.`;
}

/** What a property takes: values, range, unit, default. */
export const allowedWords = (property: Item): string[] => [
  ...(property.values ? [valueWords(property.values)] : []),
  ...limitWords(property),
];

/** The same without the values, for what lists each of them by itself. */
export function limitWords(property: Item): string[] {
  const words: string[] = [];
  if (property.usual) {
    words.push(`Known are ${property.usual.map(quote).join(", ")}; another one brings a warning.`);
  }
  const unit = property.unit ? ` ${property.unit}` : "";
  words.push(...rangeWords(property, unit));
  if (property.pattern) {
    words.push(`It is ${property.pattern.says}.`);
  }
  if (property.default !== undefined) {
    words.push(`Default: ${defaultWords(property)}.`);
  }
  words.push(...strictnessWords(property));
  if (property.secret) {
    words.push("Always kept as a secret.");
  }
  if (property.plain) {
    words.push("A plain value, not an output of another resource.");
  }
  if (property.items) {
    const each = property.type === "map" ? "value" : "item";
    words.push(...allowedWords(property.items).map((text) => `Each ${each}: ${inSentence(text)}`));
  }
  return words;
}

/** The default with its unit. */
export const defaultWords = ({ default: value = null, unit }: Item): string =>
  `${quote(value)}${unit ? ` ${unit}` : ""}`;

function rangeWords({ type, min, max, numbers }: Item, unit: string): string[] {
  const isList = type === "list" || type === "set";
  const what = isList ? ` ${min === 1 && max === undefined ? "item" : "items"}` : unit;
  const words: string[] = [];
  if (min !== undefined && max !== undefined) {
    words.push(`From ${min} to ${max}${what}.`);
  } else if (min !== undefined) {
    words.push(`At least ${min}${what}.`);
  } else if (max !== undefined) {
    words.push(`At most ${max}${what}.`);
  }
  if (numbers) {
    words.push(`${min === undefined && max === undefined ? "Only" : "Also"} ${numbers.join(" or ")}.`);
  }
  return words;
}

/** Which values of a policy are tighter, where what they mean does not say it. */
function strictnessWords({ strictness, type, values }: Item): string[] {
  const isList = type === "list" || type === "set";
  switch (strictness?.by) {
    case undefined:
      return [];
    case "value": {
      const tightest = tightestOf(strictness.lets);
      const isSaid = Object.values(values ?? {}).some((meaning) => meaning.includes("tightest"));
      return tightest === undefined || isSaid ? [] : [`${quote(tightest)} is the tightest.`];
    }
    case "number":
      return [
        strictness.endless === undefined
          ? `A ${strictness.looser} one is looser.`
          : `A ${strictness.looser} one is looser, and ${strictness.endless} is the loosest.`,
      ];
    case "items":
      return [
        isList ? `${sentence(strictness.looser)} of them are looser.` : "Having one is looser than none.",
      ];
    case "networks":
      return ["Wider networks are looser."];
    case "entries":
      return strictness.each.by === "number"
        ? [`A ${strictness.each.looser} ${quote(strictness.field)} is looser.`]
        : [`With ${quote(strictness.field)} on it is looser.`];
    case "unsaid":
      return ["Nobody says which value is tighter."];
  }
}

/** The value that lets nothing through that another one does not. */
const tightestOf = (lets: { readonly [value: string]: readonly string[] }): string | undefined =>
  Object.keys(lets).find((value) =>
    Object.values(lets).every((other) => lets[value]?.every((each) => other.includes(each))),
  );

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a change does. */
export function effectWords(effect: Effect | undefined): string {
  switch (effect?.kind) {
    case undefined:
      return "";
    case "replace":
      return `A change replaces the resource: ${effect.because}; ${changeWords(effect)}.${lost(" Lost with the old one", effect.destroys)}`;
    case "atPurchase":
      return `${sentence(effect.because)}, so a later change is refused. ${sentence(effect.wayOn)}.`;
    case "recorded":
      return `A change calls nothing: ${effect.because}.`;
    case "ignored":
      return `A change does nothing: ${effect.because}.`;
    case "inPlace":
      return `Changed in place by ${effect.operations.join(", ")}; ${changeWords(effect)}.${lost(" Lost with the change", effect.destroys)}`;
  }
}

/** Whom something disturbs, how badly and when: the end of a sentence about it. */
export function disruptionWords(disruption: Disruption): string {
  const { class: kind, certainty, note } = disruption;
  const isUnsaid = certainty === "unsaid";
  const mark = kind === "none" ? "" : ` (\`${kind}\`${isUnsaid ? ", the vendor does not say" : ""})`;
  return `${harmWords(disruption)}${mark}${note === undefined ? "" : `: ${note}`}`;
}

/** Where it depends on the values, the worst is what may come of it. */
const changeWords = ({ disruption, byChange }: Disrupts): string =>
  `${byChange ? "at worst it" : "it"} ${disruptionWords(disruption)}`;

const lost = (how: string, what: string | undefined): string => (what ? `${how}: ${what}.` : "");

/** Where a property is read back from, or why it is not. */
export function readWords(read: ReadBack | undefined): string {
  if (!read) {
    return "";
  }
  if ("unreadable" in read) {
    return `Not read back: ${read.unreadable}.`;
  }
  const when = read.isApart
    ? ", in calls of its own: where the program gives it, by `get` and an adoption, and with `WUYING_READ_ALL=true`"
    : "";
  return `Read back by ${read.operation}${when}.`;
}

/** A nested property has the effect, the way back and the source of the one around it where it says none of its own. */
export const inherited = (property: Property, outer: Facts = {}): Facts => ({
  effect: property.effect ?? outer.effect,
  read: property.read ?? outer.read,
  source: property.source ?? outer.source,
});

/** All a doc comment says of a property. `outer` is what a nested one inherits. */
export function propertyWords(property: Property, outer?: Facts): string[] {
  const { effect, read } = inherited(property, outer);
  return [property.doc, ...allowedWords(property), effectWords(effect), readWords(read)].filter(
    (text) => text !== "",
  );
}
