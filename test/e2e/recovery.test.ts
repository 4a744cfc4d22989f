import { commandOf, processTree } from "./support/process-tree";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const ROLE = `const role = new wuying.gws.ServiceLinkedRole("gws");`;
const cluster = (options = "{ dependsOn: role }"): string => `
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "own" }, ${options});
export const id = cluster.id;`;
const DESKTOP = `
const desk = new wuying.gws.Instance("d", {
  clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop",
});`;
const IMAGE = `
const image = new wuying.gws.Image("i", { instanceId: desk.id, name: "own-image" });`;

let stack: Stack;
const begin = async (options: Parameters<typeof Stack.create>[0], ...parts: string[]): Promise<void> => {
  stack = await Stack.create(options);
  stack.program([ROLE, ...parts].join("\n"));
};
afterEach(() => stack.close());

const count = async (operation: string): Promise<number> =>
  (await stack.control.calls(operation)).filter(({ outcome }) => outcome === "ok").length;

const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not happen within 30 s");
};

test("a create that takes too long keeps the object, and the next up waits on without a second create", async () => {
  await begin({ timeScale: 0.05 }, cluster('{ dependsOn: role, customTimeouts: { create: "1s" } }'));
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toMatch(/did not become running within 1 s: last seen (creating|starting), for \d+ s/);
  const [partial] = await stack.control.objects("clusters");
  expect((await stack.state()).resources.c).toMatchObject({
    id: partial?.ClusterId,
    initErrors: [expect.stringContaining("customTimeouts")],
  });
  await stack.up();
  expect(await count("CreateCluster")).toBe(1);
  expect(await stack.control.objects("clusters")).toEqual([
    expect.objectContaining({ Name: "own", Status: "running" }),
  ]);
  await stack.expectNoChanges();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test("a partial object survives a refresh and can be destroyed", async () => {
  await begin({ timeScale: 0.05 }, cluster('{ dependsOn: role, customTimeouts: { create: "1s" } }'));
  await stack.fail("up", "--yes", "--skip-preview");
  await stack.refresh();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test.each(["CreateCluster", "CreateInstance", "CreateImage"])(
  "a lost answer of %s neither doubles nor loses the object",
  async (operation) => {
    await begin({}, cluster(), DESKTOP, IMAGE);
    for (const [when, kind] of [
      ["after", "reset"],
      ["before", "reset"],
      ["after", "http500"],
    ]) {
      await stack.control.fault({ operation, when, kind });
      await stack.up();
      for (const kinds of ["clusters", "instances", "images"])
        expect([kind, when, (await stack.control.objects(kinds)).length]).toEqual([kind, when, 1]);
      await stack.expectNoChanges();
      await stack.destroy();
      await stack.control.clearFaults();
    }
  },
);

test("a storm of throttling is survived without the user's help", async () => {
  await begin({}, cluster());
  await stack.control.fault({ operation: "*", when: "before", kind: "throttle", times: 8 });
  await stack.up();
  await stack.expectNoChanges();
});

test("a minute in which every call is throttled is survived without the user's help", async () => {
  await begin({}, cluster(), DESKTOP);
  await stack.control.fault({ operation: "*", when: "before", kind: "throttle", times: 1_000_000 });
  const { done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.calls()).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  expect((await stack.control.calls()).every(({ outcome }) => outcome === "Throttling.User")).toBe(true);
  await stack.control.clearFaults();
  const { code, output } = await done;
  expect(output).toMatch(/Throttling\.User, attempt \d+ in \d+\.\d s/);
  expect(code).toBe(0);
  await stack.expectNoChanges();
  expect(await stack.control.objects("instances")).toHaveLength(1);
});

test("an image that the cloud cannot make ends the wait at once, and the next up makes it anew", async () => {
  await begin({ timeScale: 0.03 }, cluster(), DESKTOP, IMAGE);
  const { done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.objects("images")).length === 1);
  const [image] = await stack.control.objects("images");
  await stack.control.patch(String(image?.ImageId), { Status: "CreateFailed" });
  const { code, output } = await done;
  expect(code).not.toBe(0);
  expect(output).toContain("will not become available: it is in state CreateFailed");
  await stack.up();
  expect(await stack.control.objects("images")).toEqual([
    expect.objectContaining({ Status: "Available", Name: "own-image" }),
  ]);
  await stack.expectNoChanges();
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

test("an error while reading is no proof of absence: the state stays", async () => {
  await begin({}, cluster());
  await stack.up();
  await stack.control.fault({
    operation: "DescribeClusters",
    when: "before",
    kind: "error",
    code: "Forbidden.RAM",
    httpStatus: 403,
    times: 5,
  });
  expect((await stack.fail("refresh", "--yes", "--skip-preview")).output).toContain("Forbidden.RAM");
  await stack.control.clearFaults();
  await stack.expectNoChanges();
});

test("a cluster that still has other people's desktops is not deleted, and says which", async () => {
  await begin({}, cluster(), DESKTOP);
  await stack.up();
  stack.program([ROLE, cluster()].join("\n"));
  const state = await stack.state();
  await stack.succeed("state", "delete", state.resources.d?.urn ?? "", "--yes");
  const { output } = await stack.fail("destroy", "--yes", "--skip-preview");
  expect(output).toContain(
    `it still has a desktop that this stack does not manage: ${state.resources.d?.id}`,
  );
  expect(await stack.control.objects("clusters")).toHaveLength(1);
});

test.each([
  ["cluster", "clusters"],
  ["desktop", "instances"],
])("a run killed while it waits for the %s is gone on with by the next", async (_what, kind) => {
  await begin({ timeScale: 0.03 }, cluster(), DESKTOP);
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () =>
    (await stack.control.objects(kind)).some(({ Name }) => /^pulumi-[0-9a-f]{20}$/.test(String(Name))),
  );
  for (const pid of processTree(child.pid ?? 0)) process.kill(pid, "SIGKILL");
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
