import { programInputs } from "../provider/applying/program-inputs";
import type { Declaration, Failure, Properties, Property, Value } from "../provider/language/declaration";
import { isAbsent, isObject, sameValue, UNKNOWN } from "../provider/language/values";
import { checkInputs } from "../provider/planning/check";
import type { Taken } from "./find";
import { partsOf, propertyAt, valueAt, withValueAt } from "./paths";

/** Values that somebody gives for one object, by path. */
export type Given = ReadonlyMap<string, Value>;

/** What a program says of an object. */
export interface ObjectInputs {
  /** With the mark of the unknown where a value is still to be given. */
  readonly inputs: Properties;
  /** Paths of the values that the program cannot do without and the cloud does not tell. */
  readonly missing: readonly string[];
  /** What the cloud tells and the package does not take. */
  readonly dropped: readonly Failure[];
  /** Why no program can have the object. */
  readonly refused?: string;
}

/** A value that was given is none that the property takes; the message says which property and why. */
export class WrongValue extends Error {}

/**
 * People switch their machines on and off, so the next `up` must not put back what was at this moment. The policy of a
 * group is one that the cloud has made for it, unless the program names another.
 */
const LEFT_ALONE = new Set(["powerState", "appPolicyId"]);

/** One round for each path that may be wrong; more would go round in circles. */
const MOST_ROUNDS = 100;

/** The inputs of an object as a person would write them: what was chosen, and nothing that goes without saying. */
export function inputsOf({ declaration, id, properties }: Taken, given: Given): ObjectInputs {
  const read = programInputs(declaration, {}, properties);
  let inputs = worthSaying(declaration.properties, read);
  for (const [path, value] of given) {
    inputs = withValueAt(inputs, partsOf(path), value);
  }
  const missing: string[] = [];
  const dropped: Failure[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const failure = firstFailure(declaration, { ...inputs, adoptId: id }, missing);
    if (failure === undefined) {
      return { inputs, missing, dropped };
    }
    const { property: path, reason } = failure;
    if (given.has(path)) {
      throw new WrongValue(`${path} ${reason}`);
    }
    if (isAbsent(valueAt(inputs, path))) {
      const filled = filledIn(declaration, inputs, path);
      if (filled === undefined) {
        missing.push(path);
      }
      inputs = filled ?? withValueAt(inputs, partsOf(path), UNKNOWN);
      continue;
    }
    const droppable = dispensable(declaration, path);
    if (droppable === undefined) {
      return { inputs, missing, dropped, refused: `${path} ${reason}` };
    }
    dropped.push(failure);
    inputs = withValueAt(inputs, partsOf(droppable), undefined);
  }
  return { inputs, missing, dropped, refused: "its properties contradict each other" };
}

/** Without what is empty, what is a default, and what is left alone. */
function worthSaying(table: Readonly<Record<string, Property>>, values: Properties): Properties {
  const kept = Object.entries(table).flatMap(([name, property]): [string, Value][] => {
    const value = values[name];
    if (isAbsent(value) || LEFT_ALONE.has(name)) {
      return [];
    }
    const said = isObject(value) && property.fields ? worthSaying(property.fields, value) : value;
    return property.required || !goesWithoutSaying(property, said) ? [[name, said]] : [];
  });
  return Object.fromEntries(kept);
}

function goesWithoutSaying(property: Property, value: Value): boolean {
  const isEmpty =
    value === "" || value === 0 || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
  return isEmpty || (property.default !== undefined && sameValue(property, value, property.default));
}

/** What is wrong, also once the missing values are there. */
function firstFailure(
  declaration: Declaration,
  inputs: Properties,
  missing: readonly string[],
): Failure | undefined {
  const isOpen = ({ property }: Failure): boolean => !missing.includes(property);
  return (
    checkInputs(declaration, inputs).find(isOpen) ??
    checkInputs(declaration, withStandIns(declaration, inputs, missing)).find(isOpen)
  );
}

/** Rules pass over what is not known yet, so a text stands in for it. */
function withStandIns(declaration: Declaration, inputs: Properties, missing: readonly string[]): Properties {
  return missing
    .filter((path) => propertyAt(declaration, path)?.type === "string")
    .reduce((values, path) => withValueAt(values, partsOf(path), "to be given"), inputs);
}

/** A switch whose default is refused has one other position. */
function filledIn(declaration: Declaration, inputs: Properties, path: string): Properties | undefined {
  const property = propertyAt(declaration, path);
  if (property?.type !== "boolean" || property.default === undefined) {
    return undefined;
  }
  const filled = withValueAt(inputs, partsOf(path), !property.default);
  return checkInputs(declaration, filled).some((failure) => failure.property === path) ? undefined : filled;
}

/** The smallest part at or around a path that the program can leave out. */
function dispensable(declaration: Declaration, path: string): string | undefined {
  const parts = partsOf(path);
  const item = parts.findIndex((part) => /^\d+$/.test(part));
  const names = item === -1 ? parts : parts.slice(0, item);
  for (let length = names.length; length > 0; length -= 1) {
    const candidate = names.slice(0, length).join(".");
    if (!propertyAt(declaration, candidate)?.required) {
      return candidate;
    }
  }
  return undefined;
}
