import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Control } from "./support/control";
import { ROOT } from "./support/engine";
import { Stack } from "./support/stack";
import { callsTo, HERE, idsIn, namesIn, THERE, type TwoRegions, twoRegions } from "./support/two-regions";

jest.setTimeout(900_000);

let both: TwoRegions;
let stack: Stack;
let there: Control;
beforeAll(async () => {
  both = await twoRegions();
  ({ stack, there } = both);
  await stack.up();
});
afterAll(async () => {
  await both.other.close();
  await both.stack.close();
});

const clouds = (): readonly Control[] => [stack.control, there];

test("a refresh finds the drift of each region where it is, and the next up puts it right there", async () => {
  const before = await Promise.all(clouds().map((cloud) => callsTo(cloud, /^SetInstanceName$/)));
  for (const [cloud, name] of [
    [stack.control, "moved-here"],
    [there, "moved-there"],
  ] as const) {
    const [id] = await idsIn(cloud);
    await cloud.patch(String(id), { Name: name });
  }
  const { output } = await stack.refresh("--diff");
  expect(output).toContain('"desk" => "moved-here"');
  expect(output).toContain('"deskThere" => "moved-there"');
  await stack.up();
  expect(await namesIn(stack.control)).toEqual(["studio", "desk"]);
  expect(await namesIn(there)).toEqual(["studioThere", "deskThere"]);
  const after = await Promise.all(clouds().map((cloud) => callsTo(cloud, /^SetInstanceName$/)));
  expect(after.map(({ length }, index) => length - (before[index]?.length ?? 0))).toEqual([1, 1]);
  await stack.expectNoChanges();
});

test("a cluster and its desktop move to the other region with leave, and are gone where they were", async () => {
  stack.edit(`name: "studio", \n`, `name: "studio", region: "${THERE}"\n`);
  stack.edit(`name: "desk", \n`, `name: "desk", region: "${THERE}", allowDataLoss: true\n`);
  const { output } = await stack.preview();
  expect(output).toContain("+-2 to replace");
  expect(output).toContain(`+ region: "${THERE}"`);
  await stack.up();
  expect(await namesIn(stack.control)).toEqual([]);
  expect((await namesIn(there)).sort()).toEqual(["desk", "deskThere", "studio", "studioThere"]);
  expect(await callsTo(stack.control, /^Delete/)).toEqual(["DeleteInstance", "DeleteCluster"]);
  expect(await callsTo(there, /^Delete/)).toEqual([]);
  await stack.expectNoChanges();
});

test("the example makes an office in each of its regions, on one emulator that answers for both", async () => {
  const example = await Stack.create();
  try {
    await example.configure("wuying:region", HERE);
    example.write("index.ts", readFileSync(join(ROOT, "examples/two-regions/index.ts"), "utf8"));
    const { output } = await example.up();
    expect(output).toContain("+ 6 created");
    expect(output).toContain(`branchRegion: "${THERE}"`);
    expect(await example.control.objects("instances")).toHaveLength(2);
    await example.expectNoChanges();
  } finally {
    await example.close();
  }
});
