// What the runs came to, as text.
import { FAULTS } from "./plan.mjs";
import { lastLines } from "./run.mjs";

/** @import { Finding } from "./judge.mjs" */
/** @import { Result } from "./run.mjs" */

/**
 * How many runs came to what; each counts once, for the worst of it.
 *
 * @typedef {object} Counts
 * @property {number} faults Runs in which the fault came to pass.
 * @property {number} lost
 * @property {number} duplicated
 * @property {number} unrecovered
 * @property {number} left Runs that left a provider running.
 * @property {number} notReached
 */

/** @type {readonly Finding["kind"][]} */
const KINDS = ["duplicated", "lost", "unrecovered"];

/**
 * The worst that a run came to: each counts once.
 * @param {Pick<Result, "findings">} result
 */
export const worstOf = ({ findings }) => KINDS.find((kind) => findings.some((each) => each.kind === kind));

/**
 * @param {readonly Result[]} results
 * @returns {Counts}
 */
export function countsOf(results) {
  const struck = results.filter(({ isStruck }) => isStruck);
  /** @param {Finding["kind"]} kind */
  const of = (kind) => struck.filter((each) => worstOf(each) === kind).length;
  return {
    faults: struck.length,
    lost: of("lost"),
    duplicated: of("duplicated"),
    unrecovered: of("unrecovered"),
    left: results.filter(({ left }) => left.length > 0).length,
    notReached: results.length - struck.length,
  };
}

/**
 * The last line of a report.
 * @param {readonly Result[]} results
 */
export const closingLine = (results) => {
  const { faults, lost, duplicated, unrecovered } = countsOf(results);
  return `faults ${faults}, lost ${lost}, duplicated ${duplicated}, unrecovered ${unrecovered}`;
};

/**
 * A row for each operation, and one for each fault.
 * @param {readonly Result[]} results
 */
export function tables(results) {
  const operations = [...new Set(results.map((each) => each.case.operation))].sort();
  const faults = FAULTS.filter((fault) => results.some((each) => each.case.fault === fault));
  /**
   * @param {readonly string[]} names
   * @param {"operation" | "fault"} field
   * @returns {Row[]}
   */
  const rows = (names, field) =>
    names.map((name) => [name, countsOf(results.filter((each) => each.case[field] === name))]);
  return [
    table("operation", rows(operations, "operation")),
    table("fault", [...rows(faults, "fault"), ["all", countsOf(results)]]),
  ].join("\n\n");
}

/** @typedef {[name: string, counts: Counts]} Row */

/** @type {Readonly<Record<keyof Counts, string>>} */
const COLUMNS = {
  faults: "faults",
  lost: "lost",
  duplicated: "duplicated",
  unrecovered: "unrecovered",
  left: "left running",
  notReached: "not reached",
};

/**
 * @param {string} title
 * @param {readonly Row[]} rows
 */
function table(title, rows) {
  const width = Math.max(...rows.map(([name]) => name.length), title.length);
  /**
   * @param {string} name
   * @param {Readonly<Record<keyof Counts, string | number>>} cells
   */
  const line = (name, cells) => {
    const texts = new Map(Object.entries(cells));
    const columns = Object.entries(COLUMNS).map(([key, head]) =>
      String(texts.get(key)).padStart(head.length),
    );
    return [name.padEnd(width), ...columns].join("  ");
  };
  return [line(title, COLUMNS), ...rows.map(([name, counts]) => line(name, counts))].join("\n");
}

/**
 * What a reader needs to know about a run that went wrong, and how to see it again.
 * @param {Result} result
 * @param {string | undefined} folder Where the run is kept.
 */
export function failure({ case: { id }, findings, left, commands }, folder) {
  const texts = [
    ...findings.map(({ kind, text }) => `  ${kind}: ${text}`),
    ...left.map((command) => `  left running: ${command}`),
  ];
  const shown = commands.find(({ code }, index) => index > 0 && code !== 0) ?? commands.at(-1);
  return [
    `--- ${id}`,
    ...texts,
    `  commands: ${commands.map(({ what, code, hung }) => `${what} (${hung ? "ended by force" : code})`).join(", ")}`,
    ...(findings.length > 0 && shown
      ? [`  the last lines of ${shown.what}:`, indent(lastLines(shown.output))]
      : []),
    ...(folder ? [`  folder: ${folder}`] : []),
    `  again: npm run test:faults -- --only ${id}`,
  ].join("\n");
}

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, "    ");
