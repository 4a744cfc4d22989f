import { closingCounts } from "./support/closing-line";

// It breaks some thirty runs, beside the other suites.
jest.setTimeout(1_800_000);

const FEWEST = 26;

test("one more command puts right whatever goes wrong at a call: the brief part of the fault matrix", async () => {
  const { faults, ...wrong } = await closingCounts("test/faults/main.mjs", "--brief");
  expect(faults).toBeGreaterThanOrEqual(FEWEST);
  expect(wrong).toEqual({ lost: 0, duplicated: 0, unrecovered: 0 });
});
