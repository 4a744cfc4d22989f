import { defaultProviderTimings, type ProviderTimings } from "../../../src/provider/language/timings";

/** The provider's timings where an emulator is as fast as {@link QUICK_TIME_SCALE} makes it. */
export const quickTimings: ProviderTimings = {
  ...defaultProviderTimings,
  firstPollMs: 5,
  longestPollMs: 50,
  // Tests change objects behind our back and look at once.
  listingMaxAgeMs: 0,
  listingLagMs: 0,
  gatherReadsMs: 5,
  lastReadMs: 500,
  newObjectGraceMs: 1_000,
  firstBusyPauseMs: 5,
  longestBusyPauseMs: 50,
  lagPauseMs: 10,
  lookAgainAfterMs: [0, 5, 10, 20, 40],
  afterDeadlineMs: 100,
  lastLookMs: 500,
  gatherDeletionsMs: 50,
};

/** Real seconds per emulated second: the longest work of the emulator takes a tenth of a second. */
export const QUICK_TIME_SCALE = 0.000_4;
