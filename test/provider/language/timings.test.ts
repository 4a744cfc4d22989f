import { defaultProviderTimings, timingsFrom } from "../../../src/provider/language/timings";

test("the age of listings can be set, and 0 turns sharing over time off", () => {
  expect(timingsFrom({})).toBe(defaultProviderTimings);
  expect(timingsFrom({ WUYING_LISTING_MAX_AGE_SECONDS: " " })).toBe(defaultProviderTimings);
  expect(timingsFrom({ WUYING_LISTING_MAX_AGE_SECONDS: "0" }).listingMaxAgeMs).toBe(0);
  expect(timingsFrom({ WUYING_LISTING_MAX_AGE_SECONDS: "2.5" }).listingMaxAgeMs).toBe(2_500);
});

test.each(["-1", "61", "soon", "1e1"])("an age of %s is refused with what it may be", (text) => {
  expect(() => timingsFrom({ WUYING_LISTING_MAX_AGE_SECONDS: text })).toThrow(
    `WUYING_LISTING_MAX_AGE_SECONDS must be a number from 0 to 60, not "${text}"`,
  );
});
