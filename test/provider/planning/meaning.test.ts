import { declarations } from "../../../src/provider/declarations";
import type { Properties } from "../../../src/provider/language/declaration";
import { DISRUPTION_CLASSES, worstOf } from "../../../src/provider/language/disruption";
import { RETAIN } from "../../../src/provider/language/hidden";
import { UNKNOWN } from "../../../src/provider/language/values";
import { meaningOf } from "../../../src/provider/meaning";
import { type Meaning, type PlannedChange, SECRET } from "../../../src/provider/planning/meaning";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../support/inputs";

function meaning(token: string, planned: PlannedChange): Meaning {
  const found = meaningOf(token, planned);
  if (!found) {
    throw new Error(`nobody knows ${token}`);
  }
  return found;
}

const update = (
  token: string,
  before: Properties,
  after: Properties,
  more: Partial<PlannedChange> = {},
): Meaning => meaning(token, { operation: "update", before, after, ...more });

/** What matters of each change, by its path. */
const byPath = ({ changes }: Meaning): Record<string, readonly unknown[]> =>
  Object.fromEntries(
    changes.map(({ path, disruption, strictness }) => [
      path,
      [disruption.class, disruption.certainty, strictness],
    ]),
  );

const desktop: Properties = {
  ...DESKTOP,
  clusterId: "c-1",
  name: "one",
  powerState: "Running",
  instanceId: "i-1",
};
const policy = { clipboard: "read", localDrive: "off", usbRedirect: false, watermark: true, udpPort: true };
const cluster: Properties = { ...CLUSTER, policy, status: "running" };
const group: Properties = { ...GROUP, appInstanceGroupName: "g", users: ["a", "b"], sessionTimeout: 15 };

test("a type of another package has no meaning here", () => {
  expect(meaningOf("random:RandomId", { operation: "create", after: {} })).toBeUndefined();
});

test("another name disturbs nobody", () => {
  const found = update("gws:Instance", desktop, { ...desktop, name: "two" });
  expect(found).toEqual({
    changes: [
      {
        path: "name",
        disruption: expect.objectContaining({ class: "none" }),
        strictness: "neither",
        before: "one",
        after: "two",
      },
    ],
    worst: expect.objectContaining({ class: "none", whom: "nobody" }),
    strictness: "neither",
  });
});

test("nothing changes where the program leaves to the cloud what the cloud has, and hidden properties say nothing", () => {
  const { name: _name, ...silent } = desktop;
  const found = update(
    "gws:Instance",
    { ...desktop, __owner: "a" },
    { ...silent, __owner: "b", __timeouts: { create: "1m" } },
  );
  expect(found).toEqual({
    changes: [],
    worst: expect.objectContaining({ class: "none" }),
    strictness: "neither",
  });
});

