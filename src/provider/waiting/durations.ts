import type { ProviderTimings } from "../language/timings";

type Timings = Pick<ProviderTimings, "firstPollMs" | "longestPollMs">;

/** How many of the last waits tell how long the next one takes. */
const REMEMBERED = 40;
/** The first look is when so many of them had ended. */
const FEW = 0.25;
/** An end may have come before the look that saw it: the next wait looks earlier while more than this share is open, */
const OPEN = 0.05;
/** and goes so far back where no look tells how far. */
const BACK = 0.9;
/** So much of the time before that passes between two looks, which are for failures. */
const EARLY_LOOKS = 0.25;
/**
 * An end that is expected is noticed within a share of the whole wait: the more wait together the smaller a share, since
 * they share what a look costs.
 */
const EXPECTED = { ofAll: 0.8, most: 0.1, least: 0.005 };
/** An end that nothing tells of is noticed within this share of the time that it is awaited. */
const UNEXPECTED = 0.1;

/** How long a wait took: it was over at a look, and not yet at the look before, where there was one. */
interface Lasted {
  readonly byMs: number;
  readonly afterMs: number;
}

/** How long waits of one kind took in this run, and when the next one has to look because of that. */
export class Durations {
  readonly #timings: Timings;
  readonly #last = new Map<string, Lasted[]>();

  constructor(timings: Timings) {
    this.#timings = timings;
  }

  /** Whether anything is known of how long such a wait takes. */
  isKnown = (until: string): boolean => this.#last.has(until);

  /** Whether such a wait should be over after so long. */
  isOverdue(until: string, waitedMs: number): boolean {
    const last = this.#last.get(until);
    return last !== undefined && waitedMs > earliestOf(last) * (1 + OPEN);
  }

  /** A wait has ended well: a look after so long saw the end, and the one before, if any, did not. */
  add(until: string, byMs: number, afterMs = 0): void {
    // What was there already says nothing of how long it takes.
    if (byMs >= this.#timings.firstPollMs) {
      this.#last.set(until, [...(this.#last.get(until) ?? []), { byMs, afterMs }].slice(-REMEMBERED));
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
    const earliestMs = earliestOf(last);
    const longestMs = Math.max(...last.map(({ byMs }) => byMs));
    if (waitedMs < earliestMs) {
      return within(earliestMs - waitedMs, Math.max(longestPollMs, earliestMs * EARLY_LOOKS));
    }
    const { ofAll, most, least } = EXPECTED;
    const share = Math.min(Math.max(ofAll / together, least), most);
    const overdueMs = Math.max(waitedMs - longestMs, 0);
    return within(Math.max(earliestMs * share, overdueMs * UNEXPECTED));
  }
}

/**
 * When such waits begin to end. A look shows only that the end has come: were the next wait to look as late, what was
 * learnt from an unlucky look would stay. So it looks between what was too early and what was late enough.
 */
function earliestOf(last: readonly Lasted[]): number {
  const ended = last.map(({ byMs }) => byMs).sort((one, other) => one - other);
  const lateMs = ended[Math.floor(ended.length * FEW)] ?? 0;
  const tooEarly = last.map(({ afterMs }) => afterMs).filter((ms) => ms > lateMs / 2 && ms < lateMs);
  const earlyMs = tooEarly.length > 0 ? Math.max(...tooEarly) : lateMs * BACK;
  return lateMs - earlyMs > lateMs * OPEN ? (earlyMs + lateMs) / 2 : lateMs;
}
