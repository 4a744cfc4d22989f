import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** @import { ChildProcess } from "node:child_process" */

/** @type {readonly NodeJS.Signals[]} */
const STOPPING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

const STREAMS = /** @type {const} */ (["stdout", "stderr"]);

/**
 * Runs a program to its end and gives what it printed. It never throws: `failure` says in words why the program
 * did not succeed.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, silenceMs?: number }} [options]
 *   silenceMs: the program is stopped when it prints nothing for this long
 * @returns {Promise<{ stdout: string, stderr: string, failure: string | undefined }>}
 */
export async function run(
  file,
  args,
  { cwd, env = process.env, onLine = () => {}, silenceMs = 30_000 } = {},
) {
  const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const printed = { stdout: "", stderr: "" };
  let silenced = false;
  const silence = setTimeout(() => {
    silenced = true;
    child.kill("SIGKILL");
  }, silenceMs);

  for (const stream of STREAMS) {
    createInterface({ input: child[stream] }).on("line", (line) => {
      silence.refresh();
      printed[stream] += `${line}\n`;
      onLine(line);
    });
  }

  const stopWatching = stopWithUs(child);
  const failure = await new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => {
      if (silenced) {
        return resolve(`said nothing for ${silenceMs / 1000} s`);
      }
      resolve(code === 0 ? undefined : signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
  clearTimeout(silence);
  stopWatching();
  return { ...printed, failure };
}

// A build that outlives the script it was for would keep every core busy for minutes with nobody waiting for it.
/** @param {ChildProcess} child */
function stopWithUs(child) {
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    child.kill(signal);
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of STOPPING_SIGNALS) {
      process.removeListener(signal, stop);
    }
  };
  for (const signal of STOPPING_SIGNALS) {
    process.on(signal, stop);
  }
  return forget;
}
