import { CLOSED, NEW, OLD, OPEN, StreamedGroup } from "./support/streamed-group";

jest.setTimeout(900_000);

let group: StreamedGroup;
beforeAll(async () => {
  group = await StreamedGroup.create();
});
afterAll(() => group.close());

test("another image waits for the maintenance window", async () => {
  await group.come("alice");
  await group.come("bob");
  await group.disconnect("bob");
  group.program(NEW, CLOSED);
  const { output } = await group.stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain("keeps its image: the maintenance window is closed");
  expect(await group.users()).toEqual(["alice", "bob"]);
});

test("within it, who is idle is logged off, and who is connected keeps the old image", async () => {
  group.program(NEW, OPEN);
  const { output } = await group.stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain("one idle session was logged off");
  expect(output).toContain("is in use: one session is open, and another image would cut it off");
  expect(await group.users()).toEqual(["alice"]);
  expect(await group.image()).toBe(OLD);
});

test("when the last user has left, the group gets its image", async () => {
  await group.disconnect("alice");
  await group.stack.up();
  expect(await group.image()).toBe(NEW);
  expect(await group.users()).toEqual([]);
});
