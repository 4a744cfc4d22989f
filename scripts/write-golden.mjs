// Keeps a stack of the version in package.json for test/e2e/upgrade.test.ts: its state, its configuration and the
// emulated account behind it, in the folder that holds the program.
// Usage: npm run golden
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEngine } from "./engine/index.mjs";
import { compiled } from "./lib/compiled.mjs";
import { messageOf } from "./lib/errors.mjs";
import { startEmulator } from "./lib/processes.mjs";
import { openProject } from "./lib/project.mjs";
import { atRest } from "./lib/resting-account.mjs";

/** @import { Engine } from "./engine/index.mjs" */
/** @import { RunningEmulator } from "./lib/processes.mjs" */
/** @import { ExportedStack } from "./lib/project.mjs" */

/** What the test puts in place of its own emulator's endpoint; the port of this run means nothing to it. */
const ENDPOINT = "http://127.0.0.1:0";
// As in test/e2e/support/stack.ts and upgrade.test.ts. They guard an account that does not exist.
const PROJECT = "test";
const PASSPHRASE = "correct horse";
const KEY = "golden";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { declarations } = compiled("provider/declarations");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const target = join(root, "test/e2e/golden", version);

const folder = mkdtempSync(join(tmpdir(), "wuying-golden-"));
try {
  await main();
} catch (error) {
  console.error(`golden: ${messageOf(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  if (existsSync(join(target, "stack.json"))) {
    throw new Error(`${target} has its stack already, and a stack that is kept never changes`);
  }
  if (!existsSync(join(target, "index.ts"))) {
    throw new Error(`${target} has no index.ts: copy the one of the version before, and add what is new`);
  }
  const engine = await ensureEngine();
  const accountFile = join(folder, "emulator.json");
  const emulator = await startEmulator(join(root, "dist/cli/main.js"), [
    ...["--time-scale", "0.005", "--seed", "1", "--state", accountFile],
    ...["--access-key-id", KEY, "--access-key-secret", KEY],
  ]);
  let exported;
  try {
    exported = await deploy(engine, emulator);
  } finally {
    await emulator.stop();
  }
  const state = withoutPlaces(JSON.parse(exported));
  refuseIncomplete(state);
  const texts = {
    "stack.json": formatted(state),
    "Pulumi.dev.yaml": readFileSync(join(folder, "Pulumi.dev.yaml"), "utf8"),
    "emulator.json": formatted(atRest(JSON.parse(readFileSync(accountFile, "utf8")))),
  };
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    text: neutral(name, text, emulator),
  }));
  for (const { name, text } of files) {
    writeFileSync(join(target, name), text);
  }
  console.log(`written: ${target}`);
}

/**
 * @param {Engine} engine
 * @param {RunningEmulator} emulator
 */
async function deploy(engine, emulator) {
  cpSync(join(target, "index.ts"), join(folder, "index.ts"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "name": "test", "private": true, "main": "index.ts" }');
  const { quietly: pulumi, configure } = openProject(folder, PROJECT, engine, PASSPHRASE);
  await configure(emulator);
  await pulumi("config", "set", "--secret", "adPassword", "golden-password");
  await pulumi("config", "set", "--secret", "workstationPassword", "Golden-password-1");
  await pulumi("up", "--yes", "--skip-preview");
  await pulumi("preview", "--expect-no-changes");
  return pulumi("stack", "export");
}

/** @param {ExportedStack} stack */
function refuseIncomplete({ deployment }) {
  const made = deployment.resources.map(({ type }) => type);
  const missing = declarations.map(({ token }) => token).filter((token) => !made.includes(typeOf(token)));
  if (missing.length > 0) {
    throw new Error(`the program has no ${missing.join(", ")}`);
  }
}

/** @param {string} token */
function typeOf(token) {
  return `pulumi-nodejs:dynamic/wuying/${token}`;
}

/**
 * Where the program lay on this machine is noted with every resource, and is nobody else's business.
 * @param {ExportedStack} stack
 */
function withoutPlaces({ deployment, ...rest }) {
  const resources = deployment.resources.map(
    ({ sourcePosition: _position, stackTrace: _trace, ...resource }) => resource,
  );
  return { ...rest, deployment: { ...deployment, resources } };
}

/** @param {unknown} value */
function formatted(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {RunningEmulator} emulator
 */
function neutral(name, text, { endpoint }) {
  const result = text.replaceAll(endpoint, ENDPOINT);
  const place = [folder, root, "/home/", "/root/"].find((each) => result.includes(each));
  if (place !== undefined) {
    throw new Error(`${name} names ${place}, a place on this machine`);
  }
  return result;
}
