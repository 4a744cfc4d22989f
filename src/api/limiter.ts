/** How a {@link Limiter} adapts. Rates are requests per second. */
export interface LimiterOptions {
  /** The limit never falls below this. @default 1 */
  readonly minRate?: number;
  /** What a second without throttling adds to the limit. @default 1 */
  readonly increasePerSecond?: number;
  /** The limit is lowered at most once in this time, in milliseconds: its effect takes a moment. @default 500 */
  readonly settleMs?: number;
  /** The limit goes away after this long without throttling, in milliseconds. @default 30 000 */
  readonly recoveryMs?: number;
}

/**
 * Paces the requests of one operation. There is no limit until the server throttles; then the rate is halved, grows
 * again while requests succeed, and the limit goes away when there was no throttling for a while.
 */
export class Limiter {
  readonly #minRate: number;
  readonly #increasePerSecond: number;
  readonly #settleMs: number;
  readonly #recoveryMs: number;
  readonly #waiting = new Set<() => void>();
  #rate = Number.POSITIVE_INFINITY;
  #nextAt = 0;
  #slowedAt = Number.NEGATIVE_INFINITY;
  #throttledAt = Number.NEGATIVE_INFINITY;
  #raisedAt = 0;
  #recentStarts: number[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LimiterOptions = {}) {
    this.#minRate = options.minRate ?? 1;
    this.#increasePerSecond = options.increasePerSecond ?? 1;
    this.#settleMs = options.settleMs ?? 500;
    this.#recoveryMs = options.recoveryMs ?? 30_000;
  }

  /** The present limit in requests per second; infinite where there is none. */
  get rate(): number {
    return this.#rate;
  }

  /** Waits for the turn of a request, or until the signal is aborted. Resolves to the moment that it got its turn. */
  async acquire(signal?: AbortSignal): Promise<number> {
    if (this.#waiting.size === 0 && performance.now() >= this.#nextAt) {
      this.#take();
    } else {
      await this.#turn(signal);
    }
    return performance.now();
  }

  /**
   * Tells that the server throttled a request.
   *
   * @param startedAt What {@link acquire} gave for it.
   * @param pauseMs How long no request shall go out.
   */
  throttled(startedAt: number, pauseMs: number): void {
    const now = performance.now();
    this.#throttledAt = now;
    this.#nextAt = Math.max(this.#nextAt, now + pauseMs);
    // Requests that were under way together are throttled together: that is one reason to slow down, not many.
    if (startedAt < this.#slowedAt || now - this.#slowedAt < this.#settleMs) {
      return;
    }
    const rate = Number.isFinite(this.#rate) ? this.#rate : this.#recentStarts.length;
    this.#rate = Math.max(this.#minRate, rate / 2);
    this.#slowedAt = now;
    this.#raisedAt = now;
  }

  /** Tells that the server took a request. */
  succeeded(): void {
    if (!Number.isFinite(this.#rate)) {
      return;
    }
    const now = performance.now();
    if (now - this.#throttledAt >= this.#recoveryMs) {
      this.#rate = Number.POSITIVE_INFINITY;
    } else {
      this.#rate += (this.#increasePerSecond * Math.min(1000, now - this.#raisedAt)) / 1000;
    }
    this.#raisedAt = now;
  }

  #take(): void {
    const now = performance.now();
    this.#recentStarts = this.#recentStarts.filter((start) => now - start < 1000);
    this.#recentStarts.push(now);
    this.#nextAt = Math.max(this.#nextAt, now + 1000 / this.#rate);
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.#waiting.delete(go);
        signal?.removeEventListener("abort", go);
        if (this.#waiting.size === 0) {
          this.#idle();
        }
        resolve();
      };
      if (signal?.aborted) {
        return resolve();
      }
      signal?.addEventListener("abort", go, { once: true });
      this.#waiting.add(go);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#waiting.size === 0) {
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
