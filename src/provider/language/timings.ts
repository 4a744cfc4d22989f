/** How long the provider waits, and how long it goes by what it knows, in milliseconds. */
export interface ProviderTimings {
  /** How long reads of one kind are gathered before they are made, together. @default 25 */
  readonly gatherReadsMs: number;
  /**
   * How old the listing may be that a refresh and the first look of a create go by; never one from before this run last
   * changed the object. `WUYING_LISTING_MAX_AGE_SECONDS` sets it, 0 has everything read anew. @default 8 000
   */
  readonly listingMaxAgeMs: number;
  /**
   * How long a listing of the cloud may lag behind what was changed. It is only waited for where a listing contradicts what
   * was just done, or where a mistake would make something twice. `WUYING_LISTING_LAG_SECONDS` sets it, 0 trusts every
   * listing. @default 5 000
   */
  readonly listingLagMs: number;
  /** No read of a wait follows the one before sooner than this. @default 500 */
  readonly firstPollMs: number;
  /** No read of a wait follows the one before later than this. @default 15 000 */
  readonly longestPollMs: number;
  /** How long the last read of a wait, which may begin right at the deadline, has for its answer. @default 10 000 */
  readonly lastReadMs: number;
  /** A wait says nothing of its progress before this has passed. @default 2 000 */
  readonly quietMs: number;
  /** How long after it was said a state that goes on is said again. @default 30 000 */
  readonly sayAgainMs: number;
  /**
   * How long a state that this package does not know is waited on before the wait fails: it may be one on the way, or one
   * that nothing follows. @default 300 000
   */
  readonly unknownStateGraceMs: number;
  /** How long a new object may be missing before a wait takes it for gone: it may not be listed at once. @default 60 000 */
  readonly newObjectGraceMs: number;

  /** The first pause before a call is tried again that found its object busy; each further one is half as long again. @default 500 */
  readonly firstBusyPauseMs: number;
  /** No pause for a busy object is longer. @default 10 000 */
  readonly longestBusyPauseMs: number;
  /** Pauses for a busy object that are longer than this are logged. @default 2 000 */
  readonly logBusyPauseMs: number;
  /** The pause before a container is deleted again whose count of members lags behind. @default 2 000 */
  readonly lagPauseMs: number;

  /**
   * When a create whose answer was lost looks for its object: after each of these pauses, and once more when a listing
   * cannot lag behind any longer. An object that is still not listed was never made. @default 0, 500, 1 000, 2 000 and 4 000
   */
  readonly lookAgainAfterMs: readonly number[];
  /** How long before its create was sent an object may have been made, as the cloud's clock says it. @default 120 000 */
  readonly cloudClockBehindMs: number;
  /** How long after its create was sent an object may have been made, as the cloud's clock says it. @default 180 000 */
  readonly cloudClockAheadMs: number;

  /** How long after the deadline a call may still be sent again: a last look at it, and what that has to repeat. @default 10 000 */
  readonly afterDeadlineMs: number;
  /** How long a failure is held back by a look at what it left: it matters more than its circumstances. @default 15 000 */
  readonly lastLookMs: number;
  /** How long the first deletions of a run are gathered before one of them is answered. @default 250 */
  readonly gatherDeletionsMs: number;
  /**
   * How old the listing may be that an adoption looks its object up in: a preview and the `up` after it are two runs, and
   * a long `up` must not go by what was there at its beginning. @default 30 000
   */
  readonly adoptionListingAgeMs: number;
  /** How long the host gets to hand the last answers to the engine, which kills it after 5 s. @default 200 */
  readonly flushMs: number;
}

export const defaultProviderTimings: ProviderTimings = {
  gatherReadsMs: 25,
  listingMaxAgeMs: 8_000,
  listingLagMs: 5_000,
  firstPollMs: 500,
  longestPollMs: 15_000,
  lastReadMs: 10_000,
  quietMs: 2_000,
  sayAgainMs: 30_000,
  unknownStateGraceMs: 300_000,
  newObjectGraceMs: 60_000,
  firstBusyPauseMs: 500,
  longestBusyPauseMs: 10_000,
  logBusyPauseMs: 2_000,
  lagPauseMs: 2_000,
  lookAgainAfterMs: [0, 500, 1_000, 2_000, 4_000],
  cloudClockBehindMs: 120_000,
  cloudClockAheadMs: 180_000,
  afterDeadlineMs: 10_000,
  lastLookMs: 15_000,
  gatherDeletionsMs: 250,
  adoptionListingAgeMs: 30_000,
  flushMs: 200,
};

const LONGEST_SECONDS = 60;

/** The timings with what the environment sets. */
export function timingsFrom(env: Readonly<Record<string, string | undefined>>): ProviderTimings {
  return {
    ...defaultProviderTimings,
    ...fromSeconds(env, "WUYING_LISTING_MAX_AGE_SECONDS", "listingMaxAgeMs"),
    ...fromSeconds(env, "WUYING_LISTING_LAG_SECONDS", "listingLagMs"),
  };
}

function fromSeconds(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  timing: "listingMaxAgeMs" | "listingLagMs",
): Partial<ProviderTimings> {
  const text = env[variable]?.trim();
  if (!text) {
    return {};
  }
  const seconds = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || seconds > LONGEST_SECONDS) {
    throw new Error(`${variable} must be a number from 0 to ${LONGEST_SECONDS}, not ${JSON.stringify(text)}`);
  }
  return { [timing]: seconds * 1000 };
}

/** Whether the environment asks for all that can be read of every object, whatever its program gives. */
export function readsAllIn({
  WUYING_READ_ALL: text = "",
}: Readonly<Record<string, string | undefined>>): boolean {
  if (!["", "true", "false"].includes(text)) {
    throw new Error(`WUYING_READ_ALL must be true or false, not ${JSON.stringify(text)}`);
  }
  return text === "true";
}
