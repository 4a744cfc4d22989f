import { cluster, DESKTOP, stackOf } from "./support/gws-program";
import { expectToGoOnAfterKill } from "./support/killed-run";
import { commandOf, processTree } from "./support/process-tree";
import type { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

let stack: Stack;
const begin = async (...args: Parameters<typeof stackOf>): Promise<void> => {
  stack = await stackOf(...args);
};
afterEach(() => stack.close());

test("a run killed while it waits for the cluster is gone on with by the next", async () => {
  await begin({ timeScale: 0.03 }, cluster(), DESKTOP);
  await expectToGoOnAfterKill(stack, "clusters");
});

test("a provider ends with its engine, and leaves what it was doing to the next run", async () => {
  await begin({ timeScale: 0.2 }, cluster(), DESKTOP);
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.objects("clusters")).length === 1);
  const provider = processTree(child.pid ?? 0).filter((pid) => commandOf(pid).includes("dynamic-provider"));
  expect(provider.length).toBeGreaterThan(0);
  child.kill("SIGKILL");
  await until(async () => provider.every((pid) => commandOf(pid) === ""));
  await done;
  const calls = (await stack.control.calls()).length;
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(await stack.control.calls()).toHaveLength(calls);
});

test("Ctrl-C lets the running create end, and keeps what it made", async () => {
  await begin({ timeScale: 0.03 }, cluster(), DESKTOP);
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.objects("clusters")).length === 1);
  child.kill("SIGINT");
  expect((await done).code).not.toBe(0);
  expect((await stack.state()).resources.c?.id).toBe((await stack.control.objects("clusters"))[0]?.ClusterId);
  await stack.up();
  expect(await stack.control.objects("clusters")).toHaveLength(1);
  await stack.expectNoChanges();
});
