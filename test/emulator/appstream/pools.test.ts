import * as appstream from "../../../src/api/generated/appstream";
import { control } from "../support/control";
import { eventually } from "../support/eventually";
import { withEmulator } from "../support/with-emulator";
import { callsTo, refusalOf } from "./support/client";
import { groupOf, groupRequest, newGroup, poolOf, publishedGroup, REGION } from "./support/groups";

type PoolRequest = appstream.CreateAppInstanceGroupRequestNodePool;

const emulator = withEmulator();
const call = callsTo(emulator);
const ProductType = "CloudApp";
const NodeInstanceType = "appstreaming.general.8c16g";

const BY_USAGE: PoolRequest = {
  NodeInstanceType,
  NodeCapacity: 1,
  NodeAmount: 1,
  StrategyType: "NODE_SCALING_BY_USAGE",
  MaxScalingAmount: 3,
  ScalingStep: 2,
  ScalingUsageThreshold: "50",
};

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7];

const BY_SCHEDULE: PoolRequest = {
  NodeInstanceType,
  StrategyType: "NODE_SCALING_BY_SCHEDULE",
  StrategyEnableDate: day(0),
  StrategyDisableDate: day(30),
  WarmUp: true,
  RecurrenceSchedules: [
    {
      RecurrenceType: "Weekly",
      RecurrenceValues: ALL_WEEK,
      TimerPeriods: [{ StartTime: "09:00", EndTime: "18:00", Amount: 2 }],
    },
  ],
};

function schedule(
  periods: readonly appstream.CreateAppInstanceGroupRequestNodePoolRecurrenceSchedulesItemTimerPeriodsItem[],
) {
  return [{ RecurrenceType: "weekly", RecurrenceValues: ALL_WEEK, TimerPeriods: periods }];
}

function openSession(AppInstanceGroupId: string, EndUserId: string) {
  return control(emulator, "PUT", "sessions", { AppInstanceGroupId, EndUserId });
}

async function modifyPool(AppInstanceGroupId: string, more: appstream.ModifyNodePoolAttributeRequest) {
  const { NodePoolId: PoolId } = await poolOf(call, AppInstanceGroupId);
  return call(appstream.ModifyNodePoolAttribute, { PoolId, BizRegionId: REGION, ProductType, ...more });
}

test("a fixed pool changes its number and capacity at once", async () => {
  const id = await publishedGroup(call);
  await modifyPool(id, { NodeCapacity: 2, NodePoolStrategy: { NodeAmount: 3 } });
  expect(await poolOf(call, id)).toMatchObject({
    StrategyType: "NODE_FIXED",
    NodeCapacity: 2,
    NodeAmount: 3,
    Amount: 3,
    ScalingNodeAmount: 0,
  });
  expect((await groupOf(call, id)).Status).toBe("PUBLISHED");
  const nodes = await call(appstream.ListNodes, {
    AppInstanceGroupId: id,
    ProductType,
    PageNumber: 1,
    PageSize: 2,
  });
  expect(nodes).toMatchObject({ Count: 3, ToPage: 1, PerPageSize: 2 });
  expect(nodes.NodeModels).toEqual([
    { NodeId: expect.stringMatching(/^i-/), ChargeType: "PostPaid" },
    { NodeId: expect.stringMatching(/^i-/), ChargeType: "PostPaid" },
  ]);
});

test("a pool that follows usage gets nodes when it is full and loses them when they are idle", async () => {
  const AppInstanceGroupId = await publishedGroup(call, { NodePool: BY_USAGE });
  expect(await poolOf(call, AppInstanceGroupId)).toMatchObject({
    ScalingNodeAmount: 0,
    ScalingDownAfterIdleMinutes: 5,
    ScalingUsageThreshold: "50",
  });
  await openSession(AppInstanceGroupId, "alice");
  const scaled = await eventually(
    () => poolOf(call, AppInstanceGroupId),
    ({ ScalingNodeAmount }) => ScalingNodeAmount === 2,
  );
  expect(scaled).toMatchObject({ NodeAmount: 1, NodeUsed: 1, ScalingNodeUsed: 0 });
  await openSession(AppInstanceGroupId, "bob");
  const grown = await eventually(
    () => poolOf(call, AppInstanceGroupId),
    ({ ScalingNodeAmount }) => ScalingNodeAmount === 3,
  );
  expect(grown).toMatchObject({ NodeUsed: 1, ScalingNodeUsed: 1 });
  for (const EndUserId of ["alice", "bob"]) {
    await call(appstream.Unbind, { AppInstanceGroupId, EndUserId, ProductType });
  }
  const shrunk = await eventually(
    () => poolOf(call, AppInstanceGroupId),
    ({ ScalingNodeAmount }) => ScalingNodeAmount === 0,
  );
  expect(shrunk).toMatchObject({ NodeUsed: 0, ScalingNodeUsed: 0 });
});

