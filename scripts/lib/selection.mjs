// Which tests a run of scripts/test.mjs has.

const BROWSER = "browser";
const QUICK = ["unit", "emulator", BROWSER, "conformance", "e2e"];
const WHOLE = [...QUICK, "e2e-whole"];

/**
 * @typedef {object} Selection
 * @property {boolean} isWhole Whether every end-to-end test runs, and not the quick part alone.
 * @property {boolean} isPart Whether arguments may have left out suites, or tests of a suite.
 * @property {string[]} jestArguments
 */

/**
 * Whether arguments say which projects run, so that none is left out silently.
 * @param {readonly string[]} args
 */
export const namesProjects = (args) => args.some((arg) => /^--selectProjects(=|$)/.test(arg));

/**
 * @param {readonly string[]} args Those of the script: `--whole`, and what Jest takes.
 * @param {boolean} [hasBrowser] Whether tests in a browser can run here.
 * @returns {Selection}
 */
export function selectionOf(args, hasBrowser = true) {
  const isWhole = args.includes("--whole");
  const given = args.filter((arg) => arg !== "--whole");
  const projects = (isWhole ? WHOLE : QUICK).filter((project) => hasBrowser || project !== BROWSER);
  // Last, since Jest takes every word after it for a project.
  const selected = namesProjects(given) ? [] : ["--selectProjects", ...projects];
  return { isWhole, isPart: given.length > 0, jestArguments: [...given, ...selected] };
}
