import type { PropertyTable } from "../provider/language/declaration";
import { type Described, kebab, nameOf } from "./described";
import { allowedWords, effectWords, type Facts, inherited, readWords, wholeWords } from "./words";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function rows(table: PropertyTable, outer: Facts = {}, prefix = ""): string[] {
  return Object.entries(table).flatMap(([name, property]) => {
    const facts = inherited(property, outer);
    const own = [
      `\`${prefix}${name}\`${property.required ? " (required)" : ""}`,
      property.type,
      [property.doc, ...allowedWords(property)].join(" "),
      effectWords(facts.effect),
      readWords(facts.read),
      facts.source ?? "",
    ];
    const fields = property.fields ?? property.items?.fields;
    const below = `${prefix}${name}${property.type === "object" ? "." : "[]."}`;
    return [`| ${own.map(cell).join(" | ")} |`, ...(fields ? rows(fields, facts, below) : [])];
  });
}

/** The reference page of a resource. */
export function renderPage(described: Described): string {
  const { module, type } = nameOf(described);
  const { create, update, delete: remove } = described.timeouts;
  const inputs = rows(described.properties);
  const outputs = Object.entries(described.outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.type} | ${cell(output.doc)} | ${output.read.operation} |`,
  );
  return `# wuying.${module}.${type}

${described.doc}

Default timeouts: ${create} to create, ${update} to update, ${remove} to delete. The resource option \`customTimeouts\` changes them.

${wholeWords(described.disruption)}

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

/** The index of all reference pages. */
export function renderIndexPage(all: readonly Described[]): string {
  const lines = all.map((described) => {
    const { module, type } = nameOf(described);
    return `- [wuying.${module}.${type}](${module}/${kebab(type)}.md): ${described.doc}`;
  });
  return `# Reference

Made from the resource declarations.

${lines.join("\n")}
`;
}
