import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compilerErrors } from "../support/compiler";
import { ROOT } from "./support/engine";
import { accountOf, emptyAccount, GIVEN, type TakenOver } from "./support/taken-over";

jest.setTimeout(1_800_000);

let account: TakenOver;
afterEach(() => account.close());

const READS = /^(Describe|Get|List|PageList)/;

test("three clusters, a hundred desktops, ten groups and twenty workstations come into a stack unchanged", async () => {
  account = await accountOf({ clusters: 3, desktops: 100, groups: 10, workstations: 20 });
  const { stack, wuying } = account;
  const before = (await stack.control.calls()).length;
  const { code, streams } = await wuying("adopt", ...GIVEN, "--out", "index.ts");
  expect({ code, err: streams[1] }).toMatchObject({ code: 0 });
  expect(streams[1]).not.toContain("Warning");
  const listings = (await stack.control.calls()).slice(before);
  expect(listings.length).toBeLessThan(60);

  const program = stack.read("index.ts");
  expect(program.split("\n").length).toBeLessThan(150);
  expect(Math.max(...program.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(110);
  expect(compilerErrors(["adopted.ts"], { "adopted.ts": program })).toEqual([]);

  await stack.mark();
  const { output } = await stack.preview();
  expect(output).toContain("+ 137 to create");
  expect(output.match(/^adopts /gm)).toHaveLength(136);
  expect(output).not.toContain("and changes it");
  await stack.up();
  expect(
    (await stack.control.calls()).filter(({ operation }) => !READS.test(operation)).length,
  ).toBeGreaterThan(0);
  expect(await stack.changes()).toEqual([]);
  await stack.expectNoChanges();

  expect((await stack.fail("destroy", "--yes")).output).toContain("cannot be deleted");
  const dry = await wuying("release", "--kind", "gws:Cluster");
  expect(dry.code).toBe(3);
  expect(dry.output).toContain("Nothing can go. Let go of what uses it, too.");
  const some = await wuying("release", "--kind", "gws:Instance", "--name", "^desk-00", "--yes");
  expect(some.output).toContain("9 of 9 are out of the stack, and in the cloud as before.");
  expect(Object.keys((await stack.state()).resources)).toHaveLength(127);
  expect(await wuying("release", "--yes")).toMatchObject({ code: 0 });
  expect((await stack.state()).resources).toEqual({});
  expect(await stack.changes()).toEqual([]);
  expect(await stack.control.objects("instances")).toHaveLength(100);
});

test("the example goes through its README: adopted, unchanged, and let go of", async () => {
  account = await emptyAccount();
  const { stack, wuying, node } = account;
  const example = join(ROOT, "examples/existing-account");
  cpSync(join(example, "console.mjs"), join(stack.folder, "console.mjs"));
  expect(await node("console.mjs")).toMatchObject({ code: 0 });
  const readme = readFileSync(join(example, "README.md"), "utf8");
  const sets = [...readme.matchAll(/--set (\S+)/g)].flatMap(([, set = ""]) => ["--set", set]);
  expect(sets).toHaveLength(8);
  expect(await wuying("adopt", "--out", "index.ts", "--region", "cn-hangzhou", ...sets)).toMatchObject({
    code: 0,
  });
  // The ids of an emulated account repeat, so what the example has is what adopt writes.
  expect(stack.read("index.ts")).toBe(readFileSync(join(example, "index.ts"), "utf8"));
  await stack.mark();
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  await stack.expectNoChanges();
  expect((await wuying("release")).code).toBe(3);
  expect(await wuying("release", "--yes")).toMatchObject({ code: 0 });
  await stack.destroy();
  expect(await stack.changes()).toEqual([]);
});

test("what the cloud does not tell comes from the configuration, without which no preview begins", async () => {
  account = await accountOf({ clusters: 1, desktops: 1, groups: 0, workstations: 0 });
  const { stack, wuying } = account;
  const { code } = await wuying(
    "adopt",
    "--kind",
    "gws:Cluster",
    "--kind",
    "gws:Instance",
    "--out",
    "index.ts",
  );
  expect(code).toBe(3);
  expect((await stack.fail("preview")).output).toContain(
    "Missing required configuration variable 'test:clusterType'",
  );
  await stack.configure("clusterType", "gws.s1.standard");
  await stack.configure("desktopSystemDiskCategory", "cloud_essd");
  await stack.configure("desktopSystemDiskSize", "80");
  await stack.mark();
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  await stack.expectNoChanges();
});
