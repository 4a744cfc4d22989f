import { appstream } from "../../src";
import { json, type Received, TestServer } from "../api/server";

let server: TestServer;
let answers: object[] = [];
const before = { ...process.env };

beforeAll(async () => {
  server = await new TestServer((_request, response) => {
    json(response, 200, { RequestId: "r-1", ...answers.shift() });
  }).start();
  Object.assign(process.env, {
    WUYING_ENDPOINT: `http://${server.host}`,
    ALIBABA_CLOUD_ACCESS_KEY_ID: "id",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret",
  });
});
afterAll(async () => {
  process.env = before;
  await server.stop();
});

/** Runs a call against these answers, and returns what was sent for it. */
async function requestsOf(call: () => Promise<unknown>, ...given: object[]): Promise<Received[]> {
  answers = given;
  const already = server.received.length;
  await call();
  return server.received.slice(already);
}

const parametersOf = ({ query, form }: Received): object => ({ ...query, ...form });
const GROUP = { appInstanceGroupId: "aig-1" };
const PAGE = { PageNumber: "1", PageSize: "100" };
const PARTS = { appId: "ca-", appName: "Pa", appInstanceGroupId: "aig-", appInstanceGroupName: "of" };
const WIRE_PARTS = { AppId: "ca-", AppName: "Pa", AppInstanceGroupId: "aig-", AppInstanceGroupName: "of" };
const OF_GROUP = { AppInstanceGroupId: "aig-1", ProductType: "CloudApp" };

