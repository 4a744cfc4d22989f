import { update } from "../../../src/provider/applying/update";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import { UNKNOWN } from "../../../src/provider/language/values";
import { recordedChanges } from "../../../src/provider/planning/diff";
import { Cloud } from "../support/cloud";
import { DESKTOP, GROUP as POOL, WORKSTATION } from "../support/inputs";
import { plan, refusal } from "../support/plan";

const SUBSCRIPTION = { chargeType: "PrePaid", autoPay: true, period: 1, periodUnit: "Month" };
const GROUP: Properties = { ...POOL, ...SUBSCRIPTION, appInstanceGroupName: "own" };
const BOUGHT: Properties = { ...WORKSTATION, ...SUBSCRIPTION };
const DESK: Properties = {
  ...DESKTOP,
  clusterId: "gws-1",
  name: "own",
  instanceChargeType: "PrePaid",
  period: 1,
  periodUnit: "Month",
};

test("a renewal that would never come is refused, with the reason and what does it instead", async () => {
  expect(await refusal(workstation, BOUGHT, { ...BOUGHT, autoRenew: true })).toBe(
    `a change of autoRenew (false => true) would change nothing in the cloud: it only counts when the workstation is bought.
The workstation id-1 has not been touched. Choose one:
  - take the change back
  - leave this workstation as it is: the resource option ignoreChanges: ["autoRenew"]
  - to switch automatic renewal on or off, use Renewal in the vendor's console: no operation of this API does it; the option above then lets the program say it too`,
  );
});

test.each<[string, Declaration, Properties, Properties, string, string]>([
  ["period", appInstanceGroup, GROUP, { period: 3 }, "period (1 => 3)", "RenewAppInstanceGroup"],
  ["renewal", appInstanceGroup, GROUP, { autoRenew: true }, "autoRenew (false => true)", "console"],
  ["unit", appInstanceGroup, GROUP, { periodUnit: "Year" }, 'periodUnit ("Month" => "Year")', "RenewApp"],
  ["payment", appInstanceGroup, GROUP, { autoPay: false }, "autoPay (true => false)", "console"],
  ["promotion", appInstanceGroup, GROUP, { promotionId: "p" }, 'promotionId (nothing => "p")', "RenewApp"],
  ["period", workstation, BOUGHT, { period: 2 }, "period (1 => 2)", "RenewWuyingServer"],
  ["renewal", workstation, BOUGHT, { autoRenew: true }, "autoRenew (false => true)", "console"],
  ["saving plan", workstation, BOUGHT, { savingPlanId: "s" }, 'savingPlanId (nothing => "s")', "the vendor"],
  ["period", instance, DESK, { period: 2 }, "period (1 => 2)", "console"],
  ["renewal", instance, DESK, { autoRenew: true }, "autoRenew (false => true)", "console"],
])(
  "another %s is refused whatever the program allows: %#",
  async (_what, declaration, olds, change, named, way) => {
    const allowed = "allowDataLoss" in declaration.properties ? { allowDataLoss: true } : {};
    const message = await refusal(declaration, olds, { ...olds, ...change, ...allowed });
    expect(message).toContain(`a change of ${named} would change nothing in the cloud`);
    expect(message).toContain(way);
  },
);

test("what comes with a replacement is taken, since the new object is bought with it", async () => {
  const olds = { ...POOL, chargeType: "PostPaid" };
  const news = { ...POOL, ...SUBSCRIPTION, autoRenew: true, allowDataLoss: true };
  expect(await plan(appInstanceGroup, olds, news)).toMatchObject({ replaces: ["chargeType"] });
});

test("leaving out a term and saying its default are the same", async () => {
  const { period, periodUnit, ...short } = GROUP;
  expect(
    await plan(appInstanceGroup, short, { ...short, period, periodUnit, autoRenew: false }),
  ).toMatchObject({ changes: false });
  expect(await plan(appInstanceGroup, GROUP, short)).toMatchObject({ changes: false });
  const postPaid = { ...WORKSTATION };
  expect(await plan(workstation, postPaid, { ...postPaid, autoPay: false, autoRenew: false })).toMatchObject({
    changes: false,
  });
});

test("a term that is not known yet is not refused, since it may be the same", async () => {
  expect(await plan(appInstanceGroup, GROUP, { ...GROUP, promotionId: UNKNOWN })).toMatchObject({
    changes: true,
    replaces: [],
  });
});

