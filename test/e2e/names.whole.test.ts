import { DIRECT, nameInCloud, ROLE } from "./support/named-cluster";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
  stack.program(ROLE + DIRECT);
  await stack.up();
});
afterAll(() => stack.close());

const idInCloud = async (): Promise<string> =>
  String((await stack.control.objects("clusters"))[0]?.ClusterId);

test("it is put right when somebody changes it in the cloud", async () => {
  const before = await nameInCloud(stack);
  await stack.control.patch(await idInCloud(), { Name: "renamed" });
  await stack.refresh();
  expect((await stack.preview()).output).toContain(`~ name: "renamed" => "${before}"`);
  await stack.up();
  expect(await nameInCloud(stack)).toBe(before);
  await stack.expectNoChanges();
});

test("a name that the program gave stays when the program no longer gives one", async () => {
  stack.edit(`vpcId: "vpc-1"`, `vpcId: "vpc-1", name: "cad-cluster"`);
  await stack.up();
  expect(await nameInCloud(stack)).toBe("cad-cluster");
  stack.edit(`, name: "cad-cluster"`, "");
  await stack.expectNoChanges();
});
