import { inspect } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import { appstream, gws, isWuyingError, WuyingError } from "../../src";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { HostAdapter } from "../../src/provider/host/adapter";
import { ProviderRun } from "../../src/provider/host/provider-run";

type Callable = (args?: unknown) => unknown;

const functionsOf = (module: object): [string, Callable][] =>
  Object.entries(module).filter(([name]) => /^get[A-Z]/.test(name)) as [string, Callable][];
const ALL = [...functionsOf(gws), ...functionsOf(appstream)];
const PLAIN = ALL.filter(([name]) => !name.endsWith("Output"));
const OUTPUT = ALL.filter(([name]) => name.endsWith("Output"));

/** What a call ends with, whichever form it has. */
async function failureOf(call: () => unknown): Promise<Error> {
  try {
    await call();
  } catch (error) {
    return error as Error;
  }
  throw new Error("the call was to fail");
}

const messageOf = async (call: () => unknown): Promise<string> => (await failureOf(call)).message;
const wild = (call: unknown): Callable => call as Callable;

// Nothing is configured, so a call that gets past its arguments says that no region is set.
const ENVIRONMENT = ["WUYING_REGION", "WUYING_ENDPOINT"] as const;
beforeAll(() => {
  for (const name of ENVIRONMENT) {
    delete process.env[name];
  }
});

test("each function has both forms", () => {
  expect(PLAIN.length).toBe(48);
  const names = PLAIN.map(([name]) => `${name}Output`);
  expect(OUTPUT.map(([name]) => name).sort()).toEqual(names.sort());
});

test.each(ALL)("%s refuses an argument that it does not have", async (_name, call) => {
  expect(await messageOf(() => call({ misspelt: "x" }))).toContain("misspelt: there is no such argument");
});

test("all that is wrong with the arguments is said at once, with the name that is meant", async () => {
  const message = await messageOf(() =>
    wild(gws.getInstances)({ clusterID: "c", nameRegx: "x", userUid: "5" }),
  );
  expect(message).toMatch(/^InvalidArguments: getInstances: /);
  expect(message).toContain("clusterID: there is no such argument; it is spelled clusterId. ");
  expect(message).toContain(
    "nameRegx: there is no such argument; did you mean nameRegex? there are clusterId, ",
  );
  expect(message).toContain('userUid: must be a whole number, not "5"');
});

