import { ARGS, DIRECT, nameInCloud, ROLE } from "./support/named-cluster";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
  stack.program(ROLE + DIRECT);
  await stack.up();
});
afterAll(() => stack.close());

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

test("a name that was made stays when the stack gets another name", async () => {
  const before = await nameInCloud(stack);
  expect(before).toMatch(/^studio-[0-9a-f]{7}$/);
  await stack.succeed("stack", "rename", "prod");
  await stack.expectNoChanges();
  await stack.up();
  expect(await nameInCloud(stack)).toBe(before);
});

test("it stays when the resource moves into a component", async () => {
  const before = await nameInCloud(stack);
  stack.program(ROLE + IN_COMPONENT);
  expect((await stack.preview()).output).toContain("+ 1 to create\n    3 unchanged");
  await stack.up();
  expect(await nameInCloud(stack)).toBe(before);
});
