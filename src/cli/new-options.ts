import { basename, resolve } from "node:path";
import { UsageError } from "./command";
import { nearest } from "./nearest";
import { EXAMPLE_NAMES } from "./new-examples";
import { parseOptionsAndNames, text } from "./options";

/** What the command line of `pulumi-wuying new` asks for. */
export interface NewOptions {
  readonly example: string;
  /** The folder to write to, as it was given or follows from the example. */
  readonly dir: string;
  /** The name of the project, which stands in all of its files. */
  readonly name: string;
  readonly json: boolean;
}

export const NEW_OPTIONS = {
  list: { type: "boolean" },
  dir: { type: "string" },
  name: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const FIRST = "quickstart";

/** What both npm and Pulumi take as the name of a project. */
const PROJECT_NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** Reads the arguments; throws a `UsageError` that names what is wrong. */
export function parseNewOptions(
  argv: readonly string[],
): NewOptions | { readonly list: true; readonly json: boolean } | "help" {
  const { values, names } = parseOptionsAndNames(argv, NEW_OPTIONS);
  if (values.help) {
    return "help";
  }
  const json = values.json ?? false;
  if (values.list) {
    return { list: true, json };
  }
  const [example = FIRST, ...more] = names;
  if (more.length > 0) {
    throw new UsageError(`name one example, not ${names.length}.`);
  }
  if (!EXAMPLE_NAMES.includes(example)) {
    throw new UsageError(unknown(example));
  }
  const dir = text("dir", values.dir) ?? example;
  return { example, dir, name: projectName(text("name", values.name), dir), json };
}

function unknown(example: string): string {
  const meant = nearest(example, EXAMPLE_NAMES);
  const advice = meant === undefined ? "--list names those that there are." : `Did you mean "${meant}"?`;
  return `there is no example "${example}". ${advice}`;
}

function projectName(given: string | undefined, dir: string): string {
  const name = given ?? basename(resolve(dir));
  if (PROJECT_NAME.test(name)) {
    return name;
  }
  const whose =
    given === undefined ? `The folder's name, "${name}", is none: give --name.` : `"${name}" is none.`;
  throw new UsageError(
    `the name of a project has small letters, digits, ".", "_" and "-" only, and begins with a letter or digit. ${whose}`,
  );
}
