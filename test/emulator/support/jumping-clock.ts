import { Clock } from "../../../src/emulator/core/clock";

/** So slow that no status passes by itself between two calls, be the computer ever so busy. */
const TIME_SCALE = 0.02;

/** Less than any status lasts, so that a test that looks after every jump sees them all. */
const JUMP_SECONDS = 5;

/** Real time that a test can let jump ahead, instead of waiting. */
class JumpingClock extends Clock {
  #aheadMs = 0;

  override now(): number {
    return super.now() + this.#aheadMs;
  }

  jump(emulatedSeconds: number): void {
    this.#aheadMs += Math.ceil(this.realMs(emulatedSeconds));
  }
}

let clock: JumpingClock | undefined;

/** The one clock of the test file, which the emulators have that are to be moved. */
export function jumpingClock(): Clock {
  clock ??= new JumpingClock(TIME_SCALE);
  return clock;
}

/** Lets some emulated time pass at once. Says whether there is a clock to do so with: a process has its own. */
export function jump(emulatedSeconds = JUMP_SECONDS): boolean {
  clock?.jump(emulatedSeconds);
  return clock !== undefined;
}
