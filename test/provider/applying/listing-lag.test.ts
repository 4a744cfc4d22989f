import { randomUUID } from "node:crypto";
import { update } from "../../../src/provider/applying/update";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { groupAuthorization } from "../../../src/provider/appstream/group-authorization/declaration";
import { resourceTags } from "../../../src/provider/appstream/resource-tags/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { workstationRenewal } from "../../../src/provider/appstream/workstation-renewal/declaration";
import { workstationRestart } from "../../../src/provider/appstream/workstation-restart/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { image } from "../../../src/provider/gws/image/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import { instanceRestart } from "../../../src/provider/gws/instance-restart/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import { Cloud } from "../support/cloud";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../support/inputs";

/** More than a throttled caller is told to wait. */
const LAG_MS = 250;
/** What is said for the lag of the cloud: a little more than it is. */
const LISTING_LAG_MS = 400;

let cloud: Cloud;
const begin = async (lagMs: number, timings = {}): Promise<void> => {
  cloud = await Cloud.start(
    { listingLagSeconds: lagMs / 1000 },
    { listingLagMs: LISTING_LAG_MS, lookAgainAfterMs: [0], ...timings },
  );
  await cloud.create(serviceLinkedRole, {});
};
afterEach(() => cloud.close());

interface Made {
  readonly id: string;
  readonly applied: Properties;
}

const HIDDEN = { __owner: "owner", __provider: "reference" };
const newCluster = (): Promise<Made> => cloud.create(cluster, CLUSTER);
const desktop = (clusterId: string, change: Properties = {}): Properties => ({
  ...DESKTOP,
  clusterId,
  name: "own",
  ...change,
});
const newDesktop = async (): Promise<Made> =>
  cloud.create(instance, desktop((await newCluster()).id, { powerState: "Running" }));
const lost = (operation: string, kind = "reset"): Promise<unknown> =>
  cloud.control.fault({ operation, when: "after", kind });
const change = (declaration: Declaration, made: Made, news: Properties): Promise<Properties> =>
  update(declaration, cloud.context(), made.id, made.applied, { ...made.applied, ...news });
const countOf = async (operation: string): Promise<number> => (await cloud.control.calls(operation)).length;

describe("while listings lag, a create", () => {
  beforeEach(() => begin(LAG_MS));

  test.each(["reset", "throttle"])("of a cluster whose answer was lost by %s makes one", async (kind) => {
    await lost("CreateCluster", kind);
    const { applied } = await newCluster();
    expect(applied).toMatchObject({ name: "own", status: "running" });
    expect(await cloud.control.objects("clusters")).toHaveLength(1);
  });

  test.each(["reset", "throttle"])("of a desktop whose answer was lost by %s makes one", async (kind) => {
    const { id } = await newCluster();
    await lost("CreateInstance", kind);
    const { applied } = await cloud.create(instance, desktop(id));
    expect(applied).toMatchObject({ name: "own", status: "Registered" });
    expect(await cloud.control.objects("instances")).toHaveLength(1);
  });

  test.each(["reset", "throttle"])("of an image whose answer was lost by %s makes one", async (kind) => {
    const { id } = await newDesktop();
    await lost("CreateImage", kind);
    await cloud.create(image, { instanceId: id, name: "own" });
    expect(await cloud.control.objects("images")).toHaveLength(1);
  });

  test("of a workstation and of a group makes one, whatever became of its answer", async () => {
    await lost("CreateWuyingServer");
    await lost("CreateAppInstanceGroup");
    await cloud.create(workstation, WORKSTATION);
    await cloud.create(appInstanceGroup, { ...GROUP, appInstanceGroupName: "own" });
    expect(await cloud.control.objects("wuyingServers")).toHaveLength(1);
    expect(await cloud.control.objects("appInstanceGroups")).toHaveLength(1);
  });

  test("takes no cluster for its own that another create of the run has made just before", async () => {
    await cloud.control.fault({ operation: "CreateCluster", when: "after", kind: "reset", skip: 1 });
    const both = await Promise.all(
      ["one", "two"].map((name) => cloud.create(cluster, { ...CLUSTER, name, __owner: name })),
    );
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    const clusters = await cloud.control.objects("clusters");
    expect(clusters.map(({ Name }) => Name).sort()).toEqual(["one", "two"]);
  });

  test("of what is no object by itself is read back as it was asked for", async () => {
    const server = await cloud.create(workstation, WORKSTATION);
    const tags = await cloud.create(resourceTags, {
      resourceType: "WyId",
      resourceId: server.id,
      tags: { team: "cad" },
    });
    expect(tags.applied.tags).toEqual({ team: "cad" });
    const group = await cloud.create(appInstanceGroup, { ...GROUP, appInstanceGroupName: "own" });
    const users = await cloud.create(groupAuthorization, { appInstanceGroupId: group.id, users: ["alice"] });
    expect(users.applied.users).toEqual(["alice"]);
  });
});

