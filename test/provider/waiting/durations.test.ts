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

test("a wait knows from those before when it can end at the earliest", () => {
  const known = durations();
  known.add("ready", 5 * MINUTE);
  known.add("ready", 6 * MINUTE);
  // Some looks before are for failures.
  expect(known.pauseMs("ready", 0)).toBe((5 * MINUTE) / 4);
  expect(known.pauseMs("ready", 4.9 * MINUTE)).toBeCloseTo(0.1 * MINUTE);
  expect(known.pauseMs("ready", 5.5 * MINUTE)).toBe(15 * SECOND);
  expect(known.pauseMs("ready", 60 * MINUTE)).toBe(15 * SECOND);
});

test("the more wait together, the closer they look", () => {
  const known = durations();
  known.add("ready", 2 * MINUTE);
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

test("only the last ten count", () => {
  const known = durations();
  known.add("ready", SECOND);
  for (let n = 0; n < 10; n += 1) {
    known.add("ready", MINUTE);
  }
  expect(known.pauseMs("ready", 50 * SECOND)).toBeCloseTo(10 * SECOND);
});
