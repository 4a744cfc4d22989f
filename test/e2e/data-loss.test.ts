import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const BASE = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1", policy: { clipboard: "read" } }, { dependsOn: role });`;
const desktop = (name: string, more = "", options = "{}"): string => `
const ${name} = new wuying.gws.Instance("${name}", {
  clusterId: cluster.clusterId, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", ${more}
}, ${options});`;
const ALICE = `user: { userName: "alice", userUid: 1001 },`;
const PROTECTED = /resource "urn:[^"]+::desk" cannot be deleted\s+because it is protected/;

let stack: Stack;
const begin = async (...parts: string[]): Promise<void> => {
  stack = await Stack.create();
  stack.program(parts.join("\n"));
  await stack.up();
  await stack.mark();
};
afterEach(() => stack.close());

const ids = async (): Promise<unknown[]> =>
  (await stack.control.objects("instances")).map(({ InstanceId }) => InstanceId);

test("a change that would replace a desktop is refused in preview, and goes through with allowDataLoss in one up", async () => {
  await begin(BASE, desktop("desk", ALICE));
  await stack.expectNoChanges();
  const [before] = await ids();

  stack.edit("systemDiskSize: 80", "systemDiskSize: 120");
  const { output } = await stack.fail("preview");
  expect(output).toContain(`a change of systemDiskSize (80 => 120) would replace desktop ${before}.`);
  expect(output).toContain(
    "Lost with it: the desktop with its system disk and all that its user stored there.",
  );
  expect(output).toContain('the resource option ignoreChanges: ["systemDiskSize"]');
  expect(output).toContain("the property allowDataLoss: true, together with the change");
  expect((await stack.fail("up", "--yes", "--skip-preview")).output).toContain("a change of systemDiskSize");

  stack.edit("systemDiskSize: 120", "systemDiskSize: 80");
  stack.edit("m-gwswin2019standard", "m-gwsubuntu2004desktop");
  expect((await stack.fail("preview")).output).toContain(
    'a change of imageId ("m-gwswin2019standard" => "m-gwsubuntu2004desktop") would replace desktop',
  );
  stack.edit("}, {});", `}, { ignoreChanges: ["imageId"] });`);
  await stack.expectNoChanges();
  stack.edit(`}, { ignoreChanges: ["imageId"] });`, "}, {});");
  stack.edit("m-gwsubuntu2004desktop", "m-gwswin2019standard");
  expect(await stack.changes()).toEqual([]);

  stack.edit("systemDiskSize: 80", "systemDiskSize: 120, allowDataLoss: true");
  expect((await stack.preview()).output).toContain("+-1 to replace");
  await stack.up();
  expect(await ids()).not.toContain(before);
  expect(await ids()).toHaveLength(1);
  await stack.expectNoChanges();
});

test("a replaced cluster is refused for the sake of its desktops, a changed policy is not", async () => {
  await begin(BASE, desktop("desk"));
  stack.edit("vpc-1", "vpc-2");
  const { output } = await stack.fail("preview");
  expect(output).toMatch(/a change of clusterId \("gws-\w+" => not known yet\) would replace desktop/);
  expect(output).toContain(
    "clusterId will only be known later, because something that it comes from is new or replaced",
  );

  stack.edit("vpc-2", "vpc-1");
  stack.edit(`clipboard: "read"`, `clipboard: "off"`);
  expect((await stack.preview()).output).toContain("~ 1 to update\n    3 unchanged");

  stack.edit(`policy: {`, `dnat: { natId: "nat-1" }, policy: {`);
  await stack.up();
  await stack.mark();
  // The old cluster has to let go of the gateway first, and the engine then asks with the inputs of the last run.
  stack.edit("vpc-1", "vpc-2");
  stack.edit("systemDiskSize: 80", "systemDiskSize: 80, allowDataLoss: true");
  expect((await stack.fail("preview")).output).toContain('with a "pulumi up" before it');
  stack.edit("vpc-2", "vpc-1");
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  stack.edit("vpc-1", "vpc-2");
  expect((await stack.preview()).output).toContain("+-2 to replace");
});

test("a desktop with a user is neither taken out of the program nor destroyed before the program allows it", async () => {
  await begin(BASE, desktop("desk", ALICE), desktop("spare"));
  expect((await stack.state()).resources.desk?.protect).toBe(true);
  expect((await stack.state()).resources.spare?.protect).toBeUndefined();
  const program = stack.read("index.ts");

  stack.program([BASE, desktop("spare")].join("\n"));
  expect((await stack.fail("preview")).output).toMatch(PROTECTED);
  expect((await stack.fail("up", "--yes")).output).toMatch(PROTECTED);
  expect((await stack.fail("destroy", "--yes")).output).toMatch(PROTECTED);
  expect(await stack.changes()).toEqual([]);

  stack.write("index.ts", program);
  stack.edit(ALICE, `${ALICE} allowDataLoss: true,`);
  const { output } = await stack.preview();
  expect(output).toContain("~ allowDataLoss: false => true");
  expect(output).toContain("warning: allowDataLoss: nothing is called for this change: it is a promise");
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  await stack.expectNoChanges();

  stack.program([BASE, desktop("spare")].join("\n"));
  await stack.up();
  expect(await ids()).toHaveLength(1);
  await stack.succeed("destroy", "--yes");
  expect(await ids()).toEqual([]);
});

