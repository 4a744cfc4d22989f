import type { Context } from "../language/context";
import type { Change, Declaration, Properties, Step } from "../language/declaration";
import { MARKED } from "../language/hidden";
import { PartialFailure } from "../language/partial-failure";
import { changedNames } from "../language/values";
import { retryWhileBusy } from "../waiting/retry-while-busy";
import { sleep } from "../waiting/sleep";
import { afterStep, propertyOf, recordedOnly, withHidden } from "./applied";
import { readSettled } from "./read-settled";

/** An object with what is true of it. */
export interface Created {
  readonly id: string;
  readonly applied: Properties;
}

/** Where a change starts from. */
export interface Start {
  readonly id: string;
  /** What is true of the object, as far as the state or its create tells. */
  readonly applied: Properties;
  /** No state knows the object yet, so its mark goes last of all. */
  readonly isNew?: boolean;
  /** What is true of the object is not known and has to be read. */
  readonly readFirst?: boolean;
  /** Runs when the next thing is to take the mark away. */
  readonly beforeUnmarked?: () => void;
}

/** Waits for an object, runs the steps that are due, and answers with what is true of it then. */
export async function reconcile(
  declaration: Declaration,
  context: Context,
  desired: Properties,
  start: Start,
): Promise<Properties> {
  const { id, isNew = false, readFirst = false, beforeUnmarked } = start;
  const { lifecycle } = declaration;
  const steps = lifecycle.steps ?? [];
  let applied = withHidden(declaration, start.applied, desired);
  const taken: Step[] = [];
  // A step would be due again by what a listing shows that does not know of it yet.
  const knowsSteps = (found: Properties): boolean =>
    !taken.some((step) => isDue(declaration, step, { desired, applied: { ...applied, ...found } }));
  const look: Look = (isSettled) => readSettled(declaration, context, id, applied, isSettled);
  const take = async (those: readonly Step[]): Promise<void> => {
    for (const step of those) {
      const change = { desired, applied };
      if (!isDue(declaration, step, change)) {
        continue;
      }
      const run = (): Promise<void> => step.run(context, id, change);
      // The cloud may be too busy with a new object that nobody has waited for.
      await (isInHaste ? retryWhileBusy(context, id, run) : run());
      taken.push(step);
      applied = { ...applied, ...afterStep(declaration, step, change) };
    }
  };
  const due = steps.filter((step) => isDue(declaration, step, { desired, applied }));
  const isInHaste = isNew && desired.skipAwait === true && due.every(({ isEarly }) => isEarly);
  try {
    const wait = isInHaste ? lifecycle.waitUntilListed : lifecycle.waitUntilReady;
    await wait?.({ ...context, hasJustBegun: isNew && !readFirst }, id, applied);
    // What the wait has just seen is all there is to read of a new object whose steps say by themselves what they did.
    const readsEarly = isNew && due.every(({ confirms }) => confirms);
    if (readFirst || readsEarly) {
      applied = { ...applied, ...(await readBack(id, look, knowsSteps)) };
    }
    await take(steps.filter(({ unmarks }) => !(isNew && unmarks)));
    applied = { ...applied, ...recordedOnly(declaration, desired) };
    // A kill after the mark is gone and before the engine has saved the answer is the worst moment: it is kept short.
    if (isNew && !readsEarly) {
      applied = { ...applied, ...(await readBack(id, look, knowsSteps)) };
    }
    beforeUnmarked?.();
    if (isNew) {
      await take(steps.filter(({ unmarks }) => unmarks));
    }
    if (applied[MARKED] === true) {
      await lifecycle.unmark?.(context, id);
      applied = { ...applied, [MARKED]: undefined };
    }
    return isNew ? applied : { ...applied, ...(await readBack(id, look, knowsSteps)) };
  } catch (error) {
    const seen = await lastSeen(context, () => look((found) => !found || knowsSteps(found)));
    throw new PartialFailure(id, { ...applied, ...seen }, error);
  }
}

function isDue(declaration: Declaration, step: Step, change: Change): boolean {
  const owned = Object.fromEntries(step.properties.map((name) => [name, propertyOf(declaration, name)]));
  if (changedNames(owned, change.applied, change.desired).length === 0) {
    return false;
  }
  return step.when?.(change) ?? true;
}

type Look = (isSettled: (found: Properties | undefined) => boolean) => Promise<Properties | undefined>;

/** The object after a change. Its disappearance right now would be news, not a deletion asked for. */
async function readBack(
  id: string,
  look: Look,
  knowsSteps: (found: Properties) => boolean,
): Promise<Properties> {
  const found = await look((seen) => seen !== undefined && knowsSteps(seen));
  if (found) {
    return found;
  }
  throw new Error(`${id} is gone: it was deleted outside of Pulumi. Run "pulumi refresh", then "pulumi up"`);
}

/** What can be seen of an object whose change failed, so that the next run knows its state; nothing if that fails too. */
async function lastSeen(
  context: Context,
  read: () => Promise<Properties | undefined>,
): Promise<Properties | undefined> {
  if (context.signal.aborted) {
    return undefined;
  }
  const look = read().catch(() => undefined);
  const stop = new AbortController();
  const { lastLookMs } = context.timings;
  const patience = sleep(lastLookMs, AbortSignal.any([context.signal, stop.signal])).then(() => undefined);
  return Promise.race([look, patience]).finally(() => stop.abort());
}
