import { packageVersion } from "../package-version";
import type { CliIo } from "./cli-io";
import { type Command, USAGE_ERROR, UsageError } from "./command";
import { nearest } from "./nearest";

interface Listed {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Each command has modules of its own to load, and some have most of the package. */
  readonly load: () => Command;
}

const COMMANDS: Readonly<Record<string, Listed>> = {
  doctor: {
    summary: "say whether this machine and this account are ready, and what to do",
    load: () => (require("./doctor") as typeof import("./doctor")).doctorCommand,
  },
  emulator: {
    summary: "serve both APIs on this machine, for trying things out and for tests",
    load: () => (require("./emulator") as typeof import("./emulator")).emulatorCommand,
  },
  report: {
    summary: "say what a pulumi preview means for people, data, policies and cost",
    load: () => (require("./report") as typeof import("./report")).reportCommand,
  },
  sweep: {
    summary: "delete what tests and trials have left, by name or tag and age",
    load: () => (require("./sweep") as typeof import("./sweep")).sweepCommand,
  },
  unfinished: {
    summary: "list what killed runs have left in the account; deletes nothing",
    load: () => (require("./unfinished") as typeof import("./unfinished")).unfinishedCommand,
  },
};

/** Runs `pulumi-wuying` with arguments; resolves to the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.out(help());
    return name === undefined ? USAGE_ERROR : 0;
  }
  if (name === "--version" || name === "-v" || name === "version") {
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
