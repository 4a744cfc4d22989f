import type { Declaration, Properties } from "../language/declaration";
import { AUTO_NAME } from "../language/hidden";

/**
 * The inputs with the name that was made for the resource. A name that the state has stays: another name of the stack,
 * the organisation or a parent would make another one, and people know their desktops by name.
 */
export function withAutoName(
  { properties }: Declaration,
  lastInputs: Properties,
  inputs: Properties,
): Properties {
  const name = Object.keys(properties).find((each) => properties[each]?.autoName);
  const proposed = inputs[AUTO_NAME];
  if (name === undefined || typeof proposed !== "string") {
    return inputs;
  }
  const made = nameSoFar(name, lastInputs) ?? proposed;
  return { ...inputs, [AUTO_NAME]: made, ...(made === "" ? {} : { [name]: made }) };
}

function nameSoFar(name: string, lastInputs: Properties): string | undefined {
  const before = lastInputs[AUTO_NAME] ?? lastInputs[name];
  if (typeof before === "string") {
    return before;
  }
  // An adopted object has a name already, which the program never gave.
  return lastInputs.adoptId === undefined ? undefined : "";
}
