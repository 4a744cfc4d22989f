import type { Declaration, Item } from "../provider/language/declaration";
import { valuesOf } from "../provider/language/expected";
import type { Draft } from "./drafts";
import {
  Code,
  type Expression,
  isList,
  isObjectExpression,
  type ObjectExpression,
  onOneLine,
} from "./expression";
import { propertyAt } from "./paths";

/** A value of an object's arguments, by its path; objects of named properties are taken apart. */
interface Leaf {
  readonly path: string;
  readonly value: Expression;
}

/** What differs between alike objects. */
export interface Column {
  /** The path of the argument; absent for the name of the resource. */
  readonly path?: string;
  /** The variable that has it. */
  readonly variable: string;
  /** The value of each object. */
  readonly values: readonly Expression[];
  /** What the argument is, made of the variable. */
  readonly use: string;
}

/** Objects whose arguments have the same names, so that one piece of program makes all of them. */
export interface Alike {
  readonly drafts: readonly Draft[];
  readonly columns: readonly Column[];
  /** The arguments, with the variables of the columns where they differ. */
  readonly body: ObjectExpression;
  /** The name of the resource. */
  readonly resource: Code;
}

/** What stands in a table for an argument that an object does not have. */
const ABSENT = new Code("undefined");

const isAbsent = (value: Expression): boolean => value instanceof Code && value.text === ABSENT.text;

type MayVary = (value: Expression, property: Item | undefined) => boolean;

/** Puts together what is alike; `mayVary` says whether a value may differ between objects that are. */
export function groupAlike(drafts: readonly Draft[], mayVary: MayVary): readonly (readonly Draft[])[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const shape = shapeOf(draft, draft.args, mayVary);
    groups.set(shape, [...(groups.get(shape) ?? []), draft]);
  }
  return [...groups.values()];
}

function shapeOf({ taken: { declaration } }: Draft, args: ObjectExpression, mayVary: MayVary): string {
  return leavesOf(declaration, args)
    .map(({ path, value }) =>
      mayVary(value, propertyAt(declaration, path)) ? path : `${path}=${onOneLine(value)}`,
    )
    .join("\n");
}

/**
 * Groups of fewer than `fewest` go along with a larger one whose objects have the same arguments and some more.
 */
export function withExceptions(
  groups: readonly (readonly Draft[])[],
  mayVary: MayVary,
  fewest: number,
): readonly (readonly Draft[])[] {
  const large = groups.filter(({ length }) => length >= fewest).sort((a, b) => b.length - a.length);
  const small = groups.filter(({ length }) => length < fewest);
  const joined = new Map(large.map((group) => [group, [...group]]));
  const left = small.filter((group) => {
    const home = large.find((each) => goesWith(group[0], each[0], mayVary));
    joined.get(home ?? [])?.push(...group);
    return home === undefined;
  });
  return [...joined.values(), ...left];
}

/** Whether an object lacks nothing but some arguments that can be absent, of those that another one has. */
function goesWith(lesser: Draft | undefined, fuller: Draft | undefined, mayVary: MayVary): boolean {
  if (lesser === undefined || fuller === undefined) {
    return false;
  }
  const shared = Object.entries(fuller.args).filter(([name]) => name in lesser.args);
  const lacking = Object.entries(fuller.args).filter(([name]) => !(name in lesser.args));
  return (
    shapeOf(fuller, Object.fromEntries(shared), mayVary) === shapeOf(lesser, lesser.args, mayVary) &&
    lacking.every(([, value]) => isTruthy(value))
  );
}

/** Whether a value counts as true where it is there, so that its absence can be asked for. */
function isTruthy(value: Expression): boolean {
  if (isObjectExpression(value)) {
    return Object.values(value).every((each) => !isObjectExpression(each) && !isList(each) && isTruthy(each));
  }
  return isList(value) ? value.length > 0 : Boolean(value);
}

/** What differs between drafts of one shape, of which some may lack arguments, and what they share. */
export function alike(drafts: readonly Draft[]): Alike {
  const [fullest] = [...drafts].sort((a, b) => Object.keys(b.args).length - Object.keys(a.args).length);
  if (fullest === undefined) {
    throw new Error("nothing is alike in no objects");
  }
  const { declaration } = fullest.taken;
  const rows = drafts.map(
    ({ args }) => new Map(leavesOf(declaration, args).map(({ path, value }) => [path, value])),
  );
  const paths = leavesOf(declaration, fullest.args).map(({ path }) => path);
  const differing = paths
    .map((path) => ({ path, values: rows.map((row) => row.get(path) ?? ABSENT) }))
    .filter(({ values }) => new Set(values.map(onOneLine)).size > 1 || values.some(isAbsent));
  const names = drafts.map(({ resource }) => resource);
  const named = differing.find(({ values }) => values.every((value, at) => value === names[at]))?.path;
  const variables = variablesFor(differing.map(({ path }) => path));
  const own = differing.map(({ path, values }) =>
    columnFor(path, path === named ? "name" : (variables.get(path) ?? path), values),
  );
  const name = paths.includes("name") && named !== "name" ? "resource" : "name";
  const first: Column = { variable: name, values: names, use: name };
  const isName = ({ path }: Column): boolean => path !== undefined && path === named;
  const columns =
    named === undefined ? [first, ...own] : [...own.filter(isName), ...own.filter((each) => !isName(each))];
  const byPath = new Map(own.map((column) => [column.path ?? "", column]));
  return {
    drafts,
    columns,
    body: bodyOf(declaration, fullest.args, byPath),
    resource: new Code(named === undefined ? name : "name"),
  };
}

