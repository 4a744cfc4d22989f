import { isNotFound } from "../../api";
import type { Context } from "../language/context";
import type { Declaration, Properties } from "../language/declaration";
import { sleep } from "../waiting/sleep";

/** Each pause is so many times the one before. */
const GROWTH = 1.5;

/**
 * Reads an object. What a listing would show that lags behind is read again, until it is another or the listings have
 * had their time: then it is true.
 */
export async function readSettled(
  { lifecycle }: Declaration,
  context: Context,
  id: string,
  known: Properties,
  isSettled: (found: Properties | undefined) => boolean,
): Promise<Properties | undefined> {
  const { objects, signal, timings } = context;
  const until = Date.now() + timings.listingLagMs;
  for (let pauseMs = timings.firstPollMs; ; pauseMs *= GROWTH) {
    const startedAt = Date.now();
    const isLast = (): boolean => startedAt >= until || signal.aborted;
    try {
      const found = await lifecycle.read(context, id, known);
      if (isSettled(found) || isLast()) {
        return found;
      }
    } catch (error) {
      // The listing of what belongs to an object may not know the object yet.
      if (!isNotFound(error) || isLast()) {
        throw error;
      }
    }
    await sleep(Math.min(pauseMs, Math.max(until - Date.now(), 0)), signal);
    // The listing that was not believed must not be the answer again.
    objects.changed({ id });
  }
}
