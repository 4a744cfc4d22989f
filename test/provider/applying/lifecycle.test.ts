import { update } from "../../../src/provider/applying/update";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { PartialFailure } from "../../../src/provider/language/partial-failure";
import { refuseChange } from "../../../src/provider/planning/refuse-change";
import { Cloud } from "../support/cloud";
import { CLUSTER, DESKTOP, WORKSTATION } from "../support/inputs";

const HIDDEN = { __provider: "reference", __owner: "owner" };

let cloud: Cloud;
const begin = async (timeScale?: number): Promise<void> => {
  cloud = await Cloud.start(timeScale === undefined ? {} : { timeScale });
  await cloud.create(serviceLinkedRole, {});
};
afterEach(() => cloud.close());

const failureOf = (work: Promise<unknown>): Promise<PartialFailure> =>
  work.then(
    () => Promise.reject(new Error("it succeeded")),
    (error) => error,
  );

test("a create whose wait times out hands over id, properties and reason, and the update goes on with it", async () => {
  await begin(0.008);
  const failure = await failureOf(cloud.create(cluster, CLUSTER, 500));
  expect(failure).toBeInstanceOf(PartialFailure);
  expect(failure.reasons[0]).toContain("did not become running within 1 s");
  expect(failure.properties).toMatchObject({ ...HIDDEN, clusterType: "gws.s1.standard", vpcId: "vpc-1" });
  const applied = await update(cluster, cloud.context(), failure.id, failure.properties, {
    ...CLUSTER,
    ...HIDDEN,
  });
  expect(applied).toMatchObject({ clusterId: failure.id, status: "running", name: "own" });
  expect(await cloud.control.calls("CreateCluster")).toHaveLength(1);
});

test("an interrupt ends the wait at once, and what was made is handed over", async () => {
  await begin(1);
  setTimeout(() => cloud.abort.abort(), 300);
  const start = Date.now();
  const failure = await failureOf(cloud.create(cluster, CLUSTER));
  expect(failure).toBeInstanceOf(PartialFailure);
  expect(failure.message).toMatch(/interrupted after|was stopped|aborted/i);
  expect(Date.now() - start).toBeLessThan(2_000);
  expect(await cloud.control.objects("clusters")).toEqual([
    expect.objectContaining({ ClusterId: failure.id }),
  ]);
});

test("a run that finds its own mark goes on with the object, and applies what has changed since", async () => {
  await begin();
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  const killed = await failureOf(
    cloud.control
      .fault({
        operation: "SetInstanceName",
        when: "before",
        kind: "error",
        code: "Forbidden.RAM",
        httpStatus: 403,
        times: 9,
      })
      .then(() => cloud.create(instance, { ...DESKTOP, clusterId, name: "first" })),
  );
  await cloud.control.clearFaults();
  const { id, applied } = await cloud.create(instance, {
    ...DESKTOP,
    clusterId,
    name: "second",
    allowDataLoss: true,
  });
  expect(id).toBe(killed.id);
  expect(applied).toMatchObject({ name: "second" });
  expect(await cloud.control.calls("CreateInstance")).toHaveLength(1);
});

test("a replacement with other inputs is another object", async () => {
  await begin();
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  const small = await cloud.create(instance, { ...DESKTOP, clusterId, name: "desk" });
  const large = await cloud.create(instance, { ...DESKTOP, clusterId, name: "desk", systemDiskSize: 100 });
  expect(large.id).not.toBe(small.id);
});

test("a cluster with a desktop is not even tried to be deleted", async () => {
  await begin();
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  const { id } = await cloud.create(instance, { ...DESKTOP, clusterId, name: "of-somebody-else" });
  await expect(cluster.lifecycle.remove(cloud.context(), clusterId, {})).rejects.toThrow(
    `it still has a desktop that this stack does not manage: ${id} (of-somebody-else)`,
  );
  expect(await cloud.control.calls("DeleteCluster")).toEqual([]);
});

test("the policy of a desktop that is switched off is set while it is on for a moment", async () => {
  await begin();
  const { id: clusterId } = await cloud.create(cluster, CLUSTER);
  const inputs = {
    ...DESKTOP,
    clusterId,
    name: "desk",
    instanceType: "ecs.gn6i-c4g1.xlarge",
    powerState: "Stopped",
    policy: { visualLossless: true, optimizeFor3d: true },
  };
  const { id, applied } = await cloud.create(instance, inputs);
  const policy = { visualLossless: false, optimizeFor3d: true };
  await update(instance, cloud.context(), id, applied, { ...inputs, ...HIDDEN, policy });
  expect(await cloud.control.find(id)).toMatchObject({ Status: "Stopped", VisualLossless: "off" });
});

