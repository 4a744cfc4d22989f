import { update } from "../../../src/provider/applying/update";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { workstationsReady } from "../../../src/provider/appstream/workstations-ready/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import { instancesReady } from "../../../src/provider/gws/instances-ready/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { Cloud } from "../support/cloud";
import { CLUSTER, DESKTOP, WORKSTATION } from "../support/inputs";

/** Slow enough that a new desktop is on its way for some tenths of a second. */
const TIME_SCALE = 0.01;

let cloud: Cloud;
let clusterId: string;
beforeEach(async () => {
  cloud = await Cloud.start({ timeScale: TIME_SCALE });
  await cloud.create(serviceLinkedRole, {});
  clusterId = (await cloud.create(cluster, { ...CLUSTER, __owner: "cluster" })).id;
});
afterEach(() => cloud.close());

const desktop = (name: string, more: Properties = {}): ReturnType<Cloud["create"]> =>
  cloud.create(instance, { ...DESKTOP, clusterId, name, skipAwait: true, __owner: name, ...more });

const stateOf = async (id: string): Promise<unknown> =>
  (await cloud.control.objects("instances")).find((each) => each.InstanceId === id)?.Status;

test("a desktop in haste has its own name and user, and its state says that it is on its way", async () => {
  const { id, applied } = await desktop("ann", { user: { userName: "ann", userUid: 7 } });
  expect(await stateOf(id)).toBe("Creating");
  expect(applied).toMatchObject({ name: "ann", status: "Creating", user: { userName: "ann", userUid: 7 } });
  expect(await cloud.control.objects("instances")).toMatchObject([{ Name: "ann", UserName: "ann" }]);
  expect(await cloud.control.calls("CreateInstance")).toHaveLength(1);
});

test("what takes a desktop that is ready waits for it all the same", async () => {
  const { applied } = await desktop("ann", { powerState: "Stopped" });
  expect(applied).toMatchObject({ powerState: "Stopped", status: "Stopped" });
});

test("one wait serves a whole fleet, with one listing for all of it", async () => {
  const ids = await Promise.all(["a", "b", "c", "d", "e"].map(async (name) => (await desktop(name)).id));
  const before = (await cloud.control.calls("DescribeInstances")).length;
  const { id, applied } = await cloud.create(instancesReady, { instanceIds: ids, __owner: "ready" });
  expect(id).toMatch(/^ready-[0-9a-f]+$/);
  expect(applied).toMatchObject({ instanceIds: ids });
  expect(await Promise.all(ids.map(stateOf))).toEqual(ids.map(() => "Registered"));
  const looks = (await cloud.control.calls("DescribeInstances")).slice(before);
  // Only the last one that is left is looked at by itself.
  const alone = looks.flatMap(({ parameters }) => parameters.InstanceId ?? []);
  expect(looks.length).toBeGreaterThan(alone.length);
  expect(new Set(alone).size).toBeLessThanOrEqual(1);
});

test("it names each that did not become ready, with the reason, after all others were waited for", async () => {
  const ids = await Promise.all(["a", "b", "c"].map(async (name) => (await desktop(name)).id));
  await cloud.control.patch(ids[1] ?? "", { Status: "Missing" });
  const failure = await cloud
    .create(instancesReady, { instanceIds: [...ids, "ecd-none"], __owner: "ready" })
    .catch((error) => error);
  expect(failure.message).toMatch(
    /^2 of 4 desktops did not become ready:\n {2}desktop i-\S+ will not become ready: it is in state Missing/,
  );
  expect(failure.message).toContain("desktop ecd-none is not there any more");
  expect(await stateOf(ids[2] ?? "")).toBe("Registered");
}, 90_000);

test("an interrupt says that the next run goes on", async () => {
  const { id } = await desktop("a");
  setTimeout(() => cloud.abort.abort(), 50);
  await expect(cloud.create(instancesReady, { instanceIds: [id], __owner: "ready" })).rejects.toThrow(
    '1 of 1 desktops did not become ready: interrupted; the next "pulumi up" goes on waiting',
  );
});

test("a desktop that has joined is waited for in place", async () => {
  const first = await desktop("a");
  const hidden = { __owner: "ready", __provider: "reference" };
  const { id, applied } = await cloud.create(instancesReady, { instanceIds: [first.id], ...hidden });
  const second = await desktop("b");
  const now = await update(instancesReady, cloud.context(), id, applied, {
    instanceIds: [first.id, second.id],
    ...hidden,
  });
  expect(now.instanceIds).toEqual([first.id, second.id]);
  expect(await stateOf(second.id)).toBe("Registered");
});

test("workstations are waited for by their ids, a hundred at a time", async () => {
  const made = await Promise.all(
    ["a", "b", "c"].map((name) =>
      cloud.create(workstation, { ...WORKSTATION, wuyingServerName: name, skipAwait: true, __owner: name }),
    ),
  );
  expect(made.map(({ applied }) => applied.status)).not.toContain("RUNNING");
  const ids = made.map(({ id }) => id);
  const before = (await cloud.control.calls("ListWuyingServer")).length;
  await cloud.create(workstationsReady, { workstationIds: ids, __owner: "ready" });
  const looks = (await cloud.control.calls("ListWuyingServer")).slice(before);
  expect(looks[0]?.parameters.WuyingServerIdList).toHaveLength(3);
});
