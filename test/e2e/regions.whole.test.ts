import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./support/engine";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const HERE = "cn-hangzhou";
const THERE = "cn-shanghai";

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
