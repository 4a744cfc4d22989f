// A newcomer's first ten minutes with the package as npm packs it: a project by `pulumi-wuying new`, its first `up`, a
// change, nothing left to do, and all of it gone again. What is typed is what the command and the project's README say.
// Usage: node scripts/first-ten-minutes.mjs, on a compiled package; scripts/test-package.mjs runs it too.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEngine } from "./engine/index.mjs";
import { pack, shell } from "./lib/packed.mjs";

/** @import { Shell } from "./lib/packed.mjs" */

const MOST_MINUTES = 10;
const MINUTE_MS = 60_000;
/** The resources of the quickstart, and the stack. */
const COUNT = 6;

/**
 * What `pulumi-wuying new --json` prints.
 * @typedef {{ folder: string, commands: string[] }} NewProject
 */

/**
 * @param {string} tarball
 * @param {string} folder The new project is made in it.
 * @param {Shell} sh
 * @param {(what: string) => void} say Gets what has been done, step by step.
 * @returns {Promise<string>} The folder of the project, where everything that it made is gone again.
 */
export async function firstTenMinutes(tarball, folder, sh, say) {
  const started = Date.now();

  // npm has warnings of its own around what the command prints.
  const written = await sh(folder, `npm exec --yes --package "${tarball}" -- pulumi-wuying new --json`);
  /** @type {NewProject} */
  const { folder: project, commands } = JSON.parse(/^\{$.*?^\}$/ms.exec(written)?.[0] ?? "");
  say("new writes a project");

  await sh(project, withTarball(commands.join("\n"), tarball), `+ ${COUNT} created`);
  say("the commands that it prints bring the project up on the emulator");

  const environment = commands.filter((line) => line.startsWith("export "));
  const up = commands.filter((line) => line.endsWith("pulumi up --yes"));
  edit(join(project, "index.ts"), 'clipboard: "read"', 'clipboard: "readwrite"');
  await sh(project, [...environment, ...up].join("\n"), "[diff: ~policy]", "~ 1 updated");
  say("a change is made in place");

  const rest = lastListing(join(project, "README.md"), "On the emulator");
  await sh(project, [...environment, rest].join("\n"), `${COUNT} unchanged`, `- ${COUNT} deleted`);
  say("nothing is left to do, and destroy takes everything away");

  const minutes = (Date.now() - started) / MINUTE_MS;
  if (minutes > MOST_MINUTES) {
    throw new Error(`the first ten minutes took ${minutes.toFixed(1)}`);
  }
  say(`that took ${minutes.toFixed(1)} of ${MOST_MINUTES} minutes`);
  return project;
}

/**
 * The package is not at the registry before it is released.
 * @param {string} commands
 * @param {string} tarball
 */
function withTarball(commands, tarball) {
  const installed = commands.replace(/^npm install$/m, `npm install --no-audit --no-fund "${tarball}"`);
  if (installed === commands) {
    throw new Error("the commands install nothing");
  }
  return installed;
}

/**
 * @param {string} file
 * @param {string} before
 * @param {string} after
 */
function edit(file, before, after) {
  const text = readFileSync(file, "utf8");
  if (!text.includes(before)) {
    throw new Error(`${file} has no ${before}`);
  }
  writeFileSync(file, text.replace(before, after));
}

/**
 * @param {string} page
 * @param {string} heading
 */
function lastListing(page, heading) {
  const section = readFileSync(page, "utf8").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const found = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].at(-1)?.[1];
  if (found === undefined) {
    throw new Error(`${page} has no listing below "${heading}"`);
  }
  return found;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const folder = mkdtempSync(join(tmpdir(), "wuying-minutes-"));
  try {
    const tarball = await pack(root, folder);
    const sh = shell(await ensureEngine(), join(folder, "home"));
    await firstTenMinutes(tarball, folder, sh, (what) => console.log(`ok: ${what}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
