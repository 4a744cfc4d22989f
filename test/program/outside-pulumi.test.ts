import * as pulumi from "@pulumi/pulumi";
import { appstream, gws } from "../../src";
import * as api from "../../src/api/generated/appstream";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../provider/support/inputs";

jest.setTimeout(120_000);

let cloud: Cloud;
const ids = {
  clusterId: "",
  instanceId: "",
  groupId: "",
  prePaidId: "",
  workstationId: "",
  browserGroupId: "",
};
const before = { ...process.env };

beforeAll(async () => {
  cloud = await Cloud.start();
  Object.assign(process.env, {
    WUYING_ENDPOINT: cloud.emulator.endpoint,
    ALIBABA_CLOUD_ACCESS_KEY_ID: cloud.emulator.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: cloud.emulator.accessKeySecret,
  });
  await cloud.create(serviceLinkedRole, {});
  ids.clusterId = (await cloud.create(cluster, CLUSTER)).id;
  ids.instanceId = (await cloud.create(instance, { ...DESKTOP, clusterId: ids.clusterId })).id;
  ids.groupId = (
    await cloud.create(appInstanceGroup, { ...GROUP, users: ["alice"], runtimePolicy: { debugMode: "ON" } })
  ).id;
  ids.prePaidId = (
    await cloud.create(appInstanceGroup, { ...GROUP, ...SUBSCRIPTION, __owner: "prepaid" })
  ).id;
  const { BrowserInstanceGroupModel } = await cloud.client.call(
    api.CreateBrowserInstanceGroup,
    BROWSER_GROUP,
  );
  ids.browserGroupId = BrowserInstanceGroupModel?.BrowserInstanceGroupId ?? "";
  ids.workstationId = (await cloud.create(workstation, WORKSTATION)).id;
});
afterAll(async () => {
  process.env = before;
  await cloud.close();
});

const SUBSCRIPTION = { chargeType: "PrePaid", period: 1, periodUnit: "Month", autoPay: true };
const BROWSER_GROUP = { BizRegionId: "cn-hangzhou", CloudBrowserName: "research", OsType: "Windows" };
const SPAN = { startTime: "2020-09-01T00:00:00.000Z", endTime: "2020-09-02T00:00:00.000Z" };
const PRICE = { bizRegionId: "cn-hangzhou", amount: 1, nodeInstanceType: "appstreaming.general.4c8g" };

const group = () => ({ appInstanceGroupId: ids.groupId });

async function ticketInstance(): Promise<object> {
  const { appInstanceId = "" } = await appstream.getConnectionTicket({
    endUserId: "alice",
    appId: "ca-notepad",
  });
  return appstream.getAppInstance({ ...group(), appInstanceId });
}

