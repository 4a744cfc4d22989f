import { appstream, gws } from "../../src";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../provider/support/inputs";

jest.setTimeout(120_000);

let cloud: Cloud;
const ids = { clusterId: "", instanceId: "", groupId: "", workstationId: "" };
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
  ids.groupId = (await cloud.create(appInstanceGroup, GROUP)).id;
  ids.workstationId = (await cloud.create(workstation, WORKSTATION)).id;
});
afterAll(async () => {
  process.env = before;
  await cloud.close();
});

const SPAN = { startTime: "2020-09-01T00:00:00.000Z", endTime: "2020-09-02T00:00:00.000Z" };
const PRICE = { bizRegionId: "cn-hangzhou", amount: 1, nodeInstanceType: "appstreaming.general.4c8g" };

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

test.each(Object.entries(CALLS))("%s works without Pulumi, by the environment alone", async (_name, call) => {
  const made = (await cloud.control.calls()).length;
  expect(Object.keys(await call())).not.toEqual([]);
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
