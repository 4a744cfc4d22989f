import { Limiter } from "../../src/api/limiter";

const elapsed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

describe("Limiter", () => {
  test("does not hold back anything until there is throttling", async () => {
    const limiter = new Limiter();
    expect(
      await elapsed(() => Promise.all(Array.from({ length: 500 }, () => limiter.acquire()))),
    ).toBeLessThan(100);
    expect(limiter.rate).toBe(Number.POSITIVE_INFINITY);
  });

  test("halves the rate at which requests went out, once for all that went together", async () => {
    const limiter = new Limiter();
    const starts = await Promise.all(Array.from({ length: 100 }, () => limiter.acquire()));
    for (const start of starts) {
      limiter.throttled(start, 0);
    }
    expect(limiter.rate).toBe(50);
  });

  test("is not lowered again before the last change can have had an effect", async () => {
    const limiter = new Limiter({ settleMs: 1_000 });
    const starts = await Promise.all(Array.from({ length: 100 }, () => limiter.acquire()));
    limiter.throttled(starts[0] ?? 0, 0);
    limiter.throttled(performance.now(), 0);
    expect(limiter.rate).toBe(50);
  });

  test("paces all that follow", async () => {
    const limiter = new Limiter();
    const starts = await Promise.all(Array.from({ length: 100 }, () => limiter.acquire()));
    limiter.throttled(starts[0] ?? 0, 0);
    const time = await elapsed(() => Promise.all(Array.from({ length: 11 }, () => limiter.acquire())));
    expect(time).toBeGreaterThan(190);
    expect(time).toBeLessThan(400);
  });

  test("lets nothing out during the pause that the server asks for", async () => {
    const limiter = new Limiter();
    limiter.throttled(await limiter.acquire(), 150);
    expect(await elapsed(() => limiter.acquire())).toBeGreaterThan(145);
  });

  test("never goes below the least rate", async () => {
    const limiter = new Limiter({ minRate: 5, settleMs: 0 });
    for (let i = 0; i < 4; i += 1) {
      limiter.throttled(performance.now(), 0);
    }
    expect(limiter.rate).toBe(5);
  });

  test("speeds up while requests succeed, and forgets the limit after a while", async () => {
    const limiter = new Limiter({ minRate: 10, increasePerSecond: 1000, recoveryMs: 60 });
    limiter.throttled(await limiter.acquire(), 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    limiter.succeeded();
    expect(limiter.rate).toBeGreaterThan(20);
    await new Promise((resolve) => setTimeout(resolve, 60));
    limiter.succeeded();
    expect(limiter.rate).toBe(Number.POSITIVE_INFINITY);
  });

  test("lets go at once when the caller gives up", async () => {
    const limiter = new Limiter();
    limiter.throttled(await limiter.acquire(), 60_000);
    expect(await elapsed(() => limiter.acquire(AbortSignal.timeout(20)))).toBeLessThan(500);
  });
});
