// Makes what people have clicked together in the console over time: a cluster, six desktops, an image and a group.
//
//   npx pulumi-wuying emulator --time-scale 0.01 --state account.json -- node console.mjs
import { setTimeout as sleep } from "node:timers/promises";
import { appstream, createClient, gws } from "pulumi-wuying/client";

const POLL_MS = 200;
const LONGEST_MS = 5 * 60_000;

const client = createClient();

await client.call(gws.CreateServiceLinkedRole, {});
const { ClusterId = "" } = await client.call(gws.CreateCluster, {
  ClusterType: "gws.s1.standard",
  VpcId: "vpc-studio",
});
await client.call(gws.SetClusterName, { ClusterId, Name: "studio" });
await until(
  "running",
  async () => (await client.call(gws.DescribeClusters, { ClusterId })).Clusters?.[0]?.Status,
);

const first = await desktop("desk-1", "m-gwswin2019standard");
const { ImageId = "" } = await client.call(gws.CreateImage, { InstanceId: first, Name: "golden" });
await until("Available", async () => {
  const { Images = [] } = await client.call(gws.DescribeImages, {});
  return Images.find((image) => image.ImageId === ImageId)?.Status;
});

for (const [at, user] of ["alice", "bob", "carol", "dan", "erin"].entries()) {
  const InstanceId = await desktop(`desk-${at + 2}`, ImageId);
  await client.call(gws.SetInstanceUser, { InstanceId, UserName: user, UserUid: 1001 + at });
}

await client.call(appstream.CreateAppInstanceGroup, {
  AppInstanceGroupName: "viewers",
  AppCenterImageId: "img-cloudapp-win2022",
  BizRegionId: "cn-hangzhou",
  ProductType: "CloudApp",
  ChargeResourceMode: "Node",
  ChargeType: "PostPaid",
  Period: 1,
  PeriodUnit: "Month",
  SessionTimeout: 15,
  NodePool: { NodeInstanceType: "appstreaming.general.4c8g", StrategyType: "NODE_FIXED", NodeAmount: 1 },
  UserInfo: { Type: "simple" },
  Users: ["alice", "bob"],
});

/** Makes a desktop and waits until it can be used. */
async function desktop(/** @type {string} */ Name, /** @type {string} */ ImageId) {
  const { InstanceId = "" } = await client.call(gws.CreateInstance, {
    ClusterId,
    ImageId,
    InstanceType: "ecs.g6.large",
    SystemDiskCategory: "cloud_essd",
    SystemDiskSize: 80,
    WorkMode: "Desktop",
    Name,
  });
  await until("Registered", async () => {
    const { Instances = [] } = await client.call(gws.DescribeInstances, { InstanceId });
    return Instances[0]?.Status;
  });
  return InstanceId;
}

async function until(/** @type {string} */ state, /** @type {() => Promise<string | undefined>} */ now) {
  const end = Date.now() + LONGEST_MS;
  for (let seen = await now(); seen !== state; seen = await now()) {
    if (Date.now() > end) {
      throw new Error(`${seen} and not ${state} after five minutes`);
    }
    await sleep(POLL_MS);
  }
}
