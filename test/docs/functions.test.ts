import { readFileSync } from "node:fs";
import { join } from "node:path";
import { appstream, gws } from "../../src";

const read = (name: string): string => readFileSync(join(__dirname, "../..", name), "utf8");

const namesOf = (module: object): string[] =>
  Object.keys(module)
    .filter((name) => /^get[A-Z]/.test(name) && !name.endsWith("Output"))
    .sort();

/** The part of a page below a heading that names the module. */
const partOf = (page: string, heading: RegExp, level: string): string =>
  page.split(new RegExp(`^${level} `, "m")).find((part) => heading.test(part)) ?? "";

/** Functions that a table names in the cells of this number. */
const namedIn = (part: string, cell: number): string[] =>
  part
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .flatMap((line) =>
      [...(line.split("|")[cell] ?? "").matchAll(/`(get\w+)`/g)].map(([, name]) => name ?? ""),
    )
    .sort();

test.each([
  ["gws", gws, /^Cloud desktop/],
  ["appstream", appstream, /^App Streaming/],
])("every function of %s is on the page of functions, and in the README", (_name, module, heading) => {
  expect(namedIn(partOf(read("docs/functions.md"), heading, "##"), 1)).toEqual(namesOf(module));
  expect(namedIn(partOf(read("README.md"), heading, "###"), 2)).toEqual(namesOf(module));
});
