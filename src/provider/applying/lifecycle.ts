import { createHash } from "node:crypto";
import type {
  Change,
  Declaration,
  NewObject,
  Properties,
  Property,
  Step,
  Value,
} from "../language/declaration";
import { isHidden, MARKED, OWNER, RETAIN, UNSET } from "../language/hidden";
import { canonical, changedNames, isAbsent, isObject, sameValue } from "../language/values";
import { ownerKeyOf } from "../once/owner-name";
import type { Ownership } from "../once/ownership";
import { adoptionRefusal, believed } from "../planning/adoption";
import { changedProperties, changesRetain } from "../planning/diff";
import { sleep } from "../waiting/sleep";
import type { Context, CreateContext } from "./context";
import { PartialFailure } from "./partial-failure";

export interface Created {
  readonly id: string;
  readonly outs: Properties;
}

/** Creates (or adopts) the object, waits for it, applies what a create cannot carry, and reads it back. */
export async function create(
  declaration: Declaration,
  context: Context,
  inputs: Properties,
  ownership: Ownership,
): Promise<Created> {
  if (isAdoption(inputs, ownership)) return adopt(declaration, context, inputs, ownership);
  const key = ownerKey(declaration, inputs);
  const notes = ownership.creation(key);
  const unmarkedAtFirst = declaration.lifecycle.unmarkedAtFirst?.(inputs) ?? false;
  const forCreate = { ...context, ownerKey: key, unmarkedAtFirst, isKnown: ownership.isKnown, notes };
  const made =
    (await unsaved(declaration, forCreate, inputs)) ??
    (await declaration.lifecycle.create(forCreate, inputs));
  const { id, known, resumed } = made;
  if (resumed) ownership.taken(id);
  const forNew = { ...context, absentGraceMs: context.timings.newObjectGraceMs };
  // A run that was killed may have left the mark on.
  const marked = resumed && declaration.lifecycle.unmark ? { [MARKED]: true } : {};
  const applied = { ...takenAtCreate(declaration, inputs), ...marked, ...known };
  const beforeUnmarked = hasMark(declaration) ? () => notes.made(id) : undefined;
  const start = { id, applied, isNew: true, readFirst: resumed, beforeUnmarked };
  const outs = await reconcile(declaration, forNew, inputs, start);
  notes.answered();
  return { id, outs };
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
  if (id === undefined || context.isKnown(id)) return undefined;
  if (!(await declaration.lifecycle.read(context, id, inputs))) return undefined;
  context.log(`${id} was made by an interrupted run: going on with it`);
  return { id, resumed: true };
}

/** Brings an existing object to what the program wants. Also resumes a create or update that failed half-way. */
export async function update(
  declaration: Declaration,
  context: Context,
  id: string,
  olds: Properties,
  news: Properties,
): Promise<Properties> {
  if (onlyRecords(declaration, olds, news)) {
    return { ...withHidden(declaration, olds, news), ...recordedOnly(declaration, news) };
  }
  return reconcile(declaration, context, news, { id, applied: olds });
}

/**
 * True when the program only says something that no call follows from: an object that can no longer be waited for,
 * such as an expired one, has to be let go of too. An unfinished create never looks like this, since the object does
 * not have its own name yet.
 */
function onlyRecords(declaration: Declaration, olds: Properties, news: Properties): boolean {
  if (!declaration.holdsData && !declaration.refuseReplace) return false;
  const changed = changedProperties(declaration, olds, news);
  if (changed.length === 0) return changesRetain(declaration, olds, news);
  return changed.every((name) => propertyOf(declaration, name).effect?.kind === "recorded");
}

/** The object's outputs, and the inputs a program would need for them; undefined when it is definitely gone. */
export async function read(
  declaration: Declaration,
  context: Context,
  id: string,
  known: Properties,
): Promise<{ outs: Properties; inputs: Properties } | undefined> {
  const found = await declaration.lifecycle.read(context, id, known);
  if (!found) return undefined;
  const outs = { ...known, ...found };
  return { outs, inputs: programInputs(declaration, known, outs) };
}

