// Every resource type, once with much of what it takes and once with what it needs. The upgrade test changes the
// clipboard of the cluster and destroys the stack, so nothing in here is protected or retained.
import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();
const role = new wuying.gws.ServiceLinkedRole("gws");

const cluster = new wuying.gws.Cluster(
  "studio",
  {
    clusterType: "gws.s1.advanced",
    vpcId: "vpc-studio",
    vswitchId: "vsw-studio-a",
    name: "design-studio",
    policy: { clipboard: "read", localDrive: "off", usbRedirect: false, watermark: true, udpPort: true },
    adDomain: {
      domainName: "corp.example.com",
      domainDnsIp: "10.0.0.2",
      domainAdmin: "joiner",
      domainPassword: config.requireSecret("adPassword"),
    },
    dnat: { natId: "nat-studio", natEip: "203.0.113.10" },
  },
  { dependsOn: role },
);
const plainCluster = new wuying.gws.Cluster(
  "plain-cluster",
  { clusterType: "gws.s1.standard", vpcId: "vpc-plain" },
  { dependsOn: role },
);

const plainDesk = new wuying.gws.Instance("plain-desk", {
  clusterId: plainCluster.id,
  imageId: "m-gwswin2019standard",
  instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80,
  workMode: "Desktop",
});
const golden = new wuying.gws.Image("golden", { instanceId: plainDesk.id, name: "studio-golden" });
const plainImage = new wuying.gws.Image("plain-image", { instanceId: plainDesk.id }, { dependsOn: golden });

const desk = new wuying.gws.Instance(
  "desk",
  {
    clusterId: cluster.id,
    imageId: golden.id,
    instanceType: "ecs.gn6i-c4g1.xlarge",
    systemDiskCategory: "cloud_essd",
    systemDiskSize: 100,
    workMode: "Application",
    appList: [
      { appName: "Modeller", appPath: "C:\\Apps\\modeller.exe", appArgs: "--safe" },
      { appName: "Viewer", appPath: "C:\\Apps\\viewer.exe" },
    ],
    vswitchId: "vsw-studio-a",
    name: "desk-of-alice",
    user: { userName: "alice", userUid: 1001 },
    allocatePublicAddress: true,
    internetChargeType: "PayByTraffic",
    internetMaxBandwidthIn: 10,
    internetMaxBandwidthOut: 20,
    instanceChargeType: "PostPaid",
    policy: { visualLossless: true, optimizeFor3d: false },
    powerState: "Running",
  },
  { customTimeouts: { create: "40m" }, protect: false },
);
const restart = new wuying.gws.InstanceRestart("desk-restart", {
  instanceId: desk.id,
  triggers: { drivers: "551.61" },
});

const stopped = new wuying.gws.Instance("stopped", {
  clusterId: cluster.id,
  imageId: "m-gwswin2019standard",
  instanceType: "ecs.gn6i-c4g1.xlarge",
  systemDiskCategory: "cloud_efficiency",
  systemDiskSize: 60,
  workMode: "Desktop",
  policy: { visualLossless: true },
  powerState: "Stopped",
});

const group = new wuying.appstream.AppInstanceGroup(
  "cad",
  {
    appInstanceGroupName: "cad",
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    sessionTimeout: 30,
    nodePool: {
      nodeInstanceType: "appstreaming.vgpu.8c16g.4g",
      nodeCapacity: 4,
      strategyType: "NODE_SCALING_BY_USAGE",
      nodeAmount: 2,
      maxScalingAmount: 10,
      scalingStep: 2,
      scalingUsageThreshold: 80,
      scalingDownAfterIdleMinutes: 10,
    },
    network: { domainRules: [{ domain: "example.com", policy: "allow" }] },
    securityPolicy: { resetAfterUnbind: true, skipUserAuthCheck: false },
    storagePolicy: {
      storageTypeList: ["NAS"],
      userProfile: { userProfileSwitch: true, remoteStorageType: "NAS" },
    },
    videoPolicy: {
      frameRate: 60,
      streamingMode: "video",
      webrtc: true,
      terminalResolutionAdaptive: true,
      visualQualityStrategy: "quality",
    },
    runtimePolicy: { sessionType: "NORMAL", debugMode: "ON", perSessionPerApp: true },
    users: ["alice", "bob"],
    tags: { team: "cad", stage: "production" },
  },
  { protect: false },
);
const plainGroup = new wuying.appstream.AppInstanceGroup("plain-group", {
  appCenterImageId: "img-cloudapp-win2022",
  bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
});

const workstation = new wuying.appstream.Workstation(
  "build",
  {
    wuyingServerName: "build-01",
    bizRegionId: "cn-hangzhou",
    officeSiteId: "cn-hangzhou+dir-643067",
    serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
    imageId: "img-workstation-win",
    systemDiskCategory: "cloud_auto",
    systemDiskSize: 80,
    systemDiskPerformanceLevel: "PL1",
    dataDisk: [
      { dataDiskCategory: "cloud_auto", dataDiskSize: 200 },
      { dataDiskCategory: "cloud_auto", dataDiskSize: 100, dataDiskPerformanceLevel: "PL0" },
    ],
    hostName: "build-01",
    password: config.requireSecret("workstationPassword"),
    erdmaEnabled: true,
    secondaryPrivateIpAddressCount: 1,
    powerState: "Running",
    users: ["alice", "bob"],
    tags: { team: "build" },
  },
  { protect: false },
);
const plainWorkstation = new wuying.appstream.Workstation("plain-workstation", {
  bizRegionId: "cn-hangzhou",
  officeSiteId: "cn-hangzhou+dir-643067",
  serverInstanceType: "eds.general.4c8g",
  imageId: "img-workstation-win",
  systemDiskCategory: "cloud_auto",
  systemDiskSize: 80,
});

const workstationImage = new wuying.appstream.Image("workstation-image", {
  imageName: "build-golden",
  instanceType: "WuyingServer",
  instanceId: workstation.id,
  description: "weekly",
  diskType: "SYSTEM",
  distributionRegions: ["cn-shanghai", "ap-southeast-1"],
  tags: { team: "build" },
});
const groupImage = new wuying.appstream.Image("group-image", { appInstanceGroupId: group.id });

export const clusterStatus = cluster.status;
export const deskStatus = desk.status;
export const stoppedStatus = stopped.status;
export const restartedAt = restart.restartedAt;
export const imageSizes = [golden.size, plainImage.size];
export const groupStatuses = [group.status, plainGroup.status];
export const workstationIds = [workstation.wuyingServerId, plainWorkstation.wuyingServerId];
export const versionIds = [workstationImage.versionId, groupImage.versionId];
