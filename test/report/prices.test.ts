import { isRead } from "../../src/api";
import * as appstream from "../../src/api/generated/appstream";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import type { Properties } from "../../src/provider/language/declaration";
import { UNKNOWN } from "../../src/provider/language/values";
import type { PlannedResource, Price } from "../../src/report/look-up";
import { lookUpPrices } from "../../src/report/prices";
import { Cloud } from "../provider/support/cloud";
import { BROWSERS, DESKTOP, GROUP, SCHEDULED_GROUP, WORKSTATION } from "../provider/support/inputs";
import { quickTimings } from "../provider/support/quick-timings";

jest.setTimeout(60_000);

let cloud: Cloud;
beforeEach(async () => {
  cloud = await Cloud.start();
});
afterEach(() => cloud.close());

const planned = (token: string, resource: Partial<PlannedResource>): PlannedResource => ({
  urn: `urn:pulumi:dev::office::${token}::it`,
  token,
  name: "it",
  operation: "create",
  ...resource,
});

const group = (resource: Partial<PlannedResource>): PlannedResource =>
  planned("appstream:AppInstanceGroup", resource);

const lookUp = (resources: readonly PlannedResource[], allowedMs?: number) =>
  lookUpPrices(() => cloud.client, { timings: quickTimings, allowedMs })(resources);

async function pricesOf(resource: PlannedResource): Promise<readonly Price[] | undefined> {
  return (await lookUp([resource])).get(resource.urn);
}

const nodes = (nodeAmount: number, more: Properties = {}): Properties => ({
  ...GROUP,
  nodePool: { ...GROUP.nodePool, nodeAmount },
  ...more,
});

const SUBSCRIPTION = { chargeType: "PrePaid", period: 1, periodUnit: "Year", autoPay: true };

const known = (per: "month" | "once", period: string, amount: number, discount = 0): Price => ({
  kind: "known",
  currency: "CNY",
  amount,
  original: amount + discount,
  discount,
  per,
  period,
});

const unknown = (reason: string): Price => ({ kind: "unknown", reason });

/** What the cloud asks for as long a subscription of what a group has become, which goes by the group itself. */
async function renewalOf(AppInstanceGroupId: string): Promise<Price> {
  const { Data } = await cloud.client.call(appstream.GetResourceRenewPrice, {
    AppInstanceGroupId,
    Period: 1,
    PeriodUnit: "Year",
    ProductType: "CloudApp",
  });
  const { TradePrice, DiscountPrice } = Data?.Price ?? {};
  return known("once", "1 year", Number(TradePrice), Number(DiscountPrice));
}

describe("a delivery group that is a subscription", () => {
  test("costs when it is made what the cloud then charges for it", async () => {
    const inputs = nodes(2, SUBSCRIPTION);
    const { id } = await cloud.create(appInstanceGroup, inputs);
    const price = await renewalOf(id);
    expect(price).toMatchObject({ amount: expect.any(Number), discount: expect.any(Number) });
    expect(await pricesOf(group({ after: inputs }))).toEqual([price]);
  });

  test("costs the difference when a node is added, as the cloud then charges it", async () => {
    const inputs = nodes(2, SUBSCRIPTION);
    const { id } = await cloud.create(appInstanceGroup, inputs);
    const [planned] =
      (await pricesOf(group({ operation: "update", id, before: inputs, after: nodes(3, SUBSCRIPTION) }))) ??
      [];
    const before = await renewalOf(id);
    await cloud.client.call(appstream.ModifyNodePoolAmount, {
      AppInstanceGroupId: id,
      ProductType: "CloudApp",
      NodePool: { NodeAmount: 3 },
    });
    const after = await renewalOf(id);
    if (before.kind !== "known" || after.kind !== "known") {
      throw new Error("the cloud gave no price");
    }
    expect(planned).toMatchObject({ per: "once", period: "a whole period of 1 year" });
    expect(planned).toHaveProperty("amount", expect.closeTo(after.amount - before.amount, 2));
    expect(planned).toHaveProperty("discount", expect.closeTo(after.discount - before.discount, 2));
  });

  test("gives nothing back when it goes", async () => {
    const deleted = group({ operation: "delete", id: "aig-1", before: nodes(2, SUBSCRIPTION) });
    expect(await pricesOf(deleted)).toEqual([known("once", "a subscription is paid for already", 0)]);
  });
});

// appstreaming.general.4c8g is 1.20 an hour in the emulator.
const MONTH_OF_A_NODE = 876;
const monthly = (amount: number): Price => known("month", "730 hours", amount);

