import { appInstanceGroup } from "../../../../src/provider/appstream/app-instance-group/declaration";
import { centerImage } from "../../../../src/provider/appstream/image/declaration";
import { workstation } from "../../../../src/provider/appstream/workstation/declaration";
import type { Declaration, Properties } from "../../../../src/provider/language/declaration";
import { UNKNOWN } from "../../../../src/provider/language/values";
import { checkInputs } from "../../../../src/provider/planning/check";

const said = (declaration: Declaration, inputs: Properties, olds: Properties = {}): string[] =>
  checkInputs(declaration, inputs, olds).map(({ property, reason }) => `${property} ${reason}`);

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const pool = (fields: Properties): Properties => ({
  nodeInstanceType: "appstreaming.general.4c8g",
  ...fields,
});
const group = (fields: Properties): Properties => ({
  appCenterImageId: "img-1",
  bizRegionId: "cn-hangzhou",
  ...fields,
});
const periods = (...spans: [string, string][]): Properties[] => [
  {
    recurrenceType: "weekly",
    recurrenceValues: [1, 2],
    timerPeriods: spans.map(([startTime, endTime]) => ({ startTime, endTime, amount: 2 })),
  },
];
const schedule = (fields: Properties = {}): Properties =>
  pool({
    strategyType: "NODE_SCALING_BY_SCHEDULE",
    strategyEnableDate: day(1),
    strategyDisableDate: day(30),
    warmUp: true,
    recurrenceSchedules: periods(["08:00", "12:00"], ["12:05", "18:00"]),
    ...fields,
  });
const subscription = (fields: Properties): Properties =>
  group({
    chargeType: "PrePaid",
    autoPay: true,
    nodePool: pool({ strategyType: "NODE_FIXED", nodeAmount: 3 }),
    ...fields,
  });

test.each<[string, Properties]>([
  ["a fixed pool", group({ nodePool: pool({ strategyType: "NODE_FIXED", nodeAmount: 2 }) })],
  [
    "a pool that follows the usage",
    group({
      nodePool: pool({
        strategyType: "NODE_SCALING_BY_USAGE",
        nodeAmount: 2,
        maxScalingAmount: 5,
        scalingStep: 1,
      }),
    }),
  ],
  ["a pool on schedule", group({ nodePool: schedule() })],
  ["a subscription", subscription({ period: 2, periodUnit: "Year" })],
  ["sessions that never time out", group({ sessionTimeout: -1 })],
  ["a pool that is not known yet", group({ nodePool: UNKNOWN })],
  [
    "an amount that is not known yet",
    group({ nodePool: pool({ strategyType: "NODE_FIXED", nodeAmount: UNKNOWN }) }),
  ],
])("takes %s", (_what, inputs) => expect(said(appInstanceGroup, inputs)).toEqual([]));

test.each<[string, Properties, string]>([
  [
    "a fixed pool without an amount",
    group({ nodePool: pool({ strategyType: "NODE_FIXED" }) }),
    "nodePool.nodeAmount is required with strategyType NODE_FIXED",
  ],
  [
    "a schedule without warm-up",
    group({ nodePool: schedule({ warmUp: undefined }) }),
    "nodePool.warmUp is required with strategyType NODE_SCALING_BY_SCHEDULE",
  ],
  [
    "a schedule for a subscription",
    subscription({ nodePool: schedule({ nodeAmount: 1 }) }),
    'nodePool.strategyType NODE_SCALING_BY_SCHEDULE needs chargeType "PostPaid"',
  ],
  [
    "a schedule of six days",
    group({ nodePool: schedule({ strategyDisableDate: day(7) }) }),
    "nodePool.strategyDisableDate must lie 7 days to 1 year after strategyEnableDate, not 6 days",
  ],
  [
    "a schedule in the past",
    group({ nodePool: schedule({ strategyEnableDate: day(-3) }) }),
    `nodePool.strategyEnableDate must not lie in the past: ${day(-3)}`,
  ],
  [
    "a period of ten minutes",
    group({ nodePool: schedule({ recurrenceSchedules: periods(["08:00", "08:10"]) }) }),
    "nodePool.recurrenceSchedules[0].timerPeriods must each last at least 15 minutes and not cross midnight, not 08:00 to 08:10",
  ],
  [
    "a period across midnight",
    group({ nodePool: schedule({ recurrenceSchedules: periods(["22:00", "02:00"]) }) }),
    "nodePool.recurrenceSchedules[0].timerPeriods must each last at least 15 minutes and not cross midnight, not 22:00 to 02:00",
  ],
  [
    "periods that overlap",
    group({ nodePool: schedule({ recurrenceSchedules: periods(["08:00", "12:00"], ["11:00", "13:00"]) }) }),
    "nodePool.recurrenceSchedules[0].timerPeriods must lie at least 5 minutes apart, 11:00 to 13:00 does not",
  ],
  [
    "periods that touch",
    group({ nodePool: schedule({ recurrenceSchedules: periods(["08:00", "12:00"], ["12:04", "13:00"]) }) }),
    "nodePool.recurrenceSchedules[0].timerPeriods must lie at least 5 minutes apart, 12:04 to 13:00 does not",
  ],
  [
    "four periods",
    group({
      nodePool: schedule({
        recurrenceSchedules: periods(
          ["01:00", "02:00"],
          ["03:00", "04:00"],
          ["05:00", "06:00"],
          ["07:00", "08:00"],
        ),
      }),
    }),
    "nodePool.recurrenceSchedules[0].timerPeriods must be a list from 1 to 3 items, not 4 items",
  ],
  [
    "an unpaid subscription",
    subscription({ autoPay: false }),
    'autoPay must be true with chargeType "PrePaid": an unpaid order would never become a group',
  ],
  [
    "two weeks",
    subscription({ period: 2, periodUnit: "Week" }),
    'period must be one of 1 with periodUnit "Week", not 2',
  ],
  [
    "two months of pay as you go",
    group({ chargeType: "PostPaid", period: 2 }),
    "period must be 1 Month with pay as you go",
  ],
  [
    "a timeout of two minutes",
    group({ sessionTimeout: 2 }),
    "sessionTimeout must be a whole number from 3 to 300, or -1 minutes, not 2",
  ],
  [
    "an application to open that is not named",
    group({ preOpenMode: "SINGLE_APP" }),
    'preOpenAppId is required with preOpenMode "SINGLE_APP"',
  ],
  [
    "a pool that names neither a strategy nor nodes",
    group({ nodePool: pool({}) }),
    "nodePool.nodeAmount is required: without a strategyType the pool is NODE_FIXED",
  ],
  [
    "routes in a shared network",
    group({ network: { strategyType: "Shared", routes: [{ destination: "10.0.0.0/8", mode: "Shared" }] } }),
    'network.routes needs strategyType "Mixed"',
  ],
  [
    "a reserved tag",
    group({ tags: { "acs:x": "1" } }),
    'tags has the key "acs:x": keys have 1 to 128 characters, do not start with aliyun or acs:, and hold no http:// or https://',
  ],
])("refuses %s", (_what, inputs, message) => expect(said(appInstanceGroup, inputs)).toContain(message));

