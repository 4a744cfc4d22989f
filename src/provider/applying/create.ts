import type { Context, CreateContext } from "../language/context";
import type { Declaration, NewObject, Properties } from "../language/declaration";
import { MARKED, OWNER } from "../language/hidden";
import { isAbsent } from "../language/values";
import { ownerKey } from "../once/owner-key";
import type { Ownership } from "../once/ownership";
import { adopt } from "./adopt";
import { takenAtCreate } from "./applied";
import { type Created, reconcile } from "./reconcile";

/** Creates (or adopts) the object, waits for it, applies what a create cannot carry, and reads it back. */
export async function create(
  declaration: Declaration,
  context: Context,
  inputs: Properties,
  ownership: Ownership,
): Promise<Created> {
  if (isAdoption(inputs, ownership)) {
    return adopt(declaration, context, inputs, ownership);
  }
  const key = ownerKey(declaration, inputs);
  const notes = ownership.creation(key);
  const unmarkedAtFirst = declaration.lifecycle.unmarkedAtFirst?.(inputs) ?? false;
  const isKnown = (id: string): boolean => ownership.isOfOthers(id, key);
  const forCreate = { ...context, ownerKey: key, unmarkedAtFirst, isKnown, notes };
  const made =
    (await unsaved(declaration, forCreate, inputs)) ??
    (await declaration.lifecycle.create(forCreate, inputs));
  const { id, known, resumed } = made;
  if (resumed) {
    ownership.taken(id);
  }
  const forNew = { ...context, absentGraceMs: context.timings.newObjectGraceMs };
  // A run that was killed may have left the mark on.
  const marked = resumed && declaration.lifecycle.unmark ? { [MARKED]: true } : {};
  const beforeUnmarked = hasMark(declaration) ? () => notes.made(id) : undefined;
  const applied = await reconcile(declaration, forNew, inputs, {
    id,
    applied: { ...takenAtCreate(declaration, inputs), ...marked, ...known },
    isNew: true,
    readFirst: resumed,
    beforeUnmarked,
  });
  notes.answered();
  return { id, applied };
}

/** The replacement of an adopted object is a new one: what was adopted is on its way out. */
const isAdoption = ({ adoptId, [OWNER]: owner }: Properties, ownership: Ownership): boolean =>
  !isAbsent(adoptId) && !ownership.isHeldBy(String(adoptId), String(owner));

const hasMark = ({ lifecycle: { steps = [], unmark } }: Declaration): boolean =>
  unmark !== undefined || steps.some(({ unmarks }) => unmarks);

/** An object that a killed run had finished, mark and all, before the engine could save it. */
async function unsaved(
  declaration: Declaration,
  context: CreateContext,
  inputs: Properties,
): Promise<NewObject | undefined> {
  const id = context.notes.entry?.id;
  if (id === undefined || context.isKnown(id)) {
    return undefined;
  }
  if (!(await declaration.lifecycle.read(context, id, inputs))) {
    return undefined;
  }
  context.log(`${id} was made by an interrupted run: going on with it`);
  return { id, resumed: true };
}
