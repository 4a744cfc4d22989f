// An emulated account that looks like a small team's, with work under way and a call that went wrong.
import { setTimeout as sleep } from "node:timers/promises";
import { compiled } from "../lib/compiled.mjs";

/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { Emulator } from "../../src/emulator/index.js" */
/** @typedef {ReturnType<typeof clientOf>} Client */

const CLUSTER = { ClusterType: "gws.s1.standard", VpcId: "vpc-design" };
/** About half of what a desktop takes at the time scale that it is begun with. */
const HALF_DONE_MS = 1_200;
const USERS = ["alice", "bob", "chen", "dana"];
const DESKTOP = {
  ImageId: "m-gwswin2019standard",
  InstanceType: "ecs.gn6i-c4g1.xlarge",
  SystemDiskCategory: "cloud_ssd",
  SystemDiskSize: 80,
  WorkMode: "Desktop",
};

/**
 * Fills the account of an emulator whose work is done at once; in the end it goes at the pace of the cloud.
 * @param {Emulator} emulator
 * @returns {Promise<string>} The request id of the call that went wrong.
 */
export async function fillAccount(emulator) {
  const client = clientOf(emulator);
  const clusterId = await desktops(client, emulator);
  await appStreaming(client);
  await settled(emulator);

  await control(emulator, "PUT", "time-scale", { timeScale: 0.02 });
  const { gws } = compiled("api/generated/index");
  await control(emulator, "POST", "faults", { operation: "SetClusterName", when: "after", kind: "http500" });
  await client.call(gws.SetClusterName, { ClusterId: clusterId, Name: "design" }).catch(() => {});
  await client.call(gws.CreateInstance, { ...DESKTOP, ClusterId: clusterId, Name: "design-erik" });
  await sleep(HALF_DONE_MS);
  await control(emulator, "PUT", "time-scale", { timeScale: 1 });
  await control(emulator, "POST", "faults", { operation: "CreateInstance", when: "after", kind: "reset" });
  const calls = /** @type {readonly CallRecord[]} */ (await control(emulator, "GET", "calls"));
  return calls.find(({ fault }) => fault !== undefined)?.id ?? "";
}

/** @param {Emulator} emulator */
function clientOf(emulator) {
  const { Client, resolveSettings } = compiled("api/index");
  const { accessKeyId, accessKeySecret, endpoint } = emulator;
  /** @type {Readonly<Record<string, string>>} */
  const values = { accessKeyId, accessKeySecret, endpoint, region: "cn-hangzhou" };
  return new Client(resolveSettings((key) => values[key], {}));
}

/**
 * @param {Client} client
 * @param {Emulator} emulator
 */
async function desktops(client, emulator) {
  const { gws } = compiled("api/generated/index");
  await client.call(gws.CreateServiceLinkedRole, {});
  const { ClusterId = "" } = await client.call(gws.CreateCluster, CLUSTER);
  await settled(emulator);
  await client.call(gws.SetClusterName, { ClusterId, Name: "design" });
  for (const UserName of USERS) {
    const Name = `design-${UserName}`;
    const { InstanceId = "" } = await client.call(gws.CreateInstance, { ...DESKTOP, ClusterId, Name });
    await settled(emulator);
    await client.call(gws.SetInstanceUser, { InstanceId, UserName, UserUid: 1001 + USERS.indexOf(UserName) });
  }
  return ClusterId;
}

/** @param {Client} client */
async function appStreaming(client) {
  const { appstream } = compiled("api/generated/index");
  await client.call(appstream.CreateAppInstanceGroup, {
    ProductType: "CloudApp",
    AppCenterImageId: "img-cloudapp-win2022",
    AppInstanceGroupName: "cad",
    BizRegionId: "cn-hangzhou",
    ChargeResourceMode: "Node",
    ChargeType: "PostPaid",
    Period: 1,
    PeriodUnit: "Month",
    SessionTimeout: 15,
    NodePool: { NodeInstanceType: "appstreaming.vgpu.8c16g.4g", NodeAmount: 2, NodeCapacity: 4 },
    UserInfo: { Type: "Simple" },
    Users: ["alice", "bob"],
  });
}

/**
 * Waits until no object is at work.
 * @param {Emulator} emulator
 */
async function settled(emulator) {
  const resting = /^(running|Registered|PUBLISHED|RUNNING)$/;
  for (;;) {
    const state = /** @type {Record<string, { Status: string }[]>} */ (
      await control(emulator, "GET", "state")
    );
    const objects = ["appInstanceGroups", "clusters", "instances"].flatMap((kind) => state[kind] ?? []);
    if (objects.every(({ Status }) => resting.test(Status))) {
      return;
    }
    await sleep(20);
  }
}

/**
 * @param {Emulator} emulator
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function control(emulator, method, path, body) {
  const response = await fetch(`${emulator.endpoint}/_emulator/${path}`, {
    method,
    body: body && JSON.stringify(body),
  });
  return response.json();
}
