import { Limiter } from "../../src/api/limiter";

/** Gets the turn of a request that nobody gives up. */
async function turn(limiter: Limiter): Promise<number> {
  const startedAt = await limiter.acquire();
  if (startedAt === undefined) {
    throw new Error("nobody gave it up");
  }
  return startedAt;
}

const elapsed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

describe("a limiter", () => {
  test("does not hold back anything until there is throttling", async () => {
    const limiter = new Limiter();
    expect(await elapsed(() => Promise.all(Array.from({ length: 500 }, () => turn(limiter))))).toBeLessThan(
      100,
    );
    expect(limiter.rate).toBe(Number.POSITIVE_INFINITY);
  });

  test("stays a little below what the server took", async () => {
    const limiter = new Limiter();
    const starts = await Promise.all(Array.from({ length: 12 }, () => turn(limiter)));
    for (const start of starts.slice(0, 10)) {
      limiter.succeeded(start);
    }
    limiter.throttled(starts[10] ?? 0, 0);
    limiter.throttled(starts[11] ?? 0, 0);
    expect(limiter.rate).toBe(9);
  });

  test("counts what the server took although its answer comes after a refusal", async () => {
    const limiter = new Limiter();
    const starts = await Promise.all(Array.from({ length: 12 }, () => turn(limiter)));
    limiter.throttled(starts[10] ?? 0, 0);
    for (const start of starts.slice(0, 10)) {
      limiter.succeeded(start);
    }
    expect(limiter.rate).toBe(9);
  });

  test("goes far down where the server takes hardly anything, and never below the least rate", async () => {
    const limiter = new Limiter({ minRate: 0.7 });
    const starts = await Promise.all(Array.from({ length: 8 }, () => turn(limiter)));
    limiter.succeeded(starts[0] ?? 0);
    for (const start of starts.slice(1)) {
      limiter.throttled(start, 0);
    }
    expect(limiter.rate).toBe(0.7);
  });

  test("lets nothing out during the pause that the server asks for", async () => {
    const limiter = new Limiter();
    limiter.throttled(await turn(limiter), 1_150);
    expect(await elapsed(() => turn(limiter))).toBeGreaterThan(1_145);
  });

  test("lets go at once when the caller gives up", async () => {
    const limiter = new Limiter();
    limiter.throttled(await turn(limiter), 60_000);
    expect(await elapsed(() => limiter.acquire(AbortSignal.timeout(20)))).toBeLessThan(500);
  });
});

test("a request that is given up takes no room from others", async () => {
  const limiter = new Limiter({ startRate: 2 });
  const signal = AbortSignal.abort();
  const givenUp = await Promise.all(Array.from({ length: 5 }, () => limiter.acquire(signal)));
  expect(givenUp.every((startedAt) => startedAt === undefined)).toBe(true);
  await Promise.all([turn(limiter), turn(limiter)]);
  const waiting = new AbortController();
  const given = limiter.acquire(waiting.signal);
  waiting.abort();
  expect(await given).toBeUndefined();
  limiter.ended();
  limiter.ended();
  expect(await elapsed(() => turn(limiter))).toBeLessThan(1_300);
});

/** Numbers that look random and are the same in every run. */
function random(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}

/** A server that takes so many requests in any second, as the clock of the test goes. */
class Server {
  readonly #took: number[] = [];
  readonly refusedAt: number[] = [];
  constructor(readonly limit: number) {}

