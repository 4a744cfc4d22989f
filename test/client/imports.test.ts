import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const SRC = join(__dirname, "../../src");

/**
 * What a module imports at run time, also what it loads only when it needs it: files of the package by their paths, and
 * packages by their names.
 */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const imported = [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?\bfrom "([^"]+)"/gm)];
  const required = [...text.matchAll(/\brequire\("([^"]+)"\) as /g)];
  return [...imported, ...required].map(([, target = ""]) =>
    target.startsWith(".") ? fileOf(resolve(dirname(file), target)) : target,
  );
}

const fileOf = (path: string): string => (existsSync(`${path}.ts`) ? `${path}.ts` : join(path, "index.ts"));

/** All that a module loads, with what that loads in turn. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  for (const target of importsOf(file)) {
    if (seen.has(target)) {
      continue;
    }
    seen.add(target);
    if (existsSync(target)) {
      loadedBy(target, seen);
    }
  }
  return seen;
}

test("the client loads the calls of the API and the vendor's packages, and nothing else", () => {
  const loaded = [...loadedBy(join(SRC, "client/index.ts"))];
  const files = loaded.filter((each) => existsSync(each)).map((each) => relative(SRC, each));
  expect(files).toContain(join("api", "client.ts"));
  expect(files.filter((each) => !/^(api|client)[/\\]/.test(each))).toEqual([]);
  const packages = loaded.filter((each) => !existsSync(each) && !each.startsWith("node:"));
  expect(packages.sort()).toEqual(["@alicloud/credentials", "@alicloud/openapi-client"]);
});

test("the program's entry point loads what the client does not", () => {
  const loaded = [...loadedBy(join(SRC, "index.ts"))];
  expect(loaded).toContain("@pulumi/pulumi");
});
