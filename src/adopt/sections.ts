import type { Draft } from "./drafts";
import {
  type Expression,
  filledCall,
  formatted,
  formattedCall,
  onOneLine,
  packed,
  WIDTH,
} from "./expression";
import { nounOf } from "./kinds";
import type { Identifiers } from "./names";
import { propertyAt } from "./paths";
import {
  type Alike,
  alike,
  type Column,
  fitsFunction,
  fitsTable,
  groupAlike,
  typeFor,
  withExceptions,
} from "./shapes";

/** From so many alike objects on, a loop over a table makes all of them, or a function each of them. */
const FEWEST_FOR_TABLE = 3;
const FEWEST_FOR_FUNCTION = 2;

/** Up to so many, each row of a table has a line of its own. */
const MOST_APART = 5;

/** What the parts of a program need to know of it. */
export interface Around {
  /** What the package is called in it, such as `wuying`. */
  readonly wuying: string;
  readonly identifiers: Identifiers;
}

/** The program text of all objects of one type, in parts. */
export function sectionsOf(drafts: readonly Draft[], around: Around): string[] {
  const named = groupAlike(inOrder(drafts.filter(({ variable }) => variable !== undefined)), fitsFunction);
  const others = groupAlike(
    drafts.filter(({ variable }) => variable === undefined),
    fitsTable,
  );
  return [
    ...named.flatMap((group) =>
      group.length < FEWEST_FOR_FUNCTION ? apart(group, around) : [throughFunction(alike(group), around)],
    ),
    ...withExceptions(others, fitsTable, FEWEST_FOR_TABLE)
      .map(inOrder)
      .flatMap((group) =>
        group.length < FEWEST_FOR_TABLE ? apart(group, around) : [throughTable(alike(group), around)],
      ),
  ];
}

const COLLATOR = new Intl.Collator("en", { numeric: true });

const inOrder = (drafts: readonly Draft[]): readonly Draft[] =>
  [...drafts].sort((a, b) => COLLATOR.compare(a.resource, b.resource));

const classOf = ({ taken: { declaration } }: Draft, { wuying }: Around): string =>
  `new ${wuying}.${declaration.token.replace(":", ".")}`;

/** Each object by itself. */
const apart = (drafts: readonly Draft[], around: Around): string[] =>
  drafts.map((draft) => {
    const { variable, resource, args } = draft;
    const before = variable === undefined ? "" : `const ${variable} = `;
    return formattedCall(`${before}${classOf(draft, around)}`, [resource], args, 0);
  });

/** The first of several objects, which stands for what they have in common. */
function firstOf(drafts: readonly Draft[]): Draft {
  const [first] = drafts;
  if (first === undefined) {
    throw new Error("there is no object to write");
  }
  return first;
}

/** A function that makes one, and a line for each. */
function throughFunction({ drafts, columns, body, resource }: Alike, around: Around): string {
  const first = firstOf(drafts);
  const { declaration } = first.taken;
  const noun = nounOf(declaration);
  const make = around.identifiers.next(noun, noun);
  const parameters = columns.map(({ path, variable, values }) => {
    const property = path === undefined ? undefined : propertyAt(declaration, path);
    return `${variable}: ${typeFor(singular(property, values), values)}`;
  });
  const head = `const ${make} = ${call("", parameters, `const ${make} = `.length + " =>".length)} =>`;
  const lines = drafts.map(({ variable }, at) => {
    const before = `const ${variable} = `;
    const args = columns.map(({ values }) => onOneLine(values[at] ?? null));
    return `${before}${call(make, args, before.length)};`;
  });
  return [head, `  ${formattedCall(classOf(first, around), [resource], body, 2)}`, ...lines].join("\n");
}

/** The column of a list may have the one item of each. */
const singular = (property: ReturnType<typeof propertyAt>, values: readonly Expression[]) =>
  property?.items !== undefined && !values.some((value) => Array.isArray(value)) && property.type !== "map"
    ? property.items
    : property;

const call = (name: string, args: readonly string[], used: number): string =>
  used + name.length + args.join(", ").length + 3 <= WIDTH
    ? `${name}(${args.join(", ")})`
    : [`${name}(`, ...args.map((each) => `  ${each},`), ")"].join("\n");

