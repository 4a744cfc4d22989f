import type { Change, Declaration, Properties, Property, PropertyTable, Step } from "../language/declaration";
import { hiddenOf, RETAIN, UNSET, unsetText } from "../language/hidden";
import { stepProperties } from "../language/step-properties";
import { isAbsent, isObject } from "../language/values";

/** What is true before any call: the hidden facts are the program's, all else is as it was applied. */
export function withHidden(declaration: Declaration, applied: Properties, desired: Properties): Properties {
  const unset = unsetText(unsetPaths(declaration, desired));
  return { ...applied, ...hiddenOf(desired), [RETAIN]: desired[RETAIN], [UNSET]: unset };
}

function unsetPaths(declaration: Declaration, inputs: Properties): string[] {
  const counted = Object.entries(declaration.properties).filter(
    ([, { effect }]) => effect?.kind !== "ignored",
  );
  return unsetOf(Object.fromEntries(counted), inputs);
}

const unsetOf = (table: PropertyTable, values: Properties, path = ""): string[] =>
  Object.entries(table).flatMap(([name, { fields }]) => {
    const value = values[name];
    if (isAbsent(value)) {
      return [path + name];
    }
    return fields && isObject(value) ? unsetOf(fields, value, `${path}${name}.`) : [];
  });

/** The create carries every property that no later step owns. */
export function takenAtCreate(declaration: Declaration, inputs: Properties): Properties {
  const later = stepProperties(declaration);
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !later.has(name)));
}

/** What is true of the step's properties once it has run: the wanted values over what was there. */
export function afterStep(declaration: Declaration, step: Step, { desired, applied }: Change): Properties {
  const result: Properties = {};
  for (const name of step.properties) {
    const wanted = desired[name];
    const before = applied[name];
    if (isAbsent(wanted)) {
      const property = propertyOf(declaration, name);
      result[name] = property.default ?? (property.absent === "remove" ? null : (before ?? null));
      continue;
    }
    const isMerged = propertyOf(declaration, name).fields && isObject(wanted) && isObject(before);
    result[name] = isMerged ? { ...before, ...wanted } : wanted;
  }
  return result;
}

/** Properties that no step owns and no replace follows from: their new value is only recorded. */
export function recordedOnly(declaration: Declaration, desired: Properties): Properties {
  const recorded = Object.entries(declaration.properties)
    .filter(([, { effect }]) => effect?.kind === "recorded")
    .map(([name, property]) => [name, desired[name] ?? property.default] as const);
  return Object.fromEntries(recorded.filter(([, value]) => !isAbsent(value)));
}

export function propertyOf(declaration: Declaration, name: string): Property {
  const property = declaration.properties[name];
  if (property) {
    return property;
  }
  throw new Error(`${declaration.token} declares no property ${name}`);
}
