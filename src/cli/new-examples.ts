import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The examples lie beside the compiled files as well as beside the sources. */
const FOLDER = join(__dirname, "../../examples");

/** What running an example in its own folder leaves there. */
const LEFT_BEHIND = new Set(["node_modules", ".pulumi", "account.json", "package-lock.json"]);

/** A file of an example. */
export interface ExampleFile {
  /** Its path in the example, with `/` between the names. */
  readonly path: string;
  readonly text: string;
}

/** The examples that a project can be made of. */
export const EXAMPLE_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => existsSync(join(FOLDER, name, "package.json")))
  .sort();

/** One line about an example. */
export const describeExample = (example: string): string => manifestOf(example).description;

/** The name that an example has for itself, which stands in all of its files. */
export const projectNameOf = (example: string): string => manifestOf(example).name;

function manifestOf(example: string): { readonly name: string; readonly description: string } {
  return JSON.parse(readFileSync(join(FOLDER, example, "package.json"), "utf8"));
}

/** Every file of an example, in the order of their paths. */
export function filesOfExample(example: string): ExampleFile[] {
  const folder = join(FOLDER, example);
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((path) => !path.split("/").some((name) => LEFT_BEHIND.has(name)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
