// Child processes of the scripts: one way to run a command to its end, one to keep a service beside it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** @import { SpawnOptions } from "node:child_process" */

/**
 * An emulator that runs in a process of its own: where it is and with which key, and how it is ended.
 * @typedef {object} RunningEmulator
 * @property {string} endpoint
 * @property {string} accessKeyId
 * @property {string} accessKeySecret
 * @property {() => Promise<void>} stop
 */

/**
 * Runs a command with its output shown; resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], ...options });
  const [code, signal] = await once(child, "close");
  return code ?? (signal ? 1 : 0);
}

/**
 * Runs a command to its end and returns what it printed; throws that text when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Omit<SpawnOptions, "stdio">} [options]
 */
export async function capture(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  if (code === 0) {
    return output;
  }
  throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output}`);
}

/**
 * Starts the emulator of a compiled package; `main` is its command-line file.
 * @param {string} main
 * @param {readonly string[]} args
 * @returns {Promise<RunningEmulator>}
 */
export async function startEmulator(main, args = []) {
  const child = spawn(process.execPath, [main, "emulator", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += chunk));
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([
    once(lines, "line").then(([line]) => line),
    closed.then(() => undefined),
  ]);
  if (first === undefined) {
    throw new Error(`the emulator did not start:\n${errors}`);
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await closed;
  };
  return { ...JSON.parse(first), stop };
}
