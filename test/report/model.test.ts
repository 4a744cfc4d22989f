import { declarations } from "../../src/provider/declarations";
import { UNKNOWN } from "../../src/provider/language/values";
import { KINDS } from "../../src/report/kinds";
import type { Price, Sessions } from "../../src/report/look-up";
import { type LookUps, type Report, reportOn } from "../../src/report/model";
import { readPlan } from "../../src/report/plan";
import { summaryOf } from "../../src/report/summary";
import { deleted, GROUP_MADE, OPENED, preview, recorded, type StepText } from "./support/previews";

const report = (steps: readonly StepText[], lookUps?: LookUps): Promise<Report> =>
  reportOn(readPlan(preview(steps)), lookUps);
const summary = async (steps: readonly StepText[], lookUps?: LookUps): Promise<string> =>
  summaryOf(await report(steps, lookUps));

const priced = (...prices: readonly Price[]): LookUps => ({
  prices: async (resources) => new Map(resources.map(({ urn }) => [urn, prices])),
});
const connected = (sessions: Sessions): LookUps => ({
  sessions: async (resources) => new Map(resources.map(({ urn }) => [urn, sessions])),
});
const price = (amount: number, more: Partial<Extract<Price, { kind: "known" }>> = {}): Price => ({
  kind: "known",
  currency: "CNY",
  amount,
  original: amount,
  discount: 0,
  per: "month",
  ...more,
});

const restart = (name: string, instanceId: string): StepText => ({
  op: "create",
  token: "gws:InstanceRestart",
  name,
  after: { instanceId, triggers: ["1"] },
});

test("every resource type has its words, which are the ones of its own messages", () => {
  expect(Object.keys(KINDS).sort()).toEqual(declarations.map(({ token }) => token).sort());
  for (const { token, holdsData } of declarations.filter((each) => each.holdsData)) {
    expect(KINDS[token]?.one).toBe(holdsData?.what);
  }
});

test("a reviewer reads in one line what a real change does", async () => {
  expect(summaryOf(await reportOn(readPlan(recorded("change"))))).toBe(
    "1 cluster, 1 desktop, 1 group and 1 workstation change in place, 1 cluster and 1 desktop are replaced, " +
      "1 desktop is deleted, 1 browser group is created, 1 resource of another provider changes: " +
      "2 people lose what is stored on 2 desktops; 1 person and other users of 1 cluster lose access to 1 cluster; " +
      "1 person is signed out; 4 people and other users of 1 cluster may be signed out; " +
      "clipboard, sessionTimeout and skipUserAuthCheck get looser; users gets tighter; " +
      "1 browser group comes with looser policies than the cloud's own.",
  );
});

test.each<[string, readonly StepText[]]>([
  ["Nothing changes.", []],
  [
    "2 desktops are deleted: 2 people lose what is stored on 2 desktops.",
    [deleted("a", "alice"), deleted("b", "bob")],
  ],
  // The same person has both.
  [
    "2 desktops are deleted: 1 person loses what is stored on 2 desktops.",
    [deleted("a", "alice"), deleted("b", "alice")],
  ],
  [
    "1 desktop is deleted: nobody that the plan names loses what is stored on 1 desktop.",
    [{ ...deleted("a", "x"), before: { clusterId: "gws-1" } }],
  ],
  ["1 cluster changes in place: users of 1 cluster may be signed out; clipboard gets looser.", [OPENED]],
  // Whom the plan names in the cluster is counted, and that there may be others is said.
  [
    "1 cluster changes in place: 1 person and other users of 1 cluster may be signed out; clipboard gets looser.",
    [OPENED, { ...deleted("a", "alice"), op: "same" }],
  ],
  [
    "1 cluster changes in place: users of 1 cluster may be signed out; domainList may get looser.",
    [
      {
        ...OPENED,
        before: { policy: { domainList: "a" } },
        after: { policy: { domainList: "b" } },
        paths: ["policy.domainList"],
      },
    ],
  ],
  // An action runs; its user is that of the desktop that it names.
  [
    "1 desktop restart runs: 1 person is interrupted by a restart.",
    [restart("now", "i-a"), { ...deleted("a", "alice"), op: "same" }],
  ],
  [
    "1 desktop restart runs: those whom 1 desktop restart concerns are interrupted by a restart.",
    [restart("now", UNKNOWN)],
  ],
  ["1 group is created: nobody is disturbed.", [GROUP_MADE]],
])("%s", async (said, steps) => {
  expect(await summary(steps)).toBe(said);
});

