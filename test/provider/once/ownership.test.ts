import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { centerImage } from "../../../src/provider/appstream/image/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { Journal } from "../../../src/provider/once/journal";
import { Cloud } from "../support/cloud";
import { CLUSTER, DESKTOP, WORKSTATION } from "../support/inputs";

const desktop = (clusterId: string, change: Properties = {}): Properties => ({
  clusterId,
  ...DESKTOP,
  name: "desk",
  ...change,
});

let cloud: Cloud;
beforeEach(async () => {
  cloud = await Cloud.start();
  await cloud.create(serviceLinkedRole, {});
});
afterEach(() => cloud.close());

/** Lets a create end with a call under way whose answer nobody gets, as when the process is killed then. */
async function killedAt(
  operation: string,
  when: "before" | "after",
  run: () => Promise<unknown>,
): Promise<void> {
  await cloud.control.fault({ operation, when, kind: "timeout" });
  const dying = run().catch(() => undefined);
  while (!(await cloud.control.calls(operation)).some(({ outcome }) => outcome === "timeout")) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  cloud.die();
  await dying;
  cloud.nextRun();
}

test("an object that was finished but not saved is found by the journal", async () => {
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  const first = await cloud.create(instance, desktop(clusterId));
  cloud.nextRun();
  const second = await cloud.create(instance, desktop(clusterId));
  expect(second.id).toBe(first.id);
  expect(second.applied).toMatchObject({ name: "desk", systemDiskSize: 80 });
  expect(await cloud.control.objects("instances")).toHaveLength(1);
});

test("an object that the state knows is not taken for its own replacement", async () => {
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  const first = await cloud.create(instance, desktop(clusterId));
  cloud.nextRun().stateKnows(first.id);
  const second = await cloud.create(instance, desktop(clusterId));
  expect(second.id).not.toBe(first.id);
});

test.each(["before", "after"] as const)("a kill %s CreateCluster acts leaves one cluster", async (when) => {
  await killedAt("CreateCluster", when, () => cloud.create(cluster, CLUSTER));
  const { applied } = await cloud.create(cluster, CLUSTER);
  expect(applied).toMatchObject({ name: "own" });
  expect(await cloud.control.objects("clusters")).toEqual([expect.objectContaining({ Name: "own" })]);
});

test("a cluster that somebody made hours after a killed create is not taken", async () => {
  await killedAt("CreateCluster", "before", () => cloud.create(cluster, CLUSTER));
  const foreign = await cloud.create(cluster, { ...CLUSTER, __owner: "somebody" });
  const [name] = cloud.journalFiles();
  const entry = JSON.parse(cloud.readJournal(name ?? "")) as { at: number };
  cloud.writeJournal(name ?? "", JSON.stringify({ ...entry, at: entry.at - 3_600_000 }));
  cloud.nextRun();
  const { id } = await cloud.create(cluster, CLUSTER);
  expect(id).not.toBe(foreign.id);
});

test("two clusters that may both come from a killed create are named, and none is taken", async () => {
  await killedAt("CreateCluster", "after", () => cloud.create(cluster, CLUSTER));
  const foreign = await cloud.create(cluster, { ...CLUSTER, __owner: "somebody" });
  cloud.nextRun();
  await expect(cloud.create(cluster, CLUSTER)).rejects.toThrow(
    new RegExp(`cannot tell which cluster this create made: .*${foreign.id}.* all match`),
  );
  expect(await cloud.control.objects("clusters")).toHaveLength(2);
});

test("an unfinished object made from other properties is named, not taken and not forgotten", async () => {
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  await killedAt("CreateInstance", "after", () => cloud.create(instance, desktop(clusterId)));
  const [left] = await cloud.control.objects("instances");
  await expect(cloud.create(instance, desktop(clusterId, { systemDiskSize: 100 }))).rejects.toThrow(
    `an interrupted run made the desktop ${left?.InstanceId} for this resource from other properties`,
  );
  expect(await cloud.control.calls("CreateInstance")).toHaveLength(1);
});

test("a throttled create that acted all the same is not repeated", async () => {
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  await cloud.control.fault({ operation: "CreateInstance", when: "after", kind: "throttle" });
  await cloud.create(instance, desktop(clusterId));
  expect(await cloud.control.objects("instances")).toHaveLength(1);
});

