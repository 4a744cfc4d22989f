import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeExample, EXAMPLE_NAMES, filesOfExample, projectNameOf } from "../../src/cli/new-examples";
import { nextSteps } from "../../src/cli/new-next";
import { packageVersion } from "../../src/package-version";

const ROOT = join(__dirname, "../..");
const PAGE = join(ROOT, "docs/examples.md");
const TABLE = /(?<=<!-- examples:begin -->\n).*(?=<!-- examples:end -->)/s;

/** What fits on a screen together with the title of the window. */
const MOST_LINES = 60;

describe.each(EXAMPLE_NAMES)("the example %s", (name) => {
  const files = filesOfExample(name);
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
  const readme = textOf("README.md");

  test("is named after its folder, says what it is in a line, and takes this version of the package", () => {
    expect(projectNameOf(name)).toBe(`wuying-${name}`);
    expect(describeExample(name)).toMatch(/^[A-Z].{20,90}[^.]$/);
    const { dependencies } = JSON.parse(textOf("package.json"));
    expect(dependencies["pulumi-wuying"]).toBe(`^${packageVersion()}`);
  });

  test("has a README of one screen that says how to try it and what changes for the cloud", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(MOST_LINES);
    const { commands, cloud } = nextSteps(files);
    expect(commands[0]).toBe("npm install");
    expect(commands.join("\n")).toContain("npx pulumi-wuying emulator ");
    expect(cloud).toMatch(/^One thing changes: .*\.$/);
  });

  test("has a README whose links lead somewhere", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)[^)]*\)/g)].map(([, link = ""]) => link);
    const dead = links.filter((link) => !existsSync(join(ROOT, "examples", name, link)));
    expect(dead).toEqual([]);
  });

  test("has the compiler strict about its programs", () => {
    for (const { path } of files.filter((file) => file.path.endsWith("index.ts"))) {
      const config = join(dirname(path), "tsconfig.json");
      expect(textOf(config)).toMatch(/"strict": true|"extends": "\.\.\/tsconfig\.json"/);
    }
  });
});

test("the page of the examples lists each of them (UPDATE_DOCS=1 writes it)", () => {
  const rows = EXAMPLE_NAMES.map(
    (name) => `| [${name}](../examples/${name}/README.md) | ${describeExample(name)} |`,
  );
  const table = ["", "| example | what it has |", "| --- | --- |", ...rows, "", ""].join("\n");
  const text = readFileSync(PAGE, "utf8");
  const current = text.replace(TABLE, table);
  if (process.env.UPDATE_DOCS === "1") {
    writeFileSync(PAGE, current);
    return;
  }
  expect(text).toMatch(TABLE);
  expect(text).toBe(current);
});
