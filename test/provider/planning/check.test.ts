import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { centerImage } from "../../../src/provider/appstream/image/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { UNKNOWN } from "../../../src/provider/language/values";
import { checkInputs, warningsOf } from "../../../src/provider/planning/check";

const clusterInputs: Properties = { clusterType: "gws.s1.advanced", vpcId: "vpc-1" };
const desktop: Properties = {
  clusterId: "cls-1",
  imageId: "m-1",
  instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_essd",
  systemDiskSize: 80,
  workMode: "Desktop",
};

const refused = (declaration: typeof cluster, inputs: Properties): string[] =>
  checkInputs(declaration, inputs).map(({ property, reason }) => `${property} ${reason}`);

test("good inputs pass", () => {
  expect(refused(cluster, clusterInputs)).toEqual([]);
  expect(refused(instance, desktop)).toEqual([]);
});

test.each<[string, Properties, string]>([
  [
    "a disk too small",
    { systemDiskSize: 10 },
    "systemDiskSize must be a whole number from 20 to 500 GiB, not 10",
  ],
  [
    "a disk size as text",
    { systemDiskSize: "80" },
    'systemDiskSize must be a whole number from 20 to 500 GiB, not "80"',
  ],
  [
    "no bandwidth",
    { internetMaxBandwidthOut: 0 },
    "internetMaxBandwidthOut must be a whole number from 1 to 100 Mbit/s, not 0",
  ],
  [
    "too much bandwidth",
    { internetMaxBandwidthIn: 101 },
    "internetMaxBandwidthIn must be a whole number from 1 to 100 Mbit/s, not 101",
  ],
  [
    "an unknown disk category",
    { systemDiskCategory: "ssd" },
    'systemDiskCategory must be one of "cloud_efficiency", "cloud_ssd", "cloud_essd", not "ssd"',
  ],
  [
    "applications in desktop mode",
    { appList: [{ appName: "a", appPath: "b" }] },
    'appList needs workMode "Application": in Desktop mode users get the whole desktop',
  ],
  [
    "eleven applications",
    { workMode: "Application", appList: Array(11).fill({ appName: "a", appPath: "b" }) },
    "appList must be a list from 1 to 10 items, not 11 items",
  ],
  [
    "an application without a path",
    { workMode: "Application", appList: [{ appName: "a" }] },
    "appList[0].appPath is required: a string that is not empty",
  ],
  [
    "ten months",
    { instanceChargeType: "PrePaid", period: 10, periodUnit: "Month" },
    'period must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36, 48, 60 with periodUnit "Month", not 10',
  ],
  [
    "five weeks",
    { instanceChargeType: "PrePaid", period: 5, periodUnit: "Week" },
    'period must be one of 1, 2, 3, 4 with periodUnit "Week", not 5',
  ],
  [
    "a period without its unit",
    { instanceChargeType: "PrePaid", period: 1 },
    'periodUnit is required with instanceChargeType "PrePaid"',
  ],
  [
    "a subscription without a period",
    { instanceChargeType: "PrePaid" },
    'period is required with instanceChargeType "PrePaid", and so is periodUnit',
  ],
  [
    "no applications in application mode",
    { workMode: "Application" },
    'appList is required with workMode "Application": users get the applications that it names, and nothing else',
  ],
  [
    "a subscription's period under pay as you go",
    { instanceChargeType: "PostPaid", period: 1, periodUnit: "Month" },
    'period only goes with instanceChargeType "PrePaid"',
  ],
  ["a misspelt name", { vSwitchId: "vsw-1" }, "vSwitchId there is no such property; it is spelled vswitchId"],
  [
    "a bad custom timeout",
    { __timeouts: { create: "40" } },
    'customTimeouts.create must be a duration such as "90s", "40m" or "1h30m", not "40"',
  ],
])("refuses %s", (_what, change, message) => {
  expect(refused(instance, { ...desktop, ...change })).toContain(message);
});

