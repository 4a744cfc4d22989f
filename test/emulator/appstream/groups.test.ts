import { isNotFound } from "../../../src/api";
import * as appstream from "../../../src/api/generated/appstream";
import { stateOf } from "../support/control";
import { eventually, expectAlong, observe } from "../support/eventually";
import { withEmulator } from "../support/with-emulator";
import { callsTo, errorOf, refusalOf } from "./support/client";
import {
  groupOf,
  groupRequest,
  LINUX_APP_IMAGE,
  newGroup,
  publishedGroup,
  REGION,
  usersOf,
  WINDOWS_APP_IMAGE,
} from "./support/groups";

const emulator = withEmulator();
const call = callsTo(emulator);
const ProductType = "CloudApp";

/** The status of a group, or the code of the error that says it is gone. */
function statusOf(AppInstanceGroupId: string) {
  return async () =>
    groupOf(call, AppInstanceGroupId).then(
      ({ Status = "" }) => Status,
      ({ code }) => code as string,
    );
}

test("a group lives from DEPLOYING to gone", async () => {
  const { AppInstanceGroupId, NodePoolId, OrderId } = await newGroup(call);
  expect(AppInstanceGroupId).toMatch(/^aig-[a-z0-9]{17}$/);
  expect(NodePoolId).toMatch(/^rg-[a-z0-9]{17}$/);
  expect(OrderId).toMatch(/^\d{15}$/);
  expect(await groupOf(call, AppInstanceGroupId)).toMatchObject({
    Status: "DEPLOYING",
    ResourceStatus: "CREATING",
  });
  const status = statusOf(AppInstanceGroupId);
  expectAlong(await observe(status, "PUBLISHED"), ["DEPLOYING", "PUBLISHED"]);

  await call(appstream.DeleteAppInstanceGroup, { AppInstanceGroupId, ProductType });
  const gone = "InvalidAppInstanceGroup.NotFound";
  expectAlong(await observe(status, gone), ["DELETING", gone]);
  const listed = await call(appstream.ListAppInstanceGroup, { AppInstanceGroupId, ProductType });
  expect(listed).toMatchObject({ AppInstanceGroupModels: [], TotalCount: 0 });
});

test("a group is read in other names, types and shapes than it is written", async () => {
  const AppInstanceGroupId = await publishedGroup(call, {
    SessionTimeout: 30,
    SecurityPolicy: { SkipUserAuthCheck: true, ResetAfterUnbind: true },
    RuntimePolicy: { SessionType: "CONSOLE", DebugMode: "ON" },
    Network: { OfficeSiteId: "cn-hangzhou+dir-1", StrategyType: "Mixed" },
    StoragePolicy: { StorageTypeList: ["NAS"], UserProfile: { UserProfileSwitch: true } },
    PromotionId: "promotion",
    UserInfo: { Type: "Simple" },
    Users: ["alice"],
  });
  const group = await groupOf(call, AppInstanceGroupId);
  expect(group).toMatchObject({
    AppInstanceGroupId,
    AppInstanceGroupName: "office",
    AppCenterImageId: WINDOWS_APP_IMAGE,
    AppCenterImageName: "Windows Server 2022 Application",
    RegionId: REGION,
    ChargeType: "PostPaid",
    ChargeResourceMode: "Node",
    AuthMode: "AppInstanceGroup",
    SessionTimeout: "30",
    SkipUserAuthCheck: true,
    SessionType: "CONSOLE",
    OfficeSiteId: "cn-hangzhou+dir-1",
    OsType: "Windows",
    ResourceStatus: "AVAILABLE",
    Tags: [],
  });
  expect(group.GmtCreate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/);
  expect(group.AppPolicyId).toMatch(/^pg-/);
  expect(group.NodePool).toHaveLength(1);
  expect(group.NodePool?.[0]).toMatchObject({
    NodeInstanceType: "appstreaming.general.8c16g",
    StrategyType: "NODE_FIXED",
    Amount: 1,
    NodeAmount: 1,
    NodeCapacity: 4,
    NodeUsed: 0,
    ScalingNodeAmount: 0,
  });
  for (const writeOnly of [
    "BizRegionId",
    "Period",
    "PeriodUnit",
    "PromotionId",
    "Network",
    "StoragePolicy",
    "SecurityPolicy",
    "RuntimePolicy",
    "Users",
    "UserInfo",
  ]) {
    expect(group).not.toHaveProperty(writeOnly);
  }
  const { appInstanceGroups } = await stateOf(emulator);
  const kept = appInstanceGroups.find((one: typeof group) => one.AppInstanceGroupId === AppInstanceGroupId);
  expect(kept).toMatchObject({
    Period: 1,
    PromotionId: "promotion",
    SecurityPolicy: { ResetAfterUnbind: true },
    StoragePolicy: { StorageTypeList: ["NAS"], UserProfile: { UserProfileSwitch: true } },
    RuntimePolicy: { DebugMode: "ON" },
    Users: ["alice"],
  });
});

