import * as pulumi from "@pulumi/pulumi";
import { appstream, gws } from "../../src";

const calls: pulumi.runtime.MockCallArgs[] = [];
const resources: pulumi.runtime.MockResourceArgs[] = [];

beforeAll(() =>
  pulumi.runtime.setMocks(
    {
      newResource(args) {
        resources.push(args);
        return { id: `${args.name}-id`, state: { ...args.inputs, status: "running" } };
      },
      call(args) {
        calls.push(args);
        return { ids: ["i-1"], ticket: "canary" };
      },
    },
    "p",
    "s",
    false,
  ),
);
beforeEach(() => {
  calls.length = 0;
  resources.length = 0;
});

const settled = <T>(output: pulumi.Output<T>): Promise<T> =>
  new Promise((resolve) => output.apply((value) => void resolve(value)));

test("a resource needs no organization, and gets its outputs from the mock", async () => {
  const cluster = new gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" });
  expect(await settled(cluster.status)).toBe("running");
  expect(await settled(cluster.clusterId)).toBe("c-id");
});

test("the mock gets what the program says, and nothing that is for the provider alone", async () => {
  const cluster = new gws.Cluster(
    "c",
    { clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "own" },
    { retainOnDelete: true, customTimeouts: { create: "5m" } },
  );
  await settled(cluster.urn);
  expect(resources).toEqual([
    expect.objectContaining({
      type: "pulumi-nodejs:dynamic/wuying/gws:Cluster",
      name: "c",
      inputs: { clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "own" },
    }),
  ]);
});

test("get reads from the mock", async () => {
  expect(await settled(gws.Cluster.get("c", "gws-1").status)).toBe("running");
  expect(resources[0]).toMatchObject({ id: "gws-1", inputs: {} });
});

test.each([
  ["plain", () => gws.getInstances({ clusterId: "gws-1" })],
  ["Output", () => settled(gws.getInstancesOutput({ clusterId: pulumi.output("gws-1") }))],
])("a function in its %s form goes through the mock, arguments as given", async (_form, call) => {
  expect(await call()).toMatchObject({ ids: ["i-1"] });
  expect(calls).toMatchObject([{ token: "wuying:gws:getInstances", inputs: { clusterId: "gws-1" } }]);
});

test("a function of App Streaming has its own token", async () => {
  await appstream.getImages();
  expect(calls).toMatchObject([{ token: "wuying:appstream:getImages", inputs: {} }]);
});

const asked = { endUserId: "alice", appId: "ca-1" };

test.each<[string, () => pulumi.Output<unknown>]>([
  ["a ticket for a desktop", () => gws.getConnectTicketOutput({ instanceId: "i-1" })],
  ["a ticket for an application", () => appstream.getConnectionTicketOutput(asked)],
  ["a part of it", () => appstream.getConnectionTicketOutput(asked).ticket],
  ["the code of a debug session", () => appstream.getDebugAppInstanceOutput({ appInstanceGroupId: "aig-1" })],
])("%s from a mock is a secret too", async (_what, call) => {
  expect(await pulumi.isSecret(call())).toBe(true);
});

test("what holds no secret is none", async () => {
  expect(await pulumi.isSecret(appstream.getNodesOutput({ appInstanceGroupId: "aig-1" }))).toBe(false);
});

test("outputs and promises among the arguments come to the mock as their values, at any depth", async () => {
  await settled(
    appstream.getAppInstancesOutput({
      appInstanceGroupId: pulumi.output("aig-1"),
      userIdList: [pulumi.output("alice")],
      status: Promise.resolve(["RUNNING" as const]),
    }),
  );
  expect(calls).toMatchObject([
    {
      token: "wuying:appstream:getAppInstances",
      inputs: { appInstanceGroupId: "aig-1", userIdList: ["alice"], status: ["RUNNING"] },
    },
  ]);
});

test("what is wrong between arguments is refused with mocks too", async () => {
  await expect(appstream.getAuthorizedUsers({})).rejects.toThrow("neither is given");
  expect(calls).toEqual([]);
});

test("misspelt arguments are refused with mocks too", async () => {
  await expect(gws.getInstances({ nameRegx: "x" } as object)).rejects.toThrow("did you mean nameRegex");
  expect(calls).toEqual([]);
});

test("the option import is refused with a way on", () => {
  const args = { clusterType: "gws.s1.standard", vpcId: "vpc-1" };
  expect(() => new gws.Cluster("c", args, { import: "gws-1" })).toThrow(
    'gws:Cluster "c": the resource option import does not work with it: take it out, and give the property adoptId: "gws-1" instead',
  );
  expect(() => new gws.ServiceLinkedRole("r", {}, { import: "r" })).toThrow(
    "nothing to take under management",
  );
});
