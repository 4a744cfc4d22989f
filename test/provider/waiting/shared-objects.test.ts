import type { Client } from "../../../src/api";
import type { Kind } from "../../../src/provider/language/kind";
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
beforeEach(() => {
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
    const watches = ["t-1", "t-2", "t-3"].map((id) => shared.watch(things, id, "ready"));
    for (let look = 0; look < 5; look += 1) {
      await Promise.all(watches.map((each) => each.look()));
    }
    // Five looks within a tenth of a second: a listing every 20 ms at most.
    expect(listings).toBeLessThanOrEqual(5);
    expect(singles).toEqual([]);
  });

  test("hear of a listing that another has asked for", async () => {
    const shared = objects();
    const [mine, other] = [shared.watch(things, "t-1", "ready"), shared.watch(things, "t-2", "ready")];
    const news = mine.news(signal);
    await Promise.all([other.look(), shared.get(things, "t-3")]);
    await expect(news).resolves.toBeUndefined();
  });

  test("never end on a listing that began before them", async () => {
    const shared = objects();
    await many(shared, "recent");
    cloud.set("t-1", thing("t-1", "Ready"));
    await sleep(2, signal);
    expect((await shared.watch(things, "t-1", "ready").look())?.Status).toBe("Ready");
  });

  test("hardly look before the shortest one so far was over", () => {
    const shared = objects();
    const watch = shared.watch(things, "t-1", "ready");
    expect(watch.pauseMs(0, 0)).toBe(20);
    watch.reached(400);
    expect(watch.pauseMs(0, 0)).toBe(320);
    expect(watch.pauseMs(3, 300)).toBe(20);
    expect(watch.pauseMs(0, 330)).toBe(20);
    // What was ready at once says nothing of how long it takes.
    watch.reached(5);
    expect(watch.pauseMs(0, 0)).toBe(320);
  });
});