test("a stack of an older release previews as unchanged, and is protected by the next up", async () => {
  await begin(BASE, desktop("desk", ALICE));
  await withoutTheGuard();
  await stack.expectNoChanges();
  stack.edit("systemDiskSize: 80", "systemDiskSize: 120");
  expect((await stack.fail("preview")).output).toContain("a change of systemDiskSize (80 => 120)");
  stack.edit("systemDiskSize: 120", "systemDiskSize: 80");
  await stack.up();
  expect((await stack.state()).resources.desk?.protect).toBe(true);
  expect(await stack.changes()).toEqual([]);
  await stack.expectNoChanges();
});

/** Rewrites the state as a release without the guard left it. */
async function withoutTheGuard(): Promise<void> {
  const { text } = await stack.state();
  const exported = JSON.parse(text);
  for (const resource of exported.deployment.resources) {
    resource.protect = undefined;
    if (resource.outputs) {
      resource.outputs.allowDataLoss = undefined;
    }
  }
  writeFileSync(join(stack.folder, "old.json"), JSON.stringify(exported));
  await stack.succeed("stack", "import", "--file", "old.json");
}

test("retainOnDelete keeps the old desktop once an up has stored it, and not before", async () => {
  await begin(BASE, desktop("desk", ALICE));
  stack.edit("}, {});", "}, { retainOnDelete: true });");
  stack.edit("systemDiskSize: 80", "systemDiskSize: 120");
  expect((await stack.fail("preview")).output).toContain("a change of systemDiskSize (80 => 120)");
  stack.edit("systemDiskSize: 120", "systemDiskSize: 80");
  expect((await stack.preview()).output).toContain("~ 1 to update");
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  await stack.expectNoChanges();
  const [before] = await ids();
  stack.edit("systemDiskSize: 80", "systemDiskSize: 120");
  await stack.up();
  expect(await ids()).toHaveLength(2);
  expect(await ids()).toContain(before);
});

test("what the program says of protect stands, for a machine and for what is around it", async () => {
  const component = `
    class Room extends pulumi.ComponentResource {
      constructor(name: string, opts?: pulumi.ComponentResourceOptions) { super("test:Room", name, {}, opts); }
    }
    const open = new Room("open", { protect: false });
    const closed = new Room("closed", { protect: true });
    const room = new Room("room");`;
  await begin(
    BASE,
    component,
    desktop("desk", ALICE, "{ parent: room }"),
    desktop("unlocked", ALICE, "{ protect: false }"),
    desktop("inOpen", ALICE, "{ parent: open }"),
    desktop("inClosed", "", "{ parent: closed }"),
    `export const found = wuying.gws.Instance.get("lookup", unlocked.id).id;`,
  );
  const { resources } = await stack.state();
  const locked = Object.keys(resources).filter((name) => resources[name]?.protect === true);
  expect(locked.sort()).toEqual(["desk", "inClosed"]);
  await stack.expectNoChanges();
});

test("the same holds for a workstation", async () => {
  await begin(`
    new wuying.appstream.Workstation("desk", {
      bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-643067", serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
      imageId: "img-workstation-win", systemDiskCategory: "cloud_auto", systemDiskSize: 80, users: ["alice"],
      dataDisk: [{ dataDiskCategory: "cloud_auto", dataDiskSize: 200 }],
    });`);
  const [before] = await stack.control.objects("wuyingServers");
  await stack.expectNoChanges();

  stack.edit("dataDiskSize: 200", "dataDiskSize: 300");
  const { output } = await stack.fail("preview");
  expect(output).toContain(
    `a change of dataDisk[0].dataDiskSize (200 => 300) would replace workstation ${before?.WuyingServerId}`,
  );
  expect(output).toContain(
    "Lost with it: the workstation with its disks and all that its users stored there.",
  );
  expect((await stack.fail("destroy", "--yes")).output).toMatch(PROTECTED);
  expect(await stack.changes()).toEqual([]);

  stack.edit("dataDiskSize: 300", "dataDiskSize: 200");
  stack.edit('"img-workstation-win"', '"img-workstation-ubuntu"');
  expect((await stack.fail("preview")).output).toContain(
    `a change of imageId ("img-workstation-win" => "img-workstation-ubuntu") would rebuild workstation ${before?.WuyingServerId}`,
  );
  expect(await stack.changes()).toEqual([]);
  expect(await stack.apply("users:", "allowDataLoss: true, users:")).toEqual(["UpdateWuyingServerImage"]);
  const [after] = await stack.control.objects("wuyingServers");
  expect(after?.WuyingServerId).toBe(before?.WuyingServerId);

  stack.edit("dataDiskSize: 200", "dataDiskSize: 300");
  await stack.up();
  const [replaced, ...others] = await stack.control.objects("wuyingServers");
  expect(replaced?.WuyingServerId).not.toBe(before?.WuyingServerId);
  expect(others).toEqual([]);
  await stack.destroy();
  expect(await stack.control.objects("wuyingServers")).toEqual([]);
});
