import type { Context } from "../language/context";
import type { Declaration, Properties } from "../language/declaration";
import { hiddenOf } from "../language/hidden";
import type { Ownership } from "../once/ownership";
import { adoptionRefusal, believed } from "../planning/adoption";
import { takenAtCreate } from "./applied";
import { type Created, reconcile } from "./reconcile";

/** Takes an object under management that exists already, and brings it to what the program wants. */
export async function adopt(
  declaration: Declaration,
  context: Context,
  inputs: Properties,
  ownership: Ownership,
): Promise<Created> {
  const id = String(inputs.adoptId);
  const found = await declaration.lifecycle.read(context, id, hiddenOf(inputs));
  if (!found) {
    throw new Error(`adoptId: there is no ${declaration.token} ${id}`);
  }
  const refusal = adoptionRefusal(declaration, id, found, inputs);
  if (refusal) {
    throw new Error(`adoptId: ${refusal}`);
  }
  // What cannot be read back has to be believed: the program says it of an object that exists.
  const applied = { ...takenAtCreate(declaration, inputs), ...believed(declaration, found, inputs) };
  ownership.taken(id);
  return { id, applied: await reconcile(declaration, context, inputs, { id, applied }) };
}
