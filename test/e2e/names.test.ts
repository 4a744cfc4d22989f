import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
  stack.program(ROLE + DIRECT);
  await stack.up();
});
afterAll(() => stack.close());

const ROLE = `const role = new wuying.gws.ServiceLinkedRole("gws");\n`;
const ARGS = `{ clusterType: "gws.s1.standard", vpcId: "vpc-1" }`;
const DIRECT = `new wuying.gws.Cluster("studio", ${ARGS}, { dependsOn: role });`;
const IN_COMPONENT = `
class Team extends pulumi.ComponentResource {
  constructor(name: string) {
    super("acme:index:Team", name);
    new wuying.gws.Cluster("studio", ${ARGS}, {
      parent: this, dependsOn: role, aliases: [{ parent: pulumi.rootStackResource }],
    });
  }
}
new Team("cad");`;

const nameInCloud = async (): Promise<unknown> => (await stack.control.objects("clusters"))[0]?.Name;
const idInCloud = async (): Promise<string> =>
  String((await stack.control.objects("clusters"))[0]?.ClusterId);

test("a name that was made stays when the stack gets another name", async () => {
  const before = await nameInCloud();
  expect(before).toMatch(/^studio-[0-9a-f]{7}$/);
  await stack.succeed("stack", "rename", "prod");
  await stack.expectNoChanges();
  await stack.up();
  expect(await nameInCloud()).toBe(before);
});

test("it stays when the resource moves into a component", async () => {
  const before = await nameInCloud();
  stack.program(ROLE + IN_COMPONENT);
  expect((await stack.preview()).output).toContain("+ 1 to create\n    3 unchanged");
  await stack.up();
  expect(await nameInCloud()).toBe(before);
});

test("it is put right when somebody changes it in the cloud", async () => {
  const before = await nameInCloud();
  await stack.control.patch(await idInCloud(), { Name: "renamed" });
  await stack.refresh();
  expect((await stack.preview()).output).toContain(`~ name: "renamed" => "${before}"`);
  await stack.up();
  expect(await nameInCloud()).toBe(before);
  await stack.expectNoChanges();
});

test("a name that the program gave stays when the program no longer gives one", async () => {
  stack.edit(`vpcId: "vpc-1"`, `vpcId: "vpc-1", name: "cad-cluster"`);
  await stack.up();
  expect(await nameInCloud()).toBe("cad-cluster");
  stack.edit(`, name: "cad-cluster"`, "");
  await stack.expectNoChanges();
});