test("a kind that was just named is not named again", async () => {
  const stopped: StepText = {
    ...deleted("c", "carol"),
    op: "update",
    after: { clusterId: "gws-1", powerState: "Stopped", user: { userName: "carol", userUid: 1 } },
    paths: ["powerState"],
  };
  expect(await summary([stopped, deleted("a", "alice")])).toBe(
    "1 desktop changes in place, 1 is deleted: 1 person loses what is stored on 1 desktop; 1 person is signed out.",
  );
});

test("an object that the program keeps disturbs nobody when it leaves the stack", async () => {
  const kept = { ...deleted("a", "alice"), before: { ...deleted("a", "alice").before, __retain: true } };
  const { changes } = await report([kept]);
  expect(changes[0]).toMatchObject({ losesData: false, meaning: { worst: { class: "none" } } });
});

test("sessions are looked up of what is disturbed only, and their number is said", async () => {
  const asked: string[] = [];
  const lookUps: LookUps = {
    sessions: async (resources) => {
      asked.push(...resources.map(({ name }) => name));
      return new Map(resources.map(({ urn }) => [urn, { kind: "known", count: 3 }]));
    },
  };
  expect(await summary([deleted("a", "alice"), GROUP_MADE], lookUps)).toMatch(
    /; 3 sessions that this disturbs are open now\.$/,
  );
  expect(asked).toEqual(["a"]);
  expect(await summary([deleted("a", "alice")], connected({ kind: "known", count: 0 }))).toMatch(
    /; no session that this disturbs is open now\.$/,
  );
});

test.each<[string, LookUps]>([
  ["that says so", connected({ kind: "unknown", reason: "throttled" })],
  ["that fails", { sessions: () => Promise.reject(new Error("throttled")) }],
])("sessions of a look-up %s are unknown, and not none", async (_, lookUps) => {
  expect((await report([deleted("a", "alice")], lookUps)).changes[0]?.sessions).toEqual({
    kind: "unknown",
    reason: "throttled",
  });
  expect(await summary([deleted("a", "alice")], lookUps)).toMatch(
    /; the sessions of 1 desktop are unknown\.$/,
  );
});

test.each<[string, LookUps]>([
  ["+¥412.00 a month", priced(price(412))],
  ["+¥412.10 a month and +¥9.00 once", priced(price(412.1), price(9, { per: "once" }))],
  ["−¥1,234.50 a month", priced(price(-1234.5))],
  ["+¥0.30 a month", priced(price(0.1), price(0.2))],
  [
    "+¥412.00 a month, 2 prices unknown",
    priced(price(412), ...Array<Price>(2).fill({ kind: "unknown", reason: "?" })),
  ],
  ["+¥1.00 a month and +$2.00 a month", priced(price(2, { currency: "USD" }), price(1))],
  ["+XYZ 2.00 a month", priced(price(2, { currency: "XYZ" }))],
  ["no cost", priced({ kind: "free" })],
  ["1 price unknown", { prices: () => Promise.reject(new Error("no key")) }],
  ["1 price unknown", { prices: async () => new Map() }],
])("the summary ends with the cost: %s", async (said, lookUps) => {
  expect(await summary([GROUP_MADE], lookUps)).toBe(`1 group is created: nobody is disturbed; ${said}.`);
});
