import type { Context } from "../language/context";
import type { Declaration, Properties, Value } from "../language/declaration";
import { UNSET } from "../language/hidden";
import { markOf } from "../once/owner-name";
import { programInputs } from "./program-inputs";
import { readSettled } from "./read-settled";

/** What is true of the object, and the inputs a program would need for it; undefined when it is definitely gone. */
export async function read(
  declaration: Declaration,
  context: Context,
  id: string,
  applied: Properties,
): Promise<{ readonly applied: Properties; readonly inputs: Properties } | undefined> {
  // Nothing is unset to who asks for all.
  const known = context.readsAll ? { ...applied, [UNSET]: undefined } : applied;
  const found = await readSettled(
    declaration,
    context,
    id,
    known,
    (seen) => !seen || !isOfUnfinished(applied, seen),
  );
  if (!found) {
    return undefined;
  }
  const now = { ...applied, ...found };
  return { applied: now, inputs: programInputs(declaration, applied, now) };
}

/** The state knows the object by the name that it got last of all, and the listing by the mark that it had before. */
const isOfUnfinished = (applied: Properties, found: Properties): boolean =>
  Object.entries(found).some(
    ([name, value]) => isMark(value) && typeof applied[name] === "string" && !isMark(applied[name]),
  );

const isMark = (value: Value | undefined): boolean =>
  typeof value === "string" && markOf(value) !== undefined;