test("an update of a group sends only the users that came and went, in batches of a hundred", async () => {
  await begin();
  const users = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, at) => `user-${from + at}`);
  const inputs = {
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    appInstanceGroupName: "own",
    nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
    users: users(0, 150),
  };
  const { id, applied } = await cloud.create(appInstanceGroup, inputs);
  expect(await cloud.control.find(id)).toMatchObject({ Users: users(0, 150) });
  const before = (await cloud.control.calls("AuthorizeInstanceGroup")).length;
  await update(appInstanceGroup, cloud.context(), id, applied, {
    ...inputs,
    ...HIDDEN,
    users: users(20, 260),
  });
  const calls = (await cloud.control.calls("AuthorizeInstanceGroup"))
    .slice(before)
    .map(({ parameters }) => parameters);
  expect(calls).toHaveLength(2);
  expect(calls[0]).toMatchObject({ UnAuthorizeUserIds: users(0, 20), AuthorizeUserIds: users(150, 250) });
  expect(calls[1]).toMatchObject({ AuthorizeUserIds: users(250, 260) });
});

test("a profile is switched without the fields that only a create takes", async () => {
  await begin();
  const withProfile = (userProfileSwitch: boolean): Properties => ({
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    appInstanceGroupName: "own",
    nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
    storagePolicy: { storageTypeList: ["NAS"], userProfile: { userProfileSwitch, remoteStorageType: "NAS" } },
  });
  const { id, applied } = await cloud.create(appInstanceGroup, withProfile(true));
  await update(appInstanceGroup, cloud.context(), id, applied, { ...withProfile(false), ...HIDDEN });
  const [call] = (await cloud.control.calls("ModifyAppInstanceGroupAttribute")).slice(-1);
  expect(call).toMatchObject({
    outcome: "ok",
    parameters: { StoragePolicy: { UserProfile: { UserProfileSwitch: false } } },
  });
});

test("an application is opened ahead again by a change that names it, although it is the one from before", async () => {
  await begin();
  const opening = (preOpenMode: string): Properties => ({
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    appInstanceGroupName: "own",
    nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
    preOpenMode,
    preOpenAppId: "ca-1",
  });
  const { id, applied } = await cloud.create(appInstanceGroup, opening("OFF"));
  await update(appInstanceGroup, cloud.context(), id, applied, { ...opening("SINGLE_APP"), ...HIDDEN });
  const [call] = (await cloud.control.calls("ModifyAppInstanceGroupAttribute")).slice(-1);
  expect(call).toMatchObject({
    outcome: "ok",
    parameters: { PreOpenMode: "SINGLE_APP", PreOpenAppId: "ca-1" },
  });
});

test("a workstation that is switched off stays so with another image", async () => {
  await begin();
  const inputs = {
    ...WORKSTATION,
    powerState: "Stopped",
  };
  const { id, applied } = await cloud.create(workstation, inputs);
  const imageId = "img-workstation-ubuntu";
  const changed = await update(workstation, cloud.context(), id, applied, { ...inputs, ...HIDDEN, imageId });
  expect(changed).toMatchObject({ imageId, powerState: "Stopped" });
});

test("no secret of the inputs is in the message of a failure", async () => {
  await begin();
  await cloud.control.fault({
    operation: "SetClusterADDomain",
    when: "before",
    kind: "error",
    code: "InvalidDomain",
    message: "password canary-1 was refused",
    times: 9,
  });
  const adDomain = { domainName: "a.example.com", domainDnsIp: "10.0.0.2", domainPassword: "canary-1" };
  const failure = await failureOf(
    cloud.create(cluster, { ...CLUSTER, clusterType: "gws.s1.advanced", adDomain }),
  );
  expect(failure.message).toContain("InvalidDomain");
  expect(`${failure.message} ${failure.stack} ${String(failure.cause)}`).not.toContain("canary-1");
});

test("a subscription grows by its own operation, and is not deleted", async () => {
  await begin();
  const sized = (nodeAmount: number): Parameters<typeof cloud.create>[1] => ({
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    appInstanceGroupName: "own",
    chargeType: "PrePaid",
    autoPay: true,
    nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount },
  });
  const { id, applied } = await cloud.create(appInstanceGroup, sized(2));
  const grown = await update(appInstanceGroup, cloud.context(), id, applied, { ...sized(3), ...HIDDEN });
  expect(grown).toMatchObject({ nodePool: { nodeAmount: 3 } });
  expect(await cloud.control.calls("ModifyNodePoolAmount")).toHaveLength(1);
  expect(await cloud.control.calls("ModifyNodePoolAttribute")).toHaveLength(0);
  await expect(appInstanceGroup.lifecycle.remove(cloud.context(), id, grown)).rejects.toThrow(
    "retainOnDelete: true",
  );
  expect(await cloud.control.calls("DeleteAppInstanceGroup")).toHaveLength(0);
  const replaced = ["bizRegionId"];
  expect(refuseChange(appInstanceGroup, id, grown, sized(3), replaced)).toContain("retainOnDelete: true");
  const retained = await update(appInstanceGroup, cloud.context(), id, grown, {
    ...sized(3),
    ...HIDDEN,
    __retain: true,
  });
  expect(refuseChange(appInstanceGroup, id, retained, sized(3), replaced)).toBeUndefined();
});
