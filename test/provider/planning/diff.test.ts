import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { image } from "../../../src/provider/gws/image/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { UNKNOWN } from "../../../src/provider/language/values";
import { diffProperties } from "../../../src/provider/planning/diff";

const outputs: Properties = {
  clusterType: "gws.s1.advanced",
  vpcId: "vpc-1",
  name: "cluster-made-by-the-cloud",
  status: "running",
  policy: {
    clipboard: "readwrite",
    localDrive: "readwrite",
    usbRedirect: false,
    watermark: false,
    udpPort: true,
  },
};
const inputs: Properties = { clusterType: "gws.s1.advanced", vpcId: "vpc-1" };

test("nothing changes when the program says nothing of what the cloud chose", () => {
  expect(diffProperties(cluster, outputs, inputs)).toEqual({
    changes: false,
    replaces: [],
    deleteBeforeReplace: false,
  });
});

test("a policy field changes in place", () => {
  expect(diffProperties(cluster, outputs, { ...inputs, policy: { clipboard: "read" } })).toMatchObject({
    changes: true,
    replaces: [],
  });
});

test("a policy field that already has the value changes nothing", () => {
  expect(diffProperties(cluster, outputs, { ...inputs, policy: { clipboard: "readwrite" } })).toMatchObject({
    changes: false,
  });
});

test("another network replaces", () => {
  expect(diffProperties(cluster, outputs, { ...inputs, vpcId: "vpc-2" })).toMatchObject({
    changes: true,
    replaces: ["vpcId"],
  });
});

test("an unknown network replaces, since it may be another one", () => {
  expect(diffProperties(cluster, outputs, { ...inputs, vpcId: UNKNOWN })).toMatchObject({
    replaces: ["vpcId"],
  });
});

test("a replacement that keeps the gateway deletes the old cluster first", () => {
  const olds = { ...outputs, dnat: { natId: "nat-1", natEip: "203.0.113.1" } };
  expect(
    diffProperties(cluster, olds, { ...inputs, vpcId: "vpc-2", dnat: { natId: "nat-1" } }),
  ).toMatchObject({ deleteBeforeReplace: true });
  expect(
    diffProperties(cluster, olds, { ...inputs, vpcId: "vpc-2", dnat: { natId: "nat-2" } }),
  ).toMatchObject({ deleteBeforeReplace: false });
});

test("taking the gateway out of the program is a change in place", () => {
  const olds = { ...outputs, dnat: { natId: "nat-1", natEip: "203.0.113.1" } };
  expect(diffProperties(cluster, olds, inputs)).toMatchObject({ changes: true, replaces: [] });
});

test("everything that the API cannot change replaces a desktop", () => {
  const olds: Properties = {
    clusterId: "cls-1",
    imageId: "m-1",
    instanceType: "a",
    systemDiskCategory: "cloud_ssd",
    systemDiskSize: 40,
    workMode: "Desktop",
  };
  expect(diffProperties(instance, olds, { ...olds, systemDiskSize: 60 }).replaces).toEqual([
    "systemDiskSize",
  ]);
  expect(diffProperties(instance, olds, { ...olds, allocatePublicAddress: true }).replaces).toEqual([
    "allocatePublicAddress",
  ]);
  expect(diffProperties(instance, olds, { ...olds, allocatePublicAddress: false })).toMatchObject({
    changes: false,
  });
  expect(diffProperties(instance, olds, { ...olds, powerState: "Stopped" })).toMatchObject({
    changes: true,
    replaces: [],
  });
});

test("custom timeouts, the owner and an adopted id are no change", () => {
  const news = { ...inputs, __timeouts: { create: "1h" }, __owner: "x", adoptId: "cls-1" };
  expect(diffProperties(cluster, outputs, news)).toMatchObject({ changes: false });
});

test("an image that the cloud could not make is replaced", () => {
  expect(
    diffProperties(image, { instanceId: "i-1", status: "CreateFailed" }, { instanceId: "i-1" }),
  ).toMatchObject({ changes: true, replaces: ["status"] });
});