/** A list that always has one item is told by the item. A table is read-only, and a resource takes lists that are not. */
function columnFor(path: string, variable: string, values: readonly Expression[]): Column {
  const lists = values.filter((value) => !isAbsent(value));
  const canLack = lists.length < values.length;
  if (!lists.every(isList)) {
    return { path, variable, values, use: variable };
  }
  const single = variable.replace(/s$/, "");
  const isSingle =
    single !== variable && lists.every((list) => list.length === 1 && !isList(list[0] ?? null));
  if (!isSingle) {
    return { path, variable, values, use: canLack ? `${variable} && [...${variable}]` : `[...${variable}]` };
  }
  const items = values.map((value) => (isList(value) ? (value[0] ?? null) : value));
  const use = canLack ? `${single} ? [${single}] : undefined` : `[${single}]`;
  return { path, variable: single, values: items, use };
}

function bodyOf(
  declaration: Declaration,
  args: ObjectExpression,
  columns: ReadonlyMap<string, Column>,
  prefix = "",
): ObjectExpression {
  const entries = Object.entries(args).map(([name, value]): [string, Expression] => {
    const path = prefix + name;
    if (!isTakenApart(declaration, path, value)) {
      const column = columns.get(path);
      return [name, column === undefined ? value : new Code(column.use)];
    }
    const inner = bodyOf(declaration, value, columns, `${path}.`);
    const lacking = leavesOf(declaration, value, `${path}.`).flatMap(({ path: leaf }) => {
      const column = columns.get(leaf);
      return column?.values.some(isAbsent) ? [column.variable] : [];
    });
    const isThere = lacking.join(" && ");
    return [name, lacking.length === 0 ? inner : new Code(`${isThere} ? ${onOneLine(inner)} : undefined`)];
  });
  return Object.fromEntries(entries);
}

function leavesOf(declaration: Declaration, args: ObjectExpression, prefix = ""): Leaf[] {
  return Object.entries(args).flatMap(([name, value]) => {
    const path = prefix + name;
    return isTakenApart(declaration, path, value)
      ? leavesOf(declaration, value, `${path}.`)
      : [{ path, value }];
  });
}

const isTakenApart = (declaration: Declaration, path: string, value: Expression): value is ObjectExpression =>
  isObjectExpression(value) && propertyAt(declaration, path)?.fields !== undefined;

/** The last part of a path, and all of it where two would be called the same. */
function variablesFor(paths: readonly string[]): ReadonlyMap<string, string> {
  const last = (path: string): string => path.split(".").at(-1) ?? path;
  const count = (name: string): number => paths.filter((path) => last(path) === name).length;
  return new Map(
    paths.map((path) => {
      const name = last(path);
      const isClear = count(name) === 1 && !(name === "name" && path !== "name");
      return [path, isClear ? name : path.replace(/\.(.)/g, (_dot, letter: string) => letter.toUpperCase())];
    }),
  );
}

/** Whether a value may stand in a read-only table: lists inside of lists would not fit the arguments any more. */
export const fitsTable: MayVary = (value) =>
  !isList(value) || value.every((item) => !isObjectExpression(item) || !Object.values(item).some(isList));

/** Whether a value may be the argument of a function that makes objects. */
export const fitsFunction: MayVary = (value, property) =>
  typeFor(property, [value]) !== undefined && !(value instanceof Code && value.call === undefined);

/** The type of a parameter that takes the values; undefined where it is no short one. */
export function typeFor(property: Item | undefined, values: readonly Expression[]): string | undefined {
  switch (property?.type) {
    case undefined:
      return "string";
    case "string":
      return valuesOf(property) && !values.some((value) => value instanceof Code)
        ? [...new Set(values.map(onOneLine))].sort().join(" | ")
        : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "list":
    case "set":
      return property.items?.type === "string" ? "string[]" : undefined;
    case "map":
      return "Record<string, string>";
    default:
      return undefined;
  }
}
