/** A piece of program text that stands for a value, such as `studio.id`. */
export class Code {
  /**
   * @param text The whole on one line.
   * @param call Where it is a call: what stands before its one argument and the argument, to break between them.
   */
  constructor(
    readonly text: string,
    readonly call?: { readonly head: string; readonly argument: string },
  ) {}
}

/** What stands on the right side of a program: plain values with pieces of program text among them. */
export type Expression =
  | Code
  | string
  | number
  | boolean
  | null
  | readonly Expression[]
  | { readonly [name: string]: Expression };

export type ObjectExpression = { readonly [name: string]: Expression };

/** How many columns a line has. */
export const WIDTH = 110;

export const isObjectExpression = (value: Expression): value is ObjectExpression =>
  typeof value === "object" && value !== null && !isList(value) && !(value instanceof Code);

export const isList = (value: Expression): value is readonly Expression[] => Array.isArray(value);

/** The expression on one line. */
export function onOneLine(value: Expression): string {
  if (value instanceof Code) {
    return value.text;
  }
  if (isList(value)) {
    return `[${value.map(onOneLine).join(", ")}]`;
  }
  if (isObjectExpression(value)) {
    const entries = Object.entries(value).map(([name, each]) => entryOf(name, onOneLine(each)));
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}

/** Formatters take single quotes where there are double ones in a text. */
function quoted(text: string): string {
  const double = JSON.stringify(text);
  return text.includes('"') && !text.includes("'")
    ? `'${double.slice(1, -1).replaceAll('\\"', '"')}'`
    : double;
}

/**
 * The expression as it stands in a program, in the style of common formatters: on one line where that fits, and else
 * with a line for each part.
 *
 * @param indent Columns before the first line of the statement.
 * @param used Columns of the first line that are taken before the expression.
 * @param after Columns that follow the expression on its last line.
 */
export function formatted(value: Expression, indent: number, used: number, after: number): string {
  const line = onOneLine(value);
  if (used + line.length + after <= WIDTH && !mustBreak(value)) {
    return line;
  }
  const pad = " ".repeat(indent + 2);
  const end = " ".repeat(indent);
  if (isList(value)) {
    const items = value.map((item) => `${pad}${formatted(item, indent + 2, indent + 2, 1)},`);
    return ["[", ...items, `${end}]`].join("\n");
  }
  if (isObjectExpression(value)) {
    return ["{", ...propertyLines(value, indent + 2), `${end}}`].join("\n");
  }
  if (value instanceof Code && value.call) {
    return [`${value.call.head}(`, `${pad}${value.call.argument},`, `${end})`].join("\n");
  }
  return line;
}

/** The same call with as many arguments on a line as there is room for. */
export function filledCall(
  head: string,
  first: readonly Expression[],
  last: ObjectExpression,
  indent: number,
): string {
  const before = `${head}(${first.map((each) => `${onOneLine(each)}, `).join("")}`;
  return [`${before}{`, ...filledProperties(last, indent + 2), `${" ".repeat(indent)}});`].join("\n");
}

function filledProperties(value: ObjectExpression, indent: number): string[] {
  const pad = " ".repeat(indent);
  const texts = Object.entries(value).map(([name, each]) => {
    const line = entryOf(name, onOneLine(each));
    if (indent + line.length < WIDTH) {
      return line;
    }
    return isObjectExpression(each)
      ? [`${keyOf(name)}: {`, ...filledProperties(each, indent + 2), `${pad}}`].join("\n")
      : entryOf(name, formatted(each, indent, indent + keyOf(name).length + 2, 1));
  });
  return packed(texts, indent);
}

/** As many texts on a line as there is room for, each with a comma behind it. What has lines itself stands apart. */
export function packed(texts: readonly string[], indent: number): string[] {
  const pad = " ".repeat(indent);
  const lines: string[] = [];
  let isOpen = false;
  for (const text of texts) {
    const line = lines.at(-1);
    const longer = `${line} ${text},`;
    const isLong = text.includes("\n");
    if (isOpen && !isLong && longer.length <= WIDTH) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(`${pad}${text},`);
      isOpen = !isLong;
    }
  }
  return lines;
}

/** The properties of an object, each on lines of its own. */
const propertyLines = (value: ObjectExpression, indent: number): string[] =>
  Object.entries(value).map(([name, each]) => {
    const pad = " ".repeat(indent);
    const key = keyOf(name);
    const text = formatted(each, indent, indent + key.length + 2, 1);
    return `${pad}${entryOf(name, text)},`;
  });

/** A call whose last argument is an object, which opens on the line of the call. */
export function formattedCall(
  head: string,
  first: readonly Expression[],
  last: ObjectExpression,
  indent: number,
  end = ";",
): string {
  const before = `${head}(${first.map((each) => `${onOneLine(each)}, `).join("")}`;
  return `${before}${formatted(last, indent, indent + before.length, 1 + end.length)})${end}`;
}

const entryOf = (name: string, text: string): string => (text === name ? name : `${keyOf(name)}: ${text}`);

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A list of several objects, or of several lists, stands on lines of its own. */
function mustBreak(value: Expression): boolean {
  if (isList(value)) {
    return (value.length > 1 && (value.every(hasSeveral) || value.every(isLong))) || value.some(mustBreak);
  }
  return isObjectExpression(value) && Object.values(value).some(mustBreak);
}

const hasSeveral = (value: Expression): boolean => isObjectExpression(value) && Object.keys(value).length > 1;

const isLong = (value: Expression): boolean => isList(value) && value.length > 1;
