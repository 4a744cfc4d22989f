import { read } from "../../../src/provider/applying/read";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { browserInstanceGroup } from "../../../src/provider/appstream/browser-instance-group/declaration";
import { centerImage } from "../../../src/provider/appstream/image/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { image } from "../../../src/provider/gws/image/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type {
  Declaration,
  Properties,
  Property,
  PropertyTable,
} from "../../../src/provider/language/declaration";
import { canonical } from "../../../src/provider/language/values";
import { Cloud } from "../support/cloud";
import { BROWSERS, CLUSTER, DESKTOP, WORKSTATION } from "../support/inputs";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterAll(() => cloud.close());

/** What is changed behind Pulumi's back, in the API's names, by the property that a refresh has to show. */
type Drifts = Readonly<Record<string, object>>;

const isReadable = ({ read }: Property): boolean => read !== undefined && !("unreadable" in read);

/** Paths of the readable properties; a nested one only counts when it can be read although the one around it cannot. */
function readable(table: PropertyTable): string[] {
  return Object.entries(table).flatMap(([name, property]) => {
    if (isReadable(property)) {
      return [name];
    }
    return Object.entries(property.fields ?? {})
      .filter(([, field]) => isReadable(field))
      .map(([field]) => `${name}.${field}`);
  });
}

async function showsEveryDrift(declaration: Declaration, inputs: Properties, drifts: Drifts): Promise<void> {
  const { id, applied } = await cloud.create(declaration, inputs);
  const before = (await cloud.read(declaration, id, applied))?.inputs;
  expect(Object.keys(drifts).sort()).toEqual(readable(declaration.properties).sort());
  for (const [path, fields] of Object.entries(drifts)) {
    const original = (await cloud.control.find(id)) ?? {};
    await cloud.control.patch(id, fields);
    const after = (await cloud.read(declaration, id, applied))?.inputs;
    const name = path.split(".")[0] ?? "";
    expect([path, canonical(after?.[name])]).not.toEqual([path, canonical(before?.[name])]);
    await cloud.control.patch(
      id,
      Object.fromEntries(Object.keys(fields).map((field) => [field, original[field] ?? null])),
    );
    const restored = (await cloud.read(declaration, id, applied))?.inputs;
    expect([path, canonical(restored)]).toEqual([path, canonical(before)]);
  }
}

let clusterId = "";
let instanceId = "";

test("a refresh shows a change of every readable property of a cluster", async () => {
  await cloud.create(serviceLinkedRole, {});
  const inputs = {
    clusterType: "gws.s1.advanced",
    vpcId: "vpc-1",
    name: "own",
    policy: { clipboard: "read", localDrive: "off", usbRedirect: false, watermark: true, udpPort: true },
    dnat: { natId: "nat-1", natEip: "203.0.113.1" },
    adDomain: { domainName: "a.example.com", domainDnsIp: "10.0.0.2", domainPassword: "secret" },
  };
  await showsEveryDrift(cluster, inputs, {
    vpcId: { VpcId: "vpc-2" },
    name: { Name: "other" },
    policy: { Watermark: "off" },
    dnat: { NatId: "nat-2" },
    adDomain: { DomainName: "b.example.com" },
  });
  clusterId = String((await cloud.control.objects("clusters"))[0]?.ClusterId);
});

test("a refresh shows a change of every readable property of a desktop", async () => {
  const inputs = {
    clusterId,
    imageId: "m-gwswin2019standard",
    instanceType: "ecs.gn6i-c4g1.xlarge",
    systemDiskCategory: "cloud_ssd",
    systemDiskSize: 80,
    workMode: "Application",
    appList: [{ appName: "a", appPath: "b" }],
    name: "own",
    internetMaxBandwidthIn: 5,
    internetMaxBandwidthOut: 5,
    instanceChargeType: "PostPaid",
    user: { userName: "alice", userUid: 1 },
    policy: { visualLossless: true },
    powerState: "Running",
  };
  await showsEveryDrift(instance, inputs, {
    clusterId: { ClusterId: "gws-other" },
    imageId: { ImageId: "m-other" },
    instanceType: { InstanceType: "ecs.g6.large" },
    workMode: { WorkMode: "Desktop" },
    appList: { AppList: [{ AppName: "c", AppPath: "d" }] },
    internetMaxBandwidthIn: { MaxBandwidthIn: 9 },
    internetMaxBandwidthOut: { MaxBandwidthOut: 9 },
    instanceChargeType: { InstanceChargeType: "PrePaid" },
    name: { Name: "other" },
    user: { UserName: "mallory" },
    policy: { VisualLossless: "off" },
    powerState: { Status: "Stopped" },
  });
  instanceId = String((await cloud.control.objects("instances"))[0]?.InstanceId);
});

