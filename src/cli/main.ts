#!/usr/bin/env node
import type { CliIo } from "./cli-io";
import { runCli } from "./run-cli";

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => resolve());
    }
  });
}

/** Loaded only where something is asked, which few commands do. The end of the input is an empty answer. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Nothing has been done yet that would have to be ended in order.
  terminal.on("SIGINT", () => process.exit(130));
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
  }
}

const io: CliIo = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  stopped,
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
};

runCli(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  },
);
