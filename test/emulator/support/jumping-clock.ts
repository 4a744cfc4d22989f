import { Clock } from "../../../src/emulator/core/clock";

/** Less than any status lasts, so that a test that looks after every jump sees them all. */
const JUMP_SECONDS = 5;

/** Real time that a test can let jump ahead, instead of waiting. */
export class JumpingClock extends Clock {
  #aheadMs = 0;

  override now(): number {
    return super.now() + this.#aheadMs;
  }

  jump(): void {
    this.#aheadMs += Math.ceil(this.realMs(JUMP_SECONDS));
  }
}

/** The clock of the test file's emulator; none where the emulator is a process of its own. */
let clock: JumpingClock | undefined;

export function useJumpingClock(timeScale: number): JumpingClock {
  clock = new JumpingClock(timeScale);
  return clock;
}

/** Lets some emulated seconds pass at once; says whether there is a clock to do so with. */
export function jump(): boolean {
  clock?.jump();
  return clock !== undefined;
}
