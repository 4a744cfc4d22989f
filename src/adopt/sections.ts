import type { Draft } from "./drafts";
import {
  Code,
  type Expression,
  formatted,
  formattedCall,
  type ObjectExpression,
  onOneLine,
  WIDTH,
} from "./expression";
import { nounOf } from "./kinds";
import type { Identifiers } from "./names";
import { propertyAt } from "./paths";
import { type Alike, alike, type Column, fitsTable, groupAlike, typeOf } from "./shapes";

/** From so many alike objects on, one piece of program makes all of them. */
const FEWEST_ALIKE = 3;

/** Up to so many, each row of a table has a line of its own. */
const MOST_APART = 5;

/** From so many rows on, what they share by the dozen is said once for all that share it. */
const FEWEST_TO_NEST = 8;

/** A part of the program, and the resources in it. */
export type Section = string;

/** What the parts of a program need to know of it. */
export interface Around {
  /** What the package is called in it, such as `wuying`. */
  readonly wuying: string;
  readonly identifiers: Identifiers;
}

/** The program text of all objects of one type. */
export function sectionsOf(drafts: readonly Draft[], around: Around): Section[] {
  const sorted = [...drafts].sort((a, b) => COLLATOR.compare(a.resource, b.resource));
  const named = sorted.filter(({ variable }) => variable !== undefined);
  const others = sorted.filter(({ variable }) => variable === undefined);
  return [
    ...groupAlike(
      named,
      (value, property) => typeOf(property, [value]) !== undefined && !isReference(value),
    ).flatMap((group) =>
      group.length < FEWEST_ALIKE ? apart(group, around) : [throughFunction(alike(group), around)],
    ),
    ...groupAlike(others, fitsTable).flatMap((group) =>
      group.length < FEWEST_ALIKE ? apart(group, around) : [throughTable(group, around)],
    ),
  ];
}

const COLLATOR = new Intl.Collator("en", { numeric: true });

const isReference = (value: Expression): boolean => value instanceof Code && value.call === undefined;

const classOf = ({ taken: { declaration } }: Draft, { wuying }: Around): string =>
  `new ${wuying}.${declaration.token.replace(":", ".")}`;

/** Each object by itself. */
const apart = (drafts: readonly Draft[], around: Around): string[] =>
  drafts.map((draft) => {
    const { variable, resource, args } = draft;
    const before = variable === undefined ? "" : `const ${variable} = `;
    return formattedCall(`${before}${classOf(draft, around)}`, [resource], args, 0);
  });

/** A function that makes one, and a line for each. */
function throughFunction({ drafts, columns, body, resource }: Alike, around: Around): string {
  const [first] = drafts;
  if (first === undefined) {
    return "";
  }
  const noun = nounOf(first.taken.declaration);
  const make = around.identifiers.next(noun, noun);
  const parameters = columns.map(({ path, variable, values }) => {
    const property = path === undefined ? undefined : propertyAt(first.taken.declaration, path);
    return `${variable}: ${typeOf(property, values)}`;
  });
  const lines = drafts.map(
    ({ variable }, at) =>
      `const ${variable} = ${call(
        make,
        columns.map(({ values }) => onOneLine(values[at] ?? null)),
        `const ${variable} = `.length,
      )};`,
  );
  return [
    `const ${make} = ${parametersOf(parameters, `const ${make} = `.length)} =>`,
    `  ${formattedCall(classOf(first, around), [resource], unspread(body), 2)}`,
    ...lines,
  ].join("\n");
}

/** A list that comes as an argument is the resource's own. */
const unspread = (body: ObjectExpression): ObjectExpression =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      value instanceof Code && value.text.startsWith("[...") ? new Code(value.text.slice(4, -1)) : value,
    ]),
  );

const call = (name: string, args: readonly string[], used: number): string =>
  used + name.length + args.join(", ").length + 3 <= WIDTH
    ? `${name}(${args.join(", ")})`
    : [`${name}(`, ...args.map((each) => `  ${each},`), ")"].join("\n");