/** Where a change starts from. */
interface Start {
  readonly id: string;
  readonly applied: Properties;
  /** No state knows the object yet, so its mark goes last of all. */
  readonly isNew?: boolean;
  /** What is true of the object is not known and has to be read. */
  readonly readFirst?: boolean;
  /** Runs when the next thing is to take the mark away. */
  readonly beforeUnmarked?: () => void;
}

async function reconcile(
  declaration: Declaration,
  context: Context,
  desired: Properties,
  { id, applied: before, isNew = false, readFirst = false, beforeUnmarked }: Start,
): Promise<Properties> {
  const { lifecycle } = declaration;
  const steps = lifecycle.steps ?? [];
  let applied = withHidden(declaration, before, desired);
  const take = async (due: readonly Step[]): Promise<void> => {
    for (const step of due) {
      const change = { desired, applied };
      if (!isDue(declaration, step, change)) continue;
      await step.run(context, id, change);
      applied = { ...applied, ...afterStep(declaration, step, change) };
    }
  };
  try {
    await lifecycle.waitUntilReady?.(context, id);
    if (readFirst) applied = { ...applied, ...(await lifecycle.read(context, id, applied)) };
    await take(steps.filter(({ unmarks }) => !(isNew && unmarks)));
    applied = { ...applied, ...recordedOnly(declaration, desired) };
    // A kill after the mark is gone and before the engine has saved the answer is the worst moment: it is kept short.
    if (isNew) applied = await readBack(declaration, context, id, applied);
    beforeUnmarked?.();
    if (isNew) await take(steps.filter(({ unmarks }) => unmarks));
    if (applied[MARKED] === true) {
      await lifecycle.unmark?.(context, id);
      applied = { ...applied, [MARKED]: undefined };
    }
    return isNew ? applied : await readBack(declaration, context, id, applied);
  } catch (error) {
    throw new PartialFailure(
      id,
      { ...applied, ...(await lastSeen(declaration, context, id, applied)) },
      error,
    );
  }
}

/** What is true before any call: the hidden facts are the program's, all else is as before. */
function withHidden(declaration: Declaration, before: Properties, desired: Properties): Properties {
  const unset = unsetPaths(declaration, desired).join(" ");
  return { ...before, ...hiddenOf(desired), [RETAIN]: desired[RETAIN], [UNSET]: unset };
}

/** What can be seen of an object whose change failed, so that the next run knows its state; nothing if that fails too. */
async function lastSeen(
  declaration: Declaration,
  context: Context,
  id: string,
  applied: Properties,
): Promise<Properties | undefined> {
  if (context.signal.aborted) return undefined;
  const look = declaration.lifecycle.read(context, id, applied).catch(() => undefined);
  const stop = new AbortController();
  const { lastLookMs } = context.timings;
  const patience = sleep(lastLookMs, AbortSignal.any([context.signal, stop.signal])).then(() => undefined);
  return Promise.race([look, patience]).finally(() => stop.abort());
}

/** The object after a change. Its disappearance right now would be news, not a deletion asked for. */
async function readBack(
  declaration: Declaration,
  context: Context,
  id: string,
  applied: Properties,
): Promise<Properties> {
  const found = await declaration.lifecycle.read(context, id, applied);
  if (found) return { ...applied, ...found };
  throw new Error(`${id} is gone: it was deleted outside of Pulumi. Run "pulumi refresh", then "pulumi up"`);
}

function isDue(declaration: Declaration, step: Step, change: Change): boolean {
  const owned = Object.fromEntries(step.properties.map((name) => [name, propertyOf(declaration, name)]));
  if (changedNames(owned, change.applied, change.desired).length === 0) return false;
  return step.when?.(change) ?? true;
}

/** What is true of the step's properties once it has run: the wanted values over what was there. */
function afterStep(declaration: Declaration, step: Step, { desired, applied }: Change): Properties {
  const result: Properties = {};
  for (const name of step.properties) {
    const wanted = desired[name];
    const before = applied[name];
    if (isAbsent(wanted)) {
      const property = propertyOf(declaration, name);
      result[name] = property.default ?? (property.absent === "remove" ? null : (before ?? null));
      continue;
    }
    const isMerged = propertyOf(declaration, name).fields && isObject(wanted) && isObject(before);
    result[name] = isMerged ? { ...before, ...wanted } : wanted;
  }
  return result;
}

