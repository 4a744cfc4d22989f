/** How a {@link Limiter} adapts. Rates are requests per second. */
export interface LimiterOptions {
  /** The limit never falls below this. @default 0.25 */
  readonly minRate?: number;
  /** What a second without throttling adds to the limit while others share it. @default 0.2 */
  readonly increasePerSecond?: number;
  /** The time over which the server counts, in milliseconds. @default 1 000 */
  readonly windowMs?: number;
  /** After this long without throttling a higher limit is tried, in milliseconds. @default 120 000 */
  readonly recoveryMs?: number;
  /**
   * The limit as long as the server has not throttled: so many requests in any second, all at once if need be.
   * @default none
   */
  readonly startRate?: number;
  /** A number from 0 to below 1. @default Math.random */
  readonly random?: () => number;
}

/** So much of what the server is known to take is asked of it. */
const SAFE = 0.9;
/** Pauses between two requests are so much longer or shorter than the rate says. */
const UNEVEN = 0.1;
/** How much more is tried after a long time without throttling. */
const PROBE = 1.25;
/** A limit that is tried has to be so much higher to be one. */
const IN_VAIN = 1.1;
/** So much is left of the rate after a throttling where others use the same limit. */
const LEFT = 0.6;
/** The most that a time without throttling grows by while higher limits are tried in vain. */
const LONGEST_PATIENCE = 8;
/** A refusal may mean only that another process was quicker, where it is the only one in so many milliseconds. */
const ONCE_MS = 10_000;

interface Limit {
  readonly rate: number;
  /** What the server took in a second when it last throttled. */
  readonly taken: number;
  /** The rate that the limit grows to. */
  readonly ceiling: number;
  /** Others use the same limit. */
  readonly isShared: boolean;
  /** How much longer than usual the time without throttling has to be before a higher limit is tried. */
  readonly patience: number;
}

/** Requests that were throttled together. */
interface Refusal {
  /** When the first of them began, and when its answer came. */
  readonly startedAt: number;
  readonly at: number;
  readonly isFirst: boolean;
  readonly before: Limit;
  count: number;
}

/**
 * Paces the requests of one operation. There is no limit until the server throttles. What it took in the second before
 * that is then known to be its limit, and requests stay a little below. Where it throttles them even so, or took hardly
 * any of them, others share the limit: the rate falls, and grows slowly until the next throttling, so that all who do the
 * same get the same. After a long time without throttling a higher limit is tried. Where a rate to begin with is known, a first refusal is taken
 * for a coincidence: it costs a pause, and only a second one soon after it sets a limit.
 */