describe("what a change does depends on the values", () => {
  test.each([
    ["a desktop is stopped", "gws:Instance", desktop, { ...desktop, powerState: "Stopped" }, "signOut"],
    ["a desktop is started", "gws:Instance", { ...desktop, powerState: "Stopped" }, desktop, "none"],
    ["its first user", "gws:Instance", desktop, { ...desktop, user: { userName: "a", userUid: 1 } }, "none"],
    [
      "another user",
      "gws:Instance",
      { ...desktop, user: { userName: "a", userUid: 1 } },
      { ...desktop, user: { userName: "b", userUid: 2 } },
      "signOut",
    ],
    ["a user more", "appstream:AppInstanceGroup", group, { ...group, users: ["b", "c", "a"] }, "none"],
    ["a user less", "appstream:AppInstanceGroup", group, { ...group, users: ["a"] }, "signOut"],
    ["a longer timeout", "appstream:AppInstanceGroup", group, { ...group, sessionTimeout: -1 }, "none"],
    [
      "the default timeout again",
      "appstream:AppInstanceGroup",
      { ...group, sessionTimeout: 60 },
      { ...GROUP },
      "signOut",
    ],
    [
      "more nodes",
      "appstream:AppInstanceGroup",
      group,
      { ...group, nodePool: { ...GROUP.nodePool, nodeAmount: 2 } },
      "none",
    ],
    [
      "another image of a group",
      "appstream:AppInstanceGroup",
      group,
      { ...group, appCenterImageId: "img-2" },
      "signOut",
    ],
    [
      "another image of a workstation",
      "appstream:Workstation",
      WORKSTATION,
      { ...WORKSTATION, imageId: "img-2" },
      "dataLoss",
    ],
    [
      "the first domain",
      "gws:Cluster",
      cluster,
      { ...cluster, adDomain: { domainName: "d", domainDnsIp: "10.0.0.1", domainPassword: "p" } },
      "none",
    ],
    [
      "no domain any more",
      "gws:Cluster",
      { ...cluster, adDomain: { domainName: "d", domainDnsIp: "10.0.0.1", domainPassword: "p" } },
      cluster,
      "signOut",
    ],
    ["the first gateway", "gws:Cluster", cluster, { ...cluster, dnat: { natId: "nat-1" } }, "none"],
    [
      "no gateway any more",
      "gws:Cluster",
      { ...cluster, dnat: { natId: "nat-1", natEip: "1.2.3.4" } },
      cluster,
      "signOut",
    ],
  ] satisfies [string, string, Properties, Properties, string][])(
    "%s",
    (_what, token, before, after, kind) => {
      expect(update(token, before, after).worst.class).toBe(kind);
    },
  );
});

test("each part of a policy is told by its own path, with what becomes of it", () => {
  const found = update("gws:Cluster", cluster, {
    ...cluster,
    policy: { clipboard: "readwrite", watermark: false, usbRedirect: false, udpPort: false },
  });
  expect(byPath(found)).toEqual({
    "policy.clipboard": ["signOut", "unsaid", "looser"],
    "policy.watermark": ["signOut", "unsaid", "looser"],
    "policy.udpPort": ["signOut", "unsaid", "tighter"],
  });
  expect(found.strictness).toBe("both");
  expect(found.changes[0]).toMatchObject({ before: "read", after: "readwrite" });
});

test("a policy that the state does not have may have been anything", () => {
  const { policy: _policy, ...unread } = cluster;
  expect(byPath(update("gws:Cluster", unread, cluster))).toEqual({
    "policy.clipboard": ["signOut", "unsaid", "unknown"],
    "policy.localDrive": ["signOut", "unsaid", "unknown"],
    "policy.usbRedirect": ["signOut", "unsaid", "unknown"],
    "policy.watermark": ["signOut", "unsaid", "unknown"],
    "policy.udpPort": ["signOut", "unsaid", "neither"],
  });
});

test("items of a list are told by their place, sets and maps as a whole", () => {
  const disks = (size: number): Properties => ({
    ...WORKSTATION,
    dataDisk: [{ dataDiskCategory: "cloud_auto", dataDiskSize: size }],
  });
  const found = meaning("appstream:Workstation", {
    operation: "replace",
    before: { ...disks(40), tags: { a: "1" } },
    after: { ...disks(80), tags: { a: "2" } },
  });
  expect(byPath(found)).toEqual({
    "": ["replace", "inferred", "neither"],
    "dataDisk[0].dataDiskSize": ["replace", "inferred", "neither"],
    tags: ["none", "inferred", "neither"],
  });
});

describe("what is not known yet may be everything", () => {
  test("a value counts as the worst that a change of it can do", () => {
    const found = update("gws:Instance", desktop, { ...desktop, powerState: UNKNOWN });
    expect(byPath(found)).toEqual({ powerState: ["signOut", "inferred", "neither"] });
    expect(found.changes[0]?.after).toBe(UNKNOWN);
  });

  test("an object counts as the worst that a change of any part of it can do", () => {
    const found = update("appstream:AppInstanceGroup", group, { ...group, nodePool: UNKNOWN });
    expect(byPath(found)).toEqual({ nodePool: ["replace", "inferred", "neither"] });
  });

  test("a policy may be looser", () => {
    const found = update("gws:Cluster", cluster, { ...cluster, policy: { ...policy, clipboard: UNKNOWN } });
    expect(byPath(found)).toEqual({ "policy.clipboard": ["signOut", "unsaid", "unknown"] });
    expect(update("gws:Cluster", cluster, { ...cluster, policy: UNKNOWN }).strictness).toBe("unknown");
  });

  test("what would replace, if it is another value, is told although an update is planned", () => {
    expect(update("gws:Instance", desktop, { ...desktop, clusterId: UNKNOWN }).worst.class).toBe("replace");
  });
});

