import { type Context, contextOf } from "../../../src/provider/applying/context";
import { ABSENT, type Wait, WaitError, waitFor } from "../../../src/provider/waiting/wait";
import { quickTimings } from "../support/quick-timings";

const lines: string[] = [];
const contextFor = (
  allowedMs: number,
  signal = new AbortController().signal,
  change: Partial<Context> = {},
): Context => ({
  ...contextOf({
    client: undefined as unknown as Context["client"],
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
