import type { Properties } from "../../src/provider/language/declaration";
import { UNKNOWN } from "../../src/provider/language/values";
import { meaningOf } from "../../src/provider/meaning";
import { type Meaning, SECRET } from "../../src/provider/planning/meaning";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const CANARY = "Canary-of-the-plan-1";
let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
});
afterAll(() => stack.close());

const program = (parts: {
  readonly cluster: string;
  readonly desktop: string;
  readonly server: string;
}): void =>
  stack.program(`
const password = pulumi.secret("${CANARY}");
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", {
  clusterType: "gws.s1.standard", vpcId: "vpc-1", ${parts.cluster}
}, { dependsOn: role });
new wuying.gws.Instance("d", {
  clusterId: cluster.clusterId, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", ${parts.desktop}
});
new wuying.appstream.Workstation("w", {
  bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-643067", imageId: "img-workstation-win",
  serverInstanceType: "eds.proworkstation_a10.8c64g.24g", systemDiskCategory: "cloud_auto", systemDiskSize: 80,
  password, ${parts.server}
});
`);

interface PlannedStep {
  readonly op: string;
  readonly urn: string;
  readonly oldState?: { readonly outputs?: Properties };
  readonly newState?: { readonly inputs?: Properties };
  readonly detailedDiff?: object;
}

interface PlannedMeaning extends Meaning {
  /** Paths that the engine's own comparison names. */
  readonly paths: readonly string[];
}

/** What the preview plans for each resource, and what it means. */
async function meanings(): Promise<Readonly<Record<string, PlannedMeaning>>> {
  const { streams } = await stack.succeed("preview", "--json");
  expect(streams[0]).not.toContain(CANARY);
  const { steps } = JSON.parse(streams[0]) as { readonly steps: readonly PlannedStep[] };
  const found = steps.flatMap(({ op, urn, oldState, newState, detailedDiff }) => {
    const [, token = "", name = ""] = /::pulumi-nodejs:dynamic\/wuying\/(\w+:\w+)::(\w+)$/.exec(urn) ?? [];
    if (op !== "update" && op !== "replace") {
      return [];
    }
    const paths = Object.keys(detailedDiff ?? {});
    const meaning = meaningOf(token, {
      operation: op,
      before: oldState?.outputs,
      after: newState?.inputs,
      changedPaths: paths,
    });
    return meaning ? [[name, { ...meaning, paths }] as const] : [];
  });
  return Object.fromEntries(found);
}

const pathsOf = ({ changes }: Meaning): string[] =>
  changes.map(({ path }) => path).filter((path) => path !== "");

test("a preview of changes in place has all that it takes to say what each of them means", async () => {
  program({
    cluster: 'policy: { clipboard: "off" }',
    desktop: 'powerState: "Running"',
    server: 'users: ["alice"]',
  });
  await stack.up();
  program({
    cluster: 'policy: { clipboard: "read", usbRedirect: false }, name: "other"',
    desktop: 'powerState: "Stopped"',
    server: 'users: ["bob"]',
  });
  const { c, d, w, ...others } = await meanings();
  expect(others).toEqual({});
  for (const each of [c, d, w]) {
    expect(pathsOf(each as Meaning).sort()).toEqual([...(each?.paths ?? [])].sort());
  }
  expect(c).toMatchObject({
    worst: { class: "signOut", whom: "clusterUsers", certainty: "unsaid" },
    strictness: "looser",
    changes: expect.arrayContaining([
      expect.objectContaining({
        path: "policy.clipboard",
        strictness: "looser",
        before: "off",
        after: "read",
      }),
      expect.objectContaining({ path: "name", disruption: expect.objectContaining({ class: "none" }) }),
    ]),
  });
  expect(d).toMatchObject({ worst: { class: "signOut", whom: "desktopUser", certainty: "inferred" } });
  expect(w).toMatchObject({ worst: { class: "signOut", whom: "removedUsers" }, strictness: "both" });
});

test("the preview says at each resource whom it disturbs and what gets looser, and looks for sessions only where it is asked to", async () => {
  const calls = async (): Promise<number> => (await stack.control.calls()).length;
  const before = await calls();
  const { output } = await stack.succeed("preview");
  expect(await calls()).toBe(before);
  expect(output).toMatch(
    /gws:Cluster \(c\):\n\s+in place; may sign out the users of the cluster's desktops, at once/,
  );
  expect(output).toContain("looser: policy.clipboard off → read");
  expect(output).toMatch(/gws:Instance \(d\):\n\s+in place; signs out the user of the desktop, at once/);
  expect(output).not.toContain("open now");
  await stack.succeed("config", "set", "wuying:inspectSessions", "true");
  const { output: inspected } = await stack.succeed("preview");
  expect(inspected).toContain("0 sessions that this disturbs are open now");
  const after = (await stack.control.calls()).slice(before);
  expect(after.length).toBeGreaterThan(0);
  expect(after.filter(({ operation }) => !/^(Describe|List|Get|Query|Page)/.test(operation))).toEqual([]);
  await stack.succeed("config", "rm", "wuying:inspectSessions");
});

test("so has a preview of a replacement, whose new id nobody knows yet, and of a secret that the program changes", async () => {
  stack.edit('vpcId: "vpc-1"', 'vpcId: "vpc-2"');
  stack.edit('powerState: "Stopped"', 'powerState: "Running", allowDataLoss: true');
  stack.edit(CANARY, `${CANARY}-new`);
  stack.edit('users: ["bob"]', 'users: ["alice"]');
  const { c, d, w } = await meanings();
  expect(c?.worst).toMatchObject({ class: "replace", whom: "clusterUsers" });
  expect(d?.worst).toMatchObject({ class: "replace", whom: "desktopUser" });
  expect(d?.changes).toContainEqual(
    expect.objectContaining({
      path: "clusterId",
      after: UNKNOWN,
      disruption: expect.objectContaining({ class: "replace" }),
    }),
  );
  expect(w?.changes).toEqual([
    expect.objectContaining({ path: "password", before: SECRET, after: SECRET, strictness: "neither" }),
  ]);
});
