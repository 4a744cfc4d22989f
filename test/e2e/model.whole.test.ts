import { closingCounts } from "./support/closing-line";

// It walks some stacks through their lives, beside the other suites.
jest.setTimeout(1_800_000);

const SEQUENCES = 6;

test("random lives of stacks end well", async () => {
  const args = ["--sequences", String(SEQUENCES), "--seed", "1"];
  const { sequences, steps, ...wrong } = await closingCounts("test/model/main.mjs", ...args);
  expect(sequences).toBeGreaterThanOrEqual(SEQUENCES);
  expect(steps).toBeGreaterThan(0);
  expect(wrong).toEqual({ lost: 0, duplicated: 0, unrecovered: 0 });
});
