import { type Emulator, type EmulatorOptions, startEmulator } from "../emulator";
import type { CliIo } from "./cli-io";
import type { Command } from "./command";
import { emulatorEnvironment } from "./emulator-environment";
import { EMULATOR_HELP } from "./emulator-help";
import { EMULATOR_OPTIONS, parseEmulatorOptions } from "./emulator-options";
import { type CommandLine, runChild } from "./run-child";

/** The exit codes that a shell gives for these two. */
const CANNOT_RUN = 126;
const NO_SUCH_COMMAND = 127;

/** `pulumi-wuying emulator`: serves both APIs until it is asked to stop, or until a command has ended. */
export const emulatorCommand: Command = {
  options: EMULATOR_OPTIONS,
  run: async (argv, io) => {
    const parsed = parseEmulatorOptions(argv);
    if (parsed.help) {
      io.out(EMULATOR_HELP);
      return 0;
    }
    const options = { ...parsed.options, log: (line: string) => io.err(`${line}\n`) };
    return parsed.command === undefined ? serve(options, io) : serveFor(parsed.command, options, io);
  },
};

async function serve(options: EmulatorOptions, io: CliIo): Promise<number> {
  const stopped = io.stopped();
  const emulator = await start(options, io);
  if (emulator === undefined) {
    return 1;
  }
  const { accessKeyId, accessKeySecret, endpoint } = emulator;
  io.out(`${JSON.stringify({ endpoint, accessKeyId, accessKeySecret })}\n`);
  io.err(`Listening on ${endpoint}. ${stateLine(options)} Ctrl-C stops it.\n`);
  await stopped;
  await emulator.close();
  return 0;
}

/** Serves a command until it ends. Standard output is the command's alone. */
async function serveFor(command: CommandLine, options: EmulatorOptions, io: CliIo): Promise<number> {
  const emulator = await start(options, io);
  if (emulator === undefined) {
    return 1;
  }
  try {
    return await runChild(command, emulatorEnvironment(emulator, process.env));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === "ENOENT";
    io.err(
      `pulumi-wuying emulator: ${isMissing ? missing(command) : `cannot run the command: ${message}`}\n`,
    );
    return isMissing ? NO_SUCH_COMMAND : CANNOT_RUN;
  } finally {
    await emulator.close();
  }
}

const missing = ([program]: CommandLine): string =>
  `there is no command "${program}": it is not on PATH, and no file of that name can be run.`;

async function start(options: EmulatorOptions, io: CliIo): Promise<Emulator | undefined> {
  try {
    return await startEmulator(options);
  } catch (error) {
    io.err(`pulumi-wuying emulator: ${startFailure(error as NodeJS.ErrnoException, options)}\n`);
    return undefined;
  }
}

function startFailure(error: NodeJS.ErrnoException, { port }: EmulatorOptions): string {
  if (error.code === "EADDRINUSE") {
    return `port ${port} is in use. Leave --port out to get a free one.`;
  }
  return error.message;
}

function stateLine({ stateFile }: EmulatorOptions): string {
  return stateFile === undefined ? "Nothing is kept when it stops." : `State is kept in ${stateFile}.`;
}
