import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ADOPT_OPTIONS } from "../../src/cli/adopt-options";
import { releaseCommand } from "../../src/cli/release";
import { compilerErrors } from "../support/compiler";

jest.setTimeout(120_000);

const ROOT = join(__dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/taking-over.md"), "utf8");
const EXAMPLE = "examples/existing-account";

const blocks = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(([, text = ""]) => text);

test("the program of the page and those of the example compile", () => {
  const [program, ...more] = blocks("ts");
  expect(more).toEqual([]);
  expect(compilerErrors(["page.ts"], { "page.ts": program ?? "" })).toEqual([]);
  expect(compilerErrors([`${EXAMPLE}/index.ts`, `${EXAMPLE}/console.mjs`])).toEqual([]);
});

test("the page names no option that there is not, and every one by which objects are chosen", () => {
  const known = [...Object.keys(ADOPT_OPTIONS), ...Object.keys(releaseCommand.options)];
  const others = ["strict", "expect-no-changes", "secret"];
  const named = [...PAGE.matchAll(/--([a-z][a-z-]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !known.includes(name) && !others.includes(name))).toEqual([]);
  expect(named).toEqual(
    expect.arrayContaining(["kind", "name", "cluster", "user", "tag", "region", "into", "out"]),
  );
});

test("every command of the page is one of the package, or of pulumi", () => {
  const lines = blocks("sh").flatMap((block) => block.trim().split("\n"));
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    expect(line).toMatch(/^(npx pulumi-wuying (adopt|release)|pulumi (preview|up))\b/);
  }
});
