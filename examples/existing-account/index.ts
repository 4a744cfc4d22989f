// Taken over by "npx pulumi-wuying adopt" from cn-hangzhou.
// What has adoptId is protected from deletion; "npx pulumi-wuying release" lets go of it again.
import * as wuying from "pulumi-wuying";

const studio = new wuying.gws.Cluster("studio", {
  adoptId: "gws-was98kwzp9qrfoifr",
  clusterType: "gws.s1.standard",
  vpcId: "vpc-studio",
  name: "studio",
  policy: {
    clipboard: "readwrite",
    localDrive: "readwrite",
    usbRedirect: false,
    watermark: false,
    udpPort: true,
  },
});

const golden = new wuying.gws.Image("golden", {
  adoptId: "m-k5s7zfy8e9fneolxs",
  instanceId: "i-f0uejbw5i9zoky87y",
  name: "golden",
});

// biome-ignore format: a table of 6 desktops
for (const [name, adoptId, imageId, userName, userUid] of [
  ["desk-1", "i-f0uejbw5i9zoky87y", "m-gwswin2019standard", undefined, undefined],
  ["desk-2", "i-c34jfk6kfxtlefcky", golden.id, "alice", 1001],
  ["desk-3", "i-j985agb9lz5dj522h", golden.id, "bob", 1002],
  ["desk-4", "i-l65wyinlhj78flcb2", golden.id, "carol", 1003],
  ["desk-5", "i-spymit12bhwxblp5x", golden.id, "dan", 1004],
  ["desk-6", "i-uxec3fzjxkt7cdgyb", golden.id, "erin", 1005],
] as const) {
  new wuying.gws.Instance(name, {
    adoptId, clusterId: studio.id, imageId, instanceType: "ecs.g6.large", systemDiskCategory: "cloud_essd",
    systemDiskSize: 80, workMode: "Desktop", name,
    user: userName && userUid ? { userName, userUid } : undefined,
  });
}

new wuying.appstream.AppInstanceGroup("viewers", {
  adoptId: "aig-ifxwacboyx2xy8a57",
  appInstanceGroupName: "viewers",
  appCenterImageId: "img-cloudapp-win2022",
  bizRegionId: "cn-hangzhou",
  authMode: "AppInstanceGroup",
  nodePool: {
    nodeInstanceType: "appstreaming.general.4c8g",
    nodeCapacity: 1,
    nodeAmount: 1,
    strategyType: "NODE_FIXED",
  },
  runtimePolicy: { sessionType: "NORMAL" },
  securityPolicy: { skipUserAuthCheck: false },
  users: ["alice", "bob"],
});
