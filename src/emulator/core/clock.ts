import { Waits } from "./waits";

/**
 * Real time, with emulated durations scaled to it.
 *
 * Timestamps that a caller sees are real ones; only the length of emulated work is scaled. So a restarted
 * emulator carries on where real time has got to, whatever its scale is now.
 */
export class Clock {
  readonly waits = new Waits();
  #timeScale: number;

  constructor(timeScale: number) {
    this.#timeScale = timeScale;
  }

  /** Real seconds per emulated second: 0.01 makes an emulated minute take 0.6 s. */
  get timeScale(): number {
    return this.#timeScale;
  }

  /** Only for what begins from now on; `Account.setTimeScale` takes along what is under way. */
  setTimeScale(timeScale: number): void {
    this.#timeScale = timeScale;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now();
  }

  /** The real milliseconds that a number of emulated seconds takes. */
  realMs(emulatedSeconds: number): number {
    return emulatedSeconds * 1000 * this.timeScale;
  }
}
