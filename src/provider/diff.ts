import type { Declaration, Properties, Property, Value } from "./declaration";
import { changedNames, isObject } from "./values";

/** What the engine needs to know to plan a step. */
export interface DiffResult {
  readonly changes: boolean;
  readonly replaces: string[];
  readonly deleteBeforeReplace: boolean;
}

/** Compares what was applied with what the program wants. */
export function diffProperties(declaration: Declaration, olds: Properties, news: Properties): DiffResult {
  const changed = changedNames(declaration.properties, olds, news).filter(
    (name) => declaration.properties[name]?.effect?.kind !== "ignored",
  );
  const replaces = changed.filter((name) =>
    mustReplace(declaration.properties[name], olds[name], news[name]),
  );
  if (declaration.broken?.(olds)) replaces.push("status");
  return {
    changes: changed.length > 0 || replaces.length > 0,
    replaces,
    deleteBeforeReplace: replaces.length > 0 && (declaration.deleteBeforeReplace?.(olds, news) ?? false),
  };
}

/** Fields of an object may each have an effect of their own; the others share that of the object. */
function mustReplace(
  property: Property | undefined,
  before: Value | undefined,
  wanted: Value | undefined,
): boolean {
  if (!property) return false;
  const isDeep = property.type === "object" && isObject(before) && isObject(wanted) && property.fields;
  if (!isDeep) return property.effect?.kind === "replace";
  return changedNames(isDeep, before, wanted).some((name) => {
    const field = isDeep[name];
    return mustReplace(
      field && { ...field, effect: field.effect ?? property.effect },
      before[name],
      wanted[name],
    );
  });
}