test("refuses a clipboard that the API does not know, naming the path and what it does know", () => {
  expect(refused(cluster, { ...clusterInputs, policy: { clipboard: "writeonly" } })).toEqual([
    'policy.clipboard must be one of "off", "read", "write", "readwrite", not "writeonly"',
  ]);
});

test("refuses a domain on a standard cluster", () => {
  const adDomain = {
    domainName: "corp.example.com",
    domainDnsIp: "10.0.0.2",
    domainPassword: "canary-password",
  };
  expect(refused(cluster, { ...clusterInputs, clusterType: "gws.s1.standard", adDomain })).toEqual([
    'adDomain needs clusterType "gws.s1.advanced": a standard cluster cannot join a domain',
  ]);
});

test("reports everything that is wrong at once", () => {
  const failures = checkInputs(instance, {
    ...desktop,
    systemDiskSize: 10,
    workMode: "Kiosk",
    internetMaxBandwidthOut: 0,
    imageId: undefined,
  });
  expect(failures.map(({ property }) => property).sort()).toEqual([
    "imageId",
    "internetMaxBandwidthOut",
    "systemDiskSize",
    "workMode",
  ]);
});

test("leaves unknown values for later", () => {
  expect(
    refused(instance, {
      ...desktop,
      clusterId: UNKNOWN,
      systemDiskSize: UNKNOWN,
      workMode: UNKNOWN,
      appList: UNKNOWN,
    }),
  ).toEqual([]);
  expect(
    refused(instance, { ...desktop, workMode: UNKNOWN, appList: [{ appName: UNKNOWN, appPath: UNKNOWN }] }),
  ).toEqual([]);
  expect(
    refused(instance, { ...desktop, instanceChargeType: UNKNOWN, period: 1, periodUnit: UNKNOWN }),
  ).toEqual([]);
});

test("does not ask again for what a desktop that exists was made with", () => {
  const bought = { ...desktop, instanceChargeType: "PrePaid", workMode: "Application" };
  const messages = (inputs: Properties, olds: Properties = {}): string[] =>
    checkInputs(instance, inputs, olds).map(({ property }) => property);
  expect(messages(bought)).toEqual(["appList", "period"]);
  expect(messages(bought, bought)).toEqual([]);
  expect(messages({ ...bought, adoptId: "i-1" })).toEqual([]);
  expect(messages({ ...bought, period: UNKNOWN, periodUnit: UNKNOWN, appList: UNKNOWN })).toEqual([]);
});

test("warns of a region that is probably misspelt, and does not refuse it", () => {
  const said = (declaration: typeof cluster, inputs: Properties): string[] =>
    warningsOf(declaration, inputs).map(({ property, reason }) => `${property} ${reason}`);
  const group = { appCenterImageId: "img-1", bizRegionId: "hangzhou" };
  expect(checkInputs(appInstanceGroup, group)).toEqual([]);
  expect(said(appInstanceGroup, group)).toEqual([
    expect.stringContaining(
      'bizRegionId is "hangzhou", which is not known here and goes to the cloud as it is. Known are cn-shanghai, cn-hangzhou, ',
    ),
  ]);
  expect(said(centerImage, { distributionRegions: ["cn-beijing", "beijing", UNKNOWN] })).toEqual([
    expect.stringContaining('distributionRegions[1] is "beijing", which is not known here'),
  ]);
  for (const bizRegionId of ["cn-hangzhou", UNKNOWN, undefined]) {
    expect(said(workstation, { bizRegionId })).toEqual([]);
  }
});

test("never repeats a secret", () => {
  const adDomain = { domainName: "corp.example.com", domainDnsIp: "10.0.0.2", domainPassword: 12345678 };
  const [failure] = checkInputs(cluster, { ...clusterInputs, adDomain });
  expect(failure?.property).toBe("adDomain.domainPassword");
  expect(failure?.reason).not.toContain("12345678");
});
