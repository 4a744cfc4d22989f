import type { Client, Page, Pages, Whole } from "../../../src/api";
import type { Kind } from "../../../src/provider/language/kind";
import type { Watch } from "../../../src/provider/language/objects";
import { SharedObjects } from "../../../src/provider/waiting/shared-objects";
import { sleep } from "../../../src/provider/waiting/sleep";

interface Thing {
  readonly ThingId: string;
  readonly Name: string;
  readonly CreateTime: string;
  readonly Status: string;
}

const client = {} as Client;
const signal = new AbortController().signal;

let listings: number;
let singles: string[];
let cloud: Map<string, Thing>;
let failing: boolean;
let pagesRead: number[];
beforeEach(() => {
  pagesRead = [];
  listings = 0;
  singles = [];
  failing = false;
  cloud = new Map(["t-1", "t-2", "t-3"].map((id) => [id, thing(id, "Creating")]));
});

const thing = (ThingId: string, Status: string): Thing => ({ ThingId, Status, Name: "", CreateTime: "" });

const things: Kind<Thing, { readonly ThingId?: string }> = {
  what: "thing",
  async list(_client, { ThingId }) {
    if (ThingId === undefined) {
      listings += 1;
    } else {
      singles.push(ThingId);
    }
    await sleep(2, signal);
    if (failing) {
      throw new Error("the listing failed");
    }
    const all = [...cloud.values()];
    return ThingId === undefined ? all : all.filter((each) => each.ThingId === ThingId);
  },
  byId: (ThingId) => ({ ThingId }),
  id: "ThingId",
  name: "Name",
  createdAt: "CreateTime",
  state: "Status",
  pending: ["Creating"],
  resting: ["Ready"],
  failed: {},
};

/** The same things on pages of so many, in the order in which they were made. */
const pagesOfThings = (size: number): Pages<object, Thing> => {
  const page = async (_client: unknown, _filter: object, number: number): Promise<Page<Thing>> => {
    pagesRead.push(number);
    const all = [...cloud.values()];
    return { items: all.slice((number - 1) * size, number * size), total: all.length };
  };
  const all = async (): Promise<Whole<Thing>> => {
    const pages = Math.ceil(cloud.size / size) || 1;
    const items = [];
    for (let number = 1; number <= pages; number += 1) {
      items.push(...(await page(undefined, {}, number)).items);
    }
    return { items, pages };
  };
  return { size, page, all, list: async () => (await all()).items };
};

/** The same things where the API takes many ids, and what it was asked for. */
function thingsByIds(): [Kind<Thing, { readonly ids?: readonly string[] }>, (readonly string[])[]] {
  const asked: (readonly string[])[] = [];
  const { byId: _, pages: __, ...rest } = things;
  const list = async (_client: Client, { ids }: { readonly ids?: readonly string[] }): Promise<Thing[]> => {
    asked.push(ids ?? ["everything"]);
    return [...cloud.values()].filter((each) => ids === undefined || ids.includes(each.ThingId));
  };
  return [{ ...rest, list, byIds: (ids) => ({ ids }) }, asked];
}

const objects = (listingMaxAgeMs = 1_000): SharedObjects =>
  new SharedObjects(client, { firstPollMs: 20, longestPollMs: 500, gatherReadsMs: 5, listingMaxAgeMs });

const many = (shared: SharedObjects, read: "get" | "recent"): Promise<(Thing | undefined)[]> =>
  Promise.all(["t-1", "t-2", "t-3"].map((id) => shared[read](things, id)));

test("reads that come together share one listing, and one alone is read by itself", async () => {
  const shared = objects();
  expect((await many(shared, "get")).map((each) => each?.ThingId)).toEqual(["t-1", "t-2", "t-3"]);
  expect([listings, singles]).toEqual([1, []]);
  await shared.get(things, "t-2");
  expect([listings, singles]).toEqual([1, ["t-2"]]);
});

test("a read that may be some seconds old takes the listing that there is", async () => {
  const shared = objects();
  await many(shared, "recent");
  await many(shared, "recent");
  await shared.recent(things, "t-1");
  expect([listings, singles]).toEqual([1, []]);
  await sleep(3, signal);
  await many(shared, "get");
  expect(listings).toBe(2);
});

test("it never takes one from before this run last changed the object", async () => {
  const shared = objects();
  await many(shared, "recent");
  await sleep(2, signal);
  cloud.set("t-2", thing("t-2", "Ready"));
  shared.changed({ ThingIds: ["t-2"], Force: true });
  expect((await shared.recent(things, "t-2"))?.Status).toBe("Ready");
  expect(singles).toEqual(["t-2"]);
  // The others have not been changed.
  expect((await shared.recent(things, "t-1"))?.Status).toBe("Creating");
  expect([listings, singles]).toEqual([1, ["t-2"]]);
});

