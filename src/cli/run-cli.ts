import { packageVersion } from "../package-version";
import type { CliIo } from "./cli-io";
import { type Command, USAGE_ERROR, UsageError } from "./command";
import { COMMANDS } from "./commands";
import { nearest } from "./nearest";

/** Runs `pulumi-wuying` with arguments; resolves to the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.out(help());
    return name === undefined ? USAGE_ERROR : 0;
  }
  if (name === "--version" || name === "-v") {
    io.out(`${packageVersion()}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    io.err(`pulumi-wuying: ${unknown(name)}\n\n${help()}`);
    return USAGE_ERROR;
  }
  return runCommand(name, command.load(), rest, io);
}

function unknown(name: string): string {
  if (name.startsWith("-")) {
    return `there is no option "${name}".`;
  }
  const meant = nearest(name, Object.keys(COMMANDS));
  return `there is no command "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`;
}

async function runCommand(
  name: string,
  command: Command,
  argv: readonly string[],
  io: CliIo,
): Promise<number> {
  try {
    return await command.run(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    io.err(`pulumi-wuying ${name}: ${error.message}\nSee: pulumi-wuying ${name} --help\n`);
    return USAGE_ERROR;
  }
}

function help(): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`);
  return [
    "Usage: pulumi-wuying COMMAND [OPTION]...",
    "",
    "Commands:",
    ...commands,
    "",
    "Options:",
    "  -h, --help      this text; after a command, the help of that command",
    "  -v, --version   the version of the package",
    "",
  ].join("\n");
}
