// Which tests a run of scripts/test.mjs has.

const QUICK = ["unit", "emulator", "conformance", "e2e"];
const WHOLE = [...QUICK, "e2e-whole"];

/**
 * @typedef {object} Selection
 * @property {boolean} isWhole Whether every end-to-end test runs, and not the quick part alone.
 * @property {boolean} isPart Whether arguments may have left out suites, or tests of a suite.
 * @property {string[]} jestArguments
 */

/**
 * @param {readonly string[]} args Those of the script: `--whole`, and what Jest takes.
 * @returns {Selection}
 */
export function selectionOf(args) {
  const isWhole = args.includes("--whole");
  const given = args.filter((arg) => arg !== "--whole");
  const namesProjects = given.some((arg) => /^--selectProjects(=|$)/.test(arg));
  // Last, since Jest takes every word after it for a project.
  const projects = namesProjects ? [] : ["--selectProjects", ...(isWhole ? WHOLE : QUICK)];
  return { isWhole, isPart: given.length > 0, jestArguments: [...given, ...projects] };
}