test.each([
  [
    "a number for a string",
    () => wild(gws.getCluster)({ clusterId: 5 }),
    "clusterId: must be a string that is not empty, not 5",
  ],
  [
    "an empty filter",
    () => wild(gws.getClusters)({ nameRegex: "" }),
    "nameRegex: must be a string that is not empty",
  ],
  [
    "a string for a switch",
    () => wild(gws.getImage)({ mostRecent: "yes" }),
    'mostRecent: must be true or false, not "yes"',
  ],
  [
    "a string for a list",
    () => wild(appstream.getImages)({ regions: "cn-hangzhou" }),
    "regions: must be a list",
  ],
  [
    "a number in a list",
    () => wild(appstream.getImagesOutput)({ regions: [5] }),
    "regions[0]: must be a string",
  ],
  ["nothing for what is needed", () => wild(gws.getClusterPolicy)(), "clusterId: is required"],
  [
    "a string for all arguments",
    () => wild(gws.getClusters)("studio"),
    "takes an object of nameRegex, vpcId, status",
  ],
  ["an argument where there are none", () => wild(gws.getUserAdmin)({ name: "x" }), "there is only region"],
  [
    "a broken expression",
    () => gws.getClusters({ nameRegex: "(" }),
    'nameRegex "(" is not a regular expression',
  ],
  [
    "a state that there is not",
    () => wild(appstream.getAppInstances)({ appInstanceGroupId: "aig-1", status: ["RUNNING", "ASLEEP"] }),
    'status[1]: must be one of "INIT", "STARTING", "RUNNING", "IDLE", "BOUND", "CLOSING", "CLOSED", "UNAVAILABLE", not "ASLEEP"',
  ],
  [
    "an empty list of ids, which would ask for everything",
    () => appstream.getBindInfo({ userIdList: [] }),
    "userIdList: must be a list from 1 to 100 items, not 0 items",
  ],
  [
    "more ids than the API takes",
    () => appstream.getTags({ resourceType: "AppId", resourceIds: Array(51).fill("ca-1") }),
    "resourceIds: must be a list from 1 to 50 items, not 51 items",
  ],
  [
    "a type of resource that has no tags",
    () => wild(appstream.getTags)({ resourceType: "ImageId" }),
    'resourceType: must be one of "AppInstanceGroupId", "AppId", "WyId", "AliUid", not "ImageId"',
  ],
  [
    "a list of ids for the account",
    () => appstream.getTags({ resourceType: "AliUid", resourceIds: ["1"] }),
    'resourceIds: must be left out with the resourceType "AliUid"',
  ],
  [
    "neither ids nor tags",
    () => appstream.getTagResources({ regionId: "cn-hangzhou" }),
    "resourceId: is required where there is no tag",
  ],
  [
    "a tag without a key",
    () => wild(appstream.getTagResources)({ regionId: "cn-hangzhou", tag: [{ value: "x" }] }),
    "tag[0].key: is required",
  ],
  [
    "a search for deleted sessions without their ids",
    () => appstream.getAppInstances({ appInstanceGroupId: "aig-1", includeDeleted: true }),
    "appInstanceIdList: is required with includeDeleted: true",
  ],
  [
    "neither a group nor a set of them",
    () => appstream.getAuthorizedUserGroups({}),
    "appInstanceGroupId: give either it or appInstanceGroupSetId; neither is given",
  ],
  [
    "both a group and a set of them",
    () => appstream.getAuthorizedUsers({ appInstanceGroupId: "aig-1", appInstanceGroupSetId: "set-1" }),
    "appInstanceGroupId: give either it or appInstanceGroupSetId; both are given",
  ],
  [
    "an application of a set of groups",
    () => appstream.getAuthorizedUsers({ appInstanceGroupSetId: "set-1", appId: "ca-1" }),
    "appId: must be left out with appInstanceGroupSetId",
  ],
  [
    "a product without applications of groups",
    () => wild(appstream.getApps)({ appInstanceGroupId: "aig-1", productType: "WuyingServer" }),
    'productType: must be one of "CloudApp", "CloudBrowser", not "WuyingServer"',
  ],
  [
    "an edition that there is not",
    () => wild(appstream.getBrowserInstanceGroups)({ tier: "Best" }),
    'tier: must be one of "Basic", "Pro", not "Best"',
  ],
  [
    "no user groups, which would ask for everything",
    () => appstream.getBrowserInstanceGroups({ userGroupIds: [] }),
    "userGroupIds: must be a list of at least 1 items, not 0 items",
  ],
  [
    "a product that there is not",
    () => wild(appstream.getPublishedApps)({ productType: "cloudapp" }),
    'productType: must be one of "CloudApp", "CloudBrowser", "WuyingServer"',
  ],
  [
    "a search for what nobody may use",
    () => wild(appstream.getAuthorizedApps)({ appName: "Paint" }),
    "endUserId: is required",
  ],
  [
    "an operating system that there is not",
    () => wild(appstream.getZones)({ bizRegionId: "cn-hangzhou", osType: "BeOS" }),
    'osType: must be one of "Windows", "Linux", "Android", not "BeOS"',
  ],
  [
    "a provider of networks that there is not",
    () => wild(appstream.getWorkstationEip)({ wuyingServerId: "ws-1", isp: "Telekom" }),
    'isp: must be one of "ChinaMobile", "ChinaTelecom", "ChinaUnicom", not "Telekom"',
  ],
  [
    "a period that is not on sale",
    () => appstream.getResourceRenewPrice({ appInstanceGroupId: "aig-1", period: 4 }),
    'period: must be 1 or 2 or 3 or 6 with the periodUnit "Month", not 4',
  ],
  [
    "two weeks",
    () => appstream.getResourceRenewPrice({ appInstanceGroupId: "aig-1", period: 2, periodUnit: "Week" }),
    'period: must be 1 with the periodUnit "Week", not 2',
  ],
  [
    "a unit of time in small letters",
    () => wild(appstream.getResourceRenewPrice)({ appInstanceGroupId: "aig-1", periodUnit: "week" }),
    'periodUnit: must be one of "Week", "Month", "Year", not "week"',
  ],
  [
    "a size that is less than nothing",
    () => appstream.getNodeInstanceType({ memory: -1 }),
    "memory: must be a number of at least 0 MB, not -1",
  ],
  [
    "a size as a text",
    () => wild(appstream.getNodeInstanceType)({ cpu: "4" }),
    'cpu: must be a number of at least 0, not "4"',
  ],
  [
    "a ticket for nobody and nothing",
    () => wild(appstream.getConnectionTicket)({}),
    "endUserId: is required: a string that is not empty. appId: is required",
  ],
  [
    "a way to connect that there is not",
    () => wild(appstream.getConnectionTicket)({ endUserId: "alice", appId: "ca-1", accessType: "internet" }),
    'accessType: must be one of "INTERNET", "VPC", not "internet"',
  ],
  [
    "an instance without its group",
    () => appstream.getConnectionTicket({ endUserId: "alice", appId: "ca-1", appInstanceId: "ai-1" }),
    "appInstanceGroupIdList: must be the one group of the instance that appInstanceId names, not 0 groups",
  ],
  [
    "a persistent session without its group",
    () =>
      appstream.getConnectionTicket({ endUserId: "alice", appId: "ca-1", appInstancePersistentId: "p-1" }),
    "appInstanceGroupIdList: is required where appInstancePersistentId names a persistent session",
  ],
])("%s is refused before anything else", async (_what, call, reason) => {
  const error = await failureOf(call);
  expect(error.message).toContain(reason);
  expect(isWuyingError(error) && error.code).toMatch(/InvalidArguments|InvalidSettings/);
});