test("the listing shows other fields, and filters", async () => {
  const AppInstanceGroupId = await publishedGroup(call, { AppInstanceGroupName: "unusual name" });
  const list = async (more: Partial<appstream.ListAppInstanceGroupRequest>) =>
    (await call(appstream.ListAppInstanceGroup, { ProductType, PageSize: 100, ...more }))
      .AppInstanceGroupModels ?? [];
  const [listed] = await list({ AppInstanceGroupId });
  expect(listed).toMatchObject({ AppPolicyVersion: "CENTER", ResourceTags: [], SessionTimeout: "15" });
  expect(listed).not.toHaveProperty("AppCenterImageName");
  const mine = [expect.objectContaining({ AppInstanceGroupId })];
  expect(await list({ AppInstanceGroupName: "usual na" })).toEqual(mine);
  expect(await list({ AppInstanceGroupId, BizRegionId: REGION })).toEqual(mine);
  expect(await list({ AppInstanceGroupId, RegionId: "cn-shanghai" })).toEqual([]);
  expect(await list({ AppInstanceGroupId, Status: ["PUBLISHED", "FAILED"] })).toEqual(mine);
  expect(await list({ AppInstanceGroupId, Status: ["DEPLOYING"] })).toEqual([]);
  expect(await list({ AppInstanceGroupId, NodeInstanceType: "appstreaming.general.2c4g" })).toEqual([]);
  expect(await list({ ProductType: "CloudBrowser" })).toEqual([]);
});

test("groups are listed in pages, newest first", async () => {
  const ids: string[] = [];
  for (let index = 0; index < 11; index += 1) {
    ids.unshift((await newGroup(call, { AppInstanceGroupName: "paged" })).AppInstanceGroupId);
  }
  const page = (PageNumber: number) =>
    call(appstream.ListAppInstanceGroup, { ProductType, AppInstanceGroupName: "paged", PageNumber });
  const pages = await Promise.all([1, 2, 3].map(page));
  expect(pages.map(({ TotalCount }) => TotalCount)).toEqual([11, 11, 11]);
  expect(
    pages.map(({ AppInstanceGroupModels = [] }) =>
      AppInstanceGroupModels.map(({ AppInstanceGroupId }) => AppInstanceGroupId),
    ),
  ).toEqual([ids.slice(0, 10), ids.slice(10), []]);
  const large = call(appstream.ListAppInstanceGroup, { ProductType, PageSize: 101 });
  expect(await refusalOf(large)).toBe("InvalidParameter.PageSize");
});