const parametersOf = (parameters: readonly string[], used: number): string =>
  call("", parameters, used + " =>".length);

/** A table, and a loop over it. */
function throughTable(group: readonly Draft[], around: Around): string {
  const all = alike(group);
  const [first] = group;
  if (first === undefined) {
    return "";
  }
  const noun = nounOf(first.taken.declaration);
  const table = around.identifiers.next(`${noun}s`, noun);
  const shared = sharedColumns(all.columns);
  const rest = all.columns.filter((column) => !shared.includes(column));
  const indexes = group.map((_draft, at) => at);
  if (shared.length === 0) {
    const rows = rowsOf(rest, indexes);
    return [
      ...listOf(table, rows, `${group.length} ${noun}s`),
      `for (const ${destructured(rest)} of ${table}) {`,
      `  ${formattedCall(classOf(first, around), [all.resource], all.body, 2)}`,
      "}",
    ].join("\n");
  }
  const keyAt = (at: number): string => shared.map(({ values }) => onOneLine(values[at] ?? null)).join("\n");
  const keys = [...new Set(indexes.map(keyAt))];
  const parts = keys.flatMap((key) => {
    const own = indexes.filter((at) => keyAt(at) === key);
    const head = shared.map(
      ({ variable, values }) => `${variable}: ${onOneLine(values[own[0] ?? 0] ?? null)}`,
    );
    return [`  { ${head.join(", ")}, rows: [`, ...packed(rowsOf(rest, own), 4), "  ] },"];
  });
  return [
    ignored(`${group.length} ${noun}s`),
    `const ${table} = [`,
    ...parts,
    "] as const;",
    `for (const { ${[...shared.map(({ variable }) => variable), "rows"].join(", ")} } of ${table}) {`,
    `  for (const ${destructured(rest)} of rows) {`,
    `    ${formattedCall(classOf(first, around), [all.resource], all.body, 4)}`,
    "  }",
    "}",
  ].join("\n");
}

const destructured = (columns: readonly Column[]): string =>
  `[${columns.map(({ variable }) => variable).join(", ")}]`;

const rowsOf = (columns: readonly Column[], indexes: readonly number[]): Expression[][] =>
  indexes.map((at) => columns.map(({ values }) => values[at] ?? null));

const ignored = (what: string): string => `// biome-ignore format: a table of ${what}`;

function listOf(name: string, rows: readonly Expression[][], what: string): string[] {
  if (rows.length <= MOST_APART) {
    const head = `const ${name} = `;
    return [`${head}${formatted(rows, 0, head.length, " as const;".length)} as const;`];
  }
  return [ignored(what), `const ${name} = [`, ...packed(rows, 2), "] as const;"];
}

/** As many rows on a line as there is room for. */
function packed(rows: readonly Expression[][], indent: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const row of rows.map((each) => `${onOneLine(each)},`)) {
    const longer = line === "" ? row : `${line} ${row}`;
    if (line !== "" && indent + longer.length > WIDTH) {
      lines.push(line);
      line = row;
    } else {
      line = longer;
    }
  }
  return [...lines, line].filter(Boolean).map((each) => " ".repeat(indent) + each);
}

/**
 * The columns with few values among many rows, such as the cluster of a desktop, as long as they split the rows into
 * few parts together.
 */
function sharedColumns(columns: readonly Column[]): readonly Column[] {
  const count = columns[0]?.values.length ?? 0;
  if (count < FEWEST_TO_NEST) {
    return [];
  }
  const keysOf = (some: readonly Column[]): number =>
    new Set(
      Array.from({ length: count }, (_, at) =>
        some.map(({ values }) => onOneLine(values[at] ?? null)).join("\n"),
      ),
    ).size;
  const byValues = columns
    .filter(({ path }) => path !== undefined && path !== "adoptId")
    .sort((a, b) => keysOf([a]) - keysOf([b]));
  const shared: Column[] = [];
  for (const column of byValues) {
    if (keysOf([...shared, column]) <= count / 4) {
      shared.push(column);
    }
  }
  return columns.filter((column) => shared.includes(column));
}
