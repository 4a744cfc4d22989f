import { WuyingError } from "../api";
import type { Context } from "./context";
import type { NewObject } from "./declaration";
import { sleep } from "./sleep";

/** A create that must not happen twice, for an API that takes no idempotency token. */
export interface Creation {
  /** What is made, for people: `instance`. */
  readonly what: string;
  readonly send: () => Promise<string | undefined>;
  /** Ids of objects that an earlier, interrupted run made for this resource. */
  readonly earlier: readonly string[];
  /** Ids of objects that can only have come from this very create. */
  readonly find: () => Promise<string[]>;
}

/** A listing may lag behind a create; after these pauses an object that is still not listed was never made. */
const LOOK_AGAIN_AFTER = [0, 500, 1_000, 2_000, 4_000];
const MOST_SENDS = 4;

/** Creates one object, also when the answer of the create was lost. */
export async function createOnce(context: Context, creation: Creation): Promise<NewObject> {
  const earlier = onlyOne(creation, creation.earlier);
  if (earlier !== undefined) {
    context.log(`${creation.what} ${earlier} was made by an interrupted run: going on with it`);
    return { id: earlier, resumed: true };
  }
  for (let sends = 1; ; sends += 1) {
    try {
      return { id: requireId(creation, await creation.send()) };
    } catch (error) {
      if (!(error instanceof WuyingError) || !error.mayHaveTakenEffect) throw error;
      const id = await lookFor(context, creation);
      if (id !== undefined) {
        context.log(`${creation.what} ${id} was made although its answer was lost: going on with it`);
        return { id };
      }
      if (sends === MOST_SENDS || context.signal.aborted || Date.now() >= context.deadline.at) throw error;
    }
  }
}

async function lookFor(context: Context, creation: Creation): Promise<string | undefined> {
  for (const pause of LOOK_AGAIN_AFTER) {
    await sleep(pause, context.signal);
    const id = onlyOne(creation, await creation.find());
    if (id !== undefined) return id;
  }
  return undefined;
}

function onlyOne({ what }: Creation, ids: readonly string[]): string | undefined {
  if (ids.length < 2) return ids[0];
  throw new Error(
    `cannot tell which ${what} this create made: ${ids.join(", ")} all match. ` +
      `Delete the ones that are not wanted, or take one under management with adoptId`,
  );
}

function requireId({ what }: Creation, id: string | undefined): string {
  if (id) return id;
  throw new Error(`the cloud accepted the create of the ${what} but answered without an id`);
}
