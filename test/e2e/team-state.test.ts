import { Team } from "./support/team";

jest.setTimeout(900_000);

let team: Team;
beforeAll(async () => {
  team = await Team.begin({ timeScale: 0.03 });
});
afterAll(() => team.close());

test("of two runs on a state in a bucket one is refused, and after a kill another machine goes on", async () => {
  const { stack } = team;
  await team.moveTo("laptop");
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await team.waitForClusters((names) => names.some((name) => /^pulumi-[0-9a-f]{20}$/.test(name)));
  expect(team.locks()).toHaveLength(1);

  await team.moveTo("runner");
  expect((await stack.fail("up", "--yes", "--skip-preview")).output).toMatch(
    /the stack is currently locked by 1 lock\(s\)\.[\s\S]*created by \S+@\S+ \(pid \d+\)/,
  );
  expect(team.locks()).toHaveLength(1);

  team.kill(child);
  await done;
  // What is dead holds its lock until somebody says so.
  expect((await stack.fail("up", "--yes", "--skip-preview")).output).toContain("locked by 1 lock(s)");
  await stack.succeed("cancel", "--yes");
  await stack.up();
  expect(team.locks()).toEqual([]);
  expect(await stack.control.objects("clusters")).toHaveLength(1);
  expect(await stack.control.objects("instances")).toHaveLength(1);
  await stack.expectNoChanges();
  expect(team.bucket.objects("stacks")).toContain("test/dev.json");
});
