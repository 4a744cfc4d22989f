import { closingCounts } from "./support/closing-line";

// It breaks some fifty runs, beside the other suites.
jest.setTimeout(1_800_000);

const FEWEST = 45;

test("one more command puts right whatever goes wrong at a call: the quick part of the fault matrix", async () => {
  const { faults, ...wrong } = await closingCounts("test/faults/main.mjs", "--quick");
  expect(faults).toBeGreaterThanOrEqual(FEWEST);
  expect(wrong).toEqual({ lost: 0, duplicated: 0, unrecovered: 0 });
});
