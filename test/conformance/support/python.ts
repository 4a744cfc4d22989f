import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** The Python that has the vendor's SDKs, or why there is none. */
export type PythonWithSdk =
  | { readonly python: string }
  /** Nothing is wrong with this repository: this machine lacks Python, or reaches no packages. */
  | { readonly absent: string }
  | { readonly failed: string };

const REQUIREMENTS = join(__dirname, "..", "requirements.txt");
const ENVIRONMENT = join(__dirname, "environment.py");
const INSTALL_SECONDS = 180;
/** What the installer itself may need on top, to end what it has started. */
const GRACE_SECONDS = 10;

const COMMANDS = ["python3", "python"];
const OLDEST = [3, 8] as const;
// Debian ships Python without `ensurepip`, and then no virtual environment can have pip.
const INTROSPECTION = `
import importlib.util as util, json, sys
whole = all(util.find_spec(name) for name in ("venv", "ensurepip"))
print(json.dumps({"path": sys.executable, "version": list(sys.version_info[:3]), "whole": whole}))
`;

interface Python {
  readonly path: string;
  readonly version: readonly [number, number, number];
  /** Whether it can make virtual environments. */
  readonly whole: boolean;
}

/** Finds Python and installs the SDKs for it in a cache folder, where they are not there yet. */
export function pythonWithSdk(env: NodeJS.ProcessEnv = process.env): PythonWithSdk {
  const python = findPython(env);
  if (python === undefined) {
    return { absent: `no ${COMMANDS.join(" or ")} found` };
  }
  const version = python.version.join(".");
  if (isOlder(python.version)) {
    return { absent: `Python ${version} is older than ${OLDEST.join(".")}` };
  }
  if (!python.whole) {
    return { absent: `Python ${version} lacks venv and ensurepip; Debian has them in python3-venv` };
  }
  return install(python, env);
}

function findPython(env: NodeJS.ProcessEnv): Python | undefined {
  for (const command of COMMANDS) {
    const { status, stdout } = spawnSync(command, ["-c", INTROSPECTION], { env, encoding: "utf8" });
    if (status === 0) {
      return JSON.parse(stdout);
    }
  }
  return undefined;
}

function isOlder([major, minor]: Python["version"]): boolean {
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

function install(python: Python, env: NodeJS.ProcessEnv): PythonWithSdk {
  const { status, stdout, stderr, error } = spawnSync(
    python.path,
    [ENVIRONMENT, environmentFolder(python, env), REQUIREMENTS, String(INSTALL_SECONDS)],
    { env, encoding: "utf8", timeout: (INSTALL_SECONDS + GRACE_SECONDS) * 1000 },
  );
  if (status !== 0) {
    return { failed: (error?.message ?? stderr).trim() };
  }
  const outcome = JSON.parse(stdout);
  return "python" in outcome ? outcome : { absent: outcome.unreachable };
}

/** One folder per set of packages and Python, shared by every checkout of this repository. */
function environmentFolder({ path, version }: Python, env: NodeJS.ProcessEnv): string {
  const hash = createHash("sha256")
    .update(readFileSync(REQUIREMENTS))
    .update(JSON.stringify([path, version]))
    .digest("hex");
  // The XDG specification has relative values ignored.
  const base = isAbsolute(env.XDG_CACHE_HOME ?? "")
    ? (env.XDG_CACHE_HOME as string)
    : join(env.HOME || homedir(), ".cache");
  return join(base, "pulumi-wuying", "conformance", hash.slice(0, 16));
}
