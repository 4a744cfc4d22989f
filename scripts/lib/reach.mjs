// Which end-to-end suite calls which operation.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What is not so any more of the suites that are named for operations.
 * @param {Readonly<Record<string, string>>} suites
 * @param {string} folder Where the suites are.
 * @returns {string[]}
 */
export function staleReach(suites, folder) {
  return [...new Set(Object.values(suites))]
    .filter((suite) => !existsSync(join(folder, suite)))
    .map((suite) => `there is no end-to-end suite ${suite}`);
}

/**
 * The operations that a run did not call although the suite is named for them; only of suites that have run.
 * @param {Readonly<Record<string, string>>} suites
 * @param {string} noted The folder that the run has written to.
 * @returns {string[]}
 */
export function uncalled(suites, noted) {
  return Object.entries(suites).flatMap(([operation, suite]) => {
    const file = join(noted, `${suite}.json`);
    if (!existsSync(file)) {
      return [];
    }
    const called = /** @type {string[]} */ (JSON.parse(readFileSync(file, "utf8")));
    return called.includes(operation) ? [] : [`${suite} does not call ${operation} any more`];
  });
}
