/** Remembers signature nonces for as long as a request with one could still be taken. */
export class Nonces {
  readonly #expiry = new Map<string, number>();

  constructor(private readonly lifetimeMs: number) {}

  /** Whether the nonce is new; it is used up from then on. */
  use(nonce: string, now: number): boolean {
    this.#forget(now);
    if (this.#expiry.has(nonce)) {
      return false;
    }
    this.#expiry.set(nonce, now + this.lifetimeMs);
    return true;
  }

  #forget(now: number): void {
    for (const [nonce, expiry] of this.#expiry) {
      if (expiry > now) {
        return;
      }
      this.#expiry.delete(nonce);
    }
  }
}
