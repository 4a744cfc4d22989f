import { defaultProviderTimings, readsAllIn, timingsFrom } from "../../../src/provider/language/timings";

describe.each([
  ["WUYING_LISTING_MAX_AGE_SECONDS", "listingMaxAgeMs"],
  ["WUYING_LISTING_LAG_SECONDS", "listingLagMs"],
] as const)("%s", (variable, timing) => {
  test("sets how long a listing is gone by, or not trusted; 0 turns that off", () => {
    expect(timingsFrom({})).toEqual(defaultProviderTimings);
    expect(timingsFrom({ [variable]: " " })).toEqual(defaultProviderTimings);
    expect(timingsFrom({ [variable]: "0" })[timing]).toBe(0);
    expect(timingsFrom({ [variable]: "2.5" })).toEqual({ ...defaultProviderTimings, [timing]: 2_500 });
  });

  test.each(["-1", "61", "soon", "1e1"])("does not take %s, and says what it may be", (text) => {
    expect(() => timingsFrom({ [variable]: text })).toThrow(
      `${variable} must be a number from 0 to 60, not "${text}"`,
    );
  });
});

test("a setting asks for all that can be read", () => {
  expect(readsAllIn({})).toBe(false);
  expect(readsAllIn({ WUYING_READ_ALL: "true" })).toBe(true);
  expect(() => readsAllIn({ WUYING_READ_ALL: "yes" })).toThrow(
    'WUYING_READ_ALL must be true or false, not "yes"',
  );
});
