import { SharedReads } from "../../src/api";

interface Thing {
  readonly id: string;
}

/** A store that counts how it is read. */
function store(listed: readonly string[], others: readonly string[] = []) {
  const calls: string[] = [];
  const reads = new SharedReads<Thing>({
    readOne: async (id) => {
      calls.push(id);
      return [...listed, ...others].includes(id) ? { id } : undefined;
    },
    readAll: async () => {
      calls.push("all");
      return listed.map((id) => ({ id }));
    },
    idOf: (thing) => thing.id,
    windowMs: 10,
  });
  return { calls, reads };
}

describe("SharedReads", () => {
  test("reads one id by itself", async () => {
    const { calls, reads } = store(["a", "b"]);
    expect(await reads.get("a")).toEqual({ id: "a" });
    expect(calls).toEqual(["a"]);
  });

  test("reads the same id once", async () => {
    const { calls, reads } = store(["a"]);
    await Promise.all([reads.get("a"), reads.get("a")]);
    expect(calls).toEqual(["a"]);
  });

  test("picks several ids from one listing", async () => {
    const { calls, reads } = store(["a", "b", "c"]);
    expect(await Promise.all([reads.get("a"), reads.get("c")])).toEqual([{ id: "a" }, { id: "c" }]);
    expect(calls).toEqual(["all"]);
  });

  test("asks for an id that the listing lacks before it counts as missing", async () => {
    const { calls, reads } = store(["a"], ["late"]);
    expect(await Promise.all([reads.get("a"), reads.get("late"), reads.get("gone")])).toEqual([
      { id: "a" },
      { id: "late" },
      undefined,
    ]);
    expect(calls).toEqual(["all", "late", "gone"]);
  });

  test("keeps nothing for later reads", async () => {
    const { calls, reads } = store(["a"]);
    await reads.get("a");
    await reads.get("a");
    expect(calls).toEqual(["a", "a"]);
  });

  test("rejects all reads of a batch when the listing fails, and recovers", async () => {
    let fail = true;
    const reads = new SharedReads<Thing>({
      readOne: async (id) => ({ id }),
      readAll: async () => {
        if (fail) throw new Error("no listing");
        return [{ id: "a" }, { id: "b" }];
      },
      idOf: (thing) => thing.id,
      windowMs: 5,
    });
    const results = await Promise.allSettled([reads.get("a"), reads.get("b")]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    fail = false;
    expect(await Promise.all([reads.get("a"), reads.get("b")])).toEqual([{ id: "a" }, { id: "b" }]);
  });
});
