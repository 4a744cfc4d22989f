/**
 * What is read here of a report in JSON; docs/report.md of the package has all of it.
 * @typedef {object} Report
 * @property {string} summary
 * @property {readonly { rule: string, because: string }[]} hits
 * @property {readonly { operation: string, losesData: boolean, disruption: { class: string }, people: { known: number, isComplete: boolean } }[]} changes
 */

/**
 * A line for each stack and one for all, and the exit code that follows from them.
 * @param {readonly { name: string, value?: Report, error?: Error }[]} results
 */
export function sumUp(results) {
  const reports = results.flatMap(({ value }) => value ?? []);
  const failed = results.filter(({ error }) => error !== undefined).length;
  const stopped = reports.filter(({ hits }) => hits.length > 0).length;
  const lines = [
    ...results.flatMap(linesOf),
    "",
    [totals(reports), `${failed} failed, ${stopped} stopped.`].join(" "),
  ];
  return { lines, exitCode: failed > 0 ? 1 : stopped > 0 ? 2 : 0 };
}

function linesOf(/** @type {{ name: string, value?: Report, error?: Error }} */ { name, value, error }) {
  return value === undefined
    ? [`${name.padEnd(12)}FAILED: ${error?.message}`]
    : [
        `${name.padEnd(12)}${value.summary}`,
        ...value.hits.map(({ rule, because }) => `${"".padEnd(12)}STOPPED by ${rule}: ${because}`),
      ];
}

function totals(/** @type {readonly Report[]} */ reports) {
  const changes = reports.flatMap((report) => report.changes);
  const count = (/** @type {string} */ operation) =>
    changes.filter((each) => each.operation === operation).length;
  const disturbing = changes.filter(({ disruption }) => disruption.class !== "none");
  const people = disturbing.reduce((sum, each) => sum + each.people.known, 0);
  const others = disturbing.every((each) => each.people.isComplete) ? "" : " and others";
  return [
    `${reports.length} stacks:`,
    `${count("create")} created, ${count("update")} changed in place, ${count("replace")} replaced, ${count("delete")} deleted;`,
    `people disturbed: ${people}${others}; disks lost: ${changes.filter(({ losesData }) => losesData).length}.`,
  ].join(" ");
}
