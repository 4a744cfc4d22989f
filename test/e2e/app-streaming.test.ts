import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;

const lastCall = async (operation: string): Promise<Readonly<Record<string, unknown>>> =>
  (await stack.control.calls(operation)).at(-1)?.parameters ?? {};
const group = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await stack.control.objects("appInstanceGroups"))[0] ?? {};

beforeAll(async () => {
  stack = await Stack.create();
  stack.copyExample("app-streaming");
});
afterAll(() => stack.close());

test("up makes the group and waits until it is published; a second preview is empty", async () => {
  expect((await stack.preview()).output).toContain("+ 2 to create");
  await stack.up();
  expect(await group()).toMatchObject({
    AppInstanceGroupName: "cad",
    Status: "PUBLISHED",
    SessionTimeout: "15",
  });
  await stack.expectNoChanges();
  await stack.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes");
});

test("each change in place is one call of the operation that owns it", async () => {
  expect(await stack.apply("sessionTimeout: 15", "sessionTimeout: 30")).toEqual([
    "ModifyAppInstanceGroupAttribute",
  ]);
  expect(await lastCall("ModifyAppInstanceGroupAttribute")).toMatchObject({
    SessionTimeout: expect.anything(),
  });
  expect(Object.keys(await lastCall("ModifyAppInstanceGroupAttribute")).sort()).toEqual([
    "AppInstanceGroupId",
    "ProductType",
    "SessionTimeout",
  ]);
  expect(await stack.apply("maxScalingAmount: 10", "maxScalingAmount: 12")).toEqual([
    "ModifyNodePoolAttribute",
  ]);
  expect(await stack.apply("frameRate: 60", "frameRate: 30")).toEqual(["ModifyAppPolicy"]);
  expect(await stack.apply("perSessionPerApp: true", "perSessionPerApp: false")).toEqual([
    "ModifyAppInstanceGroupAttribute",
  ]);
  expect(await stack.apply('tags: { team: "cad" }', 'tags: { team: "design" }')).toEqual([
    "TagCloudResources",
  ]);
});

test("destroy leaves nothing", async () => {
  await stack.destroy();
  expect(await stack.control.objects("appInstanceGroups")).toEqual([]);
});