const CALLS: Readonly<Record<string, () => Promise<object>>> = {
  "gws.getAvailableResources": () => gws.getAvailableResources(),
  "gws.getCluster": () => gws.getCluster({ clusterId: ids.clusterId }),
  "gws.getClusters": () => gws.getClusters({ nameRegex: "own" }),
  "gws.getClusterConnections": () => gws.getClusterConnections({ clusterId: ids.clusterId, ...SPAN }),
  "gws.getClusterPolicy": () => gws.getClusterPolicy({ clusterId: ids.clusterId }),
  "gws.getConnectTicket": () => gws.getConnectTicket({ instanceId: ids.instanceId }),
  "gws.getImage": () => gws.getImage({ nameRegex: "Windows", mostRecent: true }),
  "gws.getImages": () => gws.getImages(),
  "gws.getInstance": () => gws.getInstance({ instanceId: ids.instanceId }),
  "gws.getInstances": () => gws.getInstances({ clusterId: ids.clusterId }),
  "gws.getUserAdmin": () => gws.getUserAdmin(),
  "appstream.getApp": () => appstream.getApp({ ...group(), nameRegex: "Notepad" }),
  "appstream.getApps": () => appstream.getApps(group()),
  "appstream.getAppInstance": () => ticketInstance(),
  "appstream.getAppInstances": () => appstream.getAppInstances(group()),
  "appstream.getAppInstanceGroupUsers": () => appstream.getAppInstanceGroupUsers(group()),
  "appstream.getAuthorizedUserGroups": () => appstream.getAuthorizedUserGroups(group()),
  "appstream.getAuthorizedUsers": () => appstream.getAuthorizedUsers(group()),
  "appstream.getBindInfo": () => appstream.getBindInfo(),
  "appstream.getAuthorizedAppInstanceGroups": () =>
    appstream.getAuthorizedAppInstanceGroups({ endUserId: "alice" }),
  "appstream.getAuthorizedApps": () => appstream.getAuthorizedApps({ endUserId: "alice" }),
  "appstream.getBrowserInstanceGroup": () =>
    appstream.getBrowserInstanceGroup({ browserInstanceGroupId: ids.browserGroupId }),
  "appstream.getBrowserInstanceGroups": () => appstream.getBrowserInstanceGroups({ nameRegex: "^research$" }),
  "appstream.getConnectionTicket": () =>
    appstream.getConnectionTicket({ endUserId: "alice", appId: "ca-notepad" }),
  "appstream.getDebugAppInstance": () => appstream.getDebugAppInstance(group()),
  "appstream.getNodeInstanceType": () => appstream.getNodeInstanceType({ cpu: 4 }),
  "appstream.getNodes": () => appstream.getNodes(group()),
  "appstream.getOtaTask": async () =>
    appstream.getOtaTask({ taskId: (await appstream.getOtaTasks(group())).ids[0] ?? "" }),
  "appstream.getOtaTasks": () => appstream.getOtaTasks(group()),
  "appstream.getPersistentAppInstance": () =>
    appstream.getPersistentAppInstance({
      appInstanceGroupId: ids.workstationId,
      productType: "WuyingServer",
    }),
  "appstream.getPersistentAppInstances": () => appstream.getPersistentAppInstances(group()),
  "appstream.getPublishedAppInstanceGroups": () => appstream.getPublishedAppInstanceGroups(),
  "appstream.getPublishedApps": () => appstream.getPublishedApps({ appName: "Notepad" }),
  "appstream.getResourceRenewPrice": () =>
    appstream.getResourceRenewPrice({ appInstanceGroupId: ids.prePaidId }),
  "appstream.getTagResources": () =>
    appstream.getTagResources({ regionId: "cn-hangzhou", resourceId: [ids.groupId] }),
  "appstream.getTags": () => appstream.getTags({ resourceType: "AppInstanceGroupId" }),
  "appstream.getTenantConfig": () => appstream.getTenantConfig(),
  "appstream.getWorkstationEip": () => appstream.getWorkstationEip({ wuyingServerId: ids.workstationId }),
  "appstream.getZones": () => appstream.getZones({ bizRegionId: "cn-hangzhou" }),
  "appstream.getAppInstanceGroup": () => appstream.getAppInstanceGroup({ appInstanceGroupId: ids.groupId }),
  "appstream.getAppInstanceGroups": () => appstream.getAppInstanceGroups(),
  "appstream.getImage": () => appstream.getImage({ imageId: "img-cloudapp-win2022" }),
  "appstream.getImages": () => appstream.getImages({ regions: ["cn-hangzhou"] }),
  "appstream.getNodeInstanceTypes": () => appstream.getNodeInstanceTypes(),
  "appstream.getRegions": () => appstream.getRegions(),
  "appstream.getResourcePrice": () => appstream.getResourcePrice(PRICE),
  "appstream.getWorkstation": () => appstream.getWorkstation({ wuyingServerId: ids.workstationId }),
  "appstream.getWorkstations": () => appstream.getWorkstations({ bizRegionId: "cn-hangzhou" }),
};

const anOutput = pulumi.output(1);

/** What an output of Pulumi has of its own: under such a name no field of a result can be reached in it. */
const OF_OUTPUTS = [anOutput, Object.getPrototypeOf(anOutput)].flatMap(Object.getOwnPropertyNames);

const namesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) {
    return value.flatMap(namesIn);
  }
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, item]) => [name, ...namesIn(item)]);
};

/** Kept for programs that use the plain form; the same is there under another name. */
const KEPT: Readonly<Record<string, string[]>> = { "gws.getAvailableResources": ["resources"] };

test.each(Object.entries(CALLS))("%s works without Pulumi, by the environment alone", async (name, call) => {
  const made = (await cloud.control.calls()).length;
  const result = await call();
  expect(Object.keys(result)).not.toEqual([]);
  expect(namesIn(result).filter((field) => OF_OUTPUTS.includes(field))).toEqual(KEPT[name] ?? []);
  expect((await cloud.control.calls()).length).toBeGreaterThan(made);
});

test("no function is missing above", () => {
  const names = Object.entries({ gws, appstream }).flatMap(([module, members]) =>
    Object.keys(members)
      .filter((name) => /^get[A-Z]/.test(name) && !name.endsWith("Output"))
      .map((name) => `${module}.${name}`),
  );
  expect(Object.keys(CALLS).sort()).toEqual(names.sort());
});
