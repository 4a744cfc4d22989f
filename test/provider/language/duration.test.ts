import { describeDuration, parseDuration } from "../../../src/provider/language/duration";

test.each([
  ["90s", 90_000],
  ["40m", 2_400_000],
  ["1h30m", 5_400_000],
  ["1.5s", 1_500],
  ["250ms", 250],
])("%s is %i ms", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

test.each(["", "40", "m", "40 m", "40m!", "forty"])("%j is no duration", (text) =>
  expect(parseDuration(text)).toBeUndefined(),
);

test.each([
  [45_000, "45 s"],
  [720_000, "12 min"],
  [5_400_000, "90 min"],
  [9_000_000, "2 h 30 min"],
  [7_200_000, "2 h"],
])("%i ms reads %s", (milliseconds, text) => expect(describeDuration(milliseconds)).toBe(text));