test("a refresh shows a change of every readable property of an image", async () => {
  await cloud.control.patch(instanceId, { Status: "Registered" });
  await showsEveryDrift(image, { instanceId, name: "own" }, { name: { Name: "other" } });
});

/** The policy of another group, since a policy comes with its group. */
async function existingPolicy(): Promise<string> {
  const { applied } = await cloud.create(appInstanceGroup, {
    __owner: "another",
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
  });
  return String(applied.appPolicyId);
}

test("a refresh shows a change of every readable property of a delivery group", async () => {
  const inputs = {
    appInstanceGroupName: "own",
    productType: "CloudApp",
    appCenterImageId: "img-cloudapp-win2022",
    bizRegionId: "cn-hangzhou",
    chargeType: "PostPaid",
    chargeResourceMode: "Node",
    authMode: "AppInstanceGroup",
    appPolicyId: await existingPolicy(),
    sessionTimeout: 15,
    nodePool: {
      nodeInstanceType: "appstreaming.vgpu.8c16g.4g",
      nodeCapacity: 4,
      strategyType: "NODE_FIXED",
      nodeAmount: 2,
    },
    network: { officeSiteId: "cn-hangzhou+dir-1" },
    runtimePolicy: { sessionType: "NORMAL" },
    securityPolicy: { skipUserAuthCheck: false },
    users: ["alice"],
    userGroupIds: ["ug-1"],
    tags: { team: "cad" },
  };
  await showsEveryDrift(appInstanceGroup, inputs, {
    productType: { ProductType: "CloudBrowser" },
    appInstanceGroupName: { AppInstanceGroupName: "other" },
    appCenterImageId: { AppCenterImageId: "img-cloudapp-ubuntu2204" },
    bizRegionId: { RegionId: "cn-shanghai" },
    chargeResourceMode: { ChargeResourceMode: "AppInstance" },
    chargeType: { ChargeType: "PrePaid" },
    authMode: { AuthMode: "App" },
    appPolicyId: { AppPolicyId: "pg-other" },
    sessionTimeout: { SessionTimeout: "60" },
    nodePool: { NodePool: { NodeCapacity: 3 } },
    "network.officeSiteId": { OfficeSiteId: "cn-hangzhou+dir-2" },
    "runtimePolicy.sessionType": { SessionType: "CONSOLE" },
    "securityPolicy.skipUserAuthCheck": { SkipUserAuthCheck: true },
    users: { Users: ["mallory"] },
    userGroupIds: { UserGroupIds: ["ug-2"] },
    tags: { Tags: [{ Key: "team", Value: "other" }] },
  });
});

let serverId = "";

test("a refresh shows a change of every readable property of a workstation", async () => {
  const inputs = {
    ...WORKSTATION,
    systemDiskPerformanceLevel: "PL0",
    dataDisk: [{ dataDiskCategory: "cloud_auto", dataDiskSize: 200 }],
    chargeType: "PostPaid",
    subPayType: "spot",
    maxPrice: 3,
    networkStrategyType: "DirectIp",
    bandwidth: 10,
    virtualNodePoolId: "vnp-1",
    erdmaEnabled: true,
    powerState: "Running",
    users: ["alice"],
    secondaryPrivateIpAddressCount: 1,
    tags: { team: "build" },
  };
  await showsEveryDrift(workstation, inputs, {
    wuyingServerName: { WuyingServerName: "other" },
    bizRegionId: { BizRegionId: "cn-shanghai" },
    officeSiteId: { OfficeSiteId: "cn-hangzhou+dir-2" },
    serverInstanceType: { ServerInstanceType: "eds.proworkstation_a10.16c128g.48g" },
    imageId: { ImageId: "img-workstation-ubuntu" },
    systemDiskCategory: { SystemDiskCategory: "cloud_essd" },
    systemDiskSize: { SystemDiskSize: 100 },
    systemDiskPerformanceLevel: { SystemDiskPerformanceLevel: "PL1" },
    dataDisk: { DataDisk: [{ DataDiskCategory: "cloud_auto", DataDiskSize: 300 }] },
    chargeType: { ChargeType: "PrePaid" },
    subPayType: { SubPayType: "postPaid" },
    maxPrice: { MaxPrice: 4 },
    bandwidth: { Bandwidth: 20 },
    virtualNodePoolId: { VirtualNodePoolId: "vnp-2" },
    erdmaEnabled: { ErdmaStatus: "disabled" },
    powerState: { Status: "STOPPED" },
    users: { Users: ["mallory"] },
    secondaryPrivateIpAddressCount: { PrivateIpSets: [{ PrivateIpAddress: "10.0.0.9", Primary: true }] },
    tags: { Tags: [{ Key: "team", Value: "other" }] },
  });
  serverId = String((await cloud.control.objects("wuyingServers"))[0]?.WuyingServerId);
});