test.each<[string, () => Promise<unknown>, string, object]>([
  [
    "getAppInstances",
    () =>
      appstream.getAppInstances({
        ...GROUP,
        appInstanceIdList: ["ai-1", "ai-2"],
        status: ["RUNNING"],
        userIdList: ["alice"],
        includeDeleted: true,
      }),
    "ListAppInstances",
    {
      ...PAGE,
      AppInstanceGroupId: "aig-1",
      "AppInstanceIdList.1": "ai-1",
      "AppInstanceIdList.2": "ai-2",
      "Status.1": "RUNNING",
      "UserIdList.1": "alice",
      IncludeDeleted: "true",
    },
  ],
  [
    "getPersistentAppInstances",
    () =>
      appstream.getPersistentAppInstances({
        ...GROUP,
        appInstancePersistentIds: ["p-1"],
        productType: "AndroidCloud",
      }),
    "ListPersistentAppInstances",
    {
      ...PAGE,
      AppInstanceGroupId: "aig-1",
      "AppInstancePersistentIds.1": "p-1",
      ProductType: "AndroidCloud",
    },
  ],
  [
    "getBindInfo",
    () =>
      appstream.getBindInfo({
        appIdList: ["ca-1"],
        appInstanceGroupIdList: ["aig-1"],
        appInstanceIdList: ["ai-1"],
        userIdList: ["alice"],
        wyIdList: ["wy-1"],
      }),
    "ListBindInfo",
    {
      ...PAGE,
      "AppIdList.1": "ca-1",
      "AppInstanceGroupIdList.1": "aig-1",
      "AppInstanceIdList.1": "ai-1",
      "UserIdList.1": "alice",
      "WyIdList.1": "wy-1",
    },
  ],
  ["getBindInfo without a filter", () => appstream.getBindInfo(), "ListBindInfo", PAGE],
  [
    "getOtaTasks",
    () => appstream.getOtaTasks(GROUP),
    "ListOtaTask",
    { ...PAGE, AppInstanceGroupId: "aig-1", OtaType: "Fota" },
  ],
  [
    "getNodes",
    () => appstream.getNodes({ ...GROUP, productType: "CloudBrowser" }),
    "ListNodes",
    { AppInstanceGroupId: "aig-1", ProductType: "CloudBrowser", PageNumber: "1", PageSize: "200" },
  ],
  [
    "getZones",
    () => appstream.getZones({ bizRegionId: "cn-shanghai", osType: "Android", productType: "AndroidCloud" }),
    "ListZones",
    { BizRegionId: "cn-shanghai", OsType: "Android", ProductType: "AndroidCloud" },
  ],
  [
    "getTags",
    () => appstream.getTags({ resourceType: "WyId", resourceIds: ["ws-1", "ws-2"], scope: "System" }),
    "ListTagCloudResources",
    {
      ResourceType: "WyId",
      "ResourceIds.1": "ws-1",
      "ResourceIds.2": "ws-2",
      Scope: "System",
      MaxResults: "1000",
    },
  ],
  [
    "getTagResources",
    () =>
      appstream.getTagResources({
        regionId: "cn-hangzhou",
        resourceId: ["aig-1"],
        tag: [{ key: "k", value: "v" }],
      }),
    "ListTagResources",
    {
      RegionId: "cn-hangzhou",
      ResourceType: "APPINSTANCEGROUP",
      "ResourceId.1": "aig-1",
      "Tag.1.Key": "k",
      "Tag.1.Value": "v",
    },
  ],
  [
    "getAppInstanceGroupUsers",
    () => appstream.getAppInstanceGroupUsers(GROUP),
    "PageListAppInstanceGroupUser",
    { ...PAGE, ...OF_GROUP },
  ],
  [
    "getAuthorizedUsers",
    () =>
      appstream.getAuthorizedUsers({
        ...GROUP,
        appId: "ca-1",
        appInstancePersistentId: "p-1",
        endUserId: "alice",
        userIdFuzzy: "ali",
      }),
    "ListAuthorizedUsers",
    {
      ...PAGE,
      ...OF_GROUP,
      AppId: "ca-1",
      AppInstancePersistentId: "p-1",
      EndUserId: "alice",
      UserIdFuzzy: "ali",
    },
  ],
  [
    "getAuthorizedUserGroups of a set",
    () =>
      appstream.getAuthorizedUserGroups({
        appInstanceGroupSetId: "set-1",
        groupId: "ug-1",
        groupName: "des",
      }),
    "ListAuthorizedUserGroups",
    { ...PAGE, AppInstanceGroupSetId: "set-1", GroupId: "ug-1", GroupName: "des", ProductType: "CloudApp" },
  ],
  [
    "getWorkstationEip",
    () => appstream.getWorkstationEip({ wuyingServerId: "ws-1", isp: "ChinaUnicom" }),
    "DescribeWuyingServerEipInfo",
    { WuyingServerId: "ws-1", Isp: "ChinaUnicom" },
  ],
  [
    "getBrowserInstanceGroups",
    () =>
      appstream.getBrowserInstanceGroups({
        nameRegex: "x",
        bizRegionId: "cn-hangzhou",
        officeSiteId: "cn-hangzhou+dir-1",
        tier: "Pro",
        status: "PUBLISHED",
        appInstanceGroupSetId: "set-1",
        userGroupIds: ["ug-1"],
        excludedUserGroupIds: ["ug-2"],
      }),
    "ListBrowserInstanceGroup",
    {
      ...PAGE,
      BizRegionId: "cn-hangzhou",
      OfficeSiteId: "cn-hangzhou+dir-1",
      Tier: "Pro",
      "Status.1": "PUBLISHED",
      AppInstanceGroupSetId: "set-1",
      "UserGroupIds.1": "ug-1",
      "ExcludedUserGroupIds.1": "ug-2",
    },
  ],
  [
    "getPublishedApps",
    () => appstream.getPublishedApps({ ...PARTS, excludeUserId: "bob", productType: "AIAgent" }),
    "ListPublishedApps",
    { ...PAGE, ...WIRE_PARTS, ExcludeUserId: "bob", ProductType: "AIAgent" },
  ],
  [
    "getPublishedAppInstanceGroups",
    () => appstream.getPublishedAppInstanceGroups({ ...PARTS, excludeUserId: "bob" }),
    "ListPublishedAppInstanceGroup",
    { ...PAGE, ...WIRE_PARTS, ExcludeUserId: "bob", ProductType: "CloudApp" },
  ],
  [
    "getAuthorizedApps",
    () => appstream.getAuthorizedApps({ ...PARTS, endUserId: "alice" }),
    "ListAuthorizedAppsByUser",
    { ...PAGE, ...WIRE_PARTS, EndUserId: "alice", ProductType: "CloudApp" },
  ],
  [
    "getAuthorizedAppInstanceGroups",
    () =>
      appstream.getAuthorizedAppInstanceGroups({ ...PARTS, endUserId: "alice", productType: "AndroidCloud" }),
    "ListAuthorizedAppInstanceGroupByUser",
    { ...PAGE, ...WIRE_PARTS, EndUserId: "alice", ProductType: "AndroidCloud" },
  ],
  ["getApps", () => appstream.getApps(GROUP), "ListAppsByAppInstanceGroupId", { ...PAGE, ...OF_GROUP }],
])("%s sends what it is asked for", async (_name, call, operation, parameters) => {
  const [request] = await requestsOf(call, {});
  expect(request?.operation).toBe(operation);
  expect(request && parametersOf(request)).toEqual(parameters);
});

