import { readdirSync } from "node:fs";
import { join } from "node:path";
import { closingCounts } from "./support/closing-line";
import { ROOT } from "./support/engine";

// It walks a few stacks through their lives, beside the other suites.
jest.setTimeout(1_800_000);

const KEPT = readdirSync(join(ROOT, "test/model/kept")).length;

test("lives of stacks that did not end well once end well", async () => {
  const { sequences, steps, ...wrong } = await closingCounts("test/model/main.mjs", "--sequences", "0");
  expect(sequences).toBe(KEPT);
  expect(steps).toBeGreaterThan(0);
  expect(wrong).toEqual({ lost: 0, duplicated: 0, unrecovered: 0 });
});
