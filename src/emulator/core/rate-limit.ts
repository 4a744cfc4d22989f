const WINDOW_MS = 1000;

/** Counts calls per operation over the last second. */
export class RateLimit {
  readonly #recent = new Map<string, number[]>();

  constructor(
    /** Calls per second and operation; 0 for no limit. */
    private readonly limit: number,
  ) {}

  /** Whether one more call is within the limit; it counts only then. */
  allows(operation: string, now: number): boolean {
    if (this.limit <= 0) {
      return true;
    }
    const recent = (this.#recent.get(operation) ?? []).filter((time) => now - time < WINDOW_MS);
    const allowed = recent.length < this.limit;
    this.#recent.set(operation, allowed ? [...recent, now] : recent);
    return allowed;
  }
}
