import type { Declaration, Properties, Property, PropertyTable, Value } from "../language/declaration";
import { hiddenOf, UNSET, unsetIn } from "../language/hidden";
import { isAbsent, isObject, sameValue } from "../language/values";

/**
 * The inputs that describe the object as it is now. A property that the program leaves to the cloud stays out, or
 * every refresh would show it as a change; one whose absence means "none" comes in when the cloud has it.
 */
export function programInputs(declaration: Declaration, applied: Properties, now: Properties): Properties {
  const unset = unsetIn(now);
  const { [UNSET]: _unset, ...inputs } = hiddenOf(now);
  for (const [name, property] of Object.entries(declaration.properties)) {
    const value = now[name];
    if (isAbsent(value)) {
      continue;
    }
    const isNew = unset !== undefined && isAbsent(applied[name]);
    if ((unset?.has(name) || isNew) && !mattersWhenUnset(property, value)) {
      continue;
    }
    inputs[name] =
      isObject(value) && property.fields ? setFields(name, property.fields, value, unset) : value;
  }
  return inputs;
}

function mattersWhenUnset(property: Property, value: Value): boolean {
  if (property.default !== undefined) {
    return !sameValue(property, value, property.default);
  }
  return property.absent === "remove";
}

/** The fields of an object, as deep inside as it has objects, without those that the program leaves out. */
const setFields = (
  path: string,
  table: PropertyTable,
  value: Properties,
  unset: ReadonlySet<string> | undefined,
): Properties =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !unset?.has(`${path}.${name}`))
      .map(([name, field]) => {
        const fields = table[name]?.fields;
        return [
          name,
          fields && isObject(field) ? setFields(`${path}.${name}`, fields, field, unset) : field,
        ] as const;
      }),
  );
