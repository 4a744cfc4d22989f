const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A small seeded generator (mulberry32), so that ids and durations repeat for a seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The state to save, from which a later run carries on. */
  get state(): number {
    return this.#state;
  }

  restore(state: number): void {
    this.#state = state >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A factor from 1 - spread to 1 + spread. */
  jitter(spread: number): number {
    return 1 + (this.next() * 2 - 1) * spread;
  }

  /** An integer from 0 up to, not including, the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Lower-case letters and digits, as the cloud's ids have them. */
  word(length: number): string {
    return Array.from({ length }, () => ALPHABET[this.below(ALPHABET.length)]).join("");
  }
}