describe("a delivery group that is paid by use", () => {
  test("costs what its nodes cost in a month of 730 hours", async () => {
    expect(await pricesOf(group({ after: nodes(3) }))).toEqual([monthly(3 * MONTH_OF_A_NODE)]);
  });

  test.each([
    [1, 3, 2],
    [3, 2, -1],
  ])("costs the difference when %i nodes become %i", async (from, to, more) => {
    const change = group({ operation: "update", id: "aig-1", before: nodes(from), after: nodes(to) });
    expect(await pricesOf(change)).toEqual([monthly(more * MONTH_OF_A_NODE)]);
  });

  test("costs less by what it cost when it goes, and both when another takes its place", async () => {
    const deleted = group({ operation: "delete", id: "aig-1", before: nodes(2) });
    expect(await pricesOf(deleted)).toEqual([monthly(-2 * MONTH_OF_A_NODE)]);
    const replaced = group({ operation: "replace", id: "aig-1", before: nodes(2), after: nodes(1) });
    expect(await pricesOf(replaced)).toEqual([monthly(MONTH_OF_A_NODE), monthly(-2 * MONTH_OF_A_NODE)]);
  });

  test("goes on costing the same where it is kept, or nothing of the nodes changes", async () => {
    const kept = { ...nodes(2), __retain: true };
    expect(await pricesOf(group({ operation: "delete", id: "aig-1", before: kept }))).toEqual([
      { kind: "free" },
    ]);
    const renamed = group({
      operation: "update",
      id: "aig-1",
      before: nodes(2),
      after: { ...GROUP, nodePool: undefined, appInstanceGroupName: "other" },
    });
    expect(await pricesOf(renamed)).toEqual([{ kind: "free" }]);
    expect(await cloud.control.calls("GetResourcePrice")).toEqual([]);
  });

  test("says beside its price that scaling costs more", async () => {
    const byUsage = { ...GROUP.nodePool, strategyType: "NODE_SCALING_BY_USAGE", maxScalingAmount: 5 };
    expect(await pricesOf(group({ after: { ...GROUP, nodePool: byUsage } }))).toEqual([
      monthly(MONTH_OF_A_NODE),
      unknown("nodes that are added as sessions fill the others come on top"),
    ]);
  });
});

