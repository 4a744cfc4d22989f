import { type Emulator, type EmulatorOptions, startEmulator } from "../emulator";
import type { CliIo } from "./cli-io";
import type { Command } from "./command";
import { EMULATOR_HELP } from "./emulator-help";
import { parseEmulatorOptions } from "./emulator-options";

/** `pulumi-wuying emulator`: serves both APIs until it is asked to stop. */
export const emulatorCommand: Command = {
  summary: "serve both APIs on this machine, for trying things out and for tests",
  run: async (argv, io) => {
    const parsed = parseEmulatorOptions(argv);
    if (parsed.help) {
      io.out(EMULATOR_HELP);
      return 0;
    }
    return serve({ ...parsed.options, log: (line) => io.err(`${line}\n`) }, io);
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