describe("while listings lag, a refresh", () => {
  beforeEach(() => begin(LAG_MS));

  test.each([
    ["desktop", instance, newDesktop, "name"],
    ["workstation", workstation, () => cloud.create(workstation, WORKSTATION), "wuyingServerName"],
    ["cluster", cluster, newCluster, "name"],
  ] as const)("right after the create of a %s shows its own name", async (_what, declaration, make, name) => {
    const { id, applied } = await make();
    const found = await cloud.read(declaration, id, applied);
    expect(found?.applied[name]).toBe("own");
  });

  test("takes the cloud's word for drift at once", async () => {
    const { id, applied } = await newDesktop();
    await new Promise((resolve) => setTimeout(resolve, LAG_MS));
    await cloud.control.patch(id, { Name: "somebody's" });
    await new Promise((resolve) => setTimeout(resolve, LAG_MS));
    const before = await countOf("DescribeInstances");
    const found = await cloud.read(instance, id, applied);
    expect(found?.applied.name).toBe("somebody's");
    expect(await countOf("DescribeInstances")).toBe(before + 1);
  });
});

describe("while listings lag, an update", () => {
  beforeEach(() => begin(LAG_MS));

  test("records what it has set", async () => {
    const made = await newDesktop();
    const user = { userName: "bob", userUid: 1002 };
    const applied = await change(instance, made, { name: "new", user });
    expect(applied).toMatchObject({ name: "new", user });
    const found = await cloud.read(instance, made.id, applied);
    expect(found?.applied).toEqual(applied);
  });

  test("that switches a desktop off is over when the cloud says so", async () => {
    const made = await newDesktop();
    const applied = await change(instance, made, { powerState: "Stopped" });
    expect(applied).toMatchObject({ powerState: "Stopped", status: "Stopped" });
    expect(await cloud.control.find(made.id)).toMatchObject({ Status: "Stopped" });
  });

  test("of a workstation records what it has set", async () => {
    const made = await cloud.create(workstation, { ...WORKSTATION, tags: { team: "cad" }, users: ["alice"] });
    const wanted = {
      wuyingServerName: "new",
      secondaryPrivateIpAddressCount: 2,
      tags: { team: "build" },
      users: ["bob"],
      powerState: "Stopped",
    };
    expect(await change(workstation, made, wanted)).toMatchObject(wanted);
  });

  test("whose later step fails hands over what the earlier one has set", async () => {
    const made = await newDesktop();
    await cloud.control.fault({ operation: "StopInstance", kind: "error", code: "Forbidden" });
    const failure = await change(instance, made, { name: "new", powerState: "Stopped" }).catch(
      (error) => error,
    );
    expect(failure.properties).toMatchObject({ name: "new", powerState: "Running" });
  });
});

describe("while listings lag, a restart", () => {
  // So slow that it is not over before the listings have heard of it.
  beforeEach(async () => {
    cloud = await Cloud.start(
      { listingLagSeconds: LAG_MS / 1000, timeScale: 0.01 },
      { listingLagMs: LISTING_LAG_MS },
    );
    await cloud.create(serviceLinkedRole, {});
  });

  test("of a desktop is over when the desktop is ready again", async () => {
    const { id } = await newDesktop();
    await cloud.create(instanceRestart, { instanceId: id });
    expect(await cloud.control.find(id)).toMatchObject({ Status: "Registered" });
  });

  test("of a workstation is over when the workstation runs again", async () => {
    const { id } = await cloud.create(workstation, WORKSTATION);
    await cloud.create(workstationRestart, { wuyingServerId: id });
    expect(await cloud.control.find(id)).toMatchObject({ Status: "RUNNING" });
  });
});

test("while listings lag, a renewal whose answer says throttled is bought once", async () => {
  await begin(LAG_MS);
  const subscription = { chargeType: "PrePaid", period: 1, periodUnit: "Month", autoPay: true };
  const { id, applied } = await cloud.create(workstation, {
    ...WORKSTATION,
    ...subscription,
    __owner: randomUUID(),
  });
  await lost("RenewWuyingServer", "throttle");
  const { expiredTime = null } = applied;
  await cloud.create(workstationRenewal, {
    wuyingServerId: id,
    expiredTime,
    period: 1,
    periodUnit: "Month",
    price: 100,
  });
  expect(await countOf("RenewWuyingServer")).toBe(1);
});

test("while listings lag, a delete is over when the object is not listed any more", async () => {
  await begin(LAG_MS);
  const { id, applied } = await newDesktop();
  await instance.lifecycle.remove(cloud.context(), id, applied);
  expect(await cloud.read(instance, id, applied)).toBeUndefined();
  expect(await countOf("DeleteInstance")).toBe(1);
  await cluster.lifecycle.remove(cloud.context(), String(applied.clusterId), {});
  expect(await cloud.control.objects("clusters")).toEqual([]);
});

test("where listings do not lag, nothing waits for them: an update is read back once", async () => {
  await begin(0, { listingLagMs: 60_000 });
  const made = await newDesktop();
  const before = await countOf("DescribeInstances");
  const applied = await change(instance, made, { name: "new", user: { userName: "bob", userUid: 1002 } });
  expect(applied).toMatchObject({ ...HIDDEN, name: "new" });
  // One look whether it is ready, and one at what came of it.
  expect(await countOf("DescribeInstances")).toBe(before + 2);
});
