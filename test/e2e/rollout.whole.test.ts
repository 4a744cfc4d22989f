import { DesktopWatch, deletedInOrder, mostOutByRecord } from "./support/desktop-watch";
import { cluster, stackOf } from "./support/gws-program";
import { processTree } from "./support/process-tree";
import type { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

const OLD = "m-gwswin2019standard";
const NEW = "m-gwsubuntu2004desktop";
const team = (size: number): string[] => Array.from({ length: size }, (_, index) => `user${index + 1}`);

/** A pool of these people; `more` is what else the program says of it. */
const pool = (people: readonly string[], image: string, more = ""): string => `
const pool = new wuying.gws.DesktopPool("desk", {
  users: ${JSON.stringify(people.map((userName) => ({ userName, userUid: 1000 + Number(userName.slice(4)) })))},
  clusterId: cluster.id, imageId: "${image}", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", ${more}
});
export const batches = pool.batches.length;`;

let stack: Stack;
afterEach(() => stack.close());

/** Begins with everybody's desktop on the old image. */
async function begin(people: readonly string[], more = ""): Promise<void> {
  stack = await stackOf({}, cluster(), pool(people, OLD, more));
  await stack.up("--parallel", "40");
}

const ROLE = `const role = new wuying.gws.ServiceLinkedRole("gws");`;
const rewrite = (...parts: string[]): void => stack.program([ROLE, cluster(), ...parts].join("\n"));

const images = async (): Promise<unknown[]> =>
  (await stack.control.objects("instances")).map(({ ImageId }) => ImageId);
const onNew = async (): Promise<number> => (await images()).filter((image) => image === NEW).length;
const users = async (): Promise<unknown[]> =>
  (await stack.control.objects("instances")).map(({ UserName }) => UserName).sort();

async function kill(run: ReturnType<Stack["start"]>): Promise<void> {
  for (const pid of processTree(run.child.pid ?? 0)) {
    process.kill(pid, "SIGKILL");
  }
  await run.done;
  await stack.succeed("cancel", "--yes");
}

test("thirty desktops get another image, three at a time, although the run is killed in the middle", async () => {
  const people = team(30);
  await begin(people);
  const first = (await stack.control.objects("instances")).map(({ InstanceId }) => InstanceId);
  rewrite(pool(people, NEW, "allowDataLoss: true, rollout: { maxUnavailable: 3, canary: ['user30'] },"));
  const watch = new DesktopWatch(stack.control, people);
  const run = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await onNew()) >= 10, 240_000);
  await kill(run);
  expect(await onNew()).toBeLessThan(30);
  await stack.up();
  await watch.stop();

  expect(await images()).toEqual(people.map(() => NEW));
  expect(await users()).toEqual([...people].sort());
  expect(watch.looks).toBeGreaterThan(100);
  expect(watch.mostOut).toBeLessThanOrEqual(3);
  expect(watch.mostDesktops).toBeLessThanOrEqual(33);
  const calls = await stack.control.calls();
  expect(mostOutByRecord(calls)).toBeLessThanOrEqual(3);
  // Each of the first desktops has been deleted once, and nothing that the rollout made.
  const deleted = calls.filter(
    ({ operation, outcome }) => operation === "DeleteInstance" && outcome === "ok",
  );
  expect(new Set(deleted.map(({ parameters }) => parameters.InstanceId))).toEqual(new Set(first));
  expect(deletedInOrder(calls)[0]).toBe("user30");
  await stack.expectNoChanges();
});

test("three leave and three come in the up of the rollout, and there are never more than 33 desktops", async () => {
  await begin(team(30), "deleteLeavers: true,");
  const people = [...team(33).slice(3)];
  const stay = people.slice(0, 27);
  rewrite(pool(people, NEW, "deleteLeavers: true, allowDataLoss: true, rollout: { maxUnavailable: 3 },"));
  const watch = new DesktopWatch(stack.control, stay);
  await stack.up();
  await watch.stop();
  expect(await users()).toEqual([...people].sort());
  expect(await images()).toEqual(people.map(() => NEW));
  expect(watch.mostOut).toBeLessThanOrEqual(3);
  expect(watch.mostDesktops).toBeLessThanOrEqual(33);
  await stack.expectNoChanges();
});

test("with maxSurge nobody is ever without a desktop, and each up takes one batch", async () => {
  const people = team(6);
  await begin(people);
  const step = (batches: number): void =>
    rewrite(pool(people, NEW, `allowDataLoss: true, rollout: { maxSurge: 2, batches: ${batches} },`));
  const watch = new DesktopWatch(stack.control, people);
  for (const batches of [1, 2]) {
    step(batches);
    await stack.up();
    expect(await onNew()).toBe(2 * batches);
  }
  step(3);
  await stack.up();
  await watch.stop();
  expect(await onNew()).toBe(6);
  expect(watch.mostOut).toBe(0);
  expect(watch.mostDesktops).toBeLessThanOrEqual(8);
  await stack.expectNoChanges();
});

test("with maxSurge a step that would take two batches is refused before any call", async () => {
  const people = team(6);
  await begin(people);
  rewrite(pool(people, NEW, "allowDataLoss: true, rollout: { maxSurge: 2, batches: 2 },"));
  await stack.mark();
  for (const command of [["preview"], ["up", "--yes"]]) {
    expect((await stack.fail(...command)).output).toContain("a change of imageId");
  }
  expect(await stack.changes()).toEqual([]);
});

test.each(["", "--continue-on-error"])(
  "the first failure is the last: no batch begins after it (up %s)",
  async (flag) => {
    const people = team(6);
    await begin(people);
    rewrite(pool(people, NEW, "allowDataLoss: true, rollout: { maxUnavailable: 2 },"));
    // The first batch passes, and one desktop of the second cannot be made.
    await stack.control.fault({
      operation: "CreateInstance",
      kind: "error",
      code: "InvalidInstanceType.NotSupported",
      skip: 2,
      times: 1,
    });
    const watch = new DesktopWatch(stack.control, people);
    await stack.fail("up", "--yes", "--skip-preview", ...(flag === "" ? [] : [flag]));
    expect((await images()).filter((image) => image === OLD)).toHaveLength(2);
    await stack.up();
    await watch.stop();
    expect(await onNew()).toBe(6);
    expect(watch.mostOut).toBe(2);
    await stack.expectNoChanges();
  },
);

test("desktops of a program without a pool move into one, and stay as they are", async () => {
  const people = team(3);
  const props = `clusterId: cluster.id, imageId: "${OLD}", instanceType: "ecs.g6.large",
    systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop"`;
  stack = await stackOf(
    {},
    cluster(),
    ...people.map(
      (name, index) =>
        `new wuying.gws.Instance("of-${name}", { ${props}, user: { userName: "${name}", userUid: ${1001 + index} } });`,
    ),
  );
  await stack.up();
  const before = await stack.control.objects("instances");
  rewrite(
    pool(people, OLD).replace(
      "\n});",
      `
}, {
  transforms: [({ type, name, props, opts }) =>
    type.endsWith("gws:Instance")
      ? { props, opts: { ...opts, aliases: [{ name: name.replace("desk-", "of-"), parent: pulumi.rootStackResource }] } }
      : undefined],
});`,
    ),
  );
  await stack.mark();
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  expect(await stack.control.objects("instances")).toEqual(before);
  await stack.expectNoChanges();
});
