// Finds a Chromium for the tests in a browser and for the pictures of the documentation.
import { run } from "../engine/command.mjs";
import { findIn, foldersOnPath } from "../engine/find-on-path.mjs";
import { messageOf } from "../lib/errors.mjs";
import { chromiumFromNpm } from "./npm-chromium.mjs";

/**
 * A Chromium that runs here, and what it needs in its environment.
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

/** No Chromium runs on this machine; the message says what was tried, and what to do. */
export class BrowserUnavailable extends Error {
  /** @param {readonly string[]} tries */
  constructor(tries) {
    super(
      [
        "No Chromium that runs here. Tried, in order:",
        ...tries.map((each) => `  ${each}`),
        "What to do: install one (Debian: apt-get install chromium), or name its file in WUYING_CHROMIUM.",
      ].join("\n"),
    );
    this.name = "BrowserUnavailable";
  }
}

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Gives the Chromium that WUYING_CHROMIUM names, else one on PATH, else one from the package registry of npm.
 * @param {object} [options]
 * @param {(line: string) => void} [options.log] gets a line on what takes time; stderr when not given
 * @param {NodeJS.ProcessEnv} [options.env] the environment to look in
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser({ log = toStderr, env = process.env } = {}) {
  const { WUYING_CHROMIUM: named } = env;
  if (named) {
    const problem = await problemOf({ executablePath: named, env: {} }, env);
    if (problem) {
      throw new BrowserUnavailable([`WUYING_CHROMIUM  ${named}: ${problem}`]);
    }
    return { executablePath: named, env: {} };
  }
  /** @type {string[]} */
  const tries = [];
  const folders = foldersOnPath(env);
  for (const executablePath of NAMES.flatMap((name) => findIn(folders, name) ?? [])) {
    const problem = await problemOf({ executablePath, env: {} }, env);
    if (!problem) {
      return { executablePath, env: {} };
    }
    tries.push(`PATH  ${executablePath}: ${problem}`);
  }
  if (tries.length === 0) {
    tries.push(`PATH  there is no ${NAMES.join(", ")}`);
  }
  return fromNpm({ log, env }, tries);
}

/**
 * @param {{ log: (line: string) => void, env: NodeJS.ProcessEnv }} circumstances
 * @param {readonly string[]} tries
 */
async function fromNpm({ log, env }, tries) {
  try {
    const browser = await chromiumFromNpm({ log, env });
    const problem = await problemOf(browser, env);
    if (problem) {
      throw new Error(`${browser.executablePath}: ${problem}`);
    }
    return browser;
  } catch (error) {
    throw new BrowserUnavailable([...tries, `npm  ${messageOf(error)}`]);
  }
}

/**
 * Why a Chromium does not run here. One on PATH may only be a note that says how to install one.
 * @param {Browser} browser
 * @param {NodeJS.ProcessEnv} env
 */
async function problemOf({ executablePath, env: own }, env) {
  const { failure, stderr, stdout } = await run(executablePath, ["--version"], { env: { ...env, ...own } });
  if (failure) {
    return stderr.trim().split("\n").pop() || failure;
  }
  return /Chrom(e|ium)\S* [\d.]+/.test(stdout)
    ? undefined
    : `it says ${JSON.stringify(stdout.trim())} for its version`;
}

/** @param {string} line */
function toStderr(line) {
  process.stderr.write(`browser: ${line}\n`);
}
