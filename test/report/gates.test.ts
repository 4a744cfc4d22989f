import { hitsOf } from "../../src/report/gates";
import type { Price } from "../../src/report/look-up";
import { type LookUps, reportOn } from "../../src/report/model";
import { readPlan } from "../../src/report/plan";
import { GATES, type Rules } from "../../src/report/rules";
import { deleted, GROUP_MADE, OPENED, preview, type StepText } from "./support/previews";

async function broken(
  steps: readonly StepText[],
  rules: Partial<Rules>,
  lookUps?: LookUps,
): Promise<string[]> {
  const report = await reportOn(readPlan(preview(steps)), lookUps);
  return hitsOf(report, { failOn: [], ...rules }).map(({ rule, because }) => `${rule}: ${because}`);
}

const costing = (...prices: readonly Price[]): LookUps => ({
  prices: async (resources) => new Map(resources.map(({ urn }) => [urn, prices])),
});
const cost = (amount: number, per: "month" | "once" = "month"): Price => ({
  kind: "known",
  currency: "CNY",
  amount,
  original: amount,
  discount: 0,
  per,
});
const UNKNOWN_PRICE: Price = { kind: "unknown", reason: "throttled" };

const moved: StepText = {
  op: "replace",
  token: "gws:Cluster",
  name: "lab",
  id: "gws-2",
  before: { vpcId: "vpc-1" },
  after: { vpcId: "vpc-2" },
  paths: ["vpcId"],
};
const restarted: StepText = {
  op: "create",
  token: "appstream:WorkstationRestart",
  name: "now",
  after: { workstationId: "ws-1", triggers: ["1"] },
};
const tightened: StepText = { ...OPENED, before: OPENED.after ?? {}, after: OPENED.before ?? {} };
const renamed: StepText = { ...OPENED, before: { name: "a" }, after: { name: "b" }, paths: ["name"] };

test.each<[string, StepText, readonly string[]]>([
  ["a desktop of somebody goes", deleted("a", "alice"), ["dataLoss", "signOut", "restart"]],
  ["a cluster is replaced, on which nobody stores anything", moved, ["replace", "signOut", "restart"]],
  ["an action runs again", { ...restarted, op: "replace", before: restarted.after ?? {} }, ["restart"]],
  ["a restart", restarted, ["restart"]],
  ["a clipboard opens", OPENED, ["signOut", "restart", "looser"]],
  ["a clipboard closes", tightened, ["signOut", "restart"]],
  ["a name changes", renamed, []],
  ["a group is made, with policies that nothing had before", GROUP_MADE, []],
])("%s: what stops it", async (_, step, rules) => {
  const hits = await broken([step], { failOn: GATES });
  expect(hits.map((hit) => hit.split(":")[0])).toEqual(rules);
});

test("nothing stops what no rule forbids", async () => {
  expect(await broken([deleted("a", "alice"), OPENED], {})).toEqual([]);
});

test("a rule says what breaks it", async () => {
  expect(
    await broken([deleted("a", "alice"), deleted("b", "bob"), OPENED], { failOn: ["looser", "dataLoss"] }),
  ).toEqual(["dataLoss: 2 desktops", "looser: 1 cluster"]);
});

test("a policy of which nobody says whether it gets looser may", async () => {
  const step = {
    ...OPENED,
    before: { policy: { domainList: "a" } },
    after: { policy: { domainList: "b" } },
    paths: ["policy.domainList"],
  };
  expect(await broken([step], { failOn: ["looser"] })).toEqual(["looser: 1 cluster"]);
});

test.each<[string, LookUps, readonly string[]]>([
  ["more a month", costing(cost(412)), ["cost: ¥412.00 a month"]],
  ["once", costing(cost(9, "once")), ["cost: ¥9.00 once"]],
  ["less", costing(cost(-412)), []],
  ["nothing", costing({ kind: "free" }), []],
  ["nobody knows", costing(UNKNOWN_PRICE), ["cost: 1 price is unknown"]],
  [
    "nobody knows all",
    costing(cost(1), UNKNOWN_PRICE, UNKNOWN_PRICE),
    ["cost: ¥1.00 a month, 2 prices are unknown"],
  ],
])("cost: %s", async (_, lookUps, hits) => {
  expect(await broken([GROUP_MADE], { failOn: ["cost"] }, lookUps)).toEqual(hits);
});

test("what goes costs no more, whatever its price", async () => {
  const rules: Partial<Rules> = { failOn: ["cost"], budget: 0 };
  expect(await broken([deleted("a", "alice")], rules, costing(UNKNOWN_PRICE))).toEqual([]);
});

test.each<[string, LookUps, readonly string[]]>([
  ["within", costing(cost(400), cost(100, "once")), []],
  [
    "over, with what is paid once",
    costing(cost(400), cost(100.01, "once")),
    ["budget: ¥500.01 is over ¥500.00"],
  ],
  ["over, less what is not paid any more", costing(cost(900), cost(-400)), []],
  ["unknown", costing(cost(1), UNKNOWN_PRICE), ["budget: 1 price is unknown"]],
  [
    "a look-up that fails",
    { prices: () => Promise.reject(new Error("no key")) },
    ["budget: 1 price is unknown"],
  ],
])("a budget of 500: %s", async (_, lookUps, hits) => {
  expect(await broken([GROUP_MADE], { budget: 500 }, lookUps)).toEqual(hits);
});
