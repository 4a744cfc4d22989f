import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { packageVersion } from "../../src/package-version";
import { filesBelow } from "../e2e/support/files";
import { cli, type Run } from "./support";

const before = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-new-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

async function written(...argv: string[]): Promise<string> {
  const { code, out, err } = await cli("new", ...argv);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

test("without an example it is the quickstart, in a folder of that name, with what to do next", async () => {
  const out = await written();
  expect(readdirSync(folder)).toEqual(["quickstart"]);
  expect(readdirSync(join(folder, "quickstart")).sort()).toEqual([
    ".gitignore",
    "Pulumi.dev.yaml",
    "Pulumi.yaml",
    "README.md",
    "index.ts",
    "package.json",
    "tsconfig.json",
  ]);
  expect(out).toMatch(/^Wrote the example quickstart to quickstart: A cluster, /);
  for (const line of ["cd quickstart", "npm install", "pulumi stack init dev"]) {
    expect(out).toContain(`\n  ${line}\n`);
  }
  expect(out).toMatch(/\n {2}npx pulumi-wuying emulator .* -- pulumi up --yes\n/);
  expect(out).toContain("\nIn the cloud: One thing changes: ");
});

test("the project has the folder's name in every file, or that of --name", async () => {
  await written("design-studio", "--dir", "studio");
  const manifest = JSON.parse(read("studio/package.json"));
  expect(manifest).toMatchObject({ name: "studio", main: "index.ts" });
  expect(parse(read("studio/Pulumi.yaml"))).toEqual({ name: "studio", runtime: "nodejs" });
  expect(Object.keys(parse(read("studio/Pulumi.dev.yaml")).config)).toEqual(["studio:vpcId", "studio:trial"]);
  await written("environments", "--dir", "two", "--name", "fleet");
  const texts = filesBelow(join(folder, "two")).map(({ text }) => text);
  expect(texts.join("\n")).not.toContain("wuying-environments");
  expect(read("two/desktops/index.ts")).toContain("/fleet-images/shared`");
});

test("the project asks for the version of the package that wrote it", async () => {
  await written("quickstart", "--dir", "one");
  expect(JSON.parse(read("one/package.json")).dependencies).toMatchObject({
    "pulumi-wuying": `^${packageVersion()}`,
  });
});

test("the README's links lead to the installed package", async () => {
  await written("app-streaming", "--dir", "apps");
  expect(read("apps/README.md")).toContain("](node_modules/pulumi-wuying/examples/image-pipeline/README.md)");
  await written("app-schedule", "--dir", "hours");
  expect(read("hours/README.md")).toContain("](node_modules/pulumi-wuying/docs/report.md)");
});

test("it writes into the folder that it is called in", async () => {
  mkdirSync(join(folder, "mine/.git"), { recursive: true });
  process.chdir(join(folder, "mine"));
  const out = await written("--dir", ".");
  expect(out).toContain("to this folder: ");
  expect(out).not.toMatch(/^ +cd /m);
  expect(JSON.parse(read("mine/package.json")).name).toBe("mine");
});

test("a folder with something in it is left alone", async () => {
  mkdirSync(join(folder, "quickstart"));
  writeFileSync(join(folder, "quickstart/index.ts"), "mine");
  const { code, out, err } = await cli("new");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain('the folder quickstart is not empty: it has "index.ts".');
  expect(readdirSync(join(folder, "quickstart"))).toEqual(["index.ts"]);
  expect(read("quickstart/index.ts")).toBe("mine");
});

test("what cannot be written is said in a sentence", async () => {
  writeFileSync(join(folder, "file"), "");
  const { code, out, err } = await cli("new", "--dir", "file/studio");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^pulumi-wuying new: ENOTDIR.*\n$/);
});

test("--json says what was written and what to do", async () => {
  const said = JSON.parse(await written("two-regions", "--dir", "both", "--json"));
  expect(said).toEqual({
    example: "two-regions",
    description: expect.stringContaining("two regions"),
    name: "both",
    folder: expect.stringMatching(/\/both$/),
    files: expect.arrayContaining([".gitignore", "README.md", "index.ts"]),
    commands: expect.arrayContaining(["npm install"]),
    cloud: expect.stringMatching(/^One thing changes: the VPCs in index\.ts are your own/),
  });
  expect(basename(said.folder)).toBe("both");
  expect(said.files.every((path: string) => existsSync(join(said.folder, path)))).toBe(true);
});

test("--list names the examples, as text and as JSON, and writes nothing", async () => {
  const { examples } = JSON.parse(await written("--list", "--json")) as {
    examples: { name: string; description: string }[];
  };
  expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(["quickstart", "ci", "scripts"]));
  const lines = (await written("--list")).trimEnd().split("\n");
  expect(lines).toEqual(
    examples.map(({ name, description }) =>
      expect.stringMatching(new RegExp(`^${name} {2,}${description.replace(/[()]/g, "\\$&")}$`)),
    ),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[readonly string[], RegExp]>([
  [["quikstart"], /there is no example "quikstart"\. Did you mean "quickstart"\?/],
  [["desktops-for-all"], /there is no example "desktops-for-all"\. --list names/],
  [["quickstart", "ci"], /name one example, not 2\./],
  [["--name", "My Studio"], /the name of a project has small letters.* "My Studio" is none\./],
  [["--dir", "My Studio"], /The folder's name, "My Studio", is none: give --name\./],
  [["--dir", ""], /--dir needs a value\./],
  [["--folder", "x"], /--folder/],
])("%j is refused with exit code 2, and nothing is written", async (argv, sentence) => {
  const { code, out, err }: Run = await cli("new", ...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(sentence);
  expect(err).toContain("See: pulumi-wuying new --help");
  expect(readdirSync(folder)).toEqual([]);
});

test("--help names every option and the exit codes", async () => {
  const out = await written("--help");
  for (const word of ["--list", "--dir", "--name", "--json", "Exit code: 0, 1"]) {
    expect(out).toContain(word);
  }
});

const page = (name: string): string => readFileSync(join(__dirname, "../../docs", name), "utf8");

test("the page of the commands shows what it prints", async () => {
  const [section = ""] = page("cli.md").split("\n## A project to begin with")[1]?.split("\n## ") ?? [];
  const [, command, , shown] = section.split(/^```(?:sh)?\n/m);
  expect(command).toBe("npx pulumi-wuying new\n");
  expect(shown).toBe(await written());
});

test("what the page of the examples has for a shell works", async () => {
  const [, lines = ""] = /^```sh\n(.*?)^```$/ms.exec(page("examples.md")) ?? [];
  const calls = lines.trimEnd().split("\n");
  expect(calls.length).toBeGreaterThan(1);
  for (const call of calls) {
    const [npx, program, command, ...argv] = call.split(" ");
    expect([npx, program, command]).toEqual(["npx", "pulumi-wuying", "new"]);
    await written(...argv);
  }
  expect(readdirSync(folder)).toEqual(["design-studio"]);
});