test("attributes change at once, without a status, and only those given", async () => {
  const AppInstanceGroupId = await publishedGroup(call, { Users: ["alice"], UserInfo: { Type: "Simple" } });
  const { NodePoolId } = (await groupOf(call, AppInstanceGroupId)).NodePool?.[0] ?? {};
  await call(appstream.ModifyAppInstanceGroupAttribute, {
    AppInstanceGroupId,
    ProductType,
    SessionTimeout: -1,
    NodePool: { NodePoolId, NodeCapacity: 2 },
    SecurityPolicy: { SkipUserAuthCheck: true },
    PreOpenMode: "SINGLE_APP",
    PreOpenAppId: "ca-paint",
  });
  const group = await groupOf(call, AppInstanceGroupId);
  expect(group).toMatchObject({
    Status: "PUBLISHED",
    AppInstanceGroupName: "office",
    SessionTimeout: "-1",
    SkipUserAuthCheck: true,
  });
  expect(group.NodePool?.[0]?.NodeCapacity).toBe(2);
  const answer = await call(appstream.ModifyAppInstanceGroupAttribute, {
    AppInstanceGroupId,
    ProductType,
    AppInstanceGroupName: "renamed",
  });
  expect(Object.keys(answer)).toEqual(["RequestId"]);
  expect(await groupOf(call, AppInstanceGroupId)).toMatchObject({
    AppInstanceGroupName: "renamed",
    SessionTimeout: "-1",
  });
});

describe("the image of a group", () => {
  test("is changed by way of MAINTAINING, and shows when the group is published again", async () => {
    const AppInstanceGroupId = await publishedGroup(call);
    const update = () =>
      call(appstream.UpdateAppInstanceGroupImage, {
        AppInstanceGroupId,
        ProductType,
        BizRegionId: REGION,
        AppCenterImageId: LINUX_APP_IMAGE,
      });
    await update();
    const during = await groupOf(call, AppInstanceGroupId);
    expect(during).toMatchObject({ Status: "MAINTAINING", ResourceStatus: "UPGRADING" });
    expect(during.AppCenterImageId).toBe(WINDOWS_APP_IMAGE);
    expect(await refusalOf(update())).toBe("InvalidAppInstanceGroup.StatusInvalid");
    const after = await eventually(
      () => groupOf(call, AppInstanceGroupId),
      ({ Status }) => Status !== "MAINTAINING",
    );
    expect(after).toMatchObject({ Status: "PUBLISHED", AppCenterImageId: LINUX_APP_IMAGE, OsType: "Linux" });
  });

  test("cannot be changed while the group is being made", async () => {
    const { AppInstanceGroupId } = await newGroup(call);
    const request = {
      AppInstanceGroupId,
      ProductType,
      BizRegionId: REGION,
      AppCenterImageId: LINUX_APP_IMAGE,
    };
    const attempt = call(appstream.UpdateAppInstanceGroupImage, request);
    expect(await refusalOf(attempt)).toBe("InvalidAppInstanceGroup.StatusInvalid");
  });

  test.each([
    ["unknown", "img-none"],
    ["of another product", "img-workstation-win"],
  ])("cannot be %s", async (_what, AppCenterImageId) => {
    const error = await errorOf(newGroup(call, { AppCenterImageId }));
    expect(error.code).toBe("InvalidParameter.AppCenterImageId");
    expect(isNotFound(error)).toBe(false);
  });
});

