import { allowedWords, effectWords, inherited, readWords } from "./words.mjs";

/** @import { Declaration, PropertyTable } from "../../src/provider/language/declaration.js" */
/** @import { Facts } from "./words.mjs" */

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/**
 * @param {PropertyTable} table
 * @param {Facts} outer
 * @returns {string[]}
 */
function rows(table, outer = {}, prefix = "") {
  return Object.entries(table).flatMap(([name, property]) => {
    const facts = inherited(property, outer);
    const own = [
      `\`${prefix}${name}\`${property.required ? " (required)" : ""}`,
      `${property.type}`,
      [property.doc, ...allowedWords(property)].join(" "),
      effectWords(facts.effect),
      readWords(facts.read),
      facts.source ?? "",
    ];
    const holder = property.fields ? property : property.items;
    const nested = holder?.fields
      ? rows(holder.fields, facts, `${prefix}${name}${property.type === "object" ? "." : "[]."}`)
      : [];
    return [`| ${own.map(cell).join(" | ")} |`, ...nested];
  });
}

/**
 * The reference page of a resource.
 * @param {Declaration} declaration
 */
export function renderPage(declaration) {
  const [module, type = ""] = declaration.token.split(":");
  const { create, update, delete: remove } = declaration.timeouts;
  const inputs = rows(declaration.properties);
  const outputs = Object.entries(declaration.outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.type} | ${cell(output.doc)} | ${output.read.operation} |`,
  );
  return `# wuying.${module}.${type}

${declaration.doc}

Default timeouts: ${create} to create, ${update} to update, ${remove} to delete. The resource option \`customTimeouts\` changes them.

## Inputs

${inputs.length === 0 ? "None." : `| property | type | meaning | a change | read back | source |\n|---|---|---|---|---|---|\n${inputs.join("\n")}`}

## Outputs

Every input is an output too. The cloud adds these:

| property | type | meaning | from |
|---|---|---|---|
${outputs.join("\n")}

\`${type}.get(name, id)\` reads an existing object without managing it.
`;
}

/**
 * The index of all reference pages.
 * @param {readonly Declaration[]} declarations
 * @param {(type: string) => string} kebab
 */
export function renderIndexPage(declarations, kebab) {
  const lines = declarations.map((declaration) => {
    const [module, type = ""] = declaration.token.split(":");
    return `- [wuying.${module}.${type}](${module}/${kebab(type)}.md): ${declaration.doc}`;
  });
  return `# Reference

Made from the resource declarations.

${lines.join("\n")}
`;
}