test("with an age of 0 everything is read anew", async () => {
  const shared = objects(0);
  await many(shared, "recent");
  await sleep(2, signal);
  await many(shared, "recent");
  expect(listings).toBe(2);
});

test("a listing of many pages serves for longer than one of a few", async () => {
  for (let number = 4; number <= 12; number += 1) {
    cloud.set(`t-${number}`, thing(`t-${number}`, "Ready"));
  }
  const onPages = (size: number): Kind<Thing, object> => {
    const pages = pagesOfThings(size);
    return { ...things, pages, list: pages.list };
  };
  const [long, short] = [onPages(1), onPages(6)];
  const ages = objects(300);
  const refresh = (kind: Kind<Thing, object>): Promise<unknown> =>
    Promise.all([...cloud.keys()].map((id) => ages.recent(kind, id)));
  await refresh(long);
  await refresh(short);
  expect(pagesRead.length).toBe(12 + 2);
  await sleep(400, signal);
  await refresh(long);
  expect(pagesRead.length).toBe(12 + 2);
  await refresh(short);
  expect(pagesRead.length).toBe(12 + 2 + 2);
});

test("what a listing lacks is read by itself before it counts as gone", async () => {
  const shared = objects();
  await many(shared, "recent");
  cloud.set("t-new", thing("t-new", "Creating"));
  expect((await shared.recent(things, "t-new"))?.ThingId).toBe("t-new");
  expect(await shared.recent(things, "t-none")).toBeUndefined();
  expect([listings, singles]).toEqual([1, ["t-new", "t-none"]]);
});

test("a listing that failed serves nobody who comes later", async () => {
  const shared = objects();
  failing = true;
  await expect(many(shared, "recent")).rejects.toThrow("the listing failed");
  failing = false;
  expect((await many(shared, "recent")).length).toBe(3);
});

test("an object read by itself is not shown as an older listing saw it", async () => {
  const shared = objects();
  await many(shared, "recent");
  cloud.set("t-1", thing("t-1", "Ready"));
  await sleep(2, signal);
  await shared.get(things, "t-1");
  expect((await shared.recent(things, "t-1"))?.Status).toBe("Ready");
});

