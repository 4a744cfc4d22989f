// Brings Node.js releases from the npm package `node-PLATFORM-ARCH` into the cache of this repository, and prints the
// folder of each executable as JSON: node scripts/node-versions.mjs 20.20.2 24.21.0
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { argv, env, exit, platform, stderr } from "node:process";
import { cacheFolder } from "./engine/cache.mjs";
import { withLock } from "./engine/lock.mjs";
import { withProgress } from "./engine/progress.mjs";
import { messageOf } from "./lib/errors.mjs";
import { capture } from "./lib/processes.mjs";

const PACKAGE = `node-${platform === "win32" ? "win" : platform}-${process.arch}`;
const UNFINISHED = ".unfinished-";
/** @param {string} line */
const log = (line) => stderr.write(`node: ${line}\n`);

/**
 * @param {string} root
 * @param {string} version
 */
async function ensureNode(root, version) {
  const entry = join(root, `${version}-${platform}-${process.arch}`);
  const binDir = join(entry, "node_modules", PACKAGE, "bin");
  if (existsSync(binDir)) {
    return binDir;
  }
  const folder = await mkdtemp(entry + UNFINISHED);
  try {
    await withProgress(log, `fetching Node.js ${version}`, () => install(folder, version));
    await rename(folder, entry);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return binDir;
}

// Called with the lock held: whatever is unfinished now was left by a run that was killed.
/** @param {string} root */
async function removeUnfinished(root) {
  const left = (await readdir(root)).filter((name) => name.includes(UNFINISHED));
  await Promise.all(left.map((name) => rm(join(root, name), { recursive: true, force: true })));
}

/**
 * @param {string} folder
 * @param {string} version
 */
async function install(folder, version) {
  const wanted = `${PACKAGE}@${version}`;
  const flags = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  try {
    await capture("npm", ["install", ...flags, wanted], { cwd: folder, shell: platform === "win32" });
    const said = await capture(join(folder, "node_modules", PACKAGE, "bin", "node"), ["--version"]);
    if (said.trim() !== `v${version}`) {
      throw new Error(`it calls itself ${said.trim()}`);
    }
  } catch (error) {
    throw new Error(
      `Node.js ${version} could not be fetched as ${wanted}; the package registry of npm has to be reachable. ${messageOf(error)}`,
    );
  }
}

/** @param {readonly string[]} versions */
async function ensureAll(versions) {
  const root = cacheFolder("node", env);
  await mkdir(root, { recursive: true });
  return withLock(join(root, "lock"), async () => {
    await removeUnfinished(root);
    /** @type {Record<string, string>} */
    const folders = {};
    for (const version of versions) {
      folders[version] = await ensureNode(root, version);
    }
    return folders;
  });
}

try {
  console.log(JSON.stringify(await ensureAll(argv.slice(2))));
} catch (error) {
  log(messageOf(error));
  exit(1);
}
