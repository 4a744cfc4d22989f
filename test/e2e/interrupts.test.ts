import { cluster, DESKTOP, stackOf } from "./support/gws-program";
import { commandOf, processTree } from "./support/process-tree";
import type { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

let stack: Stack;
const begin = async (...args: Parameters<typeof stackOf>): Promise<void> => {
  stack = await stackOf(...args);
};
afterEach(() => stack.close());

test.each([
  ["cluster", "clusters"],
  ["desktop", "instances"],
])("a run killed while it waits for the %s is gone on with by the next", async (_what, kind) => {
  await begin({ timeScale: 0.03 }, cluster(), DESKTOP);
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () =>
    (await stack.control.objects(kind)).some(({ Name }) => /^pulumi-[0-9a-f]{20}$/.test(String(Name))),
  );
  for (const pid of processTree(child.pid ?? 0)) {
    process.kill(pid, "SIGKILL");
  }
  await done;
  await stack.succeed("cancel", "--yes");
  await stack.up();
  expect(await stack.control.objects("clusters")).toHaveLength(1);
  expect(await stack.control.objects("instances")).toHaveLength(1);
  await stack.expectNoChanges();
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
