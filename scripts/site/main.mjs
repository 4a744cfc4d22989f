// Builds the documentation site into site/dist, from a clean clone too: installs its generator when that is not there.
// Usage: npm run site [-- --base /path/]      or, to write: npm run site -- dev
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../lib/processes.mjs";

const site = join(dirname(fileURLToPath(import.meta.url)), "../../site");
const vitepress = join(site, "node_modules/vitepress/bin/vitepress.js");
const [command, ...args] =
  process.argv[2] === "dev" ? process.argv.slice(2) : ["build", ...process.argv.slice(2)];

process.exitCode =
  (await installed()) || (await run(process.execPath, [vitepress, command ?? "", site, ...args]));

/** @returns {Promise<number>} */
async function installed() {
  if (isCurrent()) {
    return 0;
  }
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  return run(npm, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: site });
}

/** Whether the generator that is there is the one that the lock file names. */
function isCurrent() {
  const manifest = join(site, "node_modules/vitepress/package.json");
  if (!existsSync(manifest)) {
    return false;
  }
  const lock = JSON.parse(readFileSync(join(site, "package-lock.json"), "utf8"));
  return (
    JSON.parse(readFileSync(manifest, "utf8")).version === lock.packages["node_modules/vitepress"].version
  );
}
