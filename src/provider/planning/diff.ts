import type { Declaration, Effect, Item, Properties, Value } from "../language/declaration";
import { RETAIN } from "../language/hidden";
import { changedNames, isObject, sameValue } from "../language/values";

/** What the engine needs to know to plan a step. */
export interface DiffResult {
  readonly changes: boolean;
  readonly replaces: string[];
  readonly deleteBeforeReplace: boolean;
}

/** A changed value, as deep inside its property as it can be told. */
export interface ValueChange {
  /** Where it is, such as `dataDisk[0].dataDiskSize`. */
  readonly path: string;
  readonly property: Item;
  readonly effect: Effect;
  readonly before: Value | undefined;
  readonly wanted: Value | undefined;
}

/** Compares what was applied with what the program wants. */
export function diffProperties(
  declaration: Declaration,
  applied: Properties,
  desired: Properties,
): DiffResult {
  const changed = changedProperties(declaration, applied, desired);
  const replaces = changed.filter(
    (name) => replacingChanges(declaration, applied, desired, [name]).length > 0,
  );
  if (declaration.unrecoverable?.(applied)) {
    replaces.push("status");
  }
  return {
    changes: changed.length > 0 || replaces.length > 0 || changesRetain(declaration, applied, desired),
    replaces,
    deleteBeforeReplace:
      replaces.length > 0 && (declaration.deleteBeforeReplace?.(applied, desired) ?? false),
  };
}

/** Names of the properties of which a change means anything. */
export function changedProperties(
  declaration: Declaration,
  applied: Properties,
  desired: Properties,
): string[] {
  return changedNames(declaration.properties, applied, desired).filter(
    (name) => declaration.properties[name]?.effect?.kind !== "ignored",
  );
}

/**
 * Whether `retainOnDelete` came or went. The engine goes by the option of the last run when it deletes, and only the
 * outputs, which an update writes, tell what that was.
 */
export function changesRetain(declaration: Declaration, applied: Properties, desired: Properties): boolean {
  if (!declaration.holdsData && !declaration.refuseReplace) {
    return false;
  }
  return (applied[RETAIN] === true) !== (desired[RETAIN] === true);
}

/** The changes that take a new object, of all properties or of those named. */
export const replacingChanges = (
  declaration: Declaration,
  applied: Properties,
  desired: Properties,
  names?: readonly string[],
): ValueChange[] =>
  valueChanges(declaration, applied, desired, names).filter(({ effect }) => effect.kind === "replace");

/** The changes that leave the object and destroy what is stored on it. */
export const wipingChanges = (
  declaration: Declaration,
  applied: Properties,
  desired: Properties,
): ValueChange[] => valueChanges(declaration, applied, desired).filter(({ effect }) => wipes(effect));

/** The changes of what only counts at a purchase that is long made. */
export const purchaseChanges = (
  declaration: Declaration,
  applied: Properties,
  desired: Properties,
): ValueChange[] =>
  valueChanges(declaration, applied, desired).filter(({ effect }) => effect.kind === "atPurchase");

/**
 * The changes that are only recorded, although a preview shows them as an update. Where another part of the same
 * property changes too, the call for that one carries them.
 */
export function recordedChanges(
  declaration: Declaration,
  applied: Properties,
  desired: Properties,
): { path: string; because: string }[] {
  return changedProperties(declaration, applied, desired).flatMap((name) => {
    const changes = valueChanges(declaration, applied, desired, [name]);
    const recorded = changes.flatMap(({ path, effect }) =>
      effect.kind === "recorded" ? [{ path, because: effect.because }] : [],
    );
    return recorded.length === changes.length ? recorded : [];
  });
}

export const wipes = (effect: Effect | undefined): boolean =>
  effect?.kind === "inPlace" && effect.destroys !== undefined;

/** Everything that changes, as deep as it can be told, of all properties or of those named. */
export function valueChanges(
  declaration: Declaration,
  applied: Properties,
  desired: Properties,
  names: readonly string[] = changedProperties(declaration, applied, desired),
): ValueChange[] {
  return names.flatMap((name) => {
    const property = declaration.properties[name];
    return property ? [...within(property, applied[name], desired[name], name)] : [];
  });
}

/** Parts of an object or list may each have an effect of their own; the others share that of the whole. */
function* within(
  property: Item,
  before: Value | undefined,
  wanted: Value | undefined,
  path: string,
): Generator<ValueChange> {
  const { effect, fields, items } = property;
  if (fields && isObject(before) && isObject(wanted)) {
    for (const name of changedNames(fields, before, wanted)) {
      const field = { ...fields[name], effect: fields[name]?.effect ?? effect } as Item;
      yield* within(field, before[name], wanted[name], `${path}.${name}`);
    }
    return;
  }
  const isList = property.type === "list" && Array.isArray(before) && Array.isArray(wanted);
  if (items && isList && before.length === wanted.length) {
    const item = { ...items, effect: items.effect ?? effect };
    for (const [at, each] of before.entries()) {
      if (!sameValue(item, each, wanted[at])) {
        yield* within(item, each, wanted[at], `${path}[${at}]`);
      }
    }
    return;
  }
  if (effect) {
    yield { path, property, effect, before, wanted };
  }
}
