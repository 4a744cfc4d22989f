import { cluster, DESKTOP, stackOf } from "./support/gws-program";
import { expectToGoOnAfterKill } from "./support/killed-run";
import type { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

let stack: Stack;
const begin = async (...args: Parameters<typeof stackOf>): Promise<void> => {
  stack = await stackOf(...args);
};
afterEach(() => stack.close());

test("a run killed while it waits for the desktop is gone on with by the next", async () => {
  await begin({ timeScale: 0.03 }, cluster(), DESKTOP);
  await expectToGoOnAfterKill(stack, "instances");
});

test("a second Ctrl-C ends the waits at once, and the next up goes on", async () => {
  await begin({ timeScale: 0.2 }, cluster(), DESKTOP);
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.objects("clusters")).length === 1);
  child.kill("SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = Date.now();
  child.kill("SIGINT");
  expect((await done).code).not.toBe(0);
  expect(Date.now() - start).toBeLessThan(10_000);
  await stack.up();
  expect(await stack.control.objects("clusters")).toHaveLength(1);
  await stack.expectNoChanges();
});
