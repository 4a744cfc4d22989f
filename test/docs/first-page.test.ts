import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compilerErrors } from "../support/compiler";

jest.setTimeout(120_000);

const listings = (page: string, language: string): string[] =>
  [
    ...readFileSync(join(__dirname, "../../docs", page), "utf8").matchAll(
      new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"),
    ),
  ].map(([, text = ""]) => text);

test("the programs of the first page and of the first ten minutes compile", () => {
  const files = Object.fromEntries(
    ["README.md", "getting-started.md"].map((page) => {
      const [program = "", ...more] = listings(page, "ts");
      expect(more).toEqual([]);
      expect(program).toContain('"pulumi-wuying"');
      return [`test/docs/program-of-${page}.ts`, program.replace('"pulumi-wuying"', '"../../src"')];
    }),
  );
  expect(compilerErrors(Object.keys(files), files)).toEqual([]);
});

// What it says of the cloud cannot be run without an account.
test("the commands of the first ten minutes are read by sh", () => {
  const commands = listings("getting-started.md", "sh");
  expect(commands.length).toBeGreaterThan(8);
  for (const each of commands) {
    const { status, stderr } = spawnSync("sh", ["-n"], { input: each, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }
});
