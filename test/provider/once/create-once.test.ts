import type { CreateContext } from "../../../src/provider/language/context";
import type { JournalEntry } from "../../../src/provider/language/creation-notes";
import type { Candidate } from "../../../src/provider/language/declaration";
import { type Creation, createOnce } from "../../../src/provider/once/create-once";
import { ownerKeyOf } from "../../../src/provider/once/owner-name";
import { apiError, fakeContext } from "../support/fake-context";

const OWN = ownerKeyOf("aaaaaaaaaa", "1111111111");
const OWN_FROM_OTHERS = ownerKeyOf("aaaaaaaaaa", "2222222222");
const FOREIGN = ownerKeyOf("bbbbbbbbbb", "1111111111");
const LOST = apiError("ConnectionLost", true);

/** What the create of one resource is given, and what it notes. */
function creating(
  change: Partial<CreateContext> & { readonly entry?: JournalEntry } = {},
): CreateContext & { readonly lines: string[]; readonly noted: string[] } {
  const noted: string[] = [];
  const { entry, ...rest } = change;
  return {
    ...fakeContext(),
    ownerKey: OWN,
    unmarkedAtFirst: false,
    isKnown: () => false,
    notes: {
      entry,
      sending: (before) => void noted.push(`sending beside ${before.join(" ")}`),
      made: (id) => void noted.push(`made ${id}`),
      answered: () => void noted.push("answered"),
      nothingMade: () => void noted.push("nothing made"),
    },
    ...rest,
    noted,
  };
}

/** A cloud of one kind of object. Each send does what the next of `sends` says: it makes an object, or fails, or both. */
class FakeCloud implements Creation {
  readonly what = "thing";
  sent = 0;
  /** How many listings do not show yet what a send has made. */
  lag = 0;
  #hidden: Candidate[] = [];

  constructor(
    readonly objects: Candidate[],
    readonly sends: readonly { readonly makes?: Candidate; readonly fails?: Error }[],
  ) {}

  send = async (): Promise<string | undefined> => {
    const { makes, fails } = this.sends[this.sent] ?? {};
    this.sent += 1;
    if (makes) {
      this.#hidden.push(makes);
    }
    if (fails) {
      throw fails;
    }
    return makes?.id;
  };

