import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { AccessKey } from "../../../src/emulator/protocol/authenticator";

/** An emulator that runs as a process of its own. */
export interface Launched {
  readonly child: ChildProcess;
  readonly emulator: AccessKey & { readonly endpoint: string };
  /** What it wrote so far, of both streams. */
  readonly output: () => { readonly out: string; readonly err: string };
  /** Asks it to stop; resolves with its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the command line; resolves with its first line. */
export function launch(
  main: string,
  flags: readonly string[] = [],
  nodeFlags: readonly string[] = [],
): Promise<Launched> {
  const child = spawn(process.execPath, [...nodeFlags, main, "emulator", ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const stop = (signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> => {
    child.kill(signal);
    return exited;
  };
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      const line = /^(.*)\n/.exec(out)?.[1];
      if (line !== undefined) {
        resolve({ child, emulator: JSON.parse(line), output: () => ({ out, err }), stop });
      }
    });
    exited.then((code) => reject(new Error(`exited with ${code}: ${err}`)));
  });
}

/** Memory that a process holds, in MiB; 0 where the system has no `/proc` to tell. */
export function residentMebibytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) {
    return 0;
  }
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8"))?.[1] ?? 0) / 1024;
}
