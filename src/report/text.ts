import type { ReportParts } from "./markdown";
import { type Cell, sectionsOf } from "./sections";
import { summaryOf } from "./summary";

/** A report for a terminal. */
export function asText({ report, hits, showUsers }: ReportParts): string {
  const sections = sectionsOf(report, { showUsers, values: true }).map(({ title, note, columns, rows }) =>
    [
      title,
      ...(note === undefined ? [] : [plain(note)]),
      ...aligned([columns, ...rows.map((row) => row.map(plain))]),
    ].join("\n"),
  );
  const blocks = [
    summaryOf(report),
    ...(hits.length === 0
      ? []
      : [hits.map(({ rule, because }) => `Not allowed: ${rule}: ${because}`).join("\n")]),
    ...report.failures,
    ...sections,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Control characters of foreign text could drive the terminal. */
const plain = (cell: Cell): string =>
  cell
    .map((part) => (typeof part === "string" ? part : part.code))
    .join("")
    .replace(/\p{Cc}+/gu, " ");

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
}