test("tags are read by the token of the page before, and told apart by their scope", async () => {
  const tagged = (ResourceId: string, ...Tags: object[]) => ({ ResourceId, ResourceType: "AppId", Tags });
  const custom = { Key: "team", Value: "cad", Scope: "Custom" };
  const system = { Key: "System/Scheduler/GRAYSCALE", Value: "true", Scope: "System" };
  let found: appstream.GetTagsResult | undefined;
  const requests = await requestsOf(
    async () => {
      found = await appstream.getTags({ resourceType: "AppId" });
    },
    { ResourceTags: [tagged("ca-1", custom, system)], NextToken: "next" },
    { ResourceTags: [tagged("ca-2", custom)], NextToken: "" },
  );
  expect(requests.map((request) => parametersOf(request))).toEqual([
    { ResourceType: "AppId", MaxResults: "1000" },
    { ResourceType: "AppId", MaxResults: "1000", NextToken: "next" },
  ]);
  expect(found?.resourceTags).toEqual([
    {
      resourceId: "ca-1",
      resourceType: "AppId",
      tags: { team: "cad" },
      systemTags: { "System/Scheduler/GRAYSCALE": "true" },
    },
    { resourceId: "ca-2", resourceType: "AppId", tags: { team: "cad" }, systemTags: {} },
  ]);
});

test("the records of tags become one object for each delivery group", async () => {
  const tag = (ResourceId: string, TagKey: string, TagValue?: string) => ({ ResourceId, TagKey, TagValue });
  answers = [{ TagResources: [tag("aig-1", "a", "1"), tag("aig-2", "a", "2"), tag("aig-1", "b")] }];
  expect(await appstream.getTagResources({ regionId: "cn-hangzhou", tag: [{ key: "a" }] })).toEqual({
    ids: ["aig-1", "aig-2"],
    resourceTags: [
      { resourceId: "aig-1", tags: { a: "1", b: "" } },
      { resourceId: "aig-2", tags: { a: "2" } },
    ],
  });
});

test("a user of two pages is one user", async () => {
  const page = (...names: string[]) => ({ TotalCount: 3, Users: names.map((EndUserId) => ({ EndUserId })) });
  answers = [page("alice", "bob"), page("alice")];
  const { users } = await appstream.getAuthorizedUsers(GROUP);
  expect(users).toEqual([{ endUserId: "alice" }, { endUserId: "bob" }]);
});

