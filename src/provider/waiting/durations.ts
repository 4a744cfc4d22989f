import type { ProviderTimings } from "../language/timings";

type Timings = Pick<ProviderTimings, "firstPollMs" | "longestPollMs">;

/** How many of the last waits tell how long the next one takes. */
const REMEMBERED = 10;
/** So much of the time before that passes between two looks, which are for failures. */
const EARLY_LOOKS = 0.25;
/**
 * An end that is expected is noticed within a share of the whole wait: the more wait together the smaller a share, since
 * they share what a look costs.
 */
const EXPECTED = { ofAll: 0.8, most: 0.1, least: 0.005 };
/** An end that nothing tells of is noticed within this share of the time that it is awaited. */
const UNEXPECTED = 0.1;

/** How long waits of one kind took in this run, and when the next one has to look because of that. */
export class Durations {
  readonly #timings: Timings;
  readonly #last = new Map<string, number[]>();

  constructor(timings: Timings) {
    this.#timings = timings;
  }

  /** Whether anything is known of how long such a wait takes. */
  isKnown = (until: string): boolean => this.#last.has(until);

  /** A wait has ended well after so long. */
  add(until: string, waitedMs: number): void {
    // What was there already says nothing of how long it takes.
    if (waitedMs >= this.#timings.firstPollMs) {
      this.#last.set(until, [...(this.#last.get(until) ?? []), waitedMs].slice(-REMEMBERED));
    }
  }

  /** How long a wait pauses that has lasted for so long, while so many wait together. */
  pauseMs(until: string, waitedMs: number, together = 1): number {
    const { firstPollMs, longestPollMs } = this.#timings;
    const within = (ms: number, longestMs = longestPollMs): number =>
      Math.min(Math.max(ms, firstPollMs), longestMs);
    const last = this.#last.get(until);
    if (!last) {
      return within(waitedMs * UNEXPECTED);
    }
    const [shortestMs, longestMs] = [Math.min(...last), Math.max(...last)];
    if (waitedMs < shortestMs) {
      return within(shortestMs - waitedMs, Math.max(longestPollMs, shortestMs * EARLY_LOOKS));
    }
    const { ofAll, most, least } = EXPECTED;
    const share = Math.min(Math.max(ofAll / together, least), most);
    const overdueMs = Math.max(waitedMs - longestMs, 0);
    return within(Math.max(shortestMs * share, overdueMs * UNEXPECTED));
  }
}
