import type { Hit } from "./gates";
import type { Report } from "./model";
import { type Cell, type Section, sectionsOf } from "./sections";
import { summaryOf } from "./summary";
import { counted, listed } from "./words";

/** The most that a comment on a pull request may have. */
export const MOST_CHARACTERS = 65_535;

/** What a report is made of, whatever its format. */
export interface ReportParts {
  readonly report: Report;
  readonly hits: readonly Hit[];
  readonly showUsers: boolean;
}

/** How much of a report is written: all, or less where it would not fit. */
interface Detail {
  readonly values: boolean;
  /** The most rows of each table. */
  readonly rows: number;
}

const DETAILS: readonly Detail[] = [
  { values: true, rows: Number.POSITIVE_INFINITY },
  { values: false, rows: Number.POSITIVE_INFINITY },
  ...[300, 200, 120, 60, 30, 15, 5, 1, 0].map((rows) => ({ values: false, rows })),
];

/** A report as a comment on a pull request. Where it is too long, it has less detail, and says what is left out. */
export function asMarkdown(parts: ReportParts): string {
  const head = headOf(parts);
  const sections = (values: boolean): readonly Section[] =>
    sectionsOf(parts.report, { showUsers: parts.showUsers, values });
  const [full, short] = [sections(true), sections(false)];
  for (const detail of DETAILS) {
    const text = `${[...head, ...bodyOf(detail.values ? full : short, detail)].join("\n\n")}\n`;
    if (text.length < MOST_CHARACTERS) {
      return text;
    }
  }
  return `${head.join("\n\n")}\n`;
}

/** What is always there. A comment is found again by its first line. */
function headOf({ report, hits }: ReportParts): string[] {
  const { project, stack, failures } = report;
  const name = [project, stack].filter((each) => each !== "").join("/");
  return [
    `<!-- pulumi-wuying report${name === "" ? "" : ` ${name.replace(/[^\w./-]|--+/g, "_")}`} -->`,
    `### ${name === "" ? "Plan" : `Plan of ${inCode(name)}`}`,
    `**${summaryOf(report)}**`,
    ...(hits.length === 0
      ? []
      : [hits.map(({ rule, because }) => `- ⛔ ${inCode(rule)}: ${because}`).join("\n")]),
    ...failures.slice(0, MOST_FAILURES).map(fenced),
    ...(failures.length > MOST_FAILURES
      ? [`${failures.length - MOST_FAILURES} more errors are left out.`]
      : []),
  ];
}

const MOST_FAILURES = 5;
const MOST_OF_A_FAILURE = 2_000;

function fenced(message: string): string {
  const text = message.length > MOST_OF_A_FAILURE ? `${message.slice(0, MOST_OF_A_FAILURE)}…` : message;
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function bodyOf(sections: readonly Section[], { values, rows }: Detail): string[] {
  const cut = sections.filter((section) => section.rows.length > rows);
  const leftOut = [
    ...(values ? [] : ["the values of the changes"]),
    ...cut.map(
      (section) => `${counted(section.rows.length - rows, { one: "row", many: "rows" })} of ${section.title}`,
    ),
  ];
  return [
    ...sections.map((section) => table(section, rows)),
    ...(leftOut.length === 0
      ? []
      : [`_Left out, so that this fits into a comment: ${listed(leftOut)}. All of it: \`--format json\`._`]),
  ];
}

function table({ title, note, columns, rows }: Section, most: number): string {
  const shown = rows.slice(0, most);
  const lines =
    shown.length === 0
      ? []
      : [row(columns), row(columns.map(() => "---")), ...shown.map((cells) => row(cells.map(cellText)))];
  return [
    `#### ${title}`,
    ...(note === undefined ? [] : [cellText(note)]),
    ...(lines.length > 0 ? [lines.join("\n")] : []),
  ].join("\n\n");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const cellText = (cell: Cell): string =>
  cell.map((part) => (typeof part === "string" ? part : inCode(part.code))).join("");

/** Foreign text as code, so that nothing in it is markup, mentions somebody or ends a table's cell. */
function inCode(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") {
    return '`""`';
  }
  const ticks = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${pad}${line.replaceAll("|", "\\|")}${pad}${ticks}`;
}

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
