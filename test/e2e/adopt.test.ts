import { accountOf, GIVEN, type TakenOver } from "./support/taken-over";

jest.setTimeout(600_000);

let account: TakenOver;
beforeAll(async () => {
  account = await accountOf({ clusters: 1, desktops: 4, groups: 1, workstations: 1 });
});
afterAll(() => account.close());

test("what an account has comes into a stack and out of it again, and nothing in the cloud changes", async () => {
  const { stack, wuying } = account;
  expect(await wuying("adopt", ...GIVEN, "--out", "index.ts")).toMatchObject({ code: 0 });
  await stack.mark();
  const { output } = await stack.succeed("up", "--yes");
  expect(output).toContain("+ 11 to create");
  expect(output).not.toContain("and changes it");
  await stack.expectNoChanges();

  const { code, output: said } = await wuying("release", "--yes");
  expect(said).toContain("10 of 10 are out of the stack, and in the cloud as before.");
  expect(code).toBe(0);
  expect((await stack.state()).resources).toEqual({});
  expect(await stack.changes()).toEqual([]);
  expect(await stack.control.objects("instances")).toHaveLength(4);
});
