import { expectToWork, USES } from "./support/program-forms";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeEach(async () => {
  stack = await Stack.create();
});
afterEach(() => stack.close());

test.each([
  [
    "CommonJS JavaScript",
    { main: "index.js" },
    "index.js",
    `const wuying = require("pulumi-wuying"); ${USES}`,
  ],
  [
    "an ES module with await at its top level",
    { main: "index.js", type: "module" },
    "index.js",
    `import * as wuying from "pulumi-wuying";
    await wuying.gws.getImage({ imageType: "system", nameRegex: "Windows", mostRecent: true });
    ${USES}`,
  ],
])("works from %s", (_what, fields, file, text) => expectToWork(stack, fields, file, text));