test("a region that the engine takes for the same replaces nothing", () => {
  expect(update("gws:Instance", desktop, { ...desktop, region: "cn-hangzhou" }).changes).toEqual([]);
});

describe("secrets", () => {
  const server: Properties = { ...WORKSTATION, password: "hunter2" };

  test("never leave, whether the preview shows them or not", () => {
    const found = update("appstream:Workstation", server, { ...server, password: "hunter3" });
    expect(JSON.stringify(found)).not.toContain("hunter");
    expect(found.changes).toMatchObject([{ path: "password", before: SECRET, after: SECRET }]);
    const inside = { domainName: "d", domainDnsIp: "10.0.0.1", domainPassword: "hunter2" };
    const joined = update("gws:Cluster", cluster, { ...cluster, adDomain: inside });
    expect(JSON.stringify(joined)).not.toContain("hunter");
  });

  test("that are hidden may have changed, unless the engine's comparison says that they have not", () => {
    const hidden = { ...WORKSTATION, password: SECRET };
    expect(byPath(update("appstream:Workstation", hidden, hidden))).toEqual({
      password: ["signOut", "unsaid", "neither"],
    });
    expect(update("appstream:Workstation", hidden, hidden, { changedPaths: ["tags"] }).changes).toEqual([]);
    const named = update("appstream:Workstation", hidden, hidden, { changedPaths: ["password"] });
    expect(named.changes).toMatchObject([{ path: "password", before: SECRET, after: SECRET }]);
  });

  test("that the program makes of a policy may loosen it", () => {
    const secret = { ...cluster, policy: { ...policy, clipboard: SECRET } };
    expect(update("gws:Cluster", cluster, secret).changes).toMatchObject([
      { path: "policy.clipboard", strictness: "unknown", before: "read", after: SECRET },
    ]);
    expect(update("gws:Cluster", secret, secret, { changedPaths: ["policy.watermark"] }).changes).toEqual([]);
    const whole = { ...cluster, policy: SECRET };
    expect(update("gws:Cluster", whole, whole, { changedPaths: ["name"] }).changes).toEqual([]);
    expect(byPath(update("gws:Cluster", whole, whole, { changedPaths: ["policy.clipboard"] }))).toEqual({
      policy: ["signOut", "unsaid", "unknown"],
    });
  });

  test("are known by the sign that they have in the state", () => {
    const sealed = {
      "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
      ciphertext: "abc",
    };
    const found = update("appstream:Workstation", { ...WORKSTATION, password: sealed }, server);
    expect(found.changes).toMatchObject([{ path: "password", before: SECRET, after: SECRET }]);
    expect(JSON.stringify(found)).not.toContain("abc");
  });
});

