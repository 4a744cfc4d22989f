import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Emulator } from "../../../src/emulator";

/** What a script tells at its end. */
export interface ScriptReport {
  /** The operations that went well through the SDK. */
  readonly operations: readonly string[];
  /** Fields of the SDK's answer types, as `Operation.path`, that no answer had. */
  readonly unanswered: readonly string[];
}

const LONGEST_MILLISECONDS = 180_000;

/** Runs a Python script of this folder against an emulator, and throws with its traceback when it fails. */
export async function runScript(python: string, script: string, emulator: Emulator): Promise<ScriptReport> {
  const lines = await output(python, script, {
    ...process.env,
    WUYING_ENDPOINT: emulator.endpoint,
    ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.accessKeySecret,
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
  });
  return JSON.parse(lines.trim().split("\n").at(-1) ?? "");
}

function output(python: string, script: string, env: NodeJS.ProcessEnv): Promise<string> {
  // Without the user's own packages and Python settings, and without compiled files in the repository.
  const child = spawn(python, ["-E", "-s", "-B", join(__dirname, "..", script)], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST_MILLISECONDS,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) {
        resolve(stdout);
      } else {
        reject(new Error(`${script} ended with ${code ?? signal} after:\n${stdout}\n${stderr}`));
      }
    });
  });
}
