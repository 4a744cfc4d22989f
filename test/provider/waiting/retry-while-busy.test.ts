import { retryWhileBusy } from "../../../src/provider/waiting/retry-while-busy";
import { apiError, fakeContext } from "../support/fake-context";

const BUSY = apiError("IncorrectInstanceStatus");

/** Work that fails with each of the errors in turn, and then answers; counts how often it was done. */
function failingWith(...errors: readonly Error[]): { work: () => Promise<string>; attempts: () => number } {
  let attempts = 0;
  const work = async (): Promise<string> => {
    const error = errors[attempts];
    attempts += 1;
    if (error) {
      throw error;
    }
    return "done";
  };
  return { work, attempts: () => attempts };
}

const alwaysBusy = (count: { attempts: number }) => async (): Promise<never> => {
  count.attempts += 1;
  throw BUSY;
};

test("work that meets a busy object is done again until the object takes it", async () => {
  const { work, attempts } = failingWith(BUSY, apiError("ClusterNotReady"));
  expect(await retryWhileBusy(fakeContext(), "desktop i-1", work)).toBe("done");
  expect(attempts()).toBe(3);
});

test.each([apiError("QuotaExceed"), apiError("TryRegionBind.NoIdleAppInstance"), new Error("no id")])(
  "any other failure ends it at once: %s",
  async (error) => {
    const { work, attempts } = failingWith(BUSY, error);
    await expect(retryWhileBusy(fakeContext(), "desktop i-1", work)).rejects.toBe(error);
    expect(attempts()).toBe(2);
  },
);

test("it ends with the cloud's refusal where the next pause would outlast the deadline", async () => {
  const count = { attempts: 0 };
  const timings = { firstBusyPauseMs: 20, longestBusyPauseMs: 10_000 };
  const context = fakeContext({ allowedMs: 1_000, timings });
  await expect(retryWhileBusy(context, "desktop i-1", alwaysBusy(count))).rejects.toBe(BUSY);
  expect(Date.now()).toBeLessThan(context.deadline.at);
  expect(count.attempts).toBeGreaterThan(4);
});

test("pauses grow to the longest one, and never fall below half of it", async () => {
  const count = { attempts: 0 };
  const timings = { firstBusyPauseMs: 10, longestBusyPauseMs: 40 };
  const context = fakeContext({ allowedMs: 400, timings });
  const start = Date.now();
  await expect(retryWhileBusy(context, "desktop i-1", alwaysBusy(count))).rejects.toBe(BUSY);
  // 10, 15, 22.5 and 33.75 ms at first, and 40 ms from then on, each cut by half at most.
  const shortest = (10 + 15 + 22.5 + 33.75) / 2;
  expect(count.attempts).toBeLessThanOrEqual(6 + (400 - shortest) / 20);
  expect(Date.now() - start).toBeGreaterThan(300);
});

test("an interrupt ends the pause, and the last refusal is said", async () => {
  const abort = new AbortController();
  const count = { attempts: 0 };
  const timings = { firstBusyPauseMs: 5_000, longestBusyPauseMs: 5_000 };
  const context = fakeContext({ signal: abort.signal, timings });
  const start = Date.now();
  setTimeout(() => abort.abort(), 20);
  await expect(retryWhileBusy(context, "desktop i-1", alwaysBusy(count))).rejects.toBe(BUSY);
  expect(Date.now() - start).toBeLessThan(1_000);
  expect(count.attempts).toBe(2);
});

test("only a long pause is told, with the object and what the cloud answers", async () => {
  const brief = fakeContext();
  await retryWhileBusy(brief, "desktop i-1", failingWith(BUSY, BUSY).work);
  expect(brief.lines).toEqual([]);
  const long = fakeContext({ timings: { logBusyPauseMs: 6 } });
  await retryWhileBusy(long, "desktop i-1", failingWith(BUSY, BUSY).work);
  expect(long.lines).toEqual(["desktop i-1: the cloud answers IncorrectInstanceStatus, trying again"]);
});