test("a subscription may grow but not shrink", () => {
  const olds = subscription({});
  const sized = (nodeAmount: number): Properties =>
    subscription({ nodePool: pool({ strategyType: "NODE_FIXED", nodeAmount }) });
  expect(said(appInstanceGroup, sized(4), olds)).toEqual([]);
  expect(said(appInstanceGroup, sized(2), olds)).toEqual([
    "nodePool.nodeAmount cannot shrink from 3 to 2: nodes of a subscription stay until it ends",
  ]);
});

test("a pool that is there keeps the strategy that the program leaves out", () => {
  const olds = group({ nodePool: schedule() });
  expect(said(appInstanceGroup, group({ nodePool: pool({ nodeCapacity: 2 }) }), olds)).toEqual([]);
  expect(said(appInstanceGroup, group({ nodePool: pool({ strategyType: UNKNOWN }) }))).toEqual([]);
});

test("a schedule that has begun stays valid, and an adopted group may have one", () => {
  const begun = group({ nodePool: schedule({ strategyEnableDate: day(-3) }) });
  expect(said(appInstanceGroup, begun, begun)).toEqual([]);
  expect(said(appInstanceGroup, { ...begun, adoptId: "aig-1" })).toEqual([]);
});

const machine = (fields: Properties): Properties => ({
  bizRegionId: "cn-hangzhou",
  officeSiteId: "cn-hangzhou+dir-1",
  serverInstanceType: "t",
  imageId: "img-1",
  systemDiskCategory: "cloud_auto",
  systemDiskSize: 80,
  ...fields,
});

test.each<[string, Properties, string | undefined]>([
  ["a plain host name", { hostName: "build-01" }, undefined],
  ["a placeholder", { hostName: "build-${instance_id}" }, undefined],
  ["a numbered name", { hostName: "build[1,3]" }, undefined],
  [
    "a host name with a space",
    { hostName: "build 01" },
    "hostName may hold letters, digits, hyphens, and on Linux dots",
  ],
  ["two hyphens in a row", { hostName: "build--01" }, "hostName must not have two dots or hyphens in a row"],
  [
    "an unpaid subscription",
    { chargeType: "PrePaid", period: 1, periodUnit: "Month" },
    'autoPay must be true with chargeType "PrePaid": an unpaid order would never become a workstation',
  ],
  ["a price without spot", { maxPrice: 3 }, 'maxPrice only goes with subPayType "spot"'],
  ["a bandwidth of no address", { bandwidth: 5 }, 'bandwidth only goes with networkStrategyType "DirectIp"'],
  ["a bandwidth of its address", { bandwidth: 5, networkStrategyType: "DirectIp" }, undefined],
  ["a bandwidth of an address to come", { bandwidth: 5, networkStrategyType: UNKNOWN }, undefined],
])("a workstation with %s", (_what, fields, message) =>
  expect(said(workstation, machine(fields))).toEqual(message === undefined ? [] : [message]),
);

test("eRDMA cannot be turned off again", () => {
  expect(said(workstation, machine({ erdmaEnabled: false }), machine({ erdmaEnabled: true }))).toEqual([
    "erdmaEnabled cannot be turned off again: the API has no operation for it",
  ]);
});

test.each<[string, Properties, string[]]>([
  [
    "neither source",
    {},
    ["instanceId exactly one of instanceId and appInstanceGroupId says what the image is made from"],
  ],
  [
    "both sources",
    { instanceId: "ws-1", instanceType: "WuyingServer", appInstanceGroupId: "aig-1" },
    [
      "appInstanceGroupId exactly one of instanceId and appInstanceGroupId says what the image is made from",
      "instanceType only goes with instanceId",
    ],
  ],
  [
    "no kind of instance",
    { instanceId: "ws-1" },
    ['instanceType is required with instanceId: one of "CloudDesktop", "WuyingServer"'],
  ],
  ["a source that is not known yet", { instanceId: UNKNOWN, instanceType: "WuyingServer" }, []],
])("an image with %s", (_what, inputs, messages) => expect(said(centerImage, inputs)).toEqual(messages));
