import type { Declaration, Item, Value } from "../provider/language/declaration";
import { valuesOf } from "../provider/language/expected";
import { isSecret } from "../provider/language/scrub";
import { checkTable } from "../provider/planning/check";
import type { Taken } from "./find";
import { nounOf } from "./kinds";
import { camelCase } from "./names";
import { partsOf, propertyAt } from "./paths";

/** A value that the program cannot do without, that the cloud does not tell, and that nobody has given. */
export interface Blank {
  readonly declaration: Declaration;
  readonly path: string;
  readonly property: Item;
  /** The objects that it is missing of. */
  readonly objects: readonly Taken[];
  /** The key of the stack's configuration that the program reads it from. */
  readonly key: string;
  readonly isSecret: boolean;
}

/** An object with what it is called in the program, and what is missing of it. */
export interface Incomplete {
  readonly taken: Taken;
  readonly resource: string;
  readonly missing: readonly string[];
}

/**
 * What is to be given, once for all objects of a type where they are likely to be alike, such as the kind of a disk.
 * Ids and secrets are each object's own.
 */
export function blanksOf(objects: readonly Incomplete[]): Blank[] {
  const blanks = new Map<string, Blank>();
  for (const { taken, resource, missing } of objects) {
    for (const path of missing) {
      const blank = blankOf(taken, resource, path);
      const id = `${blank.declaration.token} ${blank.key}`;
      const before = blanks.get(id);
      blanks.set(id, before ? { ...before, objects: [...before.objects, taken] } : blank);
    }
  }
  return [...blanks.values()];
}

export function blankOf(taken: Taken, resource: string, path: string): Blank {
  const { declaration } = taken;
  const property = propertyAt(declaration, path);
  if (property === undefined) {
    throw new Error(`${declaration.token} has no property ${path}`);
  }
  const [last = path] = partsOf(path).slice(-1);
  const secret = isSecret(property);
  const isOwn = secret || (property.type === "string" && !valuesOf(property) && /Id$/.test(last));
  const noun = nounOf(declaration);
  const key = isOwn ? ownKey(resource, noun, last) : sharedKey(noun, last);
  return { declaration, path, property, objects: [taken], key: key ?? last, isSecret: secret };
}

const sharedKey = (noun: string, last: string): string | undefined =>
  last.toLowerCase().startsWith(noun.toLowerCase()) ? last : camelCase(`${noun} ${last}`);

/** Such as `goldenImageInstanceId`, where the resource is not called an image itself. */
function ownKey(resource: string, noun: string, last: string): string | undefined {
  const named = resource.toLowerCase().endsWith(noun.split(" ").at(-1) ?? noun);
  return camelCase(named ? `${resource} ${last}` : `${resource} ${noun} ${last}`);
}

/** The value that a text stands for; throws an error whose message follows the name of the value. */
export function parseValue(property: Item, path: string, text: string): Value {
  const value = converted(property, text);
  const [last = path] = partsOf(path).slice(-1);
  const [failure] = checkTable({ [last]: property }, { [last]: value });
  if (failure !== undefined) {
    throw new Error(failure.reason);
  }
  return value;
}

function converted({ type, items }: Item, text: string): Value {
  switch (type) {
    case "integer":
    case "number":
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "list":
    case "set":
      return items?.type === "string" ? text.split(",").map((each) => each.trim()) : jsonIn(text);
    case "object":
    case "map":
      return jsonIn(text);
    default:
      return text;
  }
}

function jsonIn(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new Error(`must be JSON, such as {"natId": "ngw-1"}, not ${JSON.stringify(text)}`);
  }
}
