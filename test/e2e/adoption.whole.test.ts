import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { adoptable, adopting, CLUSTER } from "./support/adoptable";
import { desktop } from "./support/gws-program";
import type { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
let a: string;
let b: string;
beforeEach(async () => {
  ({ stack, a, b } = await adoptable());
});
afterEach(() => stack.close());

const adopt = (...desktops: Parameters<typeof adopting>): void => stack.program(adopting(...desktops));
const ids = async (): Promise<unknown[]> =>
  (await stack.control.objects("instances")).map(({ InstanceId }) => InstanceId);

test("an object is adopted by one resource only", async () => {
  adopt(a, a);
  // The order in which the engine asks about the two is its own.
  expect((await stack.fail("preview")).output).toMatch(
    new RegExp(`adoptId: ${a} belongs to the resource "[ab]" already: give each object to one resource only`),
  );

  adopt(a, b);
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
  adopt(a, b);
  await stack.up();
  const { text } = await stack.state();
  writeFileSync(join(stack.folder, "shared.json"), text.replaceAll(b, a));
  await stack.succeed("stack", "import", "--file", "shared.json");
  adopt(a, a);
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

test("a desktop of which the cloud says that it is somebody's is not deleted, nor is one beside it", async () => {
  adopt(a, b);
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
  adopt(a, b);
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
