import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALICE, BASE, isProtected } from "./support/guarded";
import { desktop } from "./support/gws-program";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

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
  expect((await stack.fail("destroy", "--yes")).output).toMatch(isProtected("desk"));
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
