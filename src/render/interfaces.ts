// The types of a resource class: what a program writes, and what the outputs give.
import type { Item, Property, PropertyTable } from "../provider/language/declaration";
import { valuesOf } from "../provider/language/expected";
import { type Described, nameOf } from "./described";
import { type Facts, inherited, propertyWords } from "./words";

/** A type of a class: its name, what it is made of, and its source. */
export interface Interface {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** A nested object and what is around it. */
interface Nested {
  readonly type: string;
  readonly fields: PropertyTable;
  readonly doc: string;
  readonly facts: Facts | undefined;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const comment = (lines: readonly string[], indent = "  "): string =>
  [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");

/**
 * The TypeScript type of a property of the resource `type`; `input` says whether its parts may still be outputs of
 * other resources.
 */
export function typeOf(
  type: string,
  name: string,
  property: Pick<Item, "type" | "values" | "items">,
  input: boolean,
): string {
  const wrap = (text: string): string => (input ? `pulumi.Input<${text}>` : text);
  if (property.type === "object") {
    return `${type}${pascal(name)}${input ? "Args" : ""}`;
  }
  const values = valuesOf(property);
  if (values) {
    return values.map((value) => JSON.stringify(value)).join(" | ");
  }
  if (property.type === "integer") {
    return "number";
  }
  const { items } = property;
  if (!items) {
    return property.type;
  }
  const item = wrap(typeOf(type, name, items, input));
  if (property.type === "map") {
    return `{ [key: string]: ${item} }`;
  }
  return items.values && !input ? `(${item})[]` : `${item}[]`;
}

/** The interfaces of a class. */
export function interfacesOf(described: Described): readonly Interface[] {
  const { type } = nameOf(described);
  const { properties, outputs } = described;
  return refuseNamesakes(type, [
    ...nestedInterfaces(type, properties, true),
    ...nestedInterfaces(type, outputs, false),
    { name: `${type}Args`, path: "the inputs", text: argsInterface(type, properties) },
  ]);
}

/** TypeScript merges interfaces of one name without a word, so each would have the fields of both. */
function refuseNamesakes(type: string, interfaces: readonly Interface[]): readonly Interface[] {
  const paths = new Map([[type, "the class"]]);
  for (const { name, path } of interfaces) {
    const other = paths.get(name);
    if (other) {
      throw new Error(
        `${type}: the type ${name} would stand for both ${other} and ${path}, since nested objects are named by their last part. Give one of the two another name in the declaration.`,
      );
    }
    paths.set(name, path);
  }
  return interfaces;
}

/** Interfaces for the nested objects of a table: what outputs give, and for inputs what a program writes. */
function nestedInterfaces(
  type: string,
  table: PropertyTable | Described["outputs"],
  forInputs: boolean,
  outer?: Facts,
  prefix = "",
): Interface[] {
  return Object.entries<Property | Described["outputs"][string]>(table).flatMap(([name, property]) => {
    const fields = property.fields ?? property.items?.fields;
    if (!fields) {
      return [];
    }
    // What only the cloud sets has no name to be sent under, and no change to speak of.
    const facts = forInputs && "wire" in property ? inherited(property, outer) : undefined;
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

function fieldsInterface(
  interfaceName: string,
  { type, fields, doc, facts }: Nested,
  input: boolean,
): string {
  const lines = Object.entries(fields).map(([name, field]) => {
    const text = typeOf(type, name, field, input);
    const optional = field.required ? "" : "?";
    return `${comment(propertyWords(field, facts))}\n  ${name}${optional}: ${input ? `pulumi.Input<${text}>` : text};`;
  });
  return `${comment([doc], "")}\nexport interface ${interfaceName} {\n${lines.join("\n")}\n}`;
}

function argsInterface(type: string, properties: PropertyTable): string {
  const fields = Object.entries(properties).map(([name, property]) => {
    const optional = property.required ? "" : "?";
    const text = typeOf(type, name, property, !property.plain);
    return `${comment(propertyWords(property))}\n  ${name}${optional}: ${property.plain ? text : `pulumi.Input<${text}>`};`;
  });
  const body = fields.length === 0 ? "" : `\n${fields.join("\n")}\n`;
  return `/** What a program says of a {@link ${type}}. */\nexport interface ${type}Args {${body}}`;
}
