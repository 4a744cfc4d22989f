// The listings of a reference page.
import type { Described } from "./described";
import { nameOf } from "./described";
import type { Example } from "./examples/example";
import { linesOf } from "./source";

const fenced = (text: string): string => `\`\`\`ts\n${text.trimEnd()}\n\`\`\``;

/** A whole program with one resource, and what it refers to. */
export function programOf(described: Described, example: Example): string {
  const { module, type } = nameOf(described);
  const { before = [], variable, name, program, options } = example;
  const imports = before.filter((line) => line.startsWith("import "));
  const statements = before.filter((line) => !line.startsWith("import "));
  const resource = `const ${variable} = new wuying.${module}.${type}`;
  return fenced(
    `${[...imports, 'import * as wuying from "pulumi-wuying";', "", ...statements].join("\n")}
${statements.length > 0 ? "\n" : ""}${resource}${argumentsOf(name, program, options)};

export const id = ${variable}.id;`,
  );
}

function argumentsOf(name: string, program: Example["program"], options: string | undefined): string {
  if (Object.keys(program).length === 0) {
    return `(${JSON.stringify(name)})`;
  }
  if (options === undefined) {
    return `(${JSON.stringify(name)}, {\n${linesOf(program, 2)}})`;
  }
  return `(\n  ${JSON.stringify(name)},\n  {\n${linesOf(program, 4)}  },\n  ${options},\n)`;
}

/** One property as a program writes it among the others. */
export const propertyListing = (name: string, value: Example["program"][string]): string =>
  fenced(linesOf({ [name]: value }, 0));
