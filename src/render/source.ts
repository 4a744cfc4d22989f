// Writes values as a person writes them in a program.
import { Code, type Given, type Inputs } from "./examples/example";

/** As wide as a listing may be without scrolling in a page. */
export const WIDTH = 88;

const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

/** The source of a value that begins at column `column` of a line indented by `indent`. */
function sourceOf(value: Given, indent: number, column: number): string {
  const short = inOneLine(value);
  if (column + short.length <= WIDTH || isPlain(value)) {
    return short;
  }
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${linesOf(value, indent + 2)}${" ".repeat(indent)}${close}`;
}

/** The entries of an object, or the items of a list, on lines of their own. */
export function linesOf(value: Inputs | readonly Given[], indent: number): string {
  const pad = " ".repeat(indent);
  const entries = Array.isArray(value)
    ? value.map((item: Given) => ["", item] as const)
    : Object.entries(value).map(([name, each]) => [`${key(name)}: `, each] as const);
  return entries
    .map(([name, each]) => `${pad}${name}${sourceOf(each, indent, indent + name.length + 1)},\n`)
    .join("");
}

/** The source of a value without a line break. */
export function inOneLine(value: Given): string {
  if (value instanceof Code) {
    return value.text;
  }
  if (Array.isArray(value)) {
    return `[${value.map(inOneLine).join(", ")}]`;
  }
  if (typeof value === "object") {
    const entries = Object.entries(value).map(([name, each]) => `${key(name)}: ${inOneLine(each)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return JSON.stringify(value);
}

const isPlain = (value: Given): value is string | number | boolean | Code =>
  typeof value !== "object" || value instanceof Code;