test("a password that is wrong is not repeated", async () => {
  const message = await messageOf(() =>
    wild(gws.getConnectTicket)({ instanceId: "i-1", password: 123456789 }),
  );
  expect(message).toContain("password: must be a string");
  expect(message).not.toContain("123456789");
});

test("the plain form says which form takes an output", async () => {
  const clusterId = pulumi.output("gws-1");
  expect(await messageOf(() => wild(gws.getClusterPolicy)({ clusterId }))).toContain(
    "clusterId is still to come: call getClusterPolicyOutput",
  );
  expect(
    await messageOf(() => wild(appstream.getBindInfo)({ userIdList: [pulumi.output("alice")] })),
  ).toContain("userIdList is still to come: call getBindInfoOutput");
});

test("what is wrong between arguments is said at once by the Output form too, where all are known", () => {
  expect(() => appstream.getAuthorizedUserGroupsOutput({ groupId: "ug-1" })).toThrow("neither is given");
  const groupId = pulumi.output(new Promise<string>(() => undefined));
  expect(pulumi.Output.isInstance(appstream.getAuthorizedUserGroupsOutput({ groupId }))).toBe(true);
});

test("the Output form takes what is still to come, and refuses a misspelt name beside it at once", () => {
  const clusterId = pulumi.output(new Promise<string>(() => undefined));
  expect(pulumi.Output.isInstance(gws.getInstancesOutput({ clusterId, nameRegex: "x" }))).toBe(true);
  expect(() => wild(gws.getInstancesOutput)({ clusterId, nameRegx: "x" })).toThrow("did you mean nameRegex");
});

describe("an error that leaves a function", () => {
  const failure = (): Promise<Error> => failureOf(() => gws.getClusters({}));

  test("keeps its class and properties", async () => {
    const error = await failure();
    expect(error).toBeInstanceOf(WuyingError);
    expect(error).toMatchObject({ name: "WuyingError", code: "InvalidSettings", attempts: 1 });
    expect(Object.keys(error)).not.toContain("__pulumiRunError");
  });

  test("has a trace that names the program and none of what lies below it", async () => {
    const { stack = "", message } = await failure();
    expect(stack).toContain(message);
    expect(stack).toContain("functions.test.ts");
    expect(stack).not.toMatch(/src.program|src.api|@pulumi/);
  });

  test("is shown by Pulumi as its sentence, without Node's inspection of the trace", async () => {
    const error = await failure();
    expect(error).toMatchObject({ __pulumiRunError: true });
    expect(inspect(error, { colors: true })).toContain(`${error.stack} {`);
    expect(inspect(error, { colors: true })).not.toContain("\u001b");
  });

  test("is the same one for all calls that meet the same fault of the configuration", async () => {
    expect(await failure()).toBe(await failureOf(() => appstream.getRegions()));
    expect(await failure()).toBe(await failureOf(() => gws.getImages()));
  });

  test("keeps its whole trace when it is a mistake", async () => {
    const error = await failureOf(() =>
      wild(gws.getClusters)({
        get nameRegex(): string {
          throw new TypeError("a mistake");
        },
      }),
    );
    expect(error).not.toHaveProperty("__pulumiRunError");
    expect(error.stack).toContain("src/program");
    expect(inspect(error, { colors: true })).toBe(error.stack);
  });
});

test("the host prints no second time what a check says of the configuration", async () => {
  const adapter = new HostAdapter(
    cluster,
    () =>
      new ProviderRun(
        () => undefined,
        () => undefined,
      ),
  );
  await adapter.configure({ config: { get: () => undefined } } as never);
  const error = await failureOf(() => adapter.check(undefined, {}));
  expect(error.message).toContain("no region is set");
  expect(`${error}: ${error.stack}`).not.toContain("region");
});
