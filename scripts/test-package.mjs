// Packs the package, and does with the tarball what the pages tell a user to do, in projects without a checkout: the
// listings that are whole recipes run as they stand there. Then a newcomer's first ten minutes, with nothing but what npm
// puts in place.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEngine } from "./engine/index.mjs";
import { firstTenMinutes } from "./first-ten-minutes.mjs";
import { messageOf } from "./lib/errors.mjs";
import { listing } from "./lib/listing.mjs";
import { pack, shell } from "./lib/packed.mjs";

/** @import { Engine } from "./engine/index.mjs" */

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "wuying-package-"));
const results = { passed: 0, failed: 0 };
const home = join(folder, "home");

try {
  await main();
} catch (error) {
  results.failed += 1;
  console.error(`FAILED: ${messageOf(error)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`package: ${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed > 0 ? 1 : 0;

/**
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} work
 */
async function check(what, work) {
  const value = await work();
  passed(what);
  return value;
}

/** @param {string} what */
function passed(what) {
  results.passed += 1;
  console.log(`ok: ${what}`);
}

async function main() {
  const tarball = await check("the package packs", () => pack(root, folder));
  const engine = await ensureEngine();
  await pages(tarball, engine);
  const project = await firstTenMinutes(tarball, folder, shell(engine, home), passed);
  await check("nothing of the checkout is in the package", () =>
    refuse(project, ["src", "test", "scripts", "dist/render"]),
  );
}

/**
 * Runs the listings of the pages, each with what the one before has left.
 * @param {string} tarball
 * @param {Engine} engine
 */
async function pages(tarball, engine) {
  const studio = join(folder, "studio");
  const sh = shell(engine, home);
  await check("README's first stack comes up", () =>
    sh(folder, readme(tarball), "+ 4 created", 'status: "Registered"'),
  );
  const backend = `export PULUMI_BACKEND_URL="file://$PWD/.state" PULUMI_CONFIG_PASSPHRASE=studio\n`;
  const beside = listing(join(root, "docs/emulator.md"), "Run a command beside it", "sh");
  await check("the client's page reports from the emulator, with no Pulumi beside it", async () => {
    const text = listing(join(root, "docs/client.md"), "Try it", "sh");
    await sh(
      folder,
      withTarball(text, tarball),
      "images for cloud desktops",
      "appstreaming.general.4c8g: 4 CPUs",
    );
    if (existsSync(join(folder, "desk-report/node_modules/@pulumi"))) {
      throw new Error("Pulumi came along");
    }
  });
  await check("a command beside the emulator carries on from the one before", () =>
    sh(
      studio,
      `${backend}pulumi stack init beside\npulumi config set adPassword x\n${beside}`,
      "4 unchanged",
    ),
  );
  await check(
    "the policy pack of its page, with nothing but what npm puts in place, refuses README's program",
    () => sh(studio, backend + policyPack(studio, tarball), "wuying-usb", "policy.usbRedirect must be false"),
  );
  await check("the CI job makes README's program and destroys it", () =>
    sh(studio, listing(join(root, "docs/testing.md"), "In CI", "sh"), "4 unchanged", "- 4 deleted"),
  );
  writeFileSync(join(studio, "stack.test.mjs"), listing(join(root, "docs/testing.md"), "In a test", "js"));
  await check("the test of README's program passes and destroys it", () =>
    sh(studio, `${backend}node --test stack.test.mjs`, "pass 1", "fail 0"),
  );
}

/**
 * Puts the policy pack of its page beside the program, and gives the commands that hold the program to it.
 * @param {string} project
 * @param {string} tarball
 */
function policyPack(project, tarball) {
  const page = join(root, "docs/policy-pack.md");
  const files = { "PulumiPolicy.yaml": "yaml", "package.json": "json", "index.ts": "ts" };
  mkdirSync(join(project, "policies"));
  for (const [name, language] of Object.entries(files)) {
    writeFileSync(join(project, "policies", name), listing(page, "Use it", language));
  }
  // The engine of this repository may have a language host that is too old to start a pack.
  const host = join(folder, "host");
  mkdirSync(host);
  symlinkSync(join(root, "test/e2e/support/language-host.cjs"), join(host, "pulumi-language-nodejs"));
  const commands = withTarball(listing(page, "Use it", "sh"), tarball);
  const beside = "npx pulumi-wuying emulator --time-scale 0.01 --state account.json --";
  return `export PATH="${host}:$PATH"\n${commands.replace(/^pulumi .*/m, `! ${beside} $&`)}`;
}

/** @param {string} tarball */
function readme(tarball) {
  return withTarball(listing(join(root, "README.md"), "Install it in your own project", "sh"), tarball);
}

/**
 * A listing, with the tarball in place of the package's name at the registry.
 * @param {string} text
 * @param {string} tarball
 */
function withTarball(text, tarball) {
  const installed = text.replace(/(?<=^npm install .*)\bpulumi-wuying\b/m, tarball);
  if (installed === text) {
    throw new Error("the listing installs no pulumi-wuying");
  }
  return installed;
}

/**
 * @param {string} project
 * @param {readonly string[]} names
 */
function refuse(project, names) {
  const installed = join(project, "node_modules/pulumi-wuying");
  const found = names.filter((name) => existsSync(join(installed, name)));
  if (found.length > 0) {
    throw new Error(`the package ships ${found.join(", ")}`);
  }
  if (!readdirSync(installed).includes("dist")) {
    throw new Error("the package ships no dist");
  }
}
