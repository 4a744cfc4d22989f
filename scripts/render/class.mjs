import { inherited, propertyWords } from "./words.mjs";

const pascal = (name) => name[0].toUpperCase() + name.slice(1);

const comment = (lines, indent = "  ") =>
  [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");

/** The TypeScript type of a property; `input` says whether its parts may still be outputs of other resources. */
function typeOf(type, name, property, input) {
  const wrap = (text) => (input ? `pulumi.Input<${text}>` : text);
  if (property.type === "object") return `${type}${pascal(name)}${input ? "Args" : ""}`;
  if (property.type === "list" || property.type === "set") {
    const item = typeOf(type, name, property.items, input);
    return `${input || !property.items.values ? wrap(item) : `(${item})`}[]`;
  }
  if (property.type === "map") return `{ [key: string]: ${wrap(typeOf(type, name, property.items, input))} }`;
  if (property.values) return property.values.map((value) => JSON.stringify(value)).join(" | ");
  return property.type === "integer" ? "number" : property.type;
}

/** The interfaces of a class, each with its name and what it is made of. */
function interfacesOf(type, { properties, outputs }) {
  const own = { name: `${type}Args`, path: "the inputs", text: argsInterface(type, properties) };
  return refuseNamesakes(type, [
    ...nestedInterfaces(type, properties, true),
    ...nestedInterfaces(type, outputs, false),
    own,
  ]);
}

/** TypeScript merges interfaces of one name without a word, so each would have the fields of both. */
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

/** Interfaces for the nested objects of a table: what outputs give, and for inputs what a program writes. */
function nestedInterfaces(type, table, forInputs, outer, prefix = "") {
  return Object.entries(table).flatMap(([name, property]) => {
    const holder = property.type === "object" ? property : property.items;
    if (holder?.type !== "object") return [];
    // What only the cloud sets has no change to speak of.
    const facts = forInputs ? inherited(property, outer) : undefined;
    const parts = { type, holder, doc: property.doc, facts };
    const path = prefix + name;
    const below = property.type === "object" ? `${path}.` : `${path}[].`;
    const interfaceOf = (ownName, input) => ({
      name: ownName,
      path,
      text: fieldsInterface(ownName, parts, input),
    });
    const ownName = `${type}${pascal(name)}`;
    return [
      ...nestedInterfaces(type, holder.fields, forInputs, facts, below),
      ...(forInputs ? [interfaceOf(`${ownName}Args`, true)] : []),
      interfaceOf(ownName, false),
    ];
  });
}

function fieldsInterface(interfaceName, { type, holder, doc, facts }, input) {
  const fields = Object.entries(holder.fields).map(([name, field]) => {
    const text = typeOf(type, name, field, input);
    const optional = field.required ? "" : "?";
    return `${comment(propertyWords(field, facts))}\n  ${name}${optional}: ${input ? `pulumi.Input<${text}>` : text};`;
  });
  return `${comment([doc], "")}\nexport interface ${interfaceName} {\n${fields.join("\n")}\n}`;
}

function argsInterface(type, properties) {
  const fields = Object.entries(properties).map(([name, property]) => {
    const optional = property.required ? "" : "?";
    const text = typeOf(type, name, property, !property.plain);
    return `${comment(propertyWords(property))}\n  ${name}${optional}: ${property.plain ? text : `pulumi.Input<${text}>`};`;
  });
  const body = fields.length === 0 ? "" : `\n${fields.join("\n")}\n`;
  return `/** What a program says of a {@link ${type}}. */\nexport interface ${type}Args {${body}}`;
}

const outputLines = (type, declaration) => [
  ...Object.entries(declaration.properties)
    .filter(([name]) => name !== "adoptId")
    .map(([name, property]) => {
      const certain = property.required || property.autoName ? "" : " | undefined";
      return `  /** ${property.doc} */\n  declare readonly ${name}: pulumi.Output<${typeOf(type, name, property, false)}${certain}>;`;
    }),
  ...Object.entries(declaration.outputs).map(
    ([name, output]) =>
      `  /** ${output.doc} */\n  declare readonly ${name}: pulumi.Output<${typeOf(type, name, output, false)}>;`,
  ),
];

function secretPaths(table, prefix = "") {
  return Object.entries(table).flatMap(([name, property]) => [
    ...(property.secret ? [prefix + name] : []),
    ...(property.fields ? secretPaths(property.fields, `${prefix}${name}.`) : []),
  ]);
}

/** The source of a resource class. */
export function renderClass(declaration) {
  const type = declaration.token.split(":")[1];
  const { properties, outputs } = declaration;
  const hasRequired = Object.values(properties).some(({ required }) => required);
  const facts = {
    token: declaration.token,
    properties: [...Object.keys(properties).filter((name) => name !== "adoptId"), ...Object.keys(outputs)],
    secrets: secretPaths(properties),
    autoName: Object.keys(properties).find((name) => properties[name].autoName),
    idOutput: Object.keys(outputs).find((name) => outputs[name].isId),
    people: declaration.holdsData?.people?.property,
  };
  const { create, update, delete: remove } = declaration.timeouts;
  return `// Made from the declaration of ${declaration.token} by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = ${JSON.stringify(facts, undefined, 2)};

${interfacesOf(type, declaration)
  .map(({ text }) => text)
  .join("\n\n")}

${comment(
  [
    declaration.doc,
    "",
    `Default timeouts: ${create} to create, ${update} to update, ${remove} to delete; \`customTimeouts\` changes them.`,
  ],
  "",
)}
export class ${type} extends WuyingResource {
${outputLines(type, declaration).join("\n")}

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${type} {
    return new ${type}(name, ${hasRequired ? `{} as ${type}Args` : "{}"}, { ...opts, id });
  }

  constructor(name: string, args${hasRequired ? "" : "?"}: ${type}Args, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
`;
}

/** The index of a module's generated classes. */
export const renderIndex = (files) =>
  `// Made by scripts/generate-resources.mjs.\n${files.map((file) => `export * from "./${file}";`).join("\n")}\n`;
