// Sentences that classes and reference pages share, so that both say the same of a property.

/** @import { Effect, Item, Property, ReadBack, Value } from "../../src/provider/language/declaration.js" */

/**
 * What a nested property takes over from the one around it.
 * @typedef {Pick<Property, "effect" | "read" | "source">} Facts
 */

/** @param {Value} value */
const quote = (value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** @param {string} text */
const inSentence = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * The strings that a property takes, without what they mean.
 * @param {NonNullable<Item["values"]>} values
 * @returns {readonly string[]}
 */
export const namesOf = (values) => (Array.isArray(values) ? values : Object.keys(values));

/** @param {NonNullable<Item["values"]>} values */
function valueWords(values) {
  if (Array.isArray(values)) return `One of ${values.map(quote).join(", ")}.`;
  const meanings = Object.entries(values).map(([value, meaning]) => `${quote(value)}: ${meaning}`);
  return `One of ${meanings.join("; ")}.`;
}

/**
 * What a property takes: values, range, unit, default.
 * @param {Item} property
 * @returns {string[]}
 */
export function allowedWords(property) {
  const words = [];
  if (property.values) words.push(valueWords(property.values));
  if (property.usual)
    words.push(`Known are ${property.usual.map(quote).join(", ")}; another one brings a warning.`);
  const unit = property.unit ? ` ${property.unit}` : "";
  const isList = property.type === "list" || property.type === "set";
  const what = isList ? ` ${property.min === 1 && property.max === undefined ? "item" : "items"}` : unit;
  if (property.min !== undefined && property.max !== undefined)
    words.push(`From ${property.min} to ${property.max}${what}.`);
  else if (property.min !== undefined) words.push(`At least ${property.min}${what}.`);
  else if (property.max !== undefined) words.push(`At most ${property.max}${what}.`);
  if (property.numbers)
    words.push(
      `${property.min === undefined && property.max === undefined ? "Only" : "Also"} ${property.numbers.join(" or ")}.`,
    );
  if (property.pattern) words.push(`It is ${property.pattern.says}.`);
  if (property.default !== undefined) words.push(`Default: ${quote(property.default)}${unit}.`);
  if (property.secret) words.push("Always kept as a secret.");
  if (property.plain) words.push("A plain value, not an output of another resource.");
  if (property.items) {
    const each = property.type === "map" ? "value" : "item";
    words.push(...allowedWords(property.items).map((text) => `Each ${each}: ${inSentence(text)}`));
  }
  return words;
}

/** @param {string} text */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What a change does.
 * @param {Effect | undefined} effect
 */
export function effectWords(effect) {
  if (!effect) return "";
  if (effect.kind === "replace")
    return `A change replaces the resource: ${effect.because}.${effect.destroys ? ` Lost with the old one: ${effect.destroys}.` : ""}`;
  if (effect.kind === "atPurchase")
    return `${sentence(effect.because)}, so a later change is refused. ${sentence(effect.wayOn)}.`;
  if (effect.kind === "recorded") return `A change calls nothing: ${effect.because}.`;
  if (effect.kind === "ignored") return `A change does nothing: ${effect.because}.`;
  const disturbs = effect.disturbs === "nobody" ? "it disturbs nobody" : effect.disturbs;
  return `Changed in place by ${effect.operations.join(", ")}; ${disturbs}.${effect.destroys ? ` Lost with the change: ${effect.destroys}.` : ""}`;
}

/**
 * Where a property is read back from, or why it is not.
 * @param {ReadBack | undefined} read
 */
export function readWords(read) {
  if (!read) return "";
  if ("unreadable" in read) return `Not read back: ${read.unreadable}.`;
  return `Read back by ${read.operation}.`;
}

/**
 * A nested property has the effect, the way back and the source of the one around it where it says none of its own.
 * @param {Property} property
 * @param {Facts} [outer]
 * @returns {Facts}
 */
export const inherited = (property, outer = {}) => ({
  effect: property.effect ?? outer.effect,
  read: property.read ?? outer.read,
  source: property.source ?? outer.source,
});

/**
 * All a doc comment says of a property. `outer` is what a nested one inherits.
 * @param {Property} property
 * @param {Facts} [outer]
 */
export function propertyWords(property, outer) {
  const { effect, read } = inherited(property, outer);
  return [property.doc, ...allowedWords(property), effectWords(effect), readWords(read)].filter(Boolean);
}