describe("a whole resource", () => {
  test("a new one disturbs nobody, and its policies are compared with what the cloud takes by itself", () => {
    const found = meaning("gws:Cluster", { operation: "create", after: { ...CLUSTER, policy } });
    expect(found.worst.class).toBe("none");
    expect(byPath(found)).toEqual({
      "": ["none", "inferred", "neither"],
      "policy.clipboard": ["none", "inferred", "unknown"],
      "policy.localDrive": ["none", "inferred", "unknown"],
      "policy.usbRedirect": ["none", "inferred", "unknown"],
      "policy.watermark": ["none", "inferred", "unknown"],
      "policy.udpPort": ["none", "inferred", "neither"],
    });
    const open = meaning("gws:Instance", {
      operation: "create",
      after: { ...desktop, allocatePublicAddress: true },
    });
    expect(byPath(open)).toMatchObject({ allocatePublicAddress: ["none", "inferred", "looser"] });
  });

  test("one that is taken over may change in all that the program says of it", () => {
    const found = meaning("gws:Instance", { operation: "create", after: { ...desktop, adoptId: "i-9" } });
    expect(found.worst.class).toBe("signOut");
    expect(byPath(found)).toMatchObject({ powerState: ["signOut", "inferred", "neither"] });
    expect(found.changes.map(({ path }) => path)).not.toContain("imageId");
    const pool = meaning("appstream:AppInstanceGroup", {
      operation: "create",
      after: { ...GROUP, adoptId: "aig-9" },
    });
    expect(pool.worst.class).toBe("signOut");
    expect(byPath(pool)).toHaveProperty(["nodePool.nodeAmount"], ["signOut", "unsaid", "neither"]);
    expect(byPath(pool)).not.toHaveProperty(["nodePool.nodeInstanceType"]);
  });

  test("one that is taken over loses what is stored on it only where the program allows it", () => {
    const taken = (more: Properties): Meaning =>
      meaning("appstream:Workstation", {
        operation: "create",
        after: { ...WORKSTATION, adoptId: "ws-1", ...more },
      });
    expect(taken({}).worst.class).toBe("none");
    expect(taken({ allowDataLoss: true }).worst.class).toBe("dataLoss");
  });

  test.each([
    ["a desktop", "gws:Instance", desktop, "dataLoss"],
    ["a desktop that the engine lets go of", "gws:Instance", { ...desktop, [RETAIN]: true }, "none"],
    ["a cluster", "gws:Cluster", cluster, "none"],
    ["a restart", "gws:InstanceRestart", { instanceId: "i-1" }, "none"],
    [
      "an authorization",
      "appstream:GroupAuthorization",
      { appInstanceGroupId: "g", users: ["a"] },
      "signOut",
    ],
  ] satisfies [string, string, Properties, string][])("deleting %s", (_what, token, before, kind) => {
    const found = meaning(token, { operation: "delete", before });
    expect(found.worst.class).toBe(kind);
    expect(found.changes.map(({ path }) => path)).toEqual([""]);
  });

  test("a replacement is the worst, also where no value says why", () => {
    expect(
      meaning("gws:Instance", { operation: "replace", before: desktop, after: desktop }).worst.class,
    ).toBe("replace");
    const kept = { ...desktop, [RETAIN]: true };
    const found = meaning("gws:Instance", {
      operation: "replace",
      before: kept,
      after: { ...kept, imageId: "m-2" },
    });
    expect(found.worst).toMatchObject({ class: "none", note: "the old object is kept" });
    expect(byPath(found)).toHaveProperty("imageId");
  });

  test.each([
    ["gws:InstanceRestart", "restart", "desktopUser", "now"],
    ["appstream:WorkstationRestart", "restart", "workstationUsers", "now"],
    ["appstream:SessionLogOff", "signOut", "groupUsers", "now"],
    ["appstream:SessionUnbind", "signOut", "namedUser", "now"],
    ["appstream:OtaApproval", "signOut", "groupUsers", "scheduledTime"],
    ["appstream:AppInstanceRemoval", "none", "nobody", "now"],
    ["appstream:GroupRenewal", "none", "nobody", "now"],
  ])("%s does what it does when it is created, and again when it is replaced", (token, kind, whom, when) => {
    for (const operation of ["create", "replace"] as const) {
      const found = meaning(token, {
        operation,
        before: { triggers: { a: "1" } },
        after: { triggers: { a: "2" } },
      });
      expect(found.worst).toMatchObject({ class: kind, whom, when });
    }
  });
});

test("nothing that a plan can hold has no meaning", () => {
  for (const { token, properties } of declarations) {
    const unknown = Object.fromEntries(Object.keys(properties).map((name) => [name, UNKNOWN]));
    for (const operation of ["create", "update", "replace", "delete"] as const) {
      const { changes, worst } = meaning(token, { operation, before: unknown, after: unknown });
      expect(DISRUPTION_CLASSES).toContain(worst.class);
      expect(worst).toEqual(worstOf(changes.map(({ disruption }) => disruption)));
    }
  }
});
