import { cpSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./support/engine";
import { LOOSE, PASSWORD, stackWithPolicies, violations } from "./support/policy-pack";
import type { Stack } from "./support/stack";

jest.setTimeout(300_000);

let stack: Stack;
beforeAll(async () => {
  stack = await stackWithPolicies();
});
afterAll(() => stack.close());

test("the example refuses a preview, and says of each resource what is wrong, but no secret", async () => {
  cpSync(join(ROOT, "examples/policy-pack"), join(stack.folder, "example"), { recursive: true });
  stack.program(LOOSE);
  const run = await stack.fail("preview", "--policy-pack", "example");
  expect(violations(run)).toEqual([
    "advisory studio-disk-size desk",
    "advisory wuying-tags apps",
    "mandatory wuying-clipboard studio",
    "mandatory wuying-data-loss desk",
    "mandatory wuying-local-drive studio",
    "mandatory wuying-open-groups apps",
    "mandatory wuying-public-address desk",
    "mandatory wuying-session-reset apps",
    "mandatory wuying-usb studio",
    "mandatory wuying-watermark studio",
  ]);
  expect(run.output).toContain('policy.clipboard must be "off" or "read": its value lets more through.');
  expect(run.output).not.toContain(PASSWORD);
});