describe("a subscription", () => {
  const PREPAID = { ChargeType: "PrePaid", AutoPay: true } as const;

  test("is never deleted, and grows only", async () => {
    const AppInstanceGroupId = await publishedGroup(call, PREPAID);
    const deletion = call(appstream.DeleteAppInstanceGroup, { AppInstanceGroupId, ProductType });
    expect(await refusalOf(deletion)).toBe("OperationDenied.PrePaidAppInstanceGroup");
    const grow = (NodeAmount: number) =>
      call(appstream.ModifyNodePoolAmount, { AppInstanceGroupId, ProductType, NodePool: { NodeAmount } });
    expect(await refusalOf(grow(1))).toBe("InvalidAmount.UnIncrease");
    const { Data } = await grow(3);
    expect(Data?.OrderId).toMatch(/^\d+$/);
    const [pool] = (await groupOf(call, AppInstanceGroupId)).NodePool ?? [];
    expect(pool).toMatchObject({ NodeAmount: 3, Amount: 3 });
    expect(await refusalOf(grow(2))).toBe("InvalidAmount.UnIncrease");
  });

  test("expires at the end of its period", async () => {
    const AppInstanceGroupId = await publishedGroup(call, { ...PREPAID, Period: 1, PeriodUnit: "Week" });
    const { ExpiredTime = "" } = await groupOf(call, AppInstanceGroupId);
    const days = (Date.parse(ExpiredTime) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(7);
  });

  test("without automatic payment stays where it starts", async () => {
    const { AppInstanceGroupId } = await newGroup(call, { ChargeType: "PrePaid" });
    await publishedGroup(call);
    expect((await groupOf(call, AppInstanceGroupId)).Status).toBe("DEPLOYING");
  });

  test("of a period that is not on sale is taken and fails later", async () => {
    const { AppInstanceGroupId } = await newGroup(call, { ...PREPAID, Period: 2, PeriodUnit: "Week" });
    expectAlong(await observe(statusOf(AppInstanceGroupId), "FAILED"), ["DEPLOYING", "FAILED"]);
  });
});

test.each([
  ["ProductType", "InvalidParameter.ProductType", { ProductType: "CloudBrowser" }],
  ["SessionTimeout", "InvalidParameter.SessionTimeout", { SessionTimeout: 2 }],
  ["SessionTimeout", "InvalidParameter.SessionTimeout", { SessionTimeout: 301 }],
  ["BizRegionId", "InvalidParameter.BizRegionId", { BizRegionId: "mars-1" }],
  ["ChargeType", "InvalidParameter.ChargeType", { ChargeType: "Free" }],
  ["ChargeResourceMode", "InvalidParameter.ChargeResourceMode", { ChargeResourceMode: "AppInstance" }],
  ["PeriodUnit", "InvalidParameter.PeriodUnit", { PeriodUnit: "month" }],
  ["Period", "InvalidParameter.Period", { Period: 2 }],
  ["AuthMode", "InvalidParameter.AuthMode", { AuthMode: "Everybody" }],
  ["UserInfo", "MissingUserInfo.Type", { Users: ["alice"] }],
  ["DebugMode", "InvalidParameter.DebugMode", { RuntimePolicy: { DebugMode: "yes" } }],
  [
    "Routes",
    "InvalidParameter.Network.Routes",
    { Network: { StrategyType: "Shared", Routes: [{ Destination: "10.0.0.0/8", Mode: "Shared" }] } },
  ],
  [
    "the user mode",
    "InvalidParameter.RuntimePolicy.SessionPreOpen",
    { RuntimePolicy: { SessionUserGenerationMode: "wyid" } },
  ],
  [
    "VideoPolicy",
    "InvalidParameter.VideoPolicy.StreamingMode",
    { VideoPolicy: { Webrtc: true, StreamingMode: "mix" } },
  ],
  ["FrameRate", "InvalidParameter.FrameRate", { VideoPolicy: { FrameRate: 25 } }],
])("a group with a wrong %s is refused with %s", async (_what, code, more) => {
  expect(await refusalOf(call(appstream.CreateAppInstanceGroup, groupRequest(more)))).toBe(code);
});

test("the period is mandatory even when paid by use", async () => {
  const { Period: _period, ...request } = groupRequest();
  const attempt = call(appstream.CreateAppInstanceGroup, request as appstream.CreateAppInstanceGroupRequest);
  expect(await refusalOf(attempt)).toBe("MissingPeriod");
});

test("a group that there is not, or of another product, is not found", async () => {
  const { AppInstanceGroupId } = await newGroup(call);
  for (const reference of [
    { AppInstanceGroupId: "aig-none", ProductType },
    { AppInstanceGroupId, ProductType: "WuyingServer" },
  ]) {
    const error = await errorOf(call(appstream.GetAppInstanceGroup, reference));
    expect([error.code, error.httpStatus]).toEqual(["InvalidAppInstanceGroup.NotFound", 400]);
    expect(isNotFound(error)).toBe(true);
    const deletion = call(appstream.DeleteAppInstanceGroup, reference);
    expect(await refusalOf(deletion)).toBe("InvalidAppInstanceGroupSpecItem.NotFound");
  }
  const browser = { AppInstanceGroupId: "big-none", ProductType: "CloudBrowser" };
  const deletion = call(appstream.DeleteAppInstanceGroup, browser);
  expect(await refusalOf(deletion)).toBe("InvalidBrowserInstanceGroup.NotFound");
  const unknown = call(appstream.GetAppInstanceGroup, { AppInstanceGroupId, ProductType: "Teapot" });
  expect(await refusalOf(unknown)).toBe("InvalidParameter.ProductType");
  const lower = await call(appstream.GetAppInstanceGroup, { AppInstanceGroupId, ProductType: "cloudapp" });
  expect(lower.AppInstanceGroupModels?.ProductType).toBe("CloudApp");
});

describe("the users of a group", () => {
  const authorize = (AppInstanceGroupId: string, more: Partial<appstream.AuthorizeInstanceGroupRequest>) =>
    call(appstream.AuthorizeInstanceGroup, { AppInstanceGroupId, ProductType, ...more });

  test("change by what is added and taken away", async () => {
    const AppInstanceGroupId = await publishedGroup(call, {
      Users: ["alice", "bob"],
      UserInfo: { Type: "Simple" },
    });
    await authorize(AppInstanceGroupId, {
      AuthorizeUserIds: ["carol", "alice"],
      UnAuthorizeUserIds: ["bob"],
    });
    expect(await usersOf(call, AppInstanceGroupId)).toEqual(["alice", "carol"]);
    await authorize(AppInstanceGroupId, { UnAuthorizeUserIds: ["nobody"] });
    expect(await usersOf(call, AppInstanceGroupId)).toEqual(["alice", "carol"]);
    expect((await groupOf(call, AppInstanceGroupId)).Status).toBe("PUBLISHED");
  });

  test("are listed in pages without a total", async () => {
    const { AppInstanceGroupId } = await newGroup(call);
    const names = Array.from({ length: 100 }, (_, index) => `user-${index}`);
    await authorize(AppInstanceGroupId, { AuthorizeUserIds: names });
    const page = (PageNumber: number) =>
      call(appstream.PageListAppInstanceGroupUser, {
        AppInstanceGroupId,
        ProductType,
        PageNumber,
        PageSize: 60,
      });
    const [first, second, third] = await Promise.all([page(1), page(2), page(3)]);
    expect(first).not.toHaveProperty("TotalCount");
    expect([...(first.Users ?? []), ...(second.Users ?? [])]).toEqual(names);
    expect(third.Users).toEqual([]);
  });

  test("are at most a hundred in one call", async () => {
    const { AppInstanceGroupId } = await newGroup(call);
    const AuthorizeUserIds = Array.from({ length: 101 }, (_, index) => `user-${index}`);
    expect(await refusalOf(authorize(AppInstanceGroupId, { AuthorizeUserIds }))).toBe(
      "InvalidParameter.AuthorizeUserIds",
    );
  });

  test("are of a group or a set of groups, and not of both", async () => {
    const both = { AppInstanceGroupSetId: "aigs-1", AuthorizeUserIds: ["alice"] };
    const code = "InvalidParameter.AppInstanceGroupId/AppInstanceGroupSetId";
    expect(await refusalOf(authorize("aig-1", both))).toBe(code);
    expect(await refusalOf(call(appstream.AuthorizeInstanceGroup, { ProductType }))).toBe(code);
  });
});