test("a refresh shows a change of every readable property of a centre image", async () => {
  const inputs = {
    imageName: "own",
    instanceType: "WuyingServer",
    instanceId: serverId,
    productType: "WuyingServer",
    description: "weekly",
    distributionRegions: ["cn-shanghai"],
    tags: { team: "build" },
  };
  await showsEveryDrift(centerImage, inputs, {
    imageName: { ImageName: "other" },
    productType: { ProductType: "CloudDesktop" },
    description: { Description: "daily" },
    distributionRegions: { ImageRegionList: ["cn-hangzhou"], ImageRegionDistributeList: [] },
    tags: { TagList: [{ Key: "team", Value: "other" }] },
  });
});

test("a refresh shows a change of every readable property of a browser group", async () => {
  const inputs = {
    ...BROWSERS,
    osType: "Windows",
    imageId: "img-cloudapp-win2022",
    instanceType: "browser.small",
    chargeType: "PostPaid",
    subPayType: "mau",
    chargeResourceMode: "AppInstance",
    maxAmount: 5,
    authNotificationEnabled: false,
    browserConfig: { bookmarks: [{ bookmarkName: "Wiki", bookmarkUrl: "https://wiki" }] },
    network: { accessRestriction: "ALLOW_LIST", restrictedUrls: [{ url: "https://wiki" }] },
    policy: { clipboardPolicy: { clipboard: "read" }, clientTypes: [{ clientType: "html5", status: false }] },
    timers: [{ timerType: "SESSION_TIMEOUT", interval: 30 }],
    users: ["alice"],
    userGroupIds: [],
  };
  await showsEveryDrift(browserInstanceGroup, inputs, {
    cloudBrowserName: { BrowserInstanceGroupName: "other" },
    bizRegionId: { BizRegionId: "cn-shanghai" },
    osType: { OsType: "Linux" },
    imageId: { ImageId: "img-other" },
    instanceType: { InstanceType: "browser.large" },
    chargeType: { ChargeType: "PrePaid" },
    subPayType: { SubPayType: "postPaid" },
    maxAmount: { MaxAmount: 9 },
    authNotificationEnabled: { AuthNotificationEnabled: true },
    browserConfig: { BrowserConfig: { Bookmarks: [] } },
    network: { Network: { RestrictedURLs: [{ URL: "https://mail" }] } },
    policy: { Policy: { ClipboardPolicy: { Clipboard: "readwrite" } } },
    timers: { Timers: [{ TimerType: "SESSION_TIMEOUT", Interval: -1 }] },
    users: { Users: ["mallory"] },
    userGroupIds: { UserGroupIds: ["ug-2"] },
  });
});

test("who asks for all is told of a policy that the program does not give, and the program is not asked to give it", async () => {
  const own = (await cloud.create(cluster, { ...CLUSTER, __owner: "own" })).id;
  const inputs = { ...DESKTOP, instanceType: "ecs.gn6i-c4g1.xlarge", clusterId: own, name: "desk" };
  const { id, applied } = await cloud.create(instance, { ...inputs, __owner: "desk" });
  const policyReads = async (): Promise<number> =>
    (await cloud.control.calls("DescribeInstancePolicy")).length;
  const before = await policyReads();
  expect((await cloud.read(instance, id, applied))?.applied.policy).toBeUndefined();
  expect(await policyReads()).toBe(before);
  const all = await read(instance, { ...cloud.context(), readsAll: true }, id, applied);
  expect(all?.applied.policy).toEqual({
    visualLossless: expect.any(Boolean),
    optimizeFor3d: expect.any(Boolean),
  });
  expect(all?.inputs.policy).toBeUndefined();
});
