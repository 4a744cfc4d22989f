import { emulatorCodes, WuyingError } from "../../api";
import type { CreateContext } from "../language/context";
import type { Candidate, NewObject } from "../language/declaration";
import type { ProviderTimings } from "../language/timings";
import { sleep } from "../waiting/sleep";
import { isOfSameOwner } from "./owner-name";

/** A create that must not happen twice, for an API that takes no idempotency token. */
export interface Creation {
  /** What is made, for people: `instance`. */
  readonly what: string;
  /** Sends the create; `beforeRetry` is to run before the same request goes out once more. */
  readonly send: (beforeRetry: () => Promise<void>) => Promise<string | undefined>;
  /**
   * Objects that may have come from this create or an interrupted one of the same resource. What an earlier run has left
   * is in a listing that is some seconds old, too; what this create has left is not.
   */
  readonly list: (age: "now" | "recent") => Promise<readonly Candidate[]>;
}

const MOST_SENDS = 4;

/** Whether an object may come from a create by the times of both, which the cloud's clock and a long call set apart. */
export const isFromThen = (
  createdAt: number,
  sentAt: number,
  { cloudClockBehindMs, cloudClockAheadMs }: ProviderTimings,
): boolean => createdAt >= sentAt - cloudClockBehindMs && createdAt <= sentAt + cloudClockAheadMs;

/** Whether an object can come from a create that sent no mark. */
export const canBeUnmarked = ({ mark, isFinished }: Candidate): boolean => mark === undefined && !isFinished;

/** The object was there when the create was about to be sent again. */
class MadeAlready extends Error {
  constructor(readonly id: string) {
    super(id);
  }
}

/** Creates one object, also when the answer of the create was lost or an earlier run was killed. */
export async function createOnce(context: CreateContext, creation: Creation): Promise<NewObject> {
  const { what } = creation;
  const before = await creation.list(context.unmarkedAtFirst ? "now" : "recent");
  const earlier = findEarlier(context, creation, before);
  if (earlier !== undefined) {
    context.log(`${what} ${earlier} was made by an interrupted run: going on with it`);
    return { id: earlier, resumed: true };
  }
  const isNew = (each: Candidate): boolean =>
    each.mark === context.ownerKey
      ? !context.isKnown(each.id)
      : context.unmarkedAtFirst && canBeUnmarked(each) && !before.some(({ id }) => id === each.id);
  const find = async (): Promise<string | undefined> =>
    onlyOne(what, (await creation.list("now")).filter(isNew));
  const beforeRetry = async (): Promise<void> => {
    // An answer such as "throttled" may come from a gateway behind which the object was made, and not be listed yet.
    await sleep(context.timings.listingLagMs, context.signal);
    const id = await find();
    if (id !== undefined) {
      throw new MadeAlready(id);
    }
  };
  if (context.unmarkedAtFirst) {
    context.notes.sending(before.map(({ id }) => id));
  }
  const id = await sendUntilMade(context, creation, find, beforeRetry);
  if (context.unmarkedAtFirst) {
    context.notes.made(id);
  }
  return { id };
}

async function sendUntilMade(
  context: CreateContext,
  creation: Creation,
  find: () => Promise<string | undefined>,
  beforeRetry: () => Promise<void>,
): Promise<string> {
  for (let sends = 1; ; sends += 1) {
    try {
      return requireId(creation, await creation.send(beforeRetry));
    } catch (error) {
      const id = error instanceof MadeAlready ? error.id : await afterFailure(context, find, error);
      if (id !== undefined) {
        context.log(`${creation.what} ${id} was made although its answer was lost: going on with it`);
        return id;
      }
      if (sends === MOST_SENDS || context.signal.aborted || Date.now() >= context.deadline.at) {
        throw error;
      }
    }
  }
}

/** The object that a failed create made; undefined when it made none and may be sent again. */
async function afterFailure(
  context: CreateContext,
  find: () => Promise<string | undefined>,
  error: unknown,
): Promise<string | undefined> {
  if (!(error instanceof WuyingError)) {
    throw error;
  }
  if (!error.mayHaveTakenEffect) {
    context.notes.nothingMade();
    throw error;
  }
  // Going on would hide the emulator's mistake, and sending again repeats it.
  if (context.signal.aborted || error.code === emulatorCodes.bug) {
    throw error;
  }
  const { lookAgainAfterMs, listingLagMs } = context.timings;
  const isListedAt = Date.now() + listingLagMs;
  for (const pauseMs of lookAgainAfterMs) {
    await sleep(pauseMs, context.signal);
    const id = await find();
    if (id !== undefined) {
      return id;
    }
  }
  const leftMs = isListedAt - Date.now();
  if (leftMs <= 0) {
    return undefined;
  }
  await sleep(leftMs, context.signal);
  return find();
}

/** The object that an interrupted run made for this resource and could not hand over. */
function findEarlier(
  context: CreateContext,
  { what }: Creation,
  listed: readonly Candidate[],
): string | undefined {
  const unknown = listed.filter(({ id }) => !context.isKnown(id));
  const own = onlyOne(
    what,
    unknown.filter(({ mark }) => mark === context.ownerKey),
  );
  if (own !== undefined) {
    return own;
  }
  const abandoned = unknown.filter(({ mark }) => isOfSameOwner(mark, context.ownerKey));
  if (abandoned.length > 0) {
    throw new Error(madeFromOthers(what, abandoned));
  }
  const { entry } = context.notes;
  const then = entry?.before;
  if (!context.unmarkedAtFirst || !entry || !then) {
    return undefined;
  }
  const appeared = unknown.filter((each) => canBeUnmarked(each) && !then.includes(each.id));
  if (appeared.some(({ createdAt }) => createdAt === undefined)) {
    throw new Error(cannotTell(what, appeared));
  }
  return onlyOne(
    what,
    appeared.filter(({ createdAt }) => isFromThen(createdAt ?? 0, entry.at, context.timings)),
  );
}

function onlyOne(what: string, found: readonly Candidate[]): string | undefined {
  if (found.length < 2) {
    return found[0]?.id;
  }
  throw new Error(cannotTell(what, found));
}

const namesOf = (found: readonly Candidate[]): string => found.map(({ id }) => id).join(", ");

const cannotTell = (what: string, found: readonly Candidate[]): string =>
  `cannot tell which ${what} this create made: ${namesOf(found)} ${found.length === 1 ? "matches" : "all match"}. ` +
  `Delete the ones that are not wanted, or take one under management with adoptId`;

const madeFromOthers = (what: string, found: readonly Candidate[]): string =>
  `an interrupted run made the ${what} ${namesOf(found)} for this resource from other properties, and no state knows it. ` +
  `Delete it, or undo the change of the program, and run "pulumi up" again`;

function requireId({ what }: Creation, id: string | undefined): string {
  if (id) {
    return id;
  }
  throw new Error(`the cloud accepted the create of the ${what} but answered without an id`);
}