/** A table, and a loop over it. What few rows share is said once for all of them, where that makes it shorter. */
function throughTable(all: Alike, around: Around): string {
  const { drafts, columns } = all;
  const noun = nounOf(firstOf(drafts).taken.declaration);
  if (drafts.length <= MOST_APART) {
    return smallTable(all, around.identifiers.next(`${noun}s`, noun), around);
  }
  const ways = [[], ...sharedColumns(columns)].map((shared) => largeTable(all, shared, around));
  const [shortest = ""] = ways.sort((a, b) => a.split("\n").length - b.split("\n").length);
  return [`// biome-ignore format: a table of ${drafts.length} ${noun}s`, shortest].join("\n");
}

function smallTable({ drafts, columns, body, resource }: Alike, table: string, around: Around): string {
  const head = `const ${table} = `;
  const rows = rowsOf(columns, indexesOf(drafts));
  return [
    `${head}${formatted(rows, 0, head.length, " as const;".length)} as const;`,
    `for (const ${destructured(columns)} of ${table}) {`,
    `  ${formattedCall(classOf(firstOf(drafts), around), [resource], body, 2)}`,
    "}",
  ].join("\n");
}

function largeTable(
  { drafts, columns, body, resource }: Alike,
  shared: readonly Column[],
  around: Around,
): string {
  const rest = columns.filter((column) => !shared.includes(column));
  const make = (indent: number): string =>
    filledCall(classOf(firstOf(drafts), around), [resource], body, indent);
  if (shared.length === 0) {
    return [
      `for (const ${destructured(rest)} of [`,
      ...packed(rowsOf(rest, indexesOf(drafts)).map(onOneLine), 2),
      "] as const) {",
      `  ${make(2)}`,
      "}",
    ].join("\n");
  }
  const variables = [...shared.map(({ variable }) => variable), "rows"];
  return [
    `for (const { ${variables.join(", ")} } of [`,
    ...parts(shared, rest, drafts),
    "] as const) {",
    `  for (const ${destructured(rest)} of rows) {`,
    `    ${make(4)}`,
    "  }",
    "}",
  ].join("\n");
}

/** The rows, in a part for each combination of what is shared. */
function parts(shared: readonly Column[], rest: readonly Column[], drafts: readonly Draft[]): string[] {
  const keys = [...new Set(indexesOf(drafts).map((at) => keyAt(shared, at)))];
  return keys.flatMap((key) => {
    const own = indexesOf(drafts).filter((at) => keyAt(shared, at) === key);
    const head = shared.map(
      ({ variable, values }) => `${variable}: ${onOneLine(values[own[0] ?? 0] ?? null)}`,
    );
    const rows = rowsOf(rest, own).map(onOneLine);
    const line = `  { ${head.join(", ")}, rows: [${rows.join(", ")}] },`;
    return line.length <= WIDTH ? [line] : [`  { ${head.join(", ")}, rows: [`, ...packed(rows, 4), "  ] },"];
  });
}

const indexesOf = (drafts: readonly Draft[]): number[] => drafts.map((_draft, at) => at);

const destructured = (columns: readonly Column[]): string =>
  `[${columns.map(({ variable }) => variable).join(", ")}]`;

const rowsOf = (columns: readonly Column[], indexes: readonly number[]): Expression[][] =>
  indexes.map((at) => columns.map(({ values }) => values[at] ?? null));

const keyAt = (columns: readonly Column[], at: number): string =>
  columns.map(({ values }) => onOneLine(values[at] ?? null)).join("\n");

/** The columns with the fewest values, such as the cluster of a desktop: the first of them, the first two, and so on. */
function sharedColumns(columns: readonly Column[]): readonly (readonly Column[])[] {
  const count = columns[0]?.values.length ?? 0;
  const keysOf = (some: readonly Column[]): number =>
    new Set(Array.from({ length: count }, (_, at) => keyAt(some, at))).size;
  const candidates = columns
    .filter(({ path }) => path !== undefined && path !== "adoptId")
    .sort((a, b) => keysOf([a]) - keysOf([b]));
  return candidates
    .map((_column, at) => columns.filter((column) => candidates.slice(0, at + 1).includes(column)))
    .filter((some) => keysOf(some) <= count / 2);
}
