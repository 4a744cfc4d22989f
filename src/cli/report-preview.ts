import { readFileSync } from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { UsageError } from "./command";
import type { Source } from "./report-options";
import { type CommandLine, runChild } from "./run-child";

/** What a preview has written, and the exit code of its command where one was run. */
export interface Preview {
  readonly text: string;
  readonly code: number;
}

/** Gets the preview from where it is; throws a `UsageError` where it cannot. */
export async function previewFrom(source: Source): Promise<Preview> {
  switch (source.kind) {
    case "file":
      return { text: fileText(source.path), code: 0 };
    case "input":
      return { text: await inputText(), code: 0 };
    case "command":
      return runPreview(source.command);
  }
}

function fileText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`the preview cannot be read: ${(error as Error).message}.`);
  }
}

async function inputText(): Promise<string> {
  if (process.stdin.isTTY) {
    throw new UsageError(
      "there is nothing to read: give a file, pipe a preview in, or run one: -- pulumi preview.",
    );
  }
  return readAll(process.stdin);
}

async function runPreview(command: CommandLine): Promise<Preview> {
  let text = "";
  const env = { ...process.env, PULUMI_ENABLE_STREAMING_JSON_PREVIEW: undefined };
  try {
    const code = await runChild(asReadable(command), env, (part) => {
      text += part;
    });
    return { text, code };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT"
        ? `there is no command "${command[0]}": it is not on PATH, and no file of that name can be run.`
        : `the command cannot be run: ${message}.`,
    );
  }
}

const PREVIEWS = ["preview", "pre"];

/** Flags of a preview by which it is read: in JSON, and with what stays, since that names the users of what changes. */
const NEEDED = [
  { flag: "--json", alike: /^(--json(=.*)?|-j)$/ },
  { flag: "--show-sames", alike: /^--show-sames(=.*)?$/ },
];

/** The same preview with the flags by which it is read. A command that names no preview is taken as it is. */
export function asReadable([program, ...args]: CommandLine): CommandLine {
  const at = args.findIndex((each) => PREVIEWS.includes(each));
  if (at === -1) {
    return [program, ...args];
  }
  const missing = NEEDED.filter(({ alike }) => !args.some((each) => alike.test(each)));
  return [program, ...args.slice(0, at + 1), ...missing.map(({ flag }) => flag), ...args.slice(at + 1)];
}
