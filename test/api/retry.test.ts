import type { Failure } from "../../src/api/failure";
import { retryDelay } from "../../src/api/retry";
import { defaultTimings } from "../../src/api/timings";

const failure = (kind: Failure["kind"], more: Partial<Failure> = {}): Failure => ({
  kind,
  code: "X",
  detail: "x",
  uncertain: false,
  ...more,
});
const state = { failures: 1, failingSince: 0, now: 0, repeatable: false, reachedBefore: false };
const minutes = (count: number): number => count * 60_000;

describe("retryDelay", () => {
  test("is anything up to a limit that doubles, and is capped", () => {
    const longest = (failures: number) =>
      retryDelay(failure("throttled"), { ...state, failures }, defaultTimings, 1);
    expect([1, 2, 3, 6, 7, 50].map(longest)).toEqual([500, 1000, 2000, 16_000, 20_000, 20_000]);
    expect(retryDelay(failure("throttled"), state, defaultTimings, 0)).toBe(0);
  });

  test("survives ten minutes of throttling", () => {
    const delayAt = (now: number) =>
      retryDelay(failure("throttled"), { ...state, failures: 50, now }, defaultTimings);
    expect(delayAt(minutes(14))).toBeDefined();
    expect(delayAt(minutes(15))).toBeUndefined();
  });

  test("is at least what the server asks for, but not past the end", () => {
    const asked = (retryAfterMs: number) =>
      retryDelay(failure("throttled", { retryAfterMs }), state, defaultTimings);
    expect(asked(30_000)).toBe(30_000);
    expect(asked(minutes(60))).toBe(minutes(15));
  });

  test("ends with the time for the whole operation, if that comes first", () => {
    const delayWith = (remaining: number) =>
      retryDelay(failure("throttled", { retryAfterMs: 30_000 }), { ...state, remaining }, defaultTimings);
    expect(delayWith(60_000)).toBe(30_000);
    expect(delayWith(4_000)).toBe(4_000);
    expect(delayWith(0)).toBeUndefined();
    expect(delayWith(-1)).toBeUndefined();
  });

  test("ends early for an endpoint that never answered", () => {
    const delayAt = (now: number, reachedBefore: boolean) =>
      retryDelay(failure("unreachable"), { ...state, now, reachedBefore }, defaultTimings);
    expect(delayAt(6_000, false)).toBeUndefined();
    expect(delayAt(6_000, true)).toBeDefined();
    expect(delayAt(minutes(1), true)).toBeUndefined();
  });

  test("is given after a fault only if the request is repeatable", () => {
    expect(retryDelay(failure("fault"), state, defaultTimings)).toBeUndefined();
    expect(retryDelay(failure("fault"), { ...state, repeatable: true }, defaultTimings)).toBeDefined();
  });

  test.each(["refused", "aborted"] as const)("is never given after the request was %s", (kind) => {
    expect(retryDelay(failure(kind), { ...state, repeatable: true }, defaultTimings)).toBeUndefined();
  });
});
