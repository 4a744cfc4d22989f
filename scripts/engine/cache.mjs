import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { cliVersion, findIn } from "./find-on-path.mjs";
import { SourceAbsent, SourceFailed } from "./unavailable.mjs";
import { CLI_VERSION, LANGUAGE_HOST_VERSION } from "./versions.mjs";

/** @import { Found } from "./index.mjs" */

const MARKER = "complete.json";
const UNFINISHED = ".unfinished-";
const DYNAMIC_PROVIDER = "pulumi-resource-pulumi-nodejs";

/**
 * A folder for one kind of things that take long to get, shared by every checkout of this repository.
 * @param {string} kind
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(kind, env) {
  // The XDG specification has relative values ignored.
  const { XDG_CACHE_HOME: asked = "" } = env;
  const base = isAbsolute(asked) ? asked : join(env.HOME || homedir(), ".cache");
  return join(base, "pulumi-wuying", kind);
}

/**
 * The folder of all cached engines.
 * @param {NodeJS.ProcessEnv} env
 */
export const cacheRoot = (env) => cacheFolder("engine", env);

/** @param {string} languageHostVersion */
const entryName = (languageHostVersion) =>
  `${CLI_VERSION}-${languageHostVersion}-${process.platform}-${process.arch}`;

// The installer brings the language host of the CLI's own release; the Go build an older one.
const ENTRIES = { installer: entryName(CLI_VERSION), go: entryName(LANGUAGE_HOST_VERSION) };

/**
 * An engine that an earlier run of this or of another checkout has installed or built.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Found>}
 */
export async function engineInCache(env) {
  const root = cacheRoot(env);
  const entry = Object.values(ENTRIES)
    .map((name) => join(root, name))
    .find((folder) => existsSync(join(folder, MARKER)));
  if (!entry) {
    throw new SourceAbsent(`nothing for ${CLI_VERSION} in ${root}`);
  }

  const binDir = join(entry, "bin");
  const missing = missingFrom(binDir);
  if (missing) {
    throw new SourceFailed(`${binDir} lacks ${missing}; delete the folder ${entry}`);
  }
  return { binDir, version: await cliVersion(join(binDir, "pulumi"), env) };
}

/**
 * Has `fill` put an engine into a new folder's `bin`, and moves the folder into the cache only when it is complete.
 * @param {"installer" | "go"} source
 * @param {NodeJS.ProcessEnv} env
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<Found>}
 */
export async function addToCache(source, env, fill) {
  const root = cacheRoot(env);
  const entry = join(root, ENTRIES[source]);
  const sdk = sdkFolder();
  await removeUnfinished(root);
  const folder = await mkdtemp(entry + UNFINISHED);
  try {
    const binDir = join(folder, "bin");
    await mkdir(binDir);
    await fill(folder);
    await addDynamicProvider(sdk, binDir);
    await checkEngine(binDir, env);
    await writeFile(join(folder, MARKER), markerText(source));
    await rm(entry, { recursive: true, force: true });
    await rename(folder, entry);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { binDir: join(entry, "bin"), version: CLI_VERSION };
}

// Called with the lock held: whatever is unfinished now was left by a run that was killed.
/** @param {string} root */
async function removeUnfinished(root) {
  const left = (await readdir(root)).filter((name) => name.includes(UNFINISHED));
  await Promise.all(left.map((name) => rm(join(root, name), { recursive: true, force: true })));
}

// Looked up before the minutes that an engine takes, not after them.
function sdkFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve("@pulumi/pulumi/package.json"));
  } catch {
    throw new SourceFailed("@pulumi/pulumi is not installed in this checkout; run `npm ci`");
  }
}

// The CLI warns about every plugin that it finds elsewhere than beside itself, so the script is copied there. A copy
// may outlive this checkout: the script looks for @pulumi/pulumi from the program's folder, never from its own.
/**
 * @param {string} sdk
 * @param {string} binDir
 */
async function addDynamicProvider(sdk, binDir) {
  for (const name of [DYNAMIC_PROVIDER, `${DYNAMIC_PROVIDER}.cmd`]) {
    if (existsSync(join(binDir, name))) {
      continue;
    }
    await cp(join(sdk, name), join(binDir, name));
  }
}

/**
 * @param {string} binDir
 * @param {NodeJS.ProcessEnv} env
 */
async function checkEngine(binDir, env) {
  const missing = missingFrom(binDir);
  if (missing) {
    throw new SourceFailed(`no ${missing} came out of it`);
  }
  const version = await cliVersion(join(binDir, "pulumi"), env);
  if (version !== CLI_VERSION) {
    throw new SourceFailed(`gave ${version} instead of ${CLI_VERSION}`);
  }
}

/** @param {string} binDir */
function missingFrom(binDir) {
  return ["pulumi", "pulumi-language-nodejs", DYNAMIC_PROVIDER].find((name) => !findIn([binDir], name));
}

/** @param {"installer" | "go"} source */
function markerText(source) {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return `${JSON.stringify({ source, cli: CLI_VERSION, by: `pulumi-wuying ${version}`, at: new Date().toISOString() }, null, 2)}\n`;
}