/** Properties that no step owns and no replace follows from: their new value is only recorded. */
function recordedOnly(declaration: Declaration, desired: Properties): Properties {
  const recorded = Object.entries(declaration.properties)
    .filter(([, { effect }]) => effect?.kind === "recorded")
    .map(([name, property]) => [name, desired[name] ?? property.default] as const);
  return Object.fromEntries(recorded.filter(([, value]) => !isAbsent(value)));
}

/** The create carries every property that no later step owns. */
function takenAtCreate(declaration: Declaration, inputs: Properties): Properties {
  const later = new Set((declaration.lifecycle.steps ?? []).flatMap((step) => step.properties));
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !later.has(name)));
}

async function adopt(
  declaration: Declaration,
  context: Context,
  inputs: Properties,
  ownership: Ownership,
): Promise<Created> {
  const id = String(inputs.adoptId);
  const found = await declaration.lifecycle.read(context, id, hiddenOf(inputs));
  if (!found) throw new Error(`adoptId: there is no ${declaration.token} ${id}`);
  const refusal = adoptionRefusal(declaration, id, found, inputs);
  if (refusal) throw new Error(`adoptId: ${refusal}`);
  // What cannot be read back has to be believed: the program says it of an object that exists.
  const applied = { ...takenAtCreate(declaration, inputs), ...believed(declaration, found, inputs) };
  ownership.taken(id);
  return { id, outs: await reconcile(declaration, context, inputs, { id, applied }) };
}

/** Differs whenever the inputs differ, so that a replacement never takes its predecessor for itself. */
function ownerKey(declaration: Declaration, inputs: Properties): string {
  // What the program promises says nothing of the object.
  const { [OWNER]: owner, allowDataLoss: _promise, ...rest } = inputs;
  const later = new Set((declaration.lifecycle.steps ?? []).flatMap((step) => step.properties));
  const fixed = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !isHidden(name) && !later.has(name)),
  );
  return ownerKeyOf(sha256(`${owner ?? ""}`), sha256(`${owner ?? ""}\n${canonical(fixed)}`));
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const hiddenOf = (values: Properties): Properties =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isHidden(name)));

function unsetPaths(declaration: Declaration, inputs: Properties): string[] {
  return Object.entries(declaration.properties).flatMap(([name, property]) => {
    const value = inputs[name];
    if (property.effect?.kind === "ignored") return [];
    if (isAbsent(value)) return [name];
    if (!property.fields || !isObject(value)) return [];
    return Object.keys(property.fields)
      .filter((field) => isAbsent(value[field]))
      .map((field) => `${name}.${field}`);
  });
}

/**
 * The inputs that describe the object as it is. A property that the program leaves to the cloud stays out, or
 * every refresh would show it as a change; one whose absence means "none" comes in when the cloud has it.
 */
function programInputs(declaration: Declaration, before: Properties, outs: Properties): Properties {
  const recorded = outs[UNSET];
  const unset = typeof recorded === "string" ? new Set(recorded.split(" ")) : undefined;
  const { [UNSET]: _unset, ...inputs } = hiddenOf(outs);
  for (const [name, property] of Object.entries(declaration.properties)) {
    const value = outs[name];
    if (isAbsent(value)) continue;
    const isNew = unset !== undefined && isAbsent(before[name]);
    if ((unset?.has(name) || isNew) && !mattersWhenUnset(property, value)) continue;
    inputs[name] = isObject(value) && property.fields ? setFields(name, value, unset) : value;
  }
  return inputs;
}

function mattersWhenUnset(property: Property, value: Value): boolean {
  if (property.default !== undefined) return !sameValue(property, value, property.default);
  return property.absent === "remove";
}

const setFields = (name: string, value: Properties, unset: Set<string> | undefined): Properties =>
  Object.fromEntries(Object.entries(value).filter(([field]) => !unset?.has(`${name}.${field}`)));

function propertyOf(declaration: Declaration, name: string): Property {
  const property = declaration.properties[name];
  if (property) return property;
  throw new Error(`${declaration.token} declares no property ${name}`);
}
