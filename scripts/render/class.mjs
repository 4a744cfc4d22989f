import { comment, interfacesOf, typeOf } from "./interfaces.mjs";

/** @import { Declaration, PropertyTable } from "../../src/provider/language/declaration.js" */

/**
 * @param {string} type
 * @param {Declaration} declaration
 */
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

/**
 * @param {PropertyTable} table
 * @param {string} [prefix]
 * @returns {string[]}
 */
function secretPaths(table, prefix = "") {
  return Object.entries(table).flatMap(([name, property]) => [
    ...(property.secret ? [prefix + name] : []),
    ...(property.fields ? secretPaths(property.fields, `${prefix}${name}.`) : []),
  ]);
}

/**
 * The source of a resource class.
 * @param {Declaration} declaration
 */
export function renderClass(declaration) {
  const [, type = ""] = declaration.token.split(":");
  const { properties, outputs } = declaration;
  const hasRequired = Object.values(properties).some(({ required }) => required);
  const facts = {
    token: declaration.token,
    properties: [...Object.keys(properties).filter((name) => name !== "adoptId"), ...Object.keys(outputs)],
    secrets: secretPaths(properties),
    autoName: Object.keys(properties).find((name) => properties[name]?.autoName),
    idOutput: Object.keys(outputs).find((name) => outputs[name]?.isId),
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

/**
 * The index of a module's generated classes.
 * @param {readonly string[]} files
 */
export const renderIndex = (files) =>
  `// Made by scripts/generate-resources.mjs.\n${files.map((file) => `export * from "./${file}";`).join("\n")}\n`;
