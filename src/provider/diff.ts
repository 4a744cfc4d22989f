import type { Declaration, Properties, Property } from "./declaration";
import { changedNames } from "./values";

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
  const replaces = changed.filter((name) => isReplace(declaration.properties[name]));
  if (declaration.broken?.(olds)) replaces.push("status");
  return {
    changes: changed.length > 0 || replaces.length > 0,
    replaces,
    deleteBeforeReplace: replaces.length > 0 && (declaration.deleteBeforeReplace?.(olds, news) ?? false),
  };
}

const isReplace = (property: Property | undefined): boolean => property?.effect?.kind === "replace";
