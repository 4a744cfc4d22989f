import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./support/engine";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeEach(async () => {
  stack = await Stack.create();
  rmSync(join(stack.folder, "node_modules"));
  mkdirSync(join(stack.folder, "node_modules"));
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name !== "pulumi-wuying") {
      link(join(ROOT, "node_modules", name), "node_modules", name);
    }
  }
  stack.write("lib/desktops/package.json", JSON.stringify({ name: "desktops", main: "index.js" }));
  stack.write("lib/desktops/index.js", LIBRARY);
  link(ROOT, "lib/desktops/node_modules/pulumi-wuying");
  stack.write("package.json", JSON.stringify({ name: "test", packageManager: "pnpm@10.1.0" }));
  stack.write("index.js", PROGRAM);
});
afterEach(() => stack.close());

const LIBRARY = `
const { gws } = require("pulumi-wuying");
exports.studio = () => new gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, {
  dependsOn: new gws.ServiceLinkedRole("r"),
});`;
const PROGRAM = `require("./lib/desktops").studio();`;

function link(target: string, ...path: string[]): void {
  const at = join(stack.folder, ...path);
  mkdirSync(join(at, ".."), { recursive: true });
  symlinkSync(target, at);
}

const diagnosticsOf = (output: string): string => output.slice(output.indexOf("Diagnostics:"));

test("a copy that only a library has is refused before anything is registered, with folder and command", async () => {
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  const sentence =
    `error: pulumi-wuying is not installed where this program can use it: the engine loads it from ${stack.folder}, ` +
    "and a copy that a library brings cannot be seen from there. Run in that folder: pnpm add pulumi-wuying";
  expect(diagnosticsOf(output).split(sentence)).toHaveLength(2);
  expect(output).not.toContain("Cannot find module");
  expect((await stack.state()).resources).toEqual({});
  expect(await stack.control.calls()).toEqual([]);
});

test("all resources of a program that goes on after the refusal say it once", async () => {
  stack.write("index.js", `for (const delay of [1, 2, 3]) setTimeout(() => { ${PROGRAM} }, delay);`);
  const { output } = await stack.fail("preview");
  expect(diagnosticsOf(output).split("is not installed where")).toHaveLength(2);
});

test.each([
  ["the folder of the program", "", "node_modules/pulumi-wuying"],
  ["the folder of the program below the project", "main: infra\n", "infra/node_modules/pulumi-wuying"],
  ["the project around the program", "main: infra\n", "node_modules/pulumi-wuying"],
])("a package in %s works beside the library's", async (_where, main, place) => {
  link(ROOT, place);
  stack.write("Pulumi.yaml", `name: test\nruntime: nodejs\n${main}`);
  stack.write("infra/index.js", `require("../lib/desktops").studio();`);
  await stack.up();
  expect(await stack.control.objects("clusters")).toHaveLength(1);
});

test("a package that only NODE_PATH leads to works, and without it the folder that main says is named", async () => {
  link(ROOT, "elsewhere/pulumi-wuying");
  stack.more.NODE_PATH = join(stack.folder, "elsewhere");
  await stack.up();
  delete stack.more.NODE_PATH;
  stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\nmain: infra\n");
  stack.write("infra/index.js", `require("../lib/desktops").studio();`);
  expect((await stack.fail("preview")).output).toContain(`loads it from ${join(stack.folder, "infra")},`);
});
