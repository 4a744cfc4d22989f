import { Durations } from "../../../src/provider/waiting/durations";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const durations = (): Durations => new Durations({ firstPollMs: 500, longestPollMs: 15 * SECOND });

test("without any knowledge a wait looks after ever longer times, a tenth of what it has waited", () => {
  const fresh = durations();
  expect([0, SECOND, 20 * SECOND, 10 * MINUTE].map((waited) => fresh.pauseMs("ready", waited))).toEqual([
    500,
    500,
    2 * SECOND,
    15 * SECOND,
  ]);
});

/** What such waits took, of which the look before the last came just too early. */
const lasting = (...waitedMs: readonly number[]): Durations => {
  const known = durations();
  for (const ms of waitedMs) {
    known.add("ready", ms, ms * 0.99);
  }
  return known;
};

test("a wait knows from those before when it can end at the earliest", () => {
  const known = lasting(5 * MINUTE, 6 * MINUTE);
  // Some looks before are for failures.
  expect(known.pauseMs("ready", 0)).toBe((5 * MINUTE) / 4);
  expect(known.pauseMs("ready", 4.9 * MINUTE)).toBeCloseTo(0.1 * MINUTE);
  expect(known.pauseMs("ready", 5.5 * MINUTE)).toBe(15 * SECOND);
  expect(known.pauseMs("ready", 60 * MINUTE)).toBe(15 * SECOND);
});

test("the first look is when a quarter of those before had ended", () => {
  const known = lasting(...[40, 30, 50, 60, 70, 80, 90, 100].map((seconds) => seconds * SECOND));
  expect(known.pauseMs("ready", 45 * SECOND)).toBe(5 * SECOND);
  expect([44, 51, 53].map((seconds) => known.isOverdue("ready", seconds * SECOND))).toEqual([
    false,
    false,
    true,
  ]);
});

describe("what an unlucky look has seen late is not taken for how long it takes", () => {
  test("the next look is between what was too early and what was late enough", () => {
    const known = durations();
    known.add("ready", 20 * SECOND, 12 * SECOND);
    expect(known.pauseMs("ready", 12 * SECOND)).toBe(4 * SECOND);
    known.add("ready", 16 * SECOND);
    expect(known.pauseMs("ready", 12 * SECOND)).toBe(2 * SECOND);
    known.add("ready", 15 * SECOND, 14 * SECOND);
    known.add("ready", 15 * SECOND, 14.5 * SECOND);
    expect(known.pauseMs("ready", 12 * SECOND)).toBe(3 * SECOND);
  });

  test("where no look came too early it is a little earlier each time", () => {
    const known = durations();
    known.add("ready", 20 * SECOND);
    expect(known.pauseMs("ready", 12 * SECOND)).toBe(7 * SECOND);
    known.add("ready", 19 * SECOND, SECOND);
    expect(known.pauseMs("ready", 12 * SECOND)).toBeCloseTo(6.05 * SECOND);
  });
});

test("the more wait together, the closer they look", () => {
  const known = lasting(2 * MINUTE);
  const pauses = [1, 10, 100, 1_000].map((together) => known.pauseMs("ready", 2 * MINUTE, together));
  expect(pauses).toEqual([12 * SECOND, 9.6 * SECOND, 0.96 * SECOND, 0.6 * SECOND]);
});

test("each thing to wait for has a time of its own", () => {
  const known = durations();
  known.add("deleted", MINUTE);
  expect(known.pauseMs("ready", 0)).toBe(500);
});

test("what was there at once says nothing of how long it takes", () => {
  const known = durations();
  known.add("ready", 100);
  expect(known.pauseMs("ready", 10 * SECOND)).toBe(SECOND);
});

test("only the last forty count", () => {
  const known = lasting(SECOND, ...Array.from({ length: 40 }, () => MINUTE));
  expect(known.pauseMs("ready", 50 * SECOND)).toBeCloseTo(10 * SECOND);
});
