import type { Properties } from "./declaration";

/**
 * Hidden properties travel in inputs and outputs beside the public ones. The engine leaves names that start
 * with two underscores out of what it shows.
 */

/** The text from which the engine's host loads this provider. */
export const PROVIDER = "__provider";

/** `customTimeouts` of the resource options, which the host does not hand on. */
export const TIMEOUTS = "__timeouts";

/** Whether the program lets go of the object instead of deleting it, which the engine does not tell the provider. */
export const RETAIN = "__retain";

/** What marks an object as made for this resource, so that an interrupted create finds it again. */
export const OWNER = "__owner";

/**
 * Paths of the properties that the program leaves out, in one string. A refresh gets outputs only, and has to tell
 * what the program said from what the cloud chose.
 */
export const UNSET = "__unset";

/**
 * The name that was made for a resource whose program gives none. It stays when the stack, the organisation or the
 * parent gets another name; empty where an adopted object keeps the name that it has.
 */
export const AUTO_NAME = "__autoName";

/** Where the resource stands in the program, for messages at it. The check takes it out again. */
export const PLACE = "__place";

/** Set while the object still carries the mark of {@link OWNER}, for objects that a rename does not free of it. */
export const MARKED = "__marked";

export const isHidden = (name: string): boolean => name.startsWith("__");

/** The hidden ones among the values. */
export const hiddenOf = (values: Properties): Properties =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isHidden(name)));

/** How the paths of {@link UNSET} are written. */
export const unsetText = (paths: readonly string[]): string => paths.join(" ");

/** The paths of {@link UNSET}, as the last run noted them; undefined where none has. */
export function unsetIn({ [UNSET]: unset }: Properties): ReadonlySet<string> | undefined {
  return typeof unset === "string" ? new Set(unset.split(" ")) : undefined;
}

/** Whether the program leaves a property out, as the last run noted it. */
export const isUnset = (values: Properties, name: string): boolean => unsetIn(values)?.has(name) ?? false;