test("a pool with idle sessions enough gets no more", async () => {
  const AppInstanceGroupId = await publishedGroup(call, {
    NodePool: { ...BY_USAGE, NodeCapacity: 4, ScalingUsageThreshold: "10", MaxIdleAppInstanceAmount: 2 },
  });
  await openSession(AppInstanceGroupId, "alice");
  await openSession(AppInstanceGroupId, "bob");
  await publishedGroup(call);
  expect((await poolOf(call, AppInstanceGroupId)).ScalingNodeAmount).toBe(0);
  await openSession(AppInstanceGroupId, "carol");
  await eventually(
    () => poolOf(call, AppInstanceGroupId),
    ({ ScalingNodeAmount }) => ScalingNodeAmount === 2,
  );
});

test("a pool that follows a schedule has the nodes of the present time", async () => {
  const china = new Date(Date.now() + 8 * 3_600_000);
  const morning = china.getUTCHours() < 12;
  const halves = [
    { StartTime: "00:00", EndTime: "11:55", Amount: 2 },
    { StartTime: "12:00", EndTime: "23:59", Amount: 5 },
  ];
  const now = { ...BY_SCHEDULE, RecurrenceSchedules: schedule(halves) };
  const { AppInstanceGroupId } = await newGroup(call, { NodePool: now });
  const wanted = china.getUTCHours() === 11 && china.getUTCMinutes() >= 55 ? 0 : morning ? 2 : 5;
  expect(await poolOf(call, AppInstanceGroupId)).toMatchObject({
    NodeAmount: 0,
    ScalingNodeAmount: wanted,
    StrategyEnableDate: day(0),
    WarmUp: true,
    RecurrenceSchedules: schedule(halves),
  });
  const later = { ...now, StrategyEnableDate: day(3) };
  const { AppInstanceGroupId: other } = await newGroup(call, { NodePool: later });
  expect((await poolOf(call, other)).ScalingNodeAmount).toBe(0);
});

test("a pool changes from one strategy to another", async () => {
  const id = await publishedGroup(call);
  const { NodeInstanceType: _type, ...strategy } = BY_SCHEDULE;
  await modifyPool(id, { NodePoolStrategy: strategy });
  expect(await poolOf(call, id)).toMatchObject({ StrategyType: "NODE_SCALING_BY_SCHEDULE", WarmUp: true });
  const usage = { StrategyType: "NODE_SCALING_BY_USAGE", MaxScalingAmount: 2, ScalingStep: 1 };
  await modifyPool(id, { NodePoolStrategy: usage });
  expect(await poolOf(call, id)).toMatchObject({ ...usage, ScalingUsageThreshold: "85", NodeAmount: 1 });
});

test("sessions are logged off all together only outside of a schedule", async () => {
  const away = new Date(Date.now() + 8 * 3_600_000).getUTCHours() < 12 ? "14:00" : "08:00";
  const End = away === "14:00" ? "15:00" : "09:00";
  const quiet = {
    ...BY_SCHEDULE,
    RecurrenceSchedules: schedule([{ StartTime: away, EndTime: End, Amount: 1 }]),
  };
  const AppInstanceGroupId = await publishedGroup(call, { NodePool: quiet });
  const sessions = async () =>
    (await call(appstream.ListBindInfo, { AppInstanceGroupIdList: [AppInstanceGroupId] })).TotalCount;
  await openSession(AppInstanceGroupId, "alice");
  await openSession(AppInstanceGroupId, "bob");
  expect(await sessions()).toBe(2);
  const answer = await call(appstream.LogOffAllSessionsInAppInstanceGroup, {
    AppInstanceGroupId,
    ProductType,
  });
  expect(answer).not.toHaveProperty("Code");
  expect(await sessions()).toBe(0);
  const fixed = { AppInstanceGroupId: await publishedGroup(call), ProductType };
  const attempt = call(appstream.LogOffAllSessionsInAppInstanceGroup, fixed);
  expect(await refusalOf(attempt)).toBe("OperationDenied.LogOffAllSessions");
});