describe("what kind of accounts the users of a group are", () => {
  const AD = { type: "ad", adDomain: "corp.example.com" };
  const olds = { ...POOL, users: ["alice"] };

  test("cannot change while it has users", async () => {
    expect(await refusal(appInstanceGroup, olds, { ...olds, users: ["bob"], userInfo: AD })).toContain(
      'take the users out first, with users: [] and a "pulumi up" of its own, and then give userInfo and users',
    );
    expect(await refusal(appInstanceGroup, { ...olds, userInfo: AD }, olds)).toContain(
      "a change of userInfo",
    );
  });

  test("may change when it has none, and may be said in other words", async () => {
    expect(await plan(appInstanceGroup, { ...POOL, users: [] }, { ...olds, userInfo: AD })).toMatchObject({
      changes: true,
    });
    expect(await plan(appInstanceGroup, olds, { ...olds, userInfo: { type: "simple" } })).toMatchObject({
      changes: false,
    });
  });
});

describe("in the cloud", () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await Cloud.start();
  });
  afterAll(() => cloud.close());

  test("a create that ended half-way is gone on with, by an update from the same inputs", async () => {
    await cloud.control.fault({
      operation: "ModifyAppInstanceGroupAttribute",
      when: "before",
      kind: "error",
      code: "Forbidden.RAM",
      httpStatus: 403,
    });
    const inputs = { ...GROUP, autoRenew: true, users: ["alice"], __owner: "owner", __provider: "reference" };
    const partial: { id?: string; properties?: Properties } = await cloud
      .create(appInstanceGroup, inputs)
      .then(
        () => Promise.reject(new Error("it succeeded")),
        (error) => error,
      );
    const olds = partial.properties ?? {};
    expect(await plan(appInstanceGroup, olds, inputs)).toMatchObject({ changes: true, replaces: [] });
    const applied = await update(appInstanceGroup, cloud.context(), partial.id ?? "", olds, inputs);
    expect(await plan(appInstanceGroup, applied, inputs)).toMatchObject({ changes: false });
  });

  test("accounts of a domain are let in with the domain that they belong to, at creation too", async () => {
    const userInfo = { type: "ad", adDomain: "corp.example.com" };
    const { applied } = await cloud.create(appInstanceGroup, {
      ...POOL,
      appInstanceGroupName: "of-domain",
      __owner: "another",
      users: ["alice"],
      userInfo,
    });
    const created = (await cloud.control.calls("CreateAppInstanceGroup")).at(-1)?.parameters;
    expect(Object.keys(created ?? {})).not.toContain("Users");
    const authorized = (await cloud.control.calls("AuthorizeInstanceGroup")).at(-1)?.parameters;
    expect(authorized).toMatchObject({
      AuthorizeUserIds: ["alice"],
      UserMeta: { Type: "ad", AdDomain: "corp.example.com" },
    });
    expect(applied).toMatchObject({ users: ["alice"], userInfo });
  });
});

test("changes that call nothing are told apart from those that a call carries", () => {
  const adDomain = {
    domainName: "a.example",
    domainDnsIp: "10.0.0.2",
    domainAdmin: "joiner",
    domainPassword: "one",
  };
  const olds = { clusterType: "gws.s1.advanced", vpcId: "vpc-1", adDomain };
  const change = (fields: Properties): { path: string; because: string }[] =>
    recordedChanges(cluster, olds, { ...olds, adDomain: { ...adDomain, ...fields } });
  expect(change({ domainPassword: "two" })).toEqual([
    { path: "adDomain.domainPassword", because: "the password is only used while joining and leaving" },
  ]);
  expect(change({ domainPassword: "two", domainAdmin: "other" }).map(({ path }) => path)).toEqual([
    "adDomain.domainAdmin",
    "adDomain.domainPassword",
  ]);
  expect(change({ domainPassword: "two", domainName: "b.example" })).toEqual([]);
  expect(change({})).toEqual([]);
  expect(recordedChanges(workstation, WORKSTATION, { ...WORKSTATION, allowDataLoss: true })).toEqual([
    { path: "allowDataLoss", because: "it is a promise of the program, not a setting of the cloud" },
  ]);
});
