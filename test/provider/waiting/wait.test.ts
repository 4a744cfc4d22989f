import { type Context, contextOf } from "../../../src/provider/applying/context";
import { ABSENT } from "../../../src/provider/language/kind";
import { type Wait, WaitError, waitFor } from "../../../src/provider/waiting/wait";
import { quickTimings } from "../support/quick-timings";

const lines: string[] = [];
const contextFor = (
  allowedMs: number,
  signal = new AbortController().signal,
  change: Partial<Context> = {},
): Context => ({
  ...contextOf({
    client: undefined as unknown as Context["client"],
    objects: undefined as unknown as Context["objects"],
    signal,
    allowedMs,
    log: (line) => void lines.push(line),
    timings: quickTimings,
  }),
  ...change,
});

const waitOn = (states: string[], change: Partial<Wait<string>> = {}): Wait<string> => ({
  what: "cluster cls-1",
  until: "running",
  read: async () => (states.length > 1 ? states.shift() : states[0]),
  state: (seen) => seen ?? ABSENT,
  target: ["running"],
  failed: ["indebt"],
  ...change,
});

const failureOf = (work: Promise<unknown>): Promise<WaitError> =>
  work.then(
    () => Promise.reject(new Error("it succeeded")),
    (error) => error,
  );

test("returns the object that reached the target", async () => {
  expect(await waitFor(contextFor(10_000), waitOn(["creating", "running"]))).toBe("running");
});

test("states are compared without case", async () => {
  expect(await waitFor(contextFor(10_000), waitOn(["RUNNING"]))).toBe("RUNNING");
});

test("a failed state ends the wait at once, with the cloud's reason", async () => {
  const error = await failureOf(
    waitFor(contextFor(10_000), waitOn(["indebt"], { reason: () => "the account is in arrears" })),
  );
  expect(error).toBeInstanceOf(WaitError);
  expect(error).toMatchObject({ kind: "failure", lastState: "indebt" });
  expect(error.message).toBe(
    "cluster cls-1 will not become running: it is in state indebt after 0 s: the account is in arrears",
  );
});

test("a timeout says what was last seen and how to allow more", async () => {
  const error = await failureOf(waitFor(contextFor(600), waitOn(["creating"])));
  expect(error.kind).toBe("timeout");
  expect(error.message).toContain(
    "cluster cls-1 did not become running within 1 s: last seen creating, for 1 s.",
  );
  expect(error.message).toContain("customTimeouts");
});

test("an abort ends the wait within the same moment", async () => {
  const abort = new AbortController();
  const start = Date.now();
  const work = failureOf(waitFor(contextFor(60_000, abort.signal), waitOn(["creating"])));
  setTimeout(() => abort.abort(), 50);
  expect((await work).kind).toBe("aborted");
  expect(Date.now() - start).toBeLessThan(450);
});

test("neither an abort nor the deadline waits for a read that hangs", async () => {
  const never = { read: () => new Promise<never>(() => undefined) };
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 50);
  const start = Date.now();
  expect((await failureOf(waitFor(contextFor(60_000, abort.signal), waitOn([], never)))).kind).toBe(
    "aborted",
  );
  expect(Date.now() - start).toBeLessThan(450);
  expect((await failureOf(waitFor(contextFor(-1), waitOn([], never)))).kind).toBe("timeout");
});

test("an object that is not listed yet is waited for, but not for ever", async () => {
  const notYet: (string | undefined)[] = [undefined, "running"];
  const read = async (): Promise<string | undefined> => notYet.shift();
  expect(await waitFor(contextFor(10_000, undefined, { absentGraceMs: 5_000 }), waitOn([], { read }))).toBe(
    "running",
  );
  const error = await failureOf(
    waitFor(
      contextFor(10_000, undefined, { absentGraceMs: 100 }),
      waitOn([], { read: async () => undefined }),
    ),
  );
  expect(error).toMatchObject({ kind: "failure", lastState: ABSENT });
});

test("an error of a read ends the wait: only the API layer knows what may be tried again", async () => {
  const error = await failureOf(
    waitFor(contextFor(10_000), waitOn([], { read: () => Promise.reject(new Error("no permission")) })),
  );
  expect(error.message).toBe("no permission");
});

test("says how it goes once it takes longer than a moment", async () => {
  lines.length = 0;
  await waitFor(
    contextFor(10_000, undefined, { timings: { ...quickTimings, quietMs: 15 } }),
    waitOn(["creating", "creating", "creating", "creating", "creating", "starting", "running"], {
      progress: () => "40%",
    }),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines[0]).toMatch(/^cluster cls-1: (creating|starting) 40%, waiting for running \(\d s\)$/);
});

describe("a state that is not known", () => {
  const pending = ["creating", "Starting"];
  const graced = (unknownStateGraceMs: number, allowedMs = 10_000): Context =>
    contextFor(allowedMs, undefined, { timings: { ...quickTimings, unknownStateGraceMs } });
  beforeEach(() => {
    lines.length = 0;
  });

  test("is told at once, and once, and waited on while it may still change", async () => {
    const states = ["creating", "thawing", "thawing", "starting", "running"];
    expect(await waitFor(graced(300_000, 3_600_000), waitOn(states, { pending }))).toBe("running");
    expect(lines).toEqual([
      "cluster cls-1 is in state thawing, which is not known here; waiting 5 min more for it to change",
    ]);
  });

  test("that stays ends the wait long before the deadline, with the states that are known and the way on", async () => {
    const start = Date.now();
    const error = await failureOf(waitFor(graced(100), waitOn(["creating", "Frozen"], { pending })));
    expect(Date.now() - start).toBeLessThan(2_000);
    expect(error).toMatchObject({ name: "WaitError", kind: "unknown", lastState: "Frozen" });
    expect(error.message).toMatch(
      /^cluster cls-1 did not become running: it is in state Frozen, which is not known here, for \d s\. Known are running, indebt, creating, Starting\. .*the same command goes on waiting/,
    );
  });

  test("gets its time anew when another one follows", async () => {
    const since = Date.now();
    const read = async (): Promise<string> => {
      const passed = Date.now() - since;
      return passed < 250 ? "thawing" : passed < 500 ? "melting" : "running";
    };
    expect(await waitFor(graced(400), waitOn([], { pending, read }))).toBe("running");
    expect(lines.map((line) => line.split(",")[0])).toEqual([
      "cluster cls-1 is in state thawing",
      "cluster cls-1 is in state melting",
    ]);
  });

  test("is given no more time than the operation has", async () => {
    const error = await failureOf(waitFor(graced(300_000, 200), waitOn(["thawing"], { pending })));
    expect(error.kind).toBe("timeout");
    expect(lines).toEqual([expect.stringContaining("waiting 0 s more")]);
  });

  test("is none where the object is missing, nor where the wait names no pending states", async () => {
    const read = async (): Promise<undefined> => undefined;
    const gone = waitFor(graced(0), waitOn([], { pending, read }));
    expect((await failureOf(gone)).lastState).toBe(ABSENT);
    expect(await waitFor(graced(0), waitOn(["thawing", "running"]))).toBe("running");
    expect(lines).toEqual([]);
  });
});
