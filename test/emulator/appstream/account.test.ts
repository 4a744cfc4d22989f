import * as appstream from "../../../src/api/generated/appstream";
import { control, stateOf } from "../support/control";
import { eventually } from "../support/eventually";
import { withEmulator } from "../support/with-emulator";
import { callsTo, errorOf, refusalOf } from "./support/client";
import { groupOf, newGroup, publishedGroup, REGION } from "./support/groups";

const emulator = withEmulator();
const call = callsTo(emulator);
const ProductType = "CloudApp";

test("regions are listed with a lower-case name, and have zones", async () => {
  const { RegionModels = [] } = await call(appstream.ListRegions, {});
  expect(RegionModels).toContainEqual({ regionId: "cn-hangzhou" });
  const zones = (BizRegionId: string) =>
    call(appstream.ListZones, { BizRegionId, OsType: "windows", ProductType: "cloudapp" });
  expect((await zones("cn-shanghai")).ListZonesModel?.Zones).toContain("cn-shanghai-a");
  expect(await refusalOf(zones("mars-1"))).toBe("InvalidParameter.ValueInvalid");
});

test("of the account's settings one can be changed", async () => {
  const config = async () => (await call(appstream.ListTenantConfig, {})).TenantConfigModel;
  expect(await config()).toEqual({ AppInstanceGroupExpireRemind: true, MultiSessionSupportType: "None" });
  await call(appstream.ModifyTenantConfig, { AppInstanceGroupExpireRemind: false });
  expect(await config()).toMatchObject({ AppInstanceGroupExpireRemind: false });
  await control(emulator, "PATCH", "objects/tenant-config", {
    MultiSessionSupportType: "Specific",
    MultiSessionSupportedRegions: [REGION],
  });
  expect(await config()).toMatchObject({ MultiSessionSupportedRegions: [REGION] });
});

test("a file of bookmarks gets a form to upload it with, and other files get none", async () => {
  const { Data } = await call(appstream.GetFileUploadInfo, { FileType: "BrowserBookmarks" });
  expect(Data).toMatchObject({ MaxFileSize: 52_428_800, OssPoint: "oss-cn-shanghai.aliyuncs.com" });
  const policy = JSON.parse(Buffer.from(Data?.Policy ?? "", "base64").toString());
  expect(policy.conditions).toContainEqual(["starts-with", "$key", Data?.FilePath]);
  const other = await call(appstream.GetFileUploadInfo, { FileType: "BrowserRestrictionUrls" });
  expect(other.Data?.FilePath).not.toBe(Data?.FilePath);
  expect(await refusalOf(call(appstream.GetFileUploadInfo, { FileType: "Wallpaper" }))).toBe(
    "InvalidParameter.FileType",
  );
});

test("logs of a product are delivered to the project that was named last", async () => {
  const deliver = (more: Partial<appstream.DeliverToUserSlsRequest>) =>
    call(appstream.DeliverToUserSls, {
      DeliveryScopes: [{ ProductType: "CloudBrowser" }],
      SlsRegionId: REGION,
      ...more,
    });
  await deliver({ ProjectName: "first", Ttl: 7 });
  await deliver({ ExistedProjectName: "second", LogStoreName: "sessions" });
  const { logDeliveries } = await stateOf(emulator);
  expect(logDeliveries).toEqual([
    {
      LogDeliveryId: "sls-cloudbrowser",
      ProductType: "CloudBrowser",
      SlsRegionId: REGION,
      ExistedProjectName: "second",
      LogStoreName: "sessions",
      Ttl: 30,
    },
  ]);
  expect(await refusalOf(deliver({}))).toBe("MissingProjectName");
  const nothing = deliver({ ProjectName: "p", DeliveryScopes: [{ ProductType: "Fax" }] });
  expect(await refusalOf(nothing)).toBe("InvalidParameter.ProductType");
});

describe("prices", () => {
  const price = (more: Partial<appstream.GetResourcePriceRequest> = {}) =>
    call(appstream.GetResourcePrice, {
      ProductType,
      Amount: 2,
      BizRegionId: REGION,
      ChargeType: "PrePaid",
      Period: 1,
      PeriodUnit: "Month",
      NodeInstanceType: "appstreaming.general.8c16g",
      ...more,
    });

  test("are of a table, as strings", async () => {
    const { PriceList, PriceModel } = await price();
    expect(PriceList).toBeUndefined();
    expect(PriceModel?.Price).toEqual({
      Currency: "CNY",
      OriginalPrice: "1728.00",
      DiscountPrice: "0.00",
      TradePrice: "1728.00",
      Promotions: [],
    });
    const hourly = await price({ ChargeType: "PostPaid", Amount: 1 });
    expect(hourly.PriceModel?.Price?.TradePrice).toBe("2.40");
    const year = (await price({ PeriodUnit: "Year" })).PriceModel?.Price;
    expect(Number(year?.TradePrice)).toBeCloseTo(Number(year?.OriginalPrice) - Number(year?.DiscountPrice));
    expect(Number(year?.DiscountPrice)).toBeGreaterThan(0);
  });

  test("of a kind of session are a list", async () => {
    const more = { NodeInstanceType: undefined, AppInstanceType: "appstreaming.session" };
    const { PriceList, PriceModel } = await price(more);
    expect(PriceModel).toBeUndefined();
    expect(PriceList).toHaveLength(1);
    expect(await refusalOf(price({ NodeInstanceType: undefined }))).toBe("MissingNodeInstanceType");
  });

  test("of a renewal are those of the group, which a paid renewal prolongs", async () => {
    const AppInstanceGroupId = await publishedGroup(call, { ChargeType: "PrePaid", AutoPay: true });
    const renewal = { AppInstanceGroupId, ProductType, Period: 1, PeriodUnit: "Month" };
    const { Data } = await call(appstream.GetResourceRenewPrice, renewal);
    expect(Data?.Price?.TradePrice).toBe("864.00");
    const before = (await groupOf(call, AppInstanceGroupId)).ExpiredTime ?? "";
    await call(appstream.RenewAppInstanceGroup, { ...renewal, AutoPay: true });
    const after = (await groupOf(call, AppInstanceGroupId)).ExpiredTime ?? "";
    expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
    const postPaid = { ...renewal, AppInstanceGroupId: await publishedGroup(call) };
    const attempt = call(appstream.RenewAppInstanceGroup, postPaid);
    expect(await refusalOf(attempt)).toBe("OperationDenied.PostPaidAppInstanceGroup");
  });
});

