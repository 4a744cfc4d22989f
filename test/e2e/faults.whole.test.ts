import { closingCounts } from "./support/closing-line";

// It breaks some hundred runs, beside the other suites.
jest.setTimeout(1_800_000);

const FEWEST = 80;

test("one more command puts right what goes wrong at any operation: the quick part of the fault matrix", async () => {
  const { faults, ...wrong } = await closingCounts("test/faults/main.mjs", "--quick");
  expect(faults).toBeGreaterThanOrEqual(FEWEST);
  expect(wrong).toEqual({ lost: 0, duplicated: 0, unrecovered: 0 });
});