  takes(): boolean {
    const now = performance.now();
    const isTaken = this.#took.filter((time) => now - time < 1000).length < this.limit;
    (isTaken ? this.#took : this.refusedAt).push(now);
    return isTaken;
  }
}

describe("against a server of ten requests a second", () => {
  beforeEach(() => void jest.useFakeTimers({ now: 0 }));
  afterEach(() => void jest.useRealTimers());

  /** So many workers do requests, one after the other, until all are done. Answers take 20 ms. */
  async function work(
    server: Server,
    limiter: Limiter,
    requests: number,
    firstMs = 0,
    restMs = 0,
  ): Promise<number> {
    let left = requests;
    const one = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await new Promise((resolve) => setTimeout(resolve, restMs));
        for (let isTaken = false; !isTaken; ) {
          const startedAt = await turn(limiter);
          await new Promise((resolve) => setTimeout(resolve, startedAt < firstMs ? firstMs : 2));
          isTaken = server.takes();
          await new Promise((resolve) => setTimeout(resolve, 20));
          limiter.ended();
          if (isTaken) {
            limiter.succeeded(startedAt);
          } else {
            limiter.throttled(startedAt, 500);
          }
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, one));
    return performance.now();
  }

  test("one process is throttled in its first second only, and loses little", async () => {
    const server = new Server(10);
    const done = work(server, new Limiter({ random: random(5) }), 1_000);
    await jest.advanceTimersByTimeAsync(150_000);
    expect(await done).toBeLessThan(1.2 * 100_000);
    expect(server.refusedAt.filter((at) => at > 1_000)).toEqual([]);
  });

  test("one that begins gently is not throttled at all, although its first requests take long to arrive", async () => {
    const server = new Server(10);
    const done = work(server, new Limiter({ startRate: 9, random: random(5) }), 300, 400);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await done).toBeLessThan(1.3 * 30_000);
    expect(server.refusedAt).toEqual([]);
  });

  test("two processes get about the same, and are hardly ever throttled", async () => {
    const server = new Server(10);
    const first = work(server, new Limiter({ random: random(7) }), 600);
    await jest.advanceTimersByTimeAsync(5_000);
    const second = work(server, new Limiter({ random: random(8) }), 600);
    await jest.advanceTimersByTimeAsync(400_000);
    const ends = [await first, await second];
    // In the first second of each nobody knows any limit yet.
    const later = server.refusedAt.filter((at) => at > 1_000 && (at < 5_000 || at > 6_000));
    expect(later.length / 1_200).toBeLessThan(0.02);
    expect(Math.max(...ends)).toBeLessThan(1.6 * 120_000);
    expect(Math.min(...ends)).toBeGreaterThan(0.9 * 120_000);
  });

  test.each([1, 2, 3, 4, 5])(
    "two that come in bursts and leave room for each other are not slowed down (%i)",
    async (seed) => {
      // Each asks for eight desktops at once, and for the next eight when these are ready.
      const server = new Server(10);
      const restMs = 2_500;
      const begin = (its: number): Promise<number> =>
        work(server, new Limiter({ startRate: 9, random: random(its) }), 200, 0, restMs);
      const first = begin(seed);
      await jest.advanceTimersByTimeAsync(300 * seed);
      const second = begin(seed + 10);
      await jest.advanceTimersByTimeAsync(300_000);
      const aloneMs = (200 / 8) * restMs;
      expect(Math.max(await first, await second)).toBeLessThan(1.1 * aloneMs);
      expect(server.refusedAt.length / 400).toBeLessThan(0.03);
    },
  );

  test("one that the server takes less of than it begins with learns that from the second refusal", async () => {
    const server = new Server(4);
    const done = work(server, new Limiter({ startRate: 9, random: random(5) }), 300);
    await jest.advanceTimersByTimeAsync(150_000);
    expect(await done).toBeLessThan(1.3 * 75_000);
    expect(server.refusedAt.filter((at) => at > 3_000)).toEqual([]);
  });

  test("a higher limit is tried after a long time, ever more seldom", async () => {
    const server = new Server(10);
    const limiter = new Limiter({ recoveryMs: 10_000, random: random(9) });
    const done = work(server, limiter, 3_000);
    await jest.advanceTimersByTimeAsync(400_000);
    await done;
    const later = server.refusedAt.filter((at) => at > 1_000);
    expect(later.length).toBeGreaterThan(1);
    expect(later.length).toBeLessThan(8);
  });
});
