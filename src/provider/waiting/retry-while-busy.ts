import { WuyingError } from "../../api";
import type { Context } from "../applying/context";
import { sleep } from "./sleep";

// The vendor documents no list of these. They all say that the object is in the middle of something else.
const BUSY = /NotReady|IncorrectInstanceStatus|StatusInvalid|TaskConflict|OperationConflict|ImageCopying/i;

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/** Tries again while the cloud says that the object is busy, until the operation's time is up. */
export async function retryWhileBusy<T>(context: Context, what: string, work: () => Promise<T>): Promise<T> {
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof WuyingError && BUSY.test(error.code);
      if (!isBusy || context.signal.aborted || Date.now() + pause >= context.deadline.at) throw error;
      if (pause > 2_000) context.log(`${what}: the cloud answers ${error.code}, trying again`);
      await sleep(pause / 2 + (Math.random() * pause) / 2, context.signal);
    }
  }
}
