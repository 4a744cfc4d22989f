import { declarations } from "../../src/provider/declarations";
import type {
  Declaration,
  Properties,
  Property,
  PropertyTable,
  Value,
} from "../../src/provider/language/declaration";
import { UNKNOWN } from "../../src/provider/language/values";
import { checkInputs, checkTable, warningsOf } from "../../src/provider/planning/check";
import { nameOf } from "../../src/render/described";
import { exampleFor } from "../../src/render/examples";
import { Code, type Given, type Inputs } from "../../src/render/examples/example";
import { renderPage } from "../../src/render/page";
import { exampleOf, nestedExampleOf } from "../../src/render/sample";
import { compilerErrors } from "../support/compiler";

jest.setTimeout(120_000);

/** The listings of the page of a type: the program at its top, and those of single properties. */
function listingsOf(declaration: Declaration): { program: string; properties: string[] } {
  const page = renderPage(declaration, exampleFor(declaration));
  const [program = "", ...properties] = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, text = ""]) => text,
  );
  return { program, properties };
}

/** What stands in a line below the heading of a nested property, by the path of that. */
function linesOf(declaration: Declaration): [path: string, source: string][] {
  const page = renderPage(declaration, exampleFor(declaration));
  return page.split(/^#### /m).flatMap((section) => {
    const path = /^`([^`]+)`\n/.exec(section)?.[1];
    const source = /^- \*\*Example\*\*: `(.*)`$/m.exec(section)?.[1];
    return path && source ? [[path, source] as [string, string]] : [];
  });
}

/** A nested property as a program writes it, with what is around it. */
const wrapped = (path: string, source: string): string =>
  path
    .split(".")
    .slice(0, -1)
    .reduceRight(
      (inner, name) =>
        name.endsWith("[]") ? `${name.slice(0, -2)}: [{ ${inner} }]` : `${name}: { ${inner} }`,
      source,
    );

/** The program of a page, with every other listing and example of it where they have to fit. */
function sourceOf(declaration: Declaration): string {
  const { module, type } = nameOf(declaration);
  const { program, properties } = listingsOf(declaration);
  const args = `wuying.${module}.${type}Args`;
  const isTop = (listing: string): boolean =>
    Object.keys(declaration.properties).some((name) => listing.startsWith(`${name}:`));
  const tops = properties.filter(isTop).map((listing) => `({ ${listing} }) satisfies Partial<${args}>,`);
  const nested = linesOf(declaration).map(
    ([path, source]) => `({ ${wrapped(path, source)} }) satisfies Some<${args}>,`,
  );
  return `${program.replace('"pulumi-wuying"', '"../../src"')}
export type Some<T> = T extends (infer Each)[] ? Some<Each>[] : T extends object ? { [Name in keyof T]?: Some<T[Name]> } : T;
export const all = [\n${[...tops, ...nested].join("\n")}\n];
`;
}

test("every listing and example of every page compiles", () => {
  const files = Object.fromEntries(
    declarations.map((declaration) => [
      `test/render/of-${declaration.token.replace(":", "-")}.ts`,
      sourceOf(declaration),
    ]),
  );
  expect(Object.keys(files).length).toBeGreaterThan(20);
  expect(compilerErrors(Object.keys(files), files)).toEqual([]);
});

test("a property that does not exist, or takes something else, is found by that", () => {
  const wrong = sourceOf(declarations[1] as Declaration)
    .replace('clipboard: "read" }', 'clipboard: "reed" }')
    .replace("natEip:", "natIp:");
  const file = "test/render/wrong.ts";
  expect(compilerErrors([file], { [file]: wrong }).join("\n")).toMatch(
    /'natIp' does not exist.*\n.*\\?"reed/,
  );
});

const plain = (given: Given): Value =>
  given instanceof Code
    ? UNKNOWN
    : Array.isArray(given)
      ? given.map(plain)
      : typeof given === "object"
        ? inputsOf(given as Inputs)
        : (given as string | number | boolean);

const inputsOf = (inputs: Inputs): { [name: string]: Value } =>
  Object.fromEntries(Object.entries(inputs).map(([name, given]) => [name, plain(given)]));

test.each(declarations.map((each) => [each.token, each] as const))(
  "the provider takes the program of %s, and each property as its section shows it",
  (_token, declaration) => {
    const example = exampleFor(declaration);
    const program: Properties = inputsOf(example.program);
    expect(checkInputs(declaration, program)).toEqual([]);
    expect(warningsOf(declaration, program)).toEqual([]);
    for (const [name, property] of Object.entries(declaration.properties)) {
      const failures = checkTable(
        { [name]: property },
        { [name]: plain(exampleOf(example, name, property)) },
      );
      expect(failures).toEqual([]);
      for (const [path, each] of nestedOf(name, property)) {
        const given = nestedExampleOf(example, path, each, property);
        expect(checkTable({ [path]: each }, given === undefined ? {} : { [path]: plain(given) })).toEqual([]);
      }
    }
  },
);

const nestedOf = (path: string, { fields, items }: Property): [path: string, property: Property][] =>
  Object.entries(fields ?? items?.fields ?? {}).flatMap(([name, each]) => {
    const below = `${path}${fields ? "." : "[]."}${name}`;
    return [[below, each], ...nestedOf(below, each)];
  });

/** Every path of a table. */
const pathsOf = (table: PropertyTable): string[] =>
  Object.entries(table).flatMap(([name, property]) => [
    name,
    ...nestedOf(name, property).map(([path]) => path),
  ]);

test.each(declarations.map((each) => [each.token, each] as const))(
  "%s: every property has a section",
  (_token, declaration) => {
    const page = renderPage(declaration, exampleFor(declaration));
    const sections = [...page.matchAll(/^#{3,4} `(.+)`$/gm)].map(([, path]) => path);
    expect(sections).toEqual(pathsOf(declaration.properties));
  },
);

test("no example is given of a property that is not there", () => {
  for (const declaration of declarations) {
    const { program, others = {}, nested = {} } = exampleFor(declaration);
    const there = pathsOf(declaration.properties).map((path) => path.replace(/\[\]$/, ""));
    const given = [...Object.keys(program), ...Object.keys(others), ...Object.keys(nested)];
    expect([declaration.token, given.filter((path) => !there.includes(path))]).toEqual([
      declaration.token,
      [],
    ]);
  }
});