test("a display policy is changed for the group that has it, and kept where only the state shows it", async () => {
  const { AppInstanceGroupId } = await newGroup(call, {
    VideoPolicy: { FrameRate: 30, StreamingMode: "video" },
  });
  const { AppPolicyId = "" } = await groupOf(call, AppInstanceGroupId);
  const modify = (VideoPolicy: appstream.ModifyAppPolicyRequestVideoPolicy, id = AppPolicyId) =>
    call(appstream.ModifyAppPolicy, { AppPolicyId: id, ProductType, VideoPolicy });
  await modify({ FrameRate: 60, VisualQualityStrategy: "smooth" });
  const { appPolicies } = await stateOf(emulator);
  expect(appPolicies).toContainEqual({
    AppPolicyId,
    VideoPolicy: { FrameRate: 60, StreamingMode: "video", VisualQualityStrategy: "smooth" },
  });
  expect(await refusalOf(modify({ Webrtc: true, StreamingMode: "mix" }))).toBe(
    "InvalidParameter.VideoPolicy.StreamingMode",
  );
  expect(await refusalOf(modify({}, "pg-none"))).toBe("InvalidAppPolicy.NotFound");
});

describe("an upgrade", () => {
  const approve = (AppInstanceGroupId: string, TaskId: string, StartTime = "2022-08-04T14:36:00+08:00") =>
    call(appstream.ApproveOtaTask, {
      AppInstanceGroupId,
      BizRegionId: REGION,
      OtaType: "Fota",
      StartTime,
      TaskId,
    });

  test("is approved, runs, and leaves another id to approve", async () => {
    const AppInstanceGroupId = await publishedGroup(call);
    const info = async () => (await groupOf(call, AppInstanceGroupId)).OtaInfo ?? {};
    const { NewOtaVersion = "", TaskId = "" } = await info();
    const answer = await approve(AppInstanceGroupId, TaskId);
    expect(answer).toMatchObject({ Code: "success" });
    expect(answer).not.toHaveProperty("Message");
    const next = (await info()).TaskId ?? "";
    expect(next).not.toBe(TaskId);
    const running = await errorOf(approve(AppInstanceGroupId, next));
    expect([running.code, running.httpStatus]).toEqual(["OtaTask.Running", 200]);

    const list = { AppInstanceGroupId, OtaType: "Fota", PageNumber: 1, PageSize: 10 };
    const tasks = await eventually(
      async () => (await call(appstream.ListOtaTask, list)).TaskList ?? [],
      (all) => all.some(({ TaskDisplayStatus }) => TaskDisplayStatus === "FINISHED"),
    );
    expect(tasks.map((task) => [task.TaskId, task.TaskDisplayStatus])).toEqual([
      [next, "STANDBY"],
      [TaskId, "FINISHED"],
    ]);
    expect(await info()).toEqual({ OtaVersion: NewOtaVersion, NewOtaVersion: "", TaskId: next });
    const one = await call(appstream.GetOtaTaskByTaskId, { TaskId });
    expect(one).toMatchObject({ OtaVersion: NewOtaVersion, TaskStartTime: "2022-08-04T14:36:00+08:00" });
    expect(one).not.toHaveProperty("Code");
    expect(await refusalOf(approve(AppInstanceGroupId, TaskId))).toBe("InvalidParameter.TaskId");
  });

  test("waits for its start", async () => {
    const AppInstanceGroupId = await publishedGroup(call);
    const { TaskId = "" } = (await groupOf(call, AppInstanceGroupId)).OtaInfo ?? {};
    expect(await refusalOf(approve(AppInstanceGroupId, TaskId, "soon"))).toBe("InvalidParameter.StartTime");
    await approve(AppInstanceGroupId, TaskId, "2099-01-01T00:00Z");
    const { otaTasks } = await stateOf(emulator);
    const task = otaTasks.find((one: { TaskId: string }) => one.TaskId === TaskId);
    expect(task).toMatchObject({ TaskDisplayStatus: "STANDBY", TaskStartTime: "2099-01-01T00:00Z" });
  });
});
