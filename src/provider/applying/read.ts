import type { Context } from "../language/context";
import type { Declaration, Properties } from "../language/declaration";
import { programInputs } from "./program-inputs";

/** What is true of the object, and the inputs a program would need for it; undefined when it is definitely gone. */
export async function read(
  declaration: Declaration,
  context: Context,
  id: string,
  applied: Properties,
): Promise<{ readonly applied: Properties; readonly inputs: Properties } | undefined> {
  const found = await declaration.lifecycle.read(context, id, applied);
  if (!found) {
    return undefined;
  }
  const now = { ...applied, ...found };
  return { applied: now, inputs: programInputs(declaration, applied, now) };
}
