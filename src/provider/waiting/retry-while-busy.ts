import { WuyingError } from "../../api";
import type { Context } from "../language/context";
import { sleep } from "./sleep";

// The vendor documents no list of these. They all say that the object is in the middle of something else.
const BUSY = /NotReady|IncorrectInstanceStatus|StatusInvalid|TaskConflict|OperationConflict|ImageCopying/i;

/** What each pause may be longer than the one before. */
const GROWTH = 1.5;

/** Tries again while the cloud says that the object is busy, until the operation's time is up. */
export async function retryWhileBusy<T>(context: Context, what: string, work: () => Promise<T>): Promise<T> {
  const { timings, signal, deadline } = context;
  for (
    let pauseMs = timings.firstBusyPauseMs;
    ;
    pauseMs = Math.min(pauseMs * GROWTH, timings.longestBusyPauseMs)
  ) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof WuyingError && BUSY.test(error.code);
      if (!isBusy || signal.aborted || Date.now() + pauseMs >= deadline.at) throw error;
      if (pauseMs > timings.logBusyPauseMs)
        context.log(`${what}: the cloud answers ${error.code}, trying again`);
      await sleep(pauseMs / 2 + (Math.random() * pauseMs) / 2, signal);
    }
  }
}
