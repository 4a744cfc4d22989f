// The types of a resource class: what a program writes, and what the outputs give.
import { inherited, namesOf, propertyWords } from "./words.mjs";

/** @import { Declaration, Item, PropertyTable } from "../../src/provider/language/declaration.js" */
/** @import { Facts } from "./words.mjs" */

/**
 * A type of a class: its name, what it is made of, and its source.
 * @typedef {{ name: string, path: string, text: string }} Interface
 */

/**
 * A nested object and what is around it.
 * @typedef {{ type: string, fields: PropertyTable, doc: string, facts: Facts | undefined }} Nested
 */

/** @param {string} name */
const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * @param {readonly string[]} lines
 * @param {string} [indent]
 */
export const comment = (lines, indent = "  ") =>
  [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");

/**
 * The TypeScript type of a property; `input` says whether its parts may still be outputs of other resources.
 * @param {string} type of the resource
 * @param {string} name
 * @param {Pick<Item, "type" | "values" | "items">} property
 * @param {boolean} input
 * @returns {string}
 */
export function typeOf(type, name, property, input) {
  /** @param {string} text */
  const wrap = (text) => (input ? `pulumi.Input<${text}>` : text);
  if (property.type === "object") return `${type}${pascal(name)}${input ? "Args" : ""}`;
  if (property.values)
    return namesOf(property.values)
      .map((value) => JSON.stringify(value))
      .join(" | ");
  if (property.type === "integer") return "number";
  const { items } = property;
  if (!items) return property.type;
  const item = wrap(typeOf(type, name, items, input));
  if (property.type === "map") return `{ [key: string]: ${item} }`;
  return items.values && !input ? `(${item})[]` : `${item}[]`;
}

/**
 * The interfaces of a class.
 * @param {string} type
 * @param {Declaration} declaration
 */
export function interfacesOf(type, { properties, outputs }) {
  const own = { name: `${type}Args`, path: "the inputs", text: argsInterface(type, properties) };
  return refuseNamesakes(type, [
    ...nestedInterfaces(type, properties, true),
    ...nestedInterfaces(type, outputs, false),
    own,
  ]);
}

/**
 * TypeScript merges interfaces of one name without a word, so each would have the fields of both.
 * @param {string} type
 * @param {readonly Interface[]} interfaces
 */
function refuseNamesakes(type, interfaces) {
  const paths = new Map([[type, "the class"]]);
  for (const { name, path } of interfaces) {
    const other = paths.get(name);
    if (other)
      throw new Error(
        `${type}: the type ${name} would stand for both ${other} and ${path}, since nested objects are named by their last part. Give one of the two another name in the declaration.`,
      );
    paths.set(name, path);
  }
  return interfaces;
}

/**
 * Interfaces for the nested objects of a table: what outputs give, and for inputs what a program writes.
 * @param {string} type
 * @param {PropertyTable | Declaration["outputs"]} table
 * @param {boolean} forInputs
 * @param {Facts} [outer]
 * @param {string} [prefix]
 * @returns {Interface[]}
 */
function nestedInterfaces(type, table, forInputs, outer, prefix = "") {
  return Object.entries(table).flatMap(([name, property]) => {
    const fields = property.fields ?? property.items?.fields;
    if (!fields) return [];
    // What only the cloud sets has no change to speak of.
    const facts = forInputs ? inherited(property, outer) : undefined;
    const nested = { type, fields, doc: property.doc, facts };
    const path = prefix + name;
    const below = property.fields ? `${path}.` : `${path}[].`;
    const ownName = `${type}${pascal(name)}`;
    const written = { name: `${ownName}Args`, path, text: fieldsInterface(`${ownName}Args`, nested, true) };
    return [
      ...nestedInterfaces(type, fields, forInputs, facts, below),
      ...(forInputs ? [written] : []),
      { name: ownName, path, text: fieldsInterface(ownName, nested, false) },
    ];
  });
}

/**
 * @param {string} interfaceName
 * @param {Nested} nested
 * @param {boolean} input
 */
function fieldsInterface(interfaceName, { type, fields, doc, facts }, input) {
  const lines = Object.entries(fields).map(([name, field]) => {
    const text = typeOf(type, name, field, input);
    const optional = field.required ? "" : "?";
    return `${comment(propertyWords(field, facts))}\n  ${name}${optional}: ${input ? `pulumi.Input<${text}>` : text};`;
  });
  return `${comment([doc], "")}\nexport interface ${interfaceName} {\n${lines.join("\n")}\n}`;
}

/**
 * @param {string} type
 * @param {PropertyTable} properties
 */
function argsInterface(type, properties) {
  const fields = Object.entries(properties).map(([name, property]) => {
    const optional = property.required ? "" : "?";
    const text = typeOf(type, name, property, !property.plain);
    return `${comment(propertyWords(property))}\n  ${name}${optional}: ${property.plain ? text : `pulumi.Input<${text}>`};`;
  });
  const body = fields.length === 0 ? "" : `\n${fields.join("\n")}\n`;
  return `/** What a program says of a {@link ${type}}. */\nexport interface ${type}Args {${body}}`;
}