test("a create that meets a mistake of the emulator fails with it at once, and what it made is gone on with", async () => {
  const mistake = { when: "after", kind: "error", code: "EmulatorBug", httpStatus: 501 } as const;
  await cloud.control.fault({ operation: "CreateCluster", ...mistake });
  await expect(cloud.create(cluster, CLUSTER)).rejects.toThrow("CreateCluster failed with EmulatorBug");
  expect(await cloud.control.calls("CreateCluster")).toHaveLength(1);
  cloud.nextRun();
  await cloud.create(cluster, CLUSTER);
  expect(await cloud.control.objects("clusters")).toHaveLength(1);
});

test("a workstation that got its own name before a kill is not made again", async () => {
  await killedAt("ModifyWuyingServerAttribute", "after", () => cloud.create(workstation, WORKSTATION));
  await cloud.create(workstation, WORKSTATION);
  expect(await cloud.control.objects("wuyingServers")).toHaveLength(1);
});

test.each(["before", "after"] as const)(
  "a kill %s an image loses its mark leaves one image without a mark",
  async (when) => {
    const { id: instanceId } = await cloud.create(workstation, WORKSTATION);
    const inputs = { imageName: "golden", instanceType: "WuyingServer", instanceId };
    await killedAt("TagCloudResources", when, () => cloud.create(centerImage, inputs));
    await cloud.create(centerImage, inputs);
    expect(await cloud.control.objects("centerImages")).toEqual([
      expect.objectContaining({ TagList: [{ Key: "pulumi-owner", Value: "none" }] }),
    ]);
  },
);

test("a group that was killed before its own name came is gone on with, whatever of it cannot be read", async () => {
  const inputs = {
    appInstanceGroupName: "cad",
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
    network: { officeSiteId: "cn-hangzhou+dir-1", strategyType: "Mixed" },
    securityPolicy: { resetAfterUnbind: true, skipUserAuthCheck: false },
    storagePolicy: {
      storageTypeList: ["NAS"],
      userProfile: { userProfileSwitch: true, remoteStorageType: "NAS" },
    },
    runtimePolicy: { sessionType: "NORMAL", debugMode: "ON", perSessionPerApp: true },
    videoPolicy: { frameRate: 60, streamingMode: "video", webrtc: true },
  };
  await killedAt("ModifyAppInstanceGroupAttribute", "before", () => cloud.create(appInstanceGroup, inputs));
  await cloud.create(appInstanceGroup, inputs);
  expect(await cloud.control.objects("appInstanceGroups")).toEqual([
    expect.objectContaining({ AppInstanceGroupName: "cad" }),
  ]);
});

describe("the journal", () => {
  test("is empty once every answer is saved", async () => {
    await cloud.create(cluster, CLUSTER);
    expect(cloud.journalFiles()).toHaveLength(1);
    cloud.ownership.allSaved();
    expect(cloud.journalFiles()).toEqual([]);
  });

  test("forgets an object that the state knows", async () => {
    const { id } = await cloud.create(cluster, CLUSTER);
    cloud.nextRun().stateKnows(id);
    expect(cloud.journalFiles()).toEqual([]);
  });

  test("has no property of the object", async () => {
    const { id } = await cloud.create(cluster, { ...CLUSTER, name: "canary" });
    const [name] = cloud.journalFiles();
    expect(JSON.parse(cloud.readJournal(name ?? ""))).toEqual({ id, at: expect.any(Number) });
  });

  test("takes no note of half an entry", () => {
    const folder = join(cloud.folder, "creates");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "abc.json"), '{"id":"gws-');
    writeFileSync(join(folder, "def.json"), "null");
    expect(new Journal(folder).find("abc")).toBeUndefined();
    expect(new Journal(folder).find("def")).toBeUndefined();
  });

  test("that cannot be read or written says so once, and stops nothing", () => {
    const file = join(cloud.folder, "not-a-folder");
    writeFileSync(file, "");
    const lines: string[] = [];
    const journal = new Journal(file, (line) => void lines.push(line));
    journal.note("a", { id: "gws-1", at: 1 });
    journal.note("b", { id: "gws-2", at: 1 });
    expect(lines).toEqual([
      expect.stringContaining("cannot be looked up: ENOTDIR"),
      expect.stringContaining("cannot be noted on this machine"),
    ]);
    expect(journal.find("a")).toMatchObject({ id: "gws-1" });
  });
});
