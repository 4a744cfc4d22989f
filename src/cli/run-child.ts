import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { isatty } from "node:tty";
import { whenNpxDies } from "./when-npx-dies";

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]];

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How long what a stopped shell leaves running may take to end by itself. */
const GRACE_MS = 60_000;
const PAUSE_MS = 50;

/**
 * Runs a program on this process's own streams, and tells it of the signals that come meanwhile.
 *
 * @param take Gets what the program writes to standard output, in place of this process's own.
 * @returns Its exit code; 128 and the number of the signal that ended it, as a shell has it.
 * @throws The system's error when it cannot be started.
 */
export async function runChild(
  [program, ...args]: CommandLine,
  env: NodeJS.ProcessEnv,
  take?: (text: string) => void,
): Promise<number> {
  const fromTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor));
  // A shell that a signal ends leaves what it was running. In a group of their own, all are told. A terminal tells
  // its whole group of Ctrl-C by itself, and a program in another group could not read from it.
  const hasGroup = !fromTerminal && process.platform !== "win32";
  const child = spawn(program, args, {
    env,
    stdio: ["inherit", take ? "pipe" : "inherit", "inherit"],
    detached: hasGroup,
  });
  if (take) {
    child.stdout?.setEncoding("utf8").on("data", take);
  }
  let isStopped = false;
  const tell = (signal: NodeJS.Signals): void => {
    isStopped = true;
    // Told twice of Ctrl-C, many programs stop at once instead of in order.
    if (signal !== "SIGINT" || !fromTerminal) {
      send(child, hasGroup, signal);
    }
  };
  const kill = (): void => void send(child, hasGroup, "SIGTERM");
  for (const signal of SIGNALS) {
    process.on(signal, tell);
  }
  process.on("exit", kill);
  const endWatch = whenNpxDies(() => tell("SIGTERM"));
  try {
    const code = await exitCode(child);
    if (isStopped && hasGroup) {
      await groupEnd(child);
    }
    return code;
  } finally {
    for (const signal of SIGNALS) {
      process.off(signal, tell);
    }
    process.off("exit", kill);
    endWatch();
  }
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    // What is read of a program may come after its exit.
    child.once(child.stdout === null ? "exit" : "close", (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal as NodeJS.Signals]);
    });
  });
}

async function groupEnd(child: ChildProcess): Promise<void> {
  const deadline = Date.now() + GRACE_MS;
  while (send(child, true, 0)) {
    if (Date.now() > deadline) {
      send(child, true, "SIGKILL");
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Whether there was anything to send the signal to. */
function send({ pid }: ChildProcess, toGroup: boolean, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) {
    return false;
  }
  try {
    return process.kill(toGroup ? -pid : pid, signal);
  } catch {
    return false;
  }
}
