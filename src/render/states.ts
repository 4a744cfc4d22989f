// The states of a type: a table, and the picture of how one follows another.
import type { StateFacts } from "../provider/language/kind";
import { type Described, kebab, nameOf } from "./described";

/** The file of the picture, beside the page. */
export const pictureOf = (described: Described): string => `${kebab(nameOf(described).type)}-states.svg`;

/** The section of a page; empty where the cloud tells no states. */
export function statesSection(described: Described): string {
  const { states } = described;
  if (!states) {
    return "";
  }
  const rows = groupsOf(states).flatMap(({ title, meaning, names }) =>
    names.map((name) => `| \`${name}\` | ${title} | ${reasonFor(states, name) ?? meaning} |`),
  );
  return `
## States

![${inWords(described, states)}](./${pictureOf(described)})

| state | | what it means |
|---|---|---|
${rows.join("\n")}

A wait ends as soon as a failed state comes, with that reason. A state that is not in this table is named in the output and not waited on for long.
`;
}

interface Group {
  readonly title: string;
  readonly meaning: string;
  readonly names: readonly string[];
}

/** The states by what the provider makes of them. A failed one that is usable all the same rests. */
function groupsOf({ pending, resting, failed, gone = [] }: StateFacts): readonly Group[] {
  const isTaken = (name: string): boolean => [...resting, ...gone].includes(name);
  const stuck = Object.keys(failed).filter((name) => !isTaken(name));
  return [
    { title: "on the way", meaning: "the provider waits", names: pending },
    { title: "at rest", meaning: "usable, or at rest as the program wants it", names: resting },
    { title: "failed", meaning: "no usable state follows by itself", names: stuck },
    { title: "gone", meaning: "listed for a while although it is gone", names: gone },
  ].filter(({ names }) => names.length > 0);
}

function reasonFor({ resting, failed, gone = [] }: StateFacts, name: string): string | undefined {
  const reason = failed[name];
  if (reason === undefined || gone.includes(name)) {
    return undefined;
  }
  return resting.includes(name) ? `${reason}; it is usable, and takes the next change` : reason;
}

const listed = (names: readonly string[]): string => names.join(", ");

const operationNames = (operations: Described["lifecycle"]["deletedBy"] = []): string =>
  operations.map(({ name }) => name).join(" or ");

/** The picture for who does not see it. */
function inWords({ lifecycle }: Described, states: StateFacts): string {
  const parts = groupsOf(states).map(({ title, names }) => `${title} are ${listed(names)}`);
  return `States of a ${states.what}: ${parts.join("; ")}. ${operationNames(lifecycle.createdBy)} makes it, ${operationNames(lifecycle.deletedBy)} takes it away.`;
}

const WIDTH = 640;
const BOX = { left: 24, width: 360 };
const SIDE = { left: 444, width: 172 };
const LINE = 18;

/** A picture that is readable on light and dark pages, since it brings its own ground. */
export function renderPicture(described: Described): string | undefined {
  const { states, lifecycle, timeouts } = described;
  if (!states) {
    return undefined;
  }
  const groups = new Map(groupsOf(states).map((group) => [group.title, group.names]));
  const onTheWay = linesIn(groups.get("on the way") ?? [], BOX.width);
  const stuck = linesIn(groups.get("failed") ?? [], SIDE.width);
  const atRest = linesIn(groups.get("at rest") ?? [], BOX.width);
  const gone = linesIn(groups.get("gone") ?? ["not listed any more"], BOX.width);
  const top = { y: 76, height: heightOf(Math.max(onTheWay.length, stuck.length)) };
  const middle = { y: top.y + top.height + 56, height: heightOf(atRest.length) };
  const bottom = { y: middle.y + middle.height + 56, height: heightOf(gone.length) };
  const height = bottom.y + bottom.height + 24;
  const down = BOX.left + 60;
  const up = BOX.left + BOX.width - 60;
  const changes = (lifecycle.steps ?? []).length > 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13">
  <title>${escaped(inWords(described, states))}</title>
  <style>
    .ground { fill: #ffffff; stroke: #d0d7de } .box { fill: #f6f8fa; stroke: #8c959f } .failed { fill: #fff1f0; stroke: #cf222e }
    .rest { fill: #eefbf0; stroke: #1a7f37 } .line { stroke: #57606a; fill: none } .head { fill: #57606a }
    text { fill: #1f2328 } .small { fill: #57606a; font-size: 12px } .state { font-family: ui-monospace, monospace; font-size: 12px }
  </style>
  <defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
  <rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>
  <circle class="head" cx="${down}" cy="24" r="6"/>
${arrow(down, 32, down, top.y)}
${calls(down + 12, 32, lifecycle.createdBy, timeouts.create)}
${box("box", BOX, top, "on the way", onTheWay)}
${stuck.length > 0 ? `${box("failed", SIDE, top, "failed", stuck)}\n${arrow(BOX.left + BOX.width, top.y + 24, SIDE.left, top.y + 24)}` : ""}
${arrow(down, top.y + top.height, down, middle.y)}
${label(down + 12, top.y + top.height + 33, "the wait ends")}
${changes ? `${arrow(up, middle.y, up, top.y + top.height)}\n${label(up + 12, top.y + top.height + 33, "a change in place may lead back")}` : ""}
${box("rest", BOX, middle, "at rest", atRest)}
${arrow(down, middle.y + middle.height, down, bottom.y)}
${calls(down + 12, middle.y + middle.height, lifecycle.deletedBy, timeouts.delete)}
${box("box", BOX, bottom, "gone", gone)}
</svg>
`.replaceAll(/\n\n+/g, "\n");
}

interface Span {
  readonly y: number;
  readonly height: number;
}

const heightOf = (lines: number): number => 36 + lines * LINE;

/** As many names in a line as fit, in a fixed pitch. */
function linesIn(names: readonly string[], width: number): string[] {
  const fits = Math.floor((width - 24) / 7.4);
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 <= fits) {
      lines[lines.length - 1] = `${last}, ${name}`;
    } else {
      lines.push(name);
    }
  }
  return lines;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const arrow = (x1: number, y1: number, x2: number, y2: number): string =>
  `  <path class="line" d="M${x1} ${y1} L${x2} ${y2}" marker-end="url(#head)"/>`;

const label = (x: number, y: number, text: string): string =>
  `  <text class="small" x="${x}" y="${y}">${escaped(text)}</text>`;

/** What is called along an arrow that begins at `y`, and how long the provider waits then. */
const calls = (x: number, y: number, operations: Described["lifecycle"]["deletedBy"], time: string): string =>
  `${label(x, y + 20, operationNames(operations))}\n${label(x, y + 36, `then a wait of up to ${time}`)}`;

function box(
  kind: string,
  { left, width }: typeof BOX,
  { y, height }: Span,
  title: string,
  lines: readonly string[],
): string {
  const names = lines.map(
    (line, at) => `  <text class="state" x="${left + 12}" y="${y + 42 + at * LINE}">${escaped(line)}</text>`,
  );
  return `  <rect class="${kind}" x="${left}" y="${y}" width="${width}" height="${height}" rx="6"/>
  <text x="${left + 12}" y="${y + 22}" font-weight="600">${title}</text>
${names.join("\n")}`;
}
