import type { PropertyTable } from "../provider/language/declaration";
import { isCertain } from "./certain";
import { type Described, kebab, nameOf } from "./described";
import { comment, interfacesOf, typeOf } from "./interfaces";

function outputLines(type: string, { properties, outputs }: Described): string[] {
  const ofInputs = Object.entries(properties)
    .filter(([name]) => name !== "adoptId")
    .map(([name, property]) => {
      const certain = isCertain(property) ? "" : " | undefined";
      return outputLine(name, property.doc, `${typeOf(type, name, property, false)}${certain}`);
    });
  const ofCloud = Object.entries(outputs).map(([name, output]) =>
    outputLine(name, output.doc, typeOf(type, name, output, false)),
  );
  return [...ofInputs, ...ofCloud];
}

const outputLine = (name: string, doc: string, type: string): string =>
  `  /** ${doc} */\n  declare readonly ${name}: pulumi.Output<${type}>;`;

function secretPaths(table: PropertyTable, prefix = ""): string[] {
  return Object.entries(table).flatMap(([name, property]) => [
    ...(property.secret ? [prefix + name] : []),
    ...(property.fields ? secretPaths(property.fields, `${prefix}${name}.`) : []),
  ]);
}

/** The source of a resource class. */
export function renderClass(described: Described): string {
  const { type } = nameOf(described);
  const { token, doc, properties, outputs, timeouts, holdsData } = described;
  const hasRequired = Object.values(properties).some(({ required }) => required);
  const facts = {
    token,
    properties: [...Object.keys(properties).filter((name) => name !== "adoptId"), ...Object.keys(outputs)],
    secrets: secretPaths(properties),
    autoName: Object.keys(properties).find((name) => properties[name]?.autoName),
    idOutput: Object.keys(outputs).find((name) => outputs[name]?.isId),
    people: holdsData?.people?.property,
  };
  return `// Made from the declaration of ${token} by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = ${JSON.stringify(facts, undefined, 2)};

${interfacesOf(described)
  .map(({ text }) => text)
  .join("\n\n")}

${comment(
  [
    doc,
    "",
    `Default timeouts: ${timeouts.create} to create, ${timeouts.update} to update, ${timeouts.delete} to delete; \`customTimeouts\` changes them.`,
  ],
  "",
)}
export class ${type} extends WuyingResource {
${outputLines(type, described).join("\n")}

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): ${type} {
    const { region, ...rest } = opts ?? {};
    return new ${type}(name, { region } as object as ${type}Args, { ...rest, id });
  }

  constructor(name: string, args${hasRequired ? "" : "?"}: ${type}Args, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
`;
}

/** The index of a module's generated classes. Each class is loaded by the program that uses it. */
export function renderIndex(all: readonly Described[]): string {
  const classes = all.map((described) => {
    const { type } = nameOf(described);
    const file = `./${kebab(type)}`;
    return { type, file, doc: comment([described.doc], "") };
  });
  const exported = classes.map(
    ({ type, file, doc }) => `export type * from "${file}";

${doc}
export declare const ${type}: typeof import("${file}").${type};
export type ${type} = import("${file}").${type};
`,
  );
  const modules = classes.map(({ type, file }) => `  ${type}: () => require("${file}"),`);
  return `// Made by scripts/generate-resources.mjs.
import { loadedWhenUsed } from "../../program/loaded-when-used";

${exported.join("\n")}
loadedWhenUsed(exports, {
${modules.join("\n")}
});
`;
}
