import { cluster, stackOf } from "./support/gws-program";
import type { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
const begin = async (...args: Parameters<typeof stackOf>): Promise<void> => {
  stack = await stackOf(...args);
};
afterEach(() => stack.close());

test("a partial object survives a refresh and can be destroyed", async () => {
  await begin({ timeScale: 0.05 }, cluster('{ dependsOn: role, customTimeouts: { create: "1s" } }'));
  await stack.fail("up", "--yes", "--skip-preview");
  await stack.refresh();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test("a cluster deleted in the console leaves the state by refresh, and up makes it again", async () => {
  await begin({}, cluster());
  await stack.up();
  const [first] = await stack.control.objects("clusters");
  await stack.control.remove(String(first?.ClusterId));
  expect((await stack.refresh()).output).toContain("- 1 deleted");
  await stack.up();
  const [second] = await stack.control.objects("clusters");
  expect(second?.ClusterId).not.toBe(first?.ClusterId);
  await stack.expectNoChanges();
});
