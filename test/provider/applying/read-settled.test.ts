import type { Context } from "../../../src/provider/applying/context";
import { readSettled } from "../../../src/provider/applying/read-settled";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { apiError, fakeContext } from "../support/fake-context";

const LAG_MS = 100;

/** A context that keeps what its listings are told not to be true of any more. */
function lagging(signal?: AbortSignal): Context & { readonly distrusted: object[] } {
  const distrusted: object[] = [];
  const changed = (request: object): void => void distrusted.push(request);
  const context = fakeContext({ signal, timings: { listingLagMs: LAG_MS } });
  return { ...context, objects: { changed } as Context["objects"], distrusted };
}

/** Reads an object whose reads answer one after the other, the last one for ever; says how often it was read. */
async function readAll(context: Context, answers: readonly (Properties | Error | undefined)[]) {
  let reads = 0;
  const read = async (): Promise<Properties | undefined> => {
    const answer = answers[Math.min(reads, answers.length - 1)];
    reads += 1;
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  };
  const declaration = { ...cluster, lifecycle: { ...cluster.lifecycle, read } };
  const start = Date.now();
  const outcome = await readSettled(
    declaration,
    context,
    "gws-1",
    {},
    (found) => found?.name === "new",
  ).catch((error: Error) => error);
  return { outcome, reads, tookMs: Date.now() - start };
}

const OLD = { name: "old" };
const NEW = { name: "new" };

test("what is as it should be is read once", async () => {
  const context = lagging();
  const { outcome, reads, tookMs } = await readAll(context, [NEW]);
  expect([outcome, reads, context.distrusted]).toEqual([NEW, 1, []]);
  expect(tookMs).toBeLessThan(LAG_MS);
});

test("what is not is read anew until it is, by no listing from before", async () => {
  const context = lagging();
  const { outcome, reads } = await readAll(context, [OLD, undefined, NEW]);
  expect([outcome, reads]).toEqual([NEW, 3]);
  expect(context.distrusted).toEqual([{ id: "gws-1" }, { id: "gws-1" }]);
});

test.each([[OLD], [undefined]])("%j counts when the listings have had their time", async (found) => {
  const { outcome, reads, tookMs } = await readAll(lagging(), [found]);
  expect(outcome).toEqual(found);
  expect(tookMs).toBeGreaterThanOrEqual(LAG_MS - 1);
  expect(reads).toBeLessThan(20);
});

test("an object that the listing of its parts does not know yet is read anew, and in the end not found", async () => {
  const notFound = apiError("InvalidAppInstanceGroup.NotFound");
  expect((await readAll(lagging(), [notFound, NEW])).outcome).toEqual(NEW);
  expect((await readAll(lagging(), [notFound])).outcome).toBe(notFound);
});

test("any other error is nobody's lag", async () => {
  const forbidden = apiError("Forbidden.RAM");
  expect(await readAll(lagging(), [forbidden, NEW])).toMatchObject({ outcome: forbidden, reads: 1 });
});

test("an interrupt ends it with what was seen last", async () => {
  const { outcome, reads } = await readAll(lagging(AbortSignal.abort()), [OLD]);
  expect([outcome, reads]).toEqual([OLD, 1]);
});
