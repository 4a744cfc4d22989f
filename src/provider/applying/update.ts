import type { Context } from "../language/context";
import type { Declaration, Properties } from "../language/declaration";
import { changedProperties, changesRetain } from "../planning/diff";
import { propertyOf, recordedOnly, withHidden } from "./applied";
import { reconcile } from "./reconcile";

/** Brings an existing object to what the program wants. Also resumes a create or update that failed half-way. */
export async function update(
  declaration: Declaration,
  context: Context,
  id: string,
  applied: Properties,
  desired: Properties,
): Promise<Properties> {
  if (onlyRecords(declaration, applied, desired)) {
    return { ...withHidden(declaration, applied, desired), ...recordedOnly(declaration, desired) };
  }
  return reconcile(declaration, context, desired, { id, applied });
}

/**
 * True when the program only says something that no call follows from: an object that can no longer be waited for,
 * such as an expired one, has to be let go of too. An unfinished create never looks like this, since the object does
 * not have its own name yet.
 */
function onlyRecords(declaration: Declaration, applied: Properties, desired: Properties): boolean {
  if (!declaration.holdsData && !declaration.refuseReplace) {
    return false;
  }
  const changed = changedProperties(declaration, applied, desired);
  if (changed.length === 0) {
    return changesRetain(declaration, applied, desired);
  }
  return changed.every((name) => propertyOf(declaration, name).effect?.kind === "recorded");
}
