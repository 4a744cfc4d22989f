import { expectToWork, packageJson, USES } from "./support/program-forms";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeEach(async () => {
  stack = await Stack.create();
});
afterEach(() => stack.close());

test.each([
  [
    "an ES module with a namespace import",
    { main: "index.js", type: "module" },
    "index.js",
    `import * as wuying from "pulumi-wuying"; ${USES}`,
  ],
  [
    "an ES module with a named import",
    { main: "index.js", type: "module" },
    "index.js",
    `import { gws } from "pulumi-wuying"; const wuying = { gws }; ${USES}`,
  ],
  [
    "a program in a folder below",
    { main: "src/index.js" },
    "src/index.js",
    `const wuying = require("pulumi-wuying"); ${USES}`,
  ],
])("works from %s", (_what, fields, file, text) => expectToWork(stack, fields, file, text));

test("works with main in Pulumi.yaml", async () => {
  stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\nmain: infra\n");
  stack.write("infra/index.ts", `import * as wuying from "pulumi-wuying"; ${USES}`);
  stack.write("infra/package.json", packageJson({ main: "index.ts" }));
  await stack.up();
  await stack.expectNoChanges();
});
