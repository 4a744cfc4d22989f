import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, messageOf } from "../lib/errors.mjs";
import { cacheRoot, engineInCache } from "./cache.mjs";
import { engineEnvironment } from "./environment.mjs";
import { engineOnPath } from "./find-on-path.mjs";
import { engineFromGo } from "./go-build.mjs";
import { engineFromInstaller } from "./installer.mjs";
import { withLock } from "./lock.mjs";
import { withProgress } from "./progress.mjs";
import { EngineUnavailable, SourceAbsent, SourceFailed } from "./unavailable.mjs";

/** @import { Try } from "./unavailable.mjs" */

export { EngineUnavailable } from "./unavailable.mjs";

/**
 * Where an engine comes from.
 * @typedef {"path" | "cache" | "installer" | "go"} Source
 */

/** @type {readonly Source[]} */
export const SOURCES = ["path", "cache", "installer", "go"];

/**
 * What a source gives: the folder of the programs, and the version of the CLI.
 * @typedef {{ binDir: string, version: string }} Found
 */

/**
 * An engine; `env` is to be merged into the environment that `pulumi` runs with.
 * @typedef {Found & { source: Source, env: Record<string, string> }} Engine
 */

/**
 * What a source is told: where to report what takes time, and the environment to look in.
 * @typedef {{ log: (line: string) => void, env: NodeJS.ProcessEnv }} Circumstances
 */

/**
 * A search for an engine: which sources are not to be tried, and why those that were gave none.
 * @typedef {Circumstances & { skip: readonly string[], tries: Try[] }} Search
 */

/**
 * Gives a working Pulumi engine (the CLI and its Node.js language host): one that is there, else one that it installs
 * or builds. Throws EngineUnavailable, whose message is for the user, when nothing works.
 *
 * @param {object} [options]
 * @param {(line: string) => void} [options.log] gets a line on what takes time; stderr when not given
 * @param {readonly string[]} [options.skip] sources not to try, of SOURCES
 * @param {NodeJS.ProcessEnv} [options.env] the environment to look in
 * @returns {Promise<Engine>}
 */
export async function ensureEngine({ log = toStderr, skip = [], env = process.env } = {}) {
  /** @type {Search} */
  const search = { log, skip, env, tries: [] };
  const engine =
    (await attempt(search, "path", () => engineOnPath(env))) ??
    (await attempt(search, "cache", () => engineInCache(env))) ??
    (await makeEngine(search));
  if (!engine) {
    throw new EngineUnavailable(search.tries);
  }
  return { ...engine, env: engineEnvironment(engine, env) };
}

// One run makes the engine; another that started meanwhile waits for it and then finds it in the cache.
/**
 * @param {Search} search
 * @returns {Promise<Found & { source: Source } | undefined>}
 */
async function makeEngine(search) {
  const { log, skip, env } = search;
  const make = async () =>
    (await madeMeanwhile(search)) ??
    (await attempt(search, "installer", () => engineFromInstaller({ log, env }))) ??
    (await attempt(search, "go", () => engineFromGo({ log, env })));
  if (skip.includes("installer") && skip.includes("go")) {
    return make();
  }

  const root = cacheRoot(env);
  try {
    await mkdir(root, { recursive: true });
  } catch (error) {
    search.tries.push({ source: "installer, go", reason: `nowhere to put an engine: ${messageOf(error)}` });
    return undefined;
  }
  return withLock(join(root, "lock"), make, (owner, wait) =>
    withProgress(log, `waiting for process ${owner}, which makes the engine`, wait),
  );
}

/**
 * @param {Search} search
 * @returns {Promise<Found & { source: Source } | undefined>}
 */
async function madeMeanwhile({ skip, env }) {
  if (skip.includes("cache")) {
    return undefined;
  }
  try {
    return { ...(await engineInCache(env)), source: "cache" };
  } catch {
    // Why has been noted by the first look.
    return undefined;
  }
}

/**
 * What the source gives; undefined, with the reason noted, when it fails.
 * @param {Search} search
 * @param {Source} source
 * @param {() => Promise<Found>} find
 * @returns {Promise<Found & { source: Source } | undefined>}
 */
async function attempt(search, source, find) {
  if (search.skip.includes(source)) {
    search.tries.push({ source, reason: "skipped, as asked" });
    return undefined;
  }
  try {
    return { ...(await find()), source };
  } catch (error) {
    // A mistake in these scripts is no reason to try another source; trouble with a file or a network is.
    if (!(error instanceof SourceFailed) && codeOf(error) === undefined) {
      throw error;
    }
    if (!(error instanceof SourceAbsent)) {
      search.log(`passing over ${source}: ${messageOf(error)}`);
    }
    search.tries.push({ source, reason: messageOf(error) });
    return undefined;
  }
}

/** @param {string} line */
function toStderr(line) {
  process.stderr.write(`engine: ${line}\n`);
}
