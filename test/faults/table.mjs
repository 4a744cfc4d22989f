// What the runs came to, as text.
import { FAULTS } from "./plan.mjs";
import { lastLines } from "./run.mjs";

const KINDS = ["duplicated", "lost", "unrecovered"];

/** The worst that a run came to: each counts once. */
export const worstOf = ({ findings }) => KINDS.find((kind) => findings.some((each) => each.kind === kind));

export function countsOf(results) {
  const struck = results.filter(({ isStruck }) => isStruck);
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

/** The last line of a report. */
export const closingLine = (results) => {
  const { faults, lost, duplicated, unrecovered } = countsOf(results);
  return `faults ${faults}, lost ${lost}, duplicated ${duplicated}, unrecovered ${unrecovered}`;
};

/** A row for each operation, and one for each fault. */
export function tables(results) {
  const operations = [...new Set(results.map((each) => each.case.operation))].sort();
  const faults = FAULTS.filter((fault) => results.some((each) => each.case.fault === fault));
  const rows = (names, field) =>
    names.map((name) => [name, countsOf(results.filter((each) => each.case[field] === name))]);
  return [
    table("operation", rows(operations, "operation")),
    table("fault", [...rows(faults, "fault"), ["all", countsOf(results)]]),
  ].join("\n\n");
}

const COLUMNS = {
  faults: "faults",
  lost: "lost",
  duplicated: "duplicated",
  unrecovered: "unrecovered",
  left: "left running",
  notReached: "not reached",
};

function table(title, rows) {
  const width = Math.max(...rows.map(([name]) => name.length), title.length);
  const line = (name, cells) =>
    [
      name.padEnd(width),
      ...Object.entries(COLUMNS).map(([key, head]) => String(cells[key]).padStart(head.length)),
    ].join("  ");
  return [line(title, COLUMNS), ...rows.map(([name, counts]) => line(name, counts))].join("\n");
}

/** What a reader needs to know about a run that went wrong, and how to see it again. */
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
    ...(findings.length > 0 ? [`  the last lines of ${shown.what}:`, indent(lastLines(shown.output))] : []),
    ...(folder ? [`  folder: ${folder}`] : []),
    `  again: npm run test:faults -- --only ${id}`,
  ].join("\n");
}

const indent = (text) => text.replace(/^/gm, "    ");