describe("a price is not known", () => {
  test.each<[string, Properties, string]>([
    [
      "an amount that is still to come",
      nodes(1, { nodePool: { ...GROUP.nodePool, nodeAmount: UNKNOWN } }),
      "nodeAmount is not known before the update",
    ],
    [
      "a pool that is still to come",
      nodes(1, { nodePool: UNKNOWN }),
      "nodePool is not known before the update",
    ],
    [
      "a region that is still to come",
      nodes(1, { bizRegionId: UNKNOWN }),
      "bizRegionId is not known before the update",
    ],
    [
      "no pool",
      nodes(1, { nodePool: undefined }),
      "the API prices nodes, and the program gives no nodeAmount",
    ],
    ["a schedule", SCHEDULED_GROUP, "the number of nodes follows a schedule"],
    [
      "a group that is taken over",
      nodes(1, { adoptId: "aig-1" }),
      "it takes over a group, and what that costs until then is not looked up",
    ],
  ])("with %s", async (_what, after, reason) => {
    expect(await pricesOf(group({ after }))).toEqual([unknown(reason)]);
    expect(await cloud.control.calls()).toEqual([]);
  });

  test("where the difference has a side that is still to come", async () => {
    const change = { operation: "update", id: "aig-1", before: nodes(1) } as const;
    const later = nodes(1, { nodePool: { ...GROUP.nodePool, nodeAmount: UNKNOWN } });
    expect(await pricesOf(group({ ...change, after: later }))).toEqual([
      unknown("nodeAmount is not known before the update"),
    ]);
    expect(await pricesOf(group({ ...change, after: { ...GROUP, nodePool: UNKNOWN } }))).toEqual([
      unknown("nodePool is not known before the update"),
    ]);
  });

  test("where the API refuses, and others are priced all the same", async () => {
    const other = nodes(1, { nodePool: { ...GROUP.nodePool, nodeInstanceType: "appstreaming.none" } });
    const found = await lookUp([
      { ...group({ after: other }), urn: "urn:refused" },
      { ...group({ after: nodes(1) }), urn: "urn:priced" },
    ]);
    expect([...found.values()]).toEqual([
      [unknown("GetResourcePrice failed with InvalidParameter.NodeInstanceType")],
      [monthly(MONTH_OF_A_NODE)],
    ]);
  });

  test("where the API throttles to the end", async () => {
    await cloud.control.fault({
      operation: "GetResourcePrice",
      when: "before",
      kind: "throttle",
      times: 10_000,
    });
    const started = Date.now();
    const found = await lookUp([group({ after: nodes(1) })], 300);
    expect([...found.values()]).toEqual([[unknown("the API throttles GetResourcePrice")]]);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test.each<[string, Properties, string]>([
    ["gws:Instance", DESKTOP, "the API of cloud desktops has no prices"],
    ["appstream:Workstation", WORKSTATION, "the API prices the nodes of delivery groups only"],
    ["appstream:BrowserInstanceGroup", BROWSERS, "the API prices the nodes of delivery groups only"],
  ])("of a new or old %s, whose change of name is free", async (token, values, reason) => {
    expect(await pricesOf(planned(token, { after: values }))).toEqual([unknown(reason)]);
    expect(await pricesOf(planned(token, { operation: "delete", id: "x", before: values }))).toEqual([
      unknown(reason),
    ]);
    const renamed = {
      operation: "update",
      id: "x",
      before: values,
      after: { ...values, name: "other" },
    } as const;
    expect(await pricesOf(planned(token, renamed))).toEqual([{ kind: "free" }]);
    expect(await cloud.control.calls()).toEqual([]);
  });

  test("of a workstation that gets a larger disk, which is another workstation, and of one that is stopped", async () => {
    const reason = "the API prices the nodes of delivery groups only";
    const larger = {
      operation: "replace",
      id: "ws-1",
      before: WORKSTATION,
      after: { ...WORKSTATION, systemDiskSize: 200 },
    } as const;
    expect(await pricesOf(planned("appstream:Workstation", larger))).toEqual([unknown(reason)]);
    const stopped = {
      operation: "update",
      id: "ws-1",
      before: WORKSTATION,
      after: { ...WORKSTATION, powerState: "Stopped" },
    } as const;
    expect(await pricesOf(planned("appstream:Workstation", stopped))).toEqual([unknown(reason)]);
  });
});

describe("a renewal", () => {
  const renewal = { period: 1, periodUnit: "Year", expiredTime: "2027-01-01T00:00:00Z", price: 9_000 };

  test("of a group costs what the cloud asks for it, and nothing where it is not bought", async () => {
    const { id } = await cloud.create(appInstanceGroup, nodes(2, SUBSCRIPTION));
    const after = { ...renewal, appInstanceGroupId: id };
    expect(await pricesOf(planned("appstream:GroupRenewal", { after }))).toEqual([await renewalOf(id)]);
    const gone = planned("appstream:GroupRenewal", { operation: "delete", before: after });
    expect(await pricesOf(gone)).toEqual([{ kind: "free" }]);
  });

  test("of a group that is not there yet, or no subscription, has no price", async () => {
    const later = planned("appstream:GroupRenewal", { after: { ...renewal, appInstanceGroupId: UNKNOWN } });
    expect(await pricesOf(later)).toEqual([unknown("appInstanceGroupId is not known before the update")]);
    const { id } = await cloud.create(appInstanceGroup, nodes(1));
    const byUse = planned("appstream:GroupRenewal", { after: { ...renewal, appInstanceGroupId: id } });
    expect(await pricesOf(byUse)).toEqual([
      unknown(expect.stringMatching(/^GetResourceRenewPrice failed with /) as unknown as string),
    ]);
  });

  test("of a workstation is not priced, so the program's word for it is told", async () => {
    const after = { ...renewal, wuyingServerId: "ws-1" };
    expect(await pricesOf(planned("appstream:WorkstationRenewal", { after }))).toEqual([
      unknown("the API prices no renewal of a workstation; the program says 9000"),
    ]);
  });
});

test("prices are asked for by reads alone, each once", async () => {
  const { id } = await cloud.create(appInstanceGroup, nodes(2, SUBSCRIPTION));
  const already = (await cloud.control.calls()).length;
  const renewal = { appInstanceGroupId: id, period: 1, periodUnit: "Year", price: 1 };
  await lookUp([
    { ...group({ after: nodes(2) }), urn: "urn:1" },
    { ...group({ operation: "delete", id, before: nodes(2) }), urn: "urn:2" },
    { ...group({ operation: "update", id, before: nodes(2), after: nodes(3) }), urn: "urn:3" },
    planned("appstream:GroupRenewal", { after: renewal }),
  ]);
  const calls = (await cloud.control.calls()).slice(already).map(({ operation }) => operation);
  expect(calls.sort()).toEqual(["GetResourcePrice", "GetResourcePrice", "GetResourceRenewPrice"]);
  expect(calls.filter((name) => !isRead({ name }))).toEqual([]);
});