test.each([
  ["MissingNodeInstanceType", { NodeAmount: 1 }],
  ["InvalidParameter.NodeInstanceType", { NodeInstanceType: "ecs.g6.large", NodeAmount: 1 }],
  ["InvalidParameter.NodeCapacity", { NodeInstanceType, NodeAmount: 1, NodeCapacity: 5 }],
  ["MissingNodeAmount", { NodeInstanceType }],
  ["InvalidParameter.NodeAmount", { NodeInstanceType, NodeAmount: 101 }],
  ["InvalidParameter.StrategyType", { NodeInstanceType, NodeAmount: 1, StrategyType: "NODE_MAGIC" }],
  ["MissingMaxScalingAmount", { ...BY_USAGE, MaxScalingAmount: undefined }],
  ["MissingScalingStep", { ...BY_USAGE, ScalingStep: undefined }],
  ["InvalidParameter.ScalingStep", { ...BY_USAGE, ScalingStep: 11 }],
  ["InvalidParameter.ScalingUsageThreshold", { ...BY_USAGE, ScalingUsageThreshold: "101" }],
  ["InvalidParameter.ScalingDownAfterIdleMinutes", { ...BY_USAGE, ScalingDownAfterIdleMinutes: 4 }],
  ["MissingWarmUp", { ...BY_SCHEDULE, WarmUp: undefined }],
  ["InvalidParameter.StrategyEnableDate", { ...BY_SCHEDULE, StrategyEnableDate: day(-3) }],
  ["InvalidParameter.StrategyDisableDate", { ...BY_SCHEDULE, StrategyDisableDate: day(6) }],
  ["InvalidParameter.StrategyDisableDate", { ...BY_SCHEDULE, StrategyDisableDate: day(400) }],
  ["InvalidParameter.RecurrenceSchedules", { ...BY_SCHEDULE, RecurrenceSchedules: [] }],
  [
    "InvalidParameter.TimerPeriods",
    { ...BY_SCHEDULE, RecurrenceSchedules: schedule([{ StartTime: "09:00", EndTime: "09:10", Amount: 1 }]) },
  ],
  [
    "InvalidParameter.TimerPeriods",
    {
      ...BY_SCHEDULE,
      RecurrenceSchedules: schedule([
        { StartTime: "09:00", EndTime: "10:00", Amount: 1 },
        { StartTime: "10:04", EndTime: "11:00", Amount: 1 },
      ]),
    },
  ],
  [
    "InvalidParameter.TimerPeriods",
    { ...BY_SCHEDULE, RecurrenceSchedules: schedule([{ StartTime: "22:00", EndTime: "02:00", Amount: 1 }]) },
  ],
] satisfies [string, PoolRequest][])("%s refuses a pool", async (code, NodePool) => {
  expect(await refusalOf(call(appstream.CreateAppInstanceGroup, groupRequest({ NodePool })))).toBe(code);
});

test("a subscription has no schedule, and its number is not changed with its strategy", async () => {
  const paid = { ChargeType: "PrePaid", AutoPay: true };
  const scheduled = groupRequest({ ...paid, NodePool: { ...BY_SCHEDULE, NodeAmount: 1 } });
  expect(await refusalOf(call(appstream.CreateAppInstanceGroup, scheduled))).toBe(
    "InvalidParameter.StrategyType",
  );
  const { AppInstanceGroupId } = await newGroup(call, paid);
  const attempt = modifyPool(AppInstanceGroupId, { NodePoolStrategy: { NodeAmount: 2 } });
  expect(await refusalOf(attempt)).toBe("InvalidParameter.NodeAmount");
});

test("a pool that there is not is an invalid parameter, in the sample's words", async () => {
  const attempt = call(appstream.ModifyNodePoolAttribute, { PoolId: "rg-none", ProductType });
  expect(await refusalOf(attempt)).toBe("InvalidParameter.PoolId");
  const { AppInstanceGroupId } = await newGroup(call);
  const elsewhere = modifyPool(AppInstanceGroupId, { BizRegionId: "cn-shanghai" });
  expect(await refusalOf(elsewhere)).toBe("InvalidParameter.PoolId");
});

test("node types tell how many sessions they serve, with processors as strings", async () => {
  const list = (more: Partial<appstream.ListNodeInstanceTypeRequest>) =>
    call(appstream.ListNodeInstanceType, { ProductType, PageNumber: 1, PageSize: 100, ...more });
  const all = await list({});
  expect(all.TotalCount).toBe(13);
  const capacities = all.NodeInstanceTypeModels?.map((type) => [type.NodeInstanceType, type.MaxCapacity]);
  expect(Object.fromEntries(capacities ?? [])).toMatchObject({
    "appstreaming.general.2c4g": 1,
    "appstreaming.general.4c8g": 2,
    "appstreaming.general.8c16g": 4,
    "appstreaming.vgpu.14c93g.12g": 7,
    "appstreaming.vgpu.16c62g.8ga10": 8,
  });
  const [one] =
    (await list({ NodeInstanceType: "appstreaming.vgpu.8c32g.4ga10" })).NodeInstanceTypeModels ?? [];
  expect(one).toMatchObject({
    Cpu: "8",
    Gpu: "1",
    Memory: 32 * 1024,
    NodeInstanceTypeFamily: "appstreaming.vgpu",
  });
  const sorted = await list({
    OrderBy: "CPU",
    SortType: "DESC",
    NodeInstanceTypeFamily: "appstreaming.general",
  });
  expect(sorted.NodeInstanceTypeModels?.map(({ Cpu }) => Cpu)).toEqual(["8", "4", "2"]);
});