  list = async (): Promise<readonly Candidate[]> => {
    if (this.lag > 0) {
      this.lag -= 1;
    } else {
      this.objects.push(...this.#hidden.splice(0));
    }
    return [...this.objects];
  };
}

const own = (id: string): Candidate => ({ id, mark: OWN });

test("an object is made with one request, beside whatever is there", async () => {
  const cloud = new FakeCloud([{ id: "other", mark: FOREIGN }, { id: "bare" }], [{ makes: own("new") }]);
  const context = creating();
  expect(await createOnce(context, cloud)).toEqual({ id: "new" });
  expect([cloud.sent, context.noted]).toEqual([1, []]);
});

test("a refusal is no reason to look or to send again, and nothing was made", async () => {
  const refusal = apiError("QuotaExceed");
  const cloud = new FakeCloud([], [{ fails: refusal }]);
  const context = creating();
  await expect(createOnce(context, cloud)).rejects.toBe(refusal);
  expect([cloud.sent, context.noted]).toEqual([1, ["nothing made"]]);
});

describe("a create whose answer was lost", () => {
  test("is gone on with where it made the object, also when the listing lags behind", async () => {
    const cloud = new FakeCloud([], [{ makes: own("new"), fails: LOST }]);
    cloud.lag = 4;
    const context = creating();
    expect(await createOnce(context, cloud)).toEqual({ id: "new" });
    expect(cloud.sent).toBe(1);
    expect(context.lines).toEqual(["thing new was made although its answer was lost: going on with it"]);
  });

  test("is sent again where it made nothing", async () => {
    const cloud = new FakeCloud([], [{ fails: LOST }, { makes: own("new") }]);
    expect(await createOnce(creating(), cloud)).toEqual({ id: "new" });
    expect(cloud.sent).toBe(2);
  });

  test("is sent four times and not more", async () => {
    const cloud = new FakeCloud([], Array(9).fill({ fails: LOST }));
    await expect(createOnce(creating(), cloud)).rejects.toBe(LOST);
    expect(cloud.sent).toBe(4);
  });

  test("is not sent again once the time is over, nor after an interrupt", async () => {
    const late = new FakeCloud([], Array(9).fill({ fails: LOST }));
    await expect(createOnce(creating(fakeContext({ allowedMs: -1 })), late)).rejects.toBe(LOST);
    const interrupted = new FakeCloud([], Array(9).fill({ fails: LOST }));
    const context = creating({ signal: AbortSignal.abort() });
    await expect(createOnce(context, interrupted)).rejects.toBe(LOST);
    expect([late.sent, interrupted.sent]).toEqual([1, 1]);
  });

  test("does not take what the state knows, such as the object that it replaces", async () => {
    const cloud = new FakeCloud([own("old")], [{ fails: LOST }, { makes: own("new") }]);
    const context = creating({ isKnown: (id) => id === "old" });
    expect(await createOnce(context, cloud)).toEqual({ id: "new" });
  });

  test("is not repeated for a mistake of the emulator", async () => {
    const mistake = apiError("EmulatorBug", true);
    const cloud = new FakeCloud([], [{ fails: mistake }]);
    await expect(createOnce(creating(), cloud)).rejects.toBe(mistake);
    expect(cloud.sent).toBe(1);
  });

  test("is not repeated by the client either, once the object is there", async () => {
    const objects: Candidate[] = [];
    let sent = 0;
    const made = await createOnce(creating(), {
      what: "thing",
      list: async () => [...objects],
      send: async (beforeRetry) => {
        sent += 1;
        objects.push(own("new"));
        await beforeRetry();
        sent += 1;
        return "second";
      },
    });
    expect([made, sent]).toEqual([{ id: "new" }, 1]);
  });
});

describe("what an interrupted run has made", () => {
  test("is gone on with, without a request", async () => {
    const cloud = new FakeCloud([own("left")], []);
    const context = creating();
    expect(await createOnce(context, cloud)).toEqual({ id: "left", resumed: true });
    expect([cloud.sent, context.lines]).toEqual([
      0,
      ["thing left was made by an interrupted run: going on with it"],
    ]);
  });

  test("is named where it was made from other properties, and nothing is made beside it", async () => {
    const cloud = new FakeCloud([{ id: "left", mark: OWN_FROM_OTHERS }], [{ makes: own("new") }]);
    await expect(createOnce(creating(), cloud)).rejects.toThrow(
      "an interrupted run made the thing left for this resource from other properties",
    );
    expect(cloud.sent).toBe(0);
  });

  test("is named where there are two of it", async () => {
    const cloud = new FakeCloud([own("one"), own("two")], []);
    await expect(createOnce(creating(), cloud)).rejects.toThrow(
      "cannot tell which thing this create made: one, two all match",
    );
  });
});

describe("an object without a mark in its first moment", () => {
  const at = Date.now() - 3_600_000;
  const entry = { before: ["there"], at };
  const unmarked = (id: string, createdAt?: number): Candidate => ({ id, createdAt });

  test("is noted before and after its create", async () => {
    const cloud = new FakeCloud([unmarked("there")], [{ makes: unmarked("new") }]);
    const context = creating({ unmarkedAtFirst: true });
    await createOnce(context, cloud);
    expect(context.noted).toEqual(["sending beside there", "made new"]);
  });

  test("is told after a lost answer by not having been there", async () => {
    const cloud = new FakeCloud([unmarked("there")], [{ makes: unmarked("new"), fails: LOST }]);
    expect(await createOnce(creating({ unmarkedAtFirst: true }), cloud)).toEqual({ id: "new" });
    expect(cloud.sent).toBe(1);
  });

  test("is found after a kill by the journal, when it was made at about that time", async () => {
    const cloud = new FakeCloud([unmarked("there"), unmarked("left", at + 1_000)], []);
    const context = creating({ unmarkedAtFirst: true, entry });
    expect(await createOnce(context, cloud)).toEqual({ id: "left", resumed: true });
  });

  test.each([
    ["two minutes before", -121_000],
    ["three minutes after", 181_000],
  ])("is somebody else's when it was made more than %s", async (_when, apart) => {
    const cloud = new FakeCloud([unmarked("foreign", at + apart)], [{ makes: unmarked("new") }]);
    const context = creating({ unmarkedAtFirst: true, entry });
    expect(await createOnce(context, cloud)).toEqual({ id: "new" });
  });

  test("is named when nobody can tell when it was made", async () => {
    const cloud = new FakeCloud([unmarked("left")], []);
    const context = creating({ unmarkedAtFirst: true, entry });
    await expect(createOnce(context, cloud)).rejects.toThrow(
      "cannot tell which thing this create made: left matches",
    );
  });

  test("is not one that bears the sign of a finished create", async () => {
    const finished: Candidate = { id: "finished", isFinished: true, createdAt: at + 1_000 };
    const cloud = new FakeCloud([finished], [{ makes: unmarked("new") }]);
    expect(await createOnce(creating({ unmarkedAtFirst: true, entry }), cloud)).toEqual({ id: "new" });
  });
});

test("an answer without an id is a failure that says so", async () => {
  const cloud = new FakeCloud([], [{}]);
  await expect(createOnce(creating(), cloud)).rejects.toThrow(
    "the cloud accepted the create of the thing but answered without an id",
  );
});
