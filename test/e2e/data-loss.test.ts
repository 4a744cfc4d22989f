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

test("a desktop with a user is neither taken out of the program nor destroyed before the program allows it", async () => {
  await begin(BASE, desktop("desk", ALICE), desktop("spare"));
  expect((await stack.state()).resources.desk?.protect).toBe(true);
  expect((await stack.state()).resources.spare?.protect).toBeUndefined();
  const program = stack.read("index.ts");

  stack.program([BASE, desktop("spare")].join("\n"));
  expect((await stack.fail("preview")).output).toMatch(isProtected("desk"));
  expect((await stack.fail("up", "--yes")).output).toMatch(isProtected("desk"));
  expect((await stack.fail("destroy", "--yes")).output).toMatch(isProtected("desk"));
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
