import { isBusy } from "../../api";
import type { Context } from "../language/context";
import { sleep } from "./sleep";

/** Each pause is at most so many times the one before. */
const GROWTH = 1.5;

/** Tries again while the cloud says that the object is busy, until the operation's time is up. */
export async function retryWhileBusy<T>(context: Context, what: string, work: () => Promise<T>): Promise<T> {
  const { signal, deadline } = context;
  const { firstBusyPauseMs, longestBusyPauseMs, logBusyPauseMs } = context.timings;
  let pauseMs = firstBusyPauseMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || signal.aborted || Date.now() + pauseMs >= deadline.at) {
        throw error;
      }
      if (pauseMs > logBusyPauseMs) {
        context.log(`${what}: the cloud answers ${error.code}, trying again`);
      }
      await sleep(pauseMs / 2 + (Math.random() * pauseMs) / 2, signal);
      pauseMs = Math.min(pauseMs * GROWTH, longestBusyPauseMs);
    }
  }
}
