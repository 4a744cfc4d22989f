import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const URN = "urn:pulumi:dev::test::pulumi-nodejs:dynamic/wuying/gws:Instance";
const PROTECTED = /resource "urn:[^"]+" cannot be deleted\s+because it is protected/;
const CLUSTER = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: role });`;
const desktop = (name: string, more = "", options = "{}"): string => `
const ${name} = new wuying.gws.Instance("${name}", {
  clusterId: cluster.clusterId, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", ${more}
}, ${options});`;

let stack: Stack;
let a: string;
let b: string;

/** A cluster of the stack with two desktops, a and b, that no stack has. */
beforeEach(async () => {
  stack = await Stack.create();
  stack.program([CLUSTER, desktop("a"), desktop("b")].join("\n"));
  await stack.up();
  const { resources } = await stack.state();
  a = resources.a?.id ?? "";
  b = resources.b?.id ?? "";
  for (const name of ["a", "b"]) {
    await stack.succeed("state", "delete", `${URN}::${name}`);
  }
  await stack.mark();
});
afterEach(() => stack.close());

const adopting = (idOfA: string, idOfB: string, moreOfA = "", moreOfB = ""): void =>
  stack.program(
    [
      CLUSTER,
      desktop("a", `adoptId: "${idOfA}", ${moreOfA}`),
      desktop("b", `adoptId: "${idOfB}", ${moreOfB}`),
    ].join("\n"),
  );
const ids = async (): Promise<unknown[]> =>
  (await stack.control.objects("instances")).map(({ InstanceId }) => InstanceId);

test("a preview looks at what is adopted, once for all, says what it does, and refuses what cannot be", async () => {
  adopting(a, b, `user: { userName: "bob", userUid: 7 }`);
  const before = (await stack.control.calls("DescribeInstances")).length;
  const { output } = await stack.preview();
  expect(output).toContain(`adopts ${a}, and changes it: user nothing => {"userName":"bob","userUid":7}`);
  expect(output).toContain(`adopts ${b}\n`);
  expect((await stack.control.calls("DescribeInstances")).length - before).toBe(1);

  stack.edit(`adoptId: "${b}"`, `adoptId: "i-not-there"`);
  expect((await stack.fail("preview")).output).toContain("adoptId: there is no gws:Instance i-not-there");

  adopting(a, b, "", `name: "bob's"`);
  stack.edit(
    `systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", adoptId: "${b}"`,
    `systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Application", appList: [{ appName: "x", appPath: "C:\\\\x.exe" }], adoptId: "${b}"`,
  );
  expect((await stack.fail("preview")).output).toContain(
    `adoptId: ${b} would have to be replaced, so it was left alone: workMode is "Desktop" but the program says "Application"`,
  );
  expect((await stack.fail("up", "--yes")).output).toContain("so it was left alone");
  expect(await stack.changes()).toEqual([]);
});

test("an object is adopted by one resource only", async () => {
  adopting(a, a);
  // The order in which the engine asks about the two is its own.
  expect((await stack.fail("preview")).output).toMatch(
    new RegExp(`adoptId: ${a} belongs to the resource "[ab]" already: give each object to one resource only`),
  );

  adopting(a, b);
  await stack.up();
  await stack.expectNoChanges();
  const both = [desktop("a", `adoptId: "${a}"`), desktop("b", `adoptId: "${b}"`)];
  stack.program([CLUSTER, ...both, desktop("copy", `adoptId: "${a}"`, "{ dependsOn: a }")].join("\n"));
  expect((await stack.fail("preview")).output).toContain(`adoptId: ${a} belongs to the resource "a" already`);
  // The engine asks about the one that has it only after the one that wants it.
  stack.program(
    [
      CLUSTER,
      desktop("copy", `adoptId: "${a}"`),
      desktop("a", `adoptId: "${a}"`, "{ dependsOn: copy }"),
      desktop("b", `adoptId: "${b}"`),
    ].join("\n"),
  );
  expect((await stack.fail("preview")).output).toContain(`${a} belongs to the resource "copy" too`);
  expect(await stack.changes()).toEqual([]);
});

test("of two resources that share an object, as an older release allowed, one can be taken out and the object stays", async () => {
  adopting(a, b);
  await stack.up();
  const { text } = await stack.state();
  writeFileSync(join(stack.folder, "shared.json"), text.replaceAll(b, a));
  await stack.succeed("stack", "import", "--file", "shared.json");
  adopting(a, a);
  expect((await stack.succeed("preview")).output).toMatch(
    new RegExp(`warning: ${a} belongs to the resource "[ab]" too: give each object to one resource only`),
  );
  await stack.succeed("state", "unprotect", "--all", "--yes");
  await stack.mark();
  stack.program([CLUSTER, desktop("a", `adoptId: "${a}"`)].join("\n"));
  expect((await stack.up()).output).toContain(`${a} is kept: it belongs to the resource "a" too`);
  expect(await stack.changes()).toEqual([]);
  expect(await ids()).toContain(a);
});

test("what is adopted is protected until the program says otherwise", async () => {
  adopting(a, b);
  await stack.up();
  stack.program(CLUSTER);
  expect((await stack.fail("preview")).output).toMatch(PROTECTED);
  expect((await stack.fail("destroy", "--yes")).output).toMatch(PROTECTED);
  adopting(a, b, "allowDataLoss: true", "allowDataLoss: true");
  await stack.up();
  await stack.destroy();
  expect(await ids()).toEqual([]);
});

test("a desktop of which the cloud says that it is somebody's is not deleted, nor is one beside it", async () => {
  adopting(a, b);
  await stack.up();
  await stack.control.patch(b, { UserName: "carol", UserUid: 9 });
  await stack.succeed("state", "unprotect", "--all", "--yes");
  await stack.mark();
  const { output } = await stack.fail("destroy", "--yes", "--skip-preview");
  expect(output).toContain(
    `desktop ${b} is not deleted: in the cloud it belongs to carol, whom the program does not name in user`,
  );
  expect(output).toContain(`${a} is not deleted either: the deletion of ${b} was refused in the same run`);
  expect(await stack.changes()).toEqual([]);

  stack.edit(`adoptId: "${b}",`, `adoptId: "${b}", allowDataLoss: true,`);
  await stack.up();
  await stack.succeed("state", "unprotect", "--all", "--yes");
  await stack.destroy();
  expect(await ids()).toEqual([]);
});

test("the replacement of an adopted desktop is a new one", async () => {
  adopting(a, b);
  await stack.up();
  stack.edit(
    `systemDiskSize: 80, workMode: "Desktop", adoptId: "${a}"`,
    `systemDiskSize: 120, workMode: "Desktop", allowDataLoss: true, adoptId: "${a}"`,
  );
  await stack.succeed("state", "unprotect", "--all", "--yes");
  await stack.up();
  expect(await ids()).not.toContain(a);
  expect(await ids()).toHaveLength(2);
  await stack.expectNoChanges();
});
