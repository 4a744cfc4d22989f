import { declarations } from "../provider/declarations";
import { renderPermissionsPage } from "./permissions-page";
import { unreadableTable } from "./unreadable-table";
import { failedStateTable, stateTable, timeoutTable } from "./wait-tables";

/** Tables that stand between comments of a written page, such as `<!-- states:begin -->` and `<!-- states:end -->`. */
type Tables = Readonly<Record<string, string>>;

/** Pages of docs that follow from the declarations, whole or in part: the path of each, and its text. */
export function renderPages(current: (path: string) => string): ReadonlyMap<string, string> {
  return new Map([
    ["docs/permissions.md", renderPermissionsPage(declarations)],
    [
      "docs/waits.md",
      withTables(current("docs/waits.md"), {
        states: stateTable(declarations),
        timeouts: timeoutTable(declarations),
      }),
    ],
    [
      "docs/from-the-console.md",
      withTables(current("docs/from-the-console.md"), { unreadable: unreadableTable(declarations) }),
    ],
    [
      "docs/troubleshooting.md",
      withTables(current("docs/troubleshooting.md"), { failedStates: failedStateTable(declarations) }),
    ],
  ]);
}

/** The page with its tables as they are now. */
export function withTables(page: string, tables: Tables): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const begin = `<!-- ${name}:begin -->`;
    const end = `<!-- ${name}:end -->`;
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) {
      throw new Error(`the page has no place for its table: ${begin} and ${end}`);
    }
    return `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
  }, page);
}
