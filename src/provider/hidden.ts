/**
 * Hidden properties travel in inputs and outputs beside the public ones. The engine leaves names that start
 * with two underscores out of what it shows.
 */

/** The text from which the engine's host loads this provider. */
export const PROVIDER = "__provider";

/** `customTimeouts` of the resource options, which the host does not hand on. */
export const TIMEOUTS = "__timeouts";

/** What marks an object as made for this resource, so that an interrupted create finds it again. */
export const OWNER = "__owner";

/**
 * Paths of the properties that the program leaves out, in one string. A refresh gets outputs only, and has to tell
 * what the program said from what the cloud chose.
 */
export const UNSET = "__unset";

export const isHidden = (name: string): boolean => name.startsWith("__");