describe("a connection ticket", () => {
  const ASKED = { endUserId: "alice", appId: "ca-1" };
  const failureOf = (...given: object[]): Promise<Error> => {
    answers = given;
    return appstream.getConnectionTicket(ASKED).then(
      () => {
        throw new Error("the call was to fail");
      },
      (error: Error) => error,
    );
  };

  test("is asked for with every argument, and then by the id of its task too", async () => {
    const more = {
      appVersion: "1.0.0",
      appStartParam: "/q",
      appInstanceGroupIdList: ["aig-1"],
      appInstanceGroupSetId: "set-1",
      appInstanceId: "ai-1",
      appInstancePersistentId: "p-1",
      bizRegionId: "cn-hangzhou",
      accessType: "VPC" as const,
      appPolicyId: "pg-1",
      environmentConfig: "{}",
      productType: "AndroidCloud" as const,
    };
    const requests = await requestsOf(
      () => appstream.getConnectionTicket({ ...ASKED, ...more }),
      { TaskId: "t-1", TaskStatus: "Running" },
      { TaskId: "t-1", TaskStatus: "Finished", Ticket: "abc" },
    );
    const first = {
      EndUserId: "alice",
      AppId: "ca-1",
      AppVersion: "1.0.0",
      AppStartParam: "/q",
      "AppInstanceGroupIdList.1": "aig-1",
      AppInstanceGroupSetId: "set-1",
      AppInstanceId: "ai-1",
      AppInstancePersistentId: "p-1",
      BizRegionId: "cn-hangzhou",
      AccessType: "VPC",
      AppPolicyId: "pg-1",
      EnvironmentConfig: "{}",
      ProductType: "AndroidCloud",
    };
    expect(requests.map((request) => parametersOf(request))).toEqual([first, { ...first, TaskId: "t-1" }]);
  });

  test("may be there at once, without a task", async () => {
    let found: object | undefined;
    const requests = await requestsOf(
      async () => {
        found = await appstream.getConnectionTicket(ASKED);
      },
      { Ticket: "abc", AppInstanceId: "ai-1", TenantId: "148871678899", AvatarId: "" },
    );
    expect(requests).toHaveLength(1);
    expect(found).toEqual({
      ticket: "abc",
      appInstanceGroupId: undefined,
      appInstanceId: "ai-1",
      appInstancePersistentId: undefined,
      bizRegionId: undefined,
      osType: undefined,
      tenantId: 148871678899,
      avatarId: "",
    });
  });

  test("whose task has failed is an error with a code, which names the task", async () => {
    const running = { TaskId: "t-1", TaskStatus: "Running" };
    expect(await failureOf(running, { TaskId: "t-1", TaskStatus: "Failed" })).toMatchObject({
      name: "WuyingError",
      code: "TaskFailed",
      message: expect.stringMatching(
        /^GetConnectionTicket failed with TaskFailed \(request id r-1\): the cloud gave no ticket of alice for application ca-1: task t-1 is Failed/,
      ),
    });
    const withCode = {
      TaskStatus: "Failed",
      Code: "TryRegionBind.NoIdleAppInstance",
      Message: "All are taken.",
    };
    expect(await failureOf(running, withCode)).toMatchObject({
      code: "TryRegionBind.NoIdleAppInstance",
      detail: "All are taken.",
    });
  });

  test("that is not there although its task has finished is an error", async () => {
    expect(await failureOf({ TaskId: "t-1", TaskStatus: "Finished" })).toMatchObject({
      code: "UnreadableAnswer",
    });
  });
});

test("an answer without what was asked for is an error", async () => {
  answers = [{}, {}];
  await expect(appstream.getResourceRenewPrice(GROUP)).rejects.toMatchObject({ code: "UnreadableAnswer" });
  await expect(appstream.getDebugAppInstance(GROUP)).rejects.toMatchObject({ code: "UnreadableAnswer" });
});

test("an account without settings has none", async () => {
  answers = [{}];
  expect(await appstream.getTenantConfig()).toEqual({
    appInstanceGroupExpireRemind: undefined,
    multiSessionSupportType: undefined,
    multiSessionSupportedRegions: [],
  });
});
