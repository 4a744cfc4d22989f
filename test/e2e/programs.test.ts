import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeEach(async () => {
  stack = await Stack.create();
});
afterEach(() => stack.close());

const packageJson = (fields: object): string => JSON.stringify({ name: "test", private: true, ...fields });
const USES = `new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: new wuying.gws.ServiceLinkedRole("r") });`;

test.each([
  [
    "CommonJS JavaScript",
    { main: "index.js" },
    "index.js",
    `const wuying = require("pulumi-wuying"); ${USES}`,
  ],
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
    "an ES module with await at its top level",
    { main: "index.js", type: "module" },
    "index.js",
    `import * as wuying from "pulumi-wuying";
    await wuying.gws.getImage({ imageType: "system", nameRegex: "Windows", mostRecent: true });
    ${USES}`,
  ],
  [
    "a program in a folder below",
    { main: "src/index.js" },
    "src/index.js",
    `const wuying = require("pulumi-wuying"); ${USES}`,
  ],
])("works from %s", async (_what, fields, file, text) => {
  stack.write("package.json", packageJson(fields));
  stack.write(file, text);
  await stack.up();
  await stack.expectNoChanges();
  await stack.refresh();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test("works with main in Pulumi.yaml", async () => {
  stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\nmain: infra\n");
  stack.write("infra/index.ts", `import * as wuying from "pulumi-wuying"; ${USES}`);
  stack.write("infra/package.json", packageJson({ main: "index.ts" }));
  await stack.up();
  await stack.expectNoChanges();
});