describe("waits", () => {
  test("look at what one listing sees, and leave room between two", async () => {
    const shared = objects();
    const watches = ["t-1", "t-2", "t-3"].map((id) => shared.watch(things, id, "ready", "there"));
    for (let look = 0; look < 5; look += 1) {
      await Promise.all(watches.map((each) => each.look()));
    }
    // Five looks within a tenth of a second: a listing every 20 ms at most.
    expect(listings).toBeLessThanOrEqual(5);
    expect(singles).toEqual([]);
  });

  test("hear of a listing that another has asked for", async () => {
    const shared = objects();
    const [mine, other] = [
      shared.watch(things, "t-1", "ready", "there"),
      shared.watch(things, "t-2", "ready", "there"),
    ];
    const rest = mine.rest(60_000, signal);
    await Promise.all([other.look(), shared.get(things, "t-3")]);
    await expect(rest).resolves.toBeUndefined();
  });

  describe("of which it is known how long they take", () => {
    const watched = (count: number): [SharedObjects, Watch<Thing>[]] => {
      const shared = objects();
      const ids = Array.from({ length: count }, (_, n) => `t-${n + 1}`);
      for (const id of ids) {
        cloud.set(id, thing(id, "Creating"));
      }
      const watches = ids.map((id) => shared.watch(things, id, "ready", "there"));
      watches[0]?.reached(100, 98);
      return [shared, watches];
    };
    /** Rests for so long, then looks; resolves to when that look began and ended, from the start. */
    const restAndLook = async (watch: Watch<Thing> | undefined, ms: number): Promise<number> => {
      const start = performance.now();
      await watch?.rest(ms, signal);
      await watch?.look();
      return performance.now() - start;
    };

    test("look together with those that are due soon", async () => {
      const [, [one, two, three]] = watched(3);
      const times = await Promise.all([restAndLook(one, 5), restAndLook(two, 20), restAndLook(three, 30)]);
      expect(listings + singles.length).toBe(1);
      expect(Math.min(...times)).toBeGreaterThanOrEqual(29);
    });

    test("do not put a look off for those that are due much later", async () => {
      const [, [one, two]] = watched(2);
      const late = restAndLook(two, 500);
      expect(await restAndLook(one, 5)).toBeLessThan(250);
      await late;
    });

    test("do not put a look off once enough of them are due", async () => {
      const [, watches] = watched(6);
      const rests = watches.map((watch, n) => restAndLook(watch, n < 5 ? 1 : 35));
      await Promise.race(rests);
      expect(listings).toBe(1);
      await Promise.all(rests);
    });

    test("do not put a look off for the sake of others when they are overdue", async () => {
      const slow = { firstPollMs: 400, longestPollMs: 5_000, gatherReadsMs: 5, listingMaxAgeMs: 0 };
      const shared = new SharedObjects(client, slow);
      const [one, two] = ["t-1", "t-2"].map((id) => shared.watch(things, id, "ready", "there"));
      one?.reached(500, 490);
      await sleep(600, signal);
      const late = restAndLook(two, 750);
      expect(await restAndLook(one, 1)).toBeLessThan(500);
      await late;
    });
  });

  test("never end on a listing that began before them", async () => {
    const shared = objects();
    await many(shared, "recent");
    cloud.set("t-1", thing("t-1", "Ready"));
    await sleep(2, signal);
    expect((await shared.watch(things, "t-1", "ready", "there").look())?.Status).toBe("Ready");
  });

  test("pass on what is listed of an object on its way, and read one that has arrived by what tells more", async () => {
    const shared = objects();
    const read: string[] = [];
    const detailed: typeof things = {
      ...things,
      readOne: async (_client, id) => {
        read.push(id);
        return cloud.get(id);
      },
    };
    const watches = ["t-1", "t-2"].map((id) => shared.watch(detailed, id, "ready", "there"));
    await Promise.all(watches.map((each) => each.look()));
    expect([listings, read]).toEqual([1, []]);
    cloud.set("t-2", thing("t-2", "Ready"));
    await sleep(25, signal);
    await Promise.all(watches.map((each) => each.look()));
    expect([listings, read]).toEqual([2, ["t-2"]]);
  });

  test("that expect an object to go believe a listing of one piece that lacks it", async () => {
    const shared = objects();
    const paged = { ...things, pages: pagesOfThings(10) };
    const watches = ["t-1", "t-2"].map((id) => shared.watch(paged, id, "deleted", "gone"));
    cloud.delete("t-1");
    cloud.delete("t-2");
    expect(await Promise.all(watches.map((each) => each.look()))).toEqual([undefined, undefined]);
    expect([pagesRead, singles]).toEqual([[1], []]);
  });

  test("that expect an object to go read it by itself where the listing has pages", async () => {
    const shared = objects();
    const paged = { ...things, pages: pagesOfThings(2) };
    const watches = ["t-1", "t-2"].map((id) => shared.watch(paged, id, "deleted", "gone"));
    cloud.delete("t-1");
    cloud.set("t-4", thing("t-4", "Creating"));
    await Promise.all(watches.map((each) => each.look()));
    expect([pagesRead, singles]).toEqual([[1, 2], ["t-1"]]);
  });

  test("look only at the end of a long listing where new objects stand", async () => {
    const shared = objects();
    const paged = { ...things, pages: pagesOfThings(2) };
    for (let n = 4; n <= 21; n += 1) {
      cloud.set(`t-${n}`, thing(`t-${n}`, "Creating"));
    }
    await shared.all(paged, {}, "now");
    await sleep(2, signal);
    expect(pagesRead).toHaveLength(11);
    pagesRead = [];
    const watches = ["t-20", "t-21"].map((id) => shared.watch(paged, id, "ready", "there"));
    const look = async (): Promise<unknown> =>
      Promise.all(watches.map(async (each) => (await each.look())?.ThingId));
    expect(await look()).toEqual(["t-20", "t-21"]);
    // The first time nobody knows at which end they stand.
    expect(pagesRead).toEqual([1, 11, 10]);
    pagesRead = [];
    await sleep(25, signal);
    expect(await look()).toEqual(["t-20", "t-21"]);
    expect([pagesRead, singles]).toEqual([[11, 10], []]);
  });
});

test("objects that the API takes by their ids are looked for together, a page of ids at a time", async () => {
  const shared = objects();
  const [byIds, asked] = thingsByIds();
  const watches = ["t-1", "t-2", "t-9"].map((id) => shared.watch(byIds, id, "ready", "there"));
  const seen = await Promise.all(watches.map(async (each) => (await each.look())?.ThingId));
  expect([seen, asked]).toEqual([["t-1", "t-2", undefined], [["t-1", "t-2", "t-9"]]]);
});

test("what a listing lacks is looked for together where the API takes ids", async () => {
  const shared = objects();
  const [byIds, asked] = thingsByIds();
  await Promise.all(["t-1", "t-8", "t-9"].map((id) => shared.recent(byIds, id)));
  expect(asked).toEqual([["everything"], ["t-8", "t-9"]]);
});

test("an object is looked for in the listing of its parent", async () => {
  const shared = objects();
  const filters: object[] = [];
  const children = {
    ...things,
    list: (given: Client, filter: object): Promise<readonly Thing[]> => {
      filters.push(filter);
      return things.list(given, filter);
    },
  };
  for (const id of ["t-1", "t-2"]) {
    shared.standsIn(children, id, { ParentId: "p-1" } as object);
  }
  await Promise.all(["t-1", "t-2"].map((id) => shared.recent(children, id)));
  await shared.recent(children, "t-3");
  expect(filters).toEqual([{ ParentId: "p-1" }, { ThingId: "t-3" }]);
});
