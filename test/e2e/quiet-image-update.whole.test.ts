import { CLOSED, NEW, OLD, StreamedGroup } from "./support/streamed-group";

jest.setTimeout(900_000);

let group: StreamedGroup;
beforeAll(async () => {
  group = await StreamedGroup.create();
});
afterAll(() => group.close());

test("a preview asks nobody, and needs no window", async () => {
  await group.come("alice");
  group.program(NEW, CLOSED);
  expect((await group.stack.preview()).output).toContain("~ 1 to update");
  expect(await group.users()).toEqual(["alice"]);
});

test("a refresh, and changes of the group that keep the image, are not held up", async () => {
  group.program(OLD, CLOSED);
  await group.stack.refresh();
  await group.stack.apply('bizRegionId: "cn-hangzhou",', 'bizRegionId: "cn-hangzhou", sessionTimeout: 30,');
  expect(await group.users()).toEqual(["alice"]);
});

test("destroy needs no program", async () => {
  await group.stack.destroy();
  expect(await group.groups()).toEqual([]);
});
