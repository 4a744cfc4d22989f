import { relative, resolve } from "node:path";
import type { CliIo } from "./cli-io";
import { type Command, UsageError } from "./command";
import { describeExample, EXAMPLE_NAMES } from "./new-examples";
import { NEW_HELP } from "./new-help";
import { type Next, nextSteps } from "./new-next";
import { NEW_OPTIONS, type NewOptions, parseNewOptions } from "./new-options";
import { filesOfProject } from "./new-project";
import { writeProject } from "./new-write";

const FAILED = 1;

/** `pulumi-wuying new`: writes a project from an example. */
export const newCommand: Command = {
  options: NEW_OPTIONS,
  names: EXAMPLE_NAMES,
  run: async (argv, io) => {
    const options = parseNewOptions(argv);
    if (options === "help") {
      io.out(NEW_HELP);
      return 0;
    }
    if ("list" in options) {
      io.out(list(options.json));
      return 0;
    }
    return write(options, io);
  },
};

function list(json: boolean): string {
  const examples = EXAMPLE_NAMES.map((name) => ({ name, description: describeExample(name) }));
  if (json) {
    return jsonText({ examples });
  }
  const width = Math.max(...EXAMPLE_NAMES.map(({ length }) => length));
  return examples.map(({ name, description }) => `${name.padEnd(width)}  ${description}\n`).join("");
}

function write({ example, dir, name, json }: NewOptions, io: CliIo): number {
  const files = filesOfProject(example, name);
  try {
    writeProject(dir, files);
  } catch (error) {
    if (error instanceof UsageError) {
      throw error;
    }
    io.err(`pulumi-wuying new: ${(error as Error).message}\n`);
    return FAILED;
  }
  const description = describeExample(example);
  const next = nextSteps(files);
  const folder = resolve(dir);
  io.out(
    json
      ? jsonText({ example, description, name, folder, files: files.map(({ path }) => path), ...next })
      : said({ example, description, folder, next }),
  );
  return 0;
}

interface Written {
  readonly example: string;
  readonly description: string;
  readonly folder: string;
  readonly next: Next;
}

function said({ example, description, folder, next: { commands, cloud } }: Written): string {
  const path = relative("", folder);
  const steps = path === "" ? commands : [`cd ${quoted(path)}`, ...commands];
  return [
    `Wrote the example ${example} to ${path || "this folder"}: ${description}`,
    "",
    "On the emulator, without an account:",
    "",
    ...steps.map((line) => (line === "" ? "" : `  ${line}`)),
    "",
    `In the cloud: ${cloud}`,
    "",
    "README.md has the rest.",
    "",
  ].join("\n");
}

/** For a shell; on Windows it is close enough to what one types. */
const quoted = (path: string): string =>
  /^[\w@%+=:,./\\-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