export class Limiter {
  readonly #minRate: number;
  readonly #increasePerSecond: number;
  readonly #windowMs: number;
  readonly #recoveryMs: number;
  readonly #random: () => number;
  readonly #waiting = new Set<() => void>();
  #limit: Limit;
  #nextAt = 0;
  #refusal: Refusal | undefined;
  #excusedAt = Number.NEGATIVE_INFINITY;
  #pausedUntil = 0;
  #quietSince = 0;
  #raisedAt = 0;
  /** Requests that have begun and not ended. */
  #underWay = 0;
  /** When requests ended, of the last moments: the server has counted them by then at the latest. */
  #ended: number[] = [];
  /** The requests that the server took, of the last moments. */
  #took: { readonly startedAt: number; readonly endedAt: number }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LimiterOptions = {}) {
    this.#minRate = options.minRate ?? 0.25;
    this.#increasePerSecond = options.increasePerSecond ?? 0.2;
    this.#windowMs = options.windowMs ?? 1000;
    this.#recoveryMs = options.recoveryMs ?? 120_000;
    this.#random = options.random ?? Math.random;
    const rate = options.startRate ?? Number.POSITIVE_INFINITY;
    this.#limit = { rate, taken: rate, ceiling: rate, isShared: false, patience: 1 };
  }

  /** The present limit in requests per second; infinite where there is none. */
  get rate(): number {
    return this.#limit.rate;
  }

  /**
   * Waits for the turn of a request. Resolves to the moment that it got its turn, and {@link ended} has to be told of it;
   * or to undefined when the signal is aborted before.
   */
  async acquire(signal?: AbortSignal): Promise<number | undefined> {
    if (signal?.aborted) {
      return undefined;
    }
    if (this.#waiting.size > 0 || performance.now() < this.#nextAt) {
      const isTurn = await this.#turn(signal);
      return isTurn ? performance.now() : undefined;
    }
    this.#take();
    return performance.now();
  }

  /** Tells that a request has ended, however it did. */
  ended(): void {
    const now = performance.now();
    this.#underWay -= 1;
    this.#ended = [...this.#ended.filter((at) => now - at < this.#windowMs), now];
    if (!this.#refusal) {
      this.#nextAt = Math.max(this.#roomAt(), this.#pausedUntil);
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#schedule();
    }
  }

  /**
   * Tells that the server throttled a request.
   *
   * @param startedAt What {@link acquire} gave for it.
   * @param pauseMs How long no request shall go out.
   */
  throttled(startedAt: number, pauseMs: number): void {
    const now = performance.now();
    if (this.#isExcused(startedAt, now)) {
      this.#pausedUntil = Math.max(this.#pausedUntil, now + Math.max(pauseMs, this.#windowMs));
      this.#nextAt = Math.max(this.#nextAt, this.#pausedUntil);
      return;
    }
    const known = this.#refusal;
    this.#nextAt = Math.max(known ? this.#nextAt : 0, now + pauseMs);
    // Requests that were under way together are throttled together: that is one reason to slow down, not many.
    if (known && startedAt < known.at + this.#windowMs / 2) {
      known.count += 1;
      this.#adapt(known);
      return;
    }
    this.#refusal = { startedAt, at: now, count: 1, isFirst: known === undefined, before: this.#limit };
    this.#adapt(this.#refusal);
    // What the server counts is over then.
    this.#nextAt = Math.max(this.#nextAt, startedAt + this.#windowMs);
    this.#quietSince = now;
    this.#raisedAt = now;
  }

  /**
   * Tells that the server took a request.
   *
   * @param startedAt What {@link acquire} gave for it.
   */
  succeeded(startedAt: number): void {
    const now = performance.now();
    const isFresh = ({ endedAt }: { readonly endedAt: number }): boolean =>
      now - endedAt < 2 * this.#windowMs;
    this.#took = [...this.#took.filter(isFresh), { startedAt, endedAt: now }];
    if (!this.#refusal) {
      return;
    }
    if (startedAt <= this.#refusal.startedAt) {
      this.#adapt(this.#refusal);
      return;
    }
    const { rate, ceiling, patience } = this.#limit;
    const isQuiet = now - this.#quietSince >= this.#recoveryMs * patience;
    if (isQuiet) {
      this.#quietSince = now;
    }
    const tried = isQuiet ? ceiling * PROBE : ceiling;
    const more = (this.#increasePerSecond * Math.min(1000, now - this.#raisedAt)) / 1000;
    this.#limit = { ...this.#limit, ceiling: tried, rate: Math.min(rate + more, tried) };
    this.#raisedAt = now;
  }

  /**
   * Whether a refusal says nothing of the limit: fewer were sent than the server takes as far as anybody knows, so another
   * process was quicker in that second. Those who come in bursts and find each other's gaps need no lower limit. Once more
   * within some seconds, and it counts.
   */
  #isExcused(startedAt: number, now: number): boolean {
    if (this.#refusal || !Number.isFinite(this.#limit.rate)) {
      return false;
    }
    const isSame = startedAt < this.#excusedAt + this.#windowMs / 2;
    const isOnce = now - this.#excusedAt > ONCE_MS;
    if (isOnce) {
      this.#excusedAt = now;
    }
    return isSame || isOnce;
  }

  /** Sets the limit by what is known of a refusal; what was under way with it goes on telling more. */
  #adapt({ startedAt, count, isFirst, before }: Refusal): void {
    // When a request arrived is not known, only when it was sent and answered.
    const took = this.#took.filter(
      (each) => each.startedAt <= startedAt && each.endedAt > startedAt - this.#windowMs,
    ).length;
    const taken = (took * 1000) / this.#windowMs;
    const isObeyed = !isFirst && before.rate <= before.taken * SAFE;
    const isShared = before.isShared || isObeyed || count > took;
    const isInVain = !isFirst && taken <= before.taken * IN_VAIN;
    const rate = Math.max(this.#minRate, isShared ? Math.min(before.rate, taken) * LEFT : taken * SAFE);
    this.#limit = {
      taken,
      isShared,
      rate,
      ceiling: isShared ? Number.POSITIVE_INFINITY : rate,
      patience: isInVain ? Math.min(before.patience * 2, LONGEST_PATIENCE) : before.patience,
    };
  }

  #take(): void {
    const { rate } = this.#limit;
    this.#underWay += 1;
    if (!this.#refusal) {
      this.#nextAt = Math.max(this.#roomAt(), this.#pausedUntil);
      return;
    }
    // Two that go in step would leave all refusals to one of them.
    const pauseMs = (1000 / rate) * (1 + UNEVEN * (2 * this.#random() - 1));
    this.#nextAt = Math.max(this.#nextAt, performance.now() + pauseMs);
  }

  /** Before the first refusal: when no more requests than the limit are under way or may still be counted. */
  #roomAt(): number {
    const most = (this.#limit.rate * this.#windowMs) / 1000;
    const excess = this.#underWay + this.#ended.length + 1 - most;
    if (excess <= 0) {
      return 0;
    }
    const frees = this.#ended[Math.ceil(excess) - 1];
    return frees === undefined ? Number.POSITIVE_INFINITY : frees + this.#windowMs;
  }

  /** Whether its turn came before the signal was aborted. */
  #turn(signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = (isTurn: boolean): void => {
        this.#waiting.delete(go);
        signal?.removeEventListener("abort", giveUp);
        if (this.#waiting.size === 0) {
          this.#idle();
        }
        resolve(isTurn);
      };
      const go = (): void => leave(true);
      const giveUp = (): void => leave(false);
      signal?.addEventListener("abort", giveUp, { once: true });
      this.#waiting.add(go);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#waiting.size === 0 || !Number.isFinite(this.#nextAt)) {
      return;
    }
    this.#timer = setTimeout(() => this.#release(), Math.max(0, this.#nextAt - performance.now()));
  }

  /** A timer for nobody would keep the process running. */
  #idle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #release(): void {
    this.#timer = undefined;
    for (const go of [...this.#waiting]) {
      if (performance.now() < this.#nextAt) {
        break;
      }
      this.#take();
      go();
    }
    this.#schedule();
  }
}
