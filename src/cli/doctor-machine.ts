import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Finding } from "./doctor-finding";

const run = promisify(execFile);

const PROJECT_FILES = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"];
const LONGEST_ANSWER_MS = 20_000;

/** The folder of the Pulumi project that a folder is in, as `pulumi` looks for it: there, or above. */
export function projectFolder(folder: string): string | undefined {
  const here = resolve(folder);
  if (PROJECT_FILES.some((name) => existsSync(join(here, name)))) {
    return here;
  }
  const above = dirname(here);
  return above === here ? undefined : projectFolder(above);
}

/** Whether the running Node.js is one that the package takes. `range` is a lowest version, such as `>=20.19.0`. */
export function nodeFinding(version: string, range: string): Finding {
  const check = "Node.js";
  if (isAtLeast(version, range)) {
    return { check, status: "ok", detail: `${version}, and ${range} is needed` };
  }
  return {
    check,
    status: "problem",
    detail: `${version} is too old: ${range} is needed`,
    advice: "Install a newer Node.js, and let pulumi find it first on PATH.",
  };
}

function isAtLeast(version: string, range: string): boolean {
  const [found, lowest] = [numbersOf(version), numbersOf(range)];
  const at = lowest.findIndex((number, index) => number !== (found[index] ?? 0));
  return at === -1 || (found[at] ?? 0) > (lowest[at] ?? 0);
}

const numbersOf = (text: string): number[] => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number);

/** Whether `pulumi` can be run. Scripts that only call the API do without it. */
export async function pulumiFinding(env: NodeJS.ProcessEnv, hasProject: boolean): Promise<Finding> {
  const check = "pulumi";
  try {
    const { stdout } = await run("pulumi", ["version"], { env, timeout: LONGEST_ANSWER_MS });
    return { check, status: "ok", detail: stdout.trim() };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return {
      check,
      status: hasProject || !isMissing ? "problem" : "unknown",
      detail: isMissing ? "it is not on PATH" : '"pulumi version" failed',
      advice: isMissing
        ? "Install it from https://www.pulumi.com/docs/install/. Scripts that only call the API do without it."
        : 'Run "pulumi version" to see why.',
    };
  }
}
