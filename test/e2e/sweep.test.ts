import { cli, expectNothingLeft } from "./support/cli";
import type { Stack } from "./support/stack";
import { trialFleet } from "./support/trial-fleet";

jest.setTimeout(900_000);

let stack: Stack;
beforeAll(async () => {
  stack = await trialFleet();
});
afterAll(() => stack.close());

const FITS = ["--prefix", "ci-", "--older-than", "0m"];

/** What becomes of each object, by its name. */
async function swept(
  ...args: readonly string[]
): Promise<{ code: number | null; of: Record<string, string> }> {
  const { code, out } = await cli(stack.emulator, "sweep", ...FITS, "--json", ...args);
  const { objects } = JSON.parse(out) as { objects: { name: string; result: string; reason?: string }[] };
  return { code, of: Object.fromEntries(objects.map(({ name, result }) => [name, result])) };
}

const names = async (): Promise<unknown[]> => [
  ...(await stack.control.objects("clusters")).map(({ Name }) => Name),
  ...(await stack.control.objects("instances")).map(({ Name }) => Name),
];

test("what a trial has left is said, and deleted with --yes but for what somebody has", async () => {
  const before = await names();
  expect(before).toHaveLength(5);
  expect(await swept()).toEqual({
    code: 2,
    of: {
      "ci-free": "wouldDelete",
      "ci-free-desk": "wouldDelete",
      "ci-taken": "kept",
      "ci-taken-desk": "kept",
    },
  });
  expect(await names()).toEqual(before);

  const { code, out, err } = await cli(stack.emulator, "sweep", ...FITS, "--yes");
  expect({ code, err }).toEqual({ code: 2, err: "" });
  expect(out).toMatch(/^kept .* ci-taken-desk .*; it belongs to alice$/m);
  expect(out).toMatch(/\n2 of 4 deleted, 2 kept, 0 failed\.\n$/);
  expect((await names()).sort()).toEqual(["ci-taken", "ci-taken-desk", "studio"]);
});

test("what is named by its id goes too, and then nothing is left", async () => {
  const [desk] = await stack.control.objects("instances");
  expect(await swept("--id", String(desk?.InstanceId), "--yes")).toEqual({
    code: 0,
    of: { "ci-taken": "deleted", "ci-taken-desk": "deleted" },
  });
  await expectNothingLeft(stack.emulator, "ci-");
  expect(await names()).toEqual(["studio"]);
});

test("a refresh tells the stack what has gone", async () => {
  await stack.refresh();
  expect(Object.keys((await stack.state()).resources).sort()).toEqual(["gws", "kept"]);
});
