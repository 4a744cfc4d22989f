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
export interface Leaf {
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

/** Puts together what is alike; `mayVary` says whether a value may differ between objects that are. */
export function groupAlike(
  drafts: readonly Draft[],
  mayVary: (value: Expression, property: Item | undefined) => boolean,
): readonly (readonly Draft[])[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { declaration } = draft.taken;
    const shape = leavesOf(declaration, draft.args)
      .map(({ path, value }) =>
        mayVary(value, propertyAt(declaration, path)) ? path : `${path}=${onOneLine(value)}`,
      )
      .join("\n");
    groups.set(shape, [...(groups.get(shape) ?? []), draft]);
  }
  return [...groups.values()];
}

/** What differs between drafts of one shape, and what they share. */
export function alike(drafts: readonly Draft[]): Alike {
  const [first] = drafts;
  if (first === undefined) {
    throw new Error("nothing is alike in no objects");
  }
  const { declaration } = first.taken;
  const rows = drafts.map(({ args }) => leavesOf(declaration, args));
  const paths = rows[0]?.map(({ path }) => path) ?? [];
  const valuesAt = (at: number): Expression[] => rows.map((row) => row[at]?.value ?? null);
  const differing = paths
    .map((path, at) => ({ path, values: valuesAt(at) }))
    .filter(({ values }) => new Set(values.map(onOneLine)).size > 1);
  const names = drafts.map(({ resource }) => resource);
  const same = differing.find(({ values }) => values.every((value, at) => value === names[at]));
  const variables = variablesFor(differing.map(({ path }) => path));
  const own: Column[] = differing.map(({ path, values }) => ({
    path,
    variable: same?.path === path ? "name" : (variables.get(path) ?? path),
    values,
  }));
  const named: Column = {
    variable: paths.includes("name") && same?.path !== "name" ? "resource" : "name",
    values: names,
  };
  const columns = [
    ...(same === undefined ? [named] : []),
    ...own.sort((a, b) => Number(b.variable === "name") - Number(a.variable === "name")),
  ];
  const byPath = new Map(own.map((column) => [column.path ?? "", column]));
  return {
    drafts,
    columns,
    body: bodyOf(declaration, first.args, byPath),
    resource: new Code(same === undefined ? named.variable : "name"),
  };
}

function bodyOf(
  declaration: Declaration,
  args: ObjectExpression,
  columns: ReadonlyMap<string, Column>,
  prefix = "",
): ObjectExpression {
  const entries = Object.entries(args).map(([name, value]): [string, Expression] => {
    const path = prefix + name;
    if (isTakenApart(declaration, path, value)) {
      return [name, bodyOf(declaration, value, columns, `${path}.`)];
    }
    const column = columns.get(path);
    if (column === undefined) {
      return [name, value];
    }
    // A table is read-only, and a resource takes lists that are not.
    return [name, new Code(isList(value) ? `[...${column.variable}]` : column.variable)];
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
export const fitsTable = (value: Expression): boolean =>
  !isList(value) || value.every((item) => !isObjectExpression(item) || !Object.values(item).some(isList));

/** The type of a parameter that takes the values; undefined where it is no short one. */
export function typeOf(property: Item | undefined, values: readonly Expression[]): string | undefined {
  if (property === undefined || property.type === "string") {
    return property !== undefined && valuesOf(property) && !values.some((value) => value instanceof Code)
      ? [...new Set(values.map(onOneLine))].sort().join(" | ")
      : "string";
  }
  if (property.type === "integer" || property.type === "number") {
    return "number";
  }
  if (property.type === "boolean") {
    return "boolean";
  }
  if (property.type === "list" || property.type === "set") {
    return property.items?.type === "string" ? "string[]" : undefined;
  }
  return property.type === "map" ? "Record<string, string>" : undefined;
}
