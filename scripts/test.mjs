// Compiles, checks the types of tests and scripts and what is generated, then runs unit, emulator, browser,
// conformance and end-to-end tests: of the last the quick part, or with --whole all.
// Usage: npm test [-- jest arguments], or npm run test:whole      The last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BrowserUnavailable, ensureBrowser } from "./browser/index.mjs";
import { EngineUnavailable, ensureEngine } from "./engine/index.mjs";
import { messageOf } from "./lib/errors.mjs";
import { run } from "./lib/processes.mjs";
import { uncalled } from "./lib/reach.mjs";
import { namesProjects, selectionOf } from "./lib/selection.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * The command that runs a script of this checkout.
 * @param {string} path
 * @param {...string} args
 * @returns {[command: string, args: string[]]}
 */
const script = (path, ...args) => [process.execPath, [join(root, path), ...args]];

/** @type {[what: string, command: string, args: string[]][]} */
const steps = [
  ["the package compiles", ...script("scripts/build.mjs")],
  [
    "the types are sound",
    ...script("node_modules/typescript/bin/tsc", "--noEmit", "-p", join(root, "tsconfig.json")),
  ],
  [
    "the types of what runs in a browser are sound",
    ...script("node_modules/typescript/bin/tsc", "--noEmit", "-p", join(root, "src/emulator/page/static")),
  ],
  ["the generated API is current", ...script("scripts/generate-api.mjs", "--check")],
  ["the generated classes and pages are current", ...script("scripts/generate-resources.mjs", "--check")],
  [
    "the pages that follow from the declarations are current",
    ...script("scripts/generate-pages.mjs", "--check"),
  ],
  ["the table of what a program reaches is current", ...script("scripts/generate-coverage.mjs", "--check")],
];

const noBrowser = await whyNoBrowser(process.argv.slice(2));
const { isWhole, isPart, jestArguments } = selectionOf(process.argv.slice(2), noBrowser === undefined);
const results = { passed: 0, failed: 0 };
await main();
if (noBrowser !== undefined) {
  console.log(`The tests in a browser were not run: no chromium. ${noBrowser}`);
}
console.log(`${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed > 0 ? 1 : 0;

async function main() {
  for (const [what, command, args] of steps) {
    const ok = (await run(command, args, { cwd: root })) === 0;
    results[ok ? "passed" : "failed"] += 1;
    console.log(`${ok ? "ok" : "FAILED"}: ${what}`);
    if (!ok) {
      return;
    }
  }
  try {
    const engine = await ensureEngine();
    await jest(engine.env);
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) {
      throw error;
    }
    console.error(error.message);
    results.failed += 1;
  }
}

/**
 * Why the tests in a browser are left out; undefined when there is a browser, or when one is asked for, so that they
 * fail without it.
 * @param {readonly string[]} args
 */
async function whyNoBrowser(args) {
  if (namesProjects(args) || process.env.WUYING_CHROMIUM) {
    return undefined;
  }
  try {
    await ensureBrowser();
    return undefined;
  } catch (error) {
    if (!(error instanceof BrowserUnavailable)) {
      throw error;
    }
    return error.message;
  }
}

/** @param {Record<string, string>} engineEnvironment */
async function jest(engineEnvironment) {
  const folder = mkdtempSync(join(tmpdir(), "wuying-test-"));
  const report = join(folder, "report.json");
  const reach = join(folder, "reach");
  try {
    await run(
      process.execPath,
      [join(root, "node_modules/jest/bin/jest.js"), "--json", `--outputFile=${report}`, ...jestArguments],
      {
        cwd: root,
        env: { ...process.env, WUYING_REACH_FOLDER: reach, ...engineEnvironment },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    count(JSON.parse(readFileSync(report, "utf8")));
    if (!isPart) {
      compareReach(reach);
      if (!isWhole) {
        console.log("This was the quick part of the end-to-end tests; npm run test:whole runs all of them.");
      }
    }
  } catch (error) {
    console.error(`the tests did not run to their end: ${messageOf(error)}`);
    results.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Whether each suite that has run still calls what the table of what a program reaches names it for.
 * @param {string} noted
 */
function compareReach(noted) {
  const suites = JSON.parse(readFileSync(join(root, "test/e2e/reach.json"), "utf8"));
  const lost = uncalled(suites, noted);
  results[lost.length === 0 ? "passed" : "failed"] += 1;
  console.log(`${lost.length === 0 ? "ok" : "FAILED"}: the suites call what docs/coverage.md names them for`);
  for (const line of lost) {
    console.log(`  ${line}`);
  }
}

/** @typedef {"numPassedTests" | "numFailedTests" | "numRuntimeErrorTestSuites" | "numPendingTests"} Count */

/**
 * A suite that could not even be loaded counts as one failure.
 * @param {Readonly<Record<Count, number>>} report
 */
function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
  results.passed += numPassedTests;
  results.failed += numFailedTests + numRuntimeErrorTestSuites;
  if (numPendingTests > 0) {
    console.log(
      `${numPendingTests} tests were not run: left out by the arguments, or for a reason given above`,
    );
  }
  if (numPassedTests + numFailedTests === 0) {
    results.failed += 1;
  }
}
