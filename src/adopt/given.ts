import { closeName } from "../provider/language/close-name";
import type { Declaration, Value } from "../provider/language/declaration";
import { isSecret } from "../provider/language/scrub";
import { isAbsent } from "../provider/language/values";
import { parseValue } from "./blanks";
import type { Taken } from "./find";
import { inputsOf } from "./inputs";
import { isUnreadable, propertyAt, valueAt } from "./paths";

/** A value as it was given: for a property of all objects, of one type, or of one object. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
}

/** An assignment that cannot be followed: its name, and why. */
export class WrongAssignment extends Error {}

/** Why, before it is known of which. */
class Unfit extends Error {}

/** The values that somebody gives, by object and path. */
export class GivenValues {
  readonly #values = new Map<Taken, Map<string, Value>>();

  of(taken: Taken): ReadonlyMap<string, Value> {
    return this.#values.get(taken) ?? new Map();
  }

  set(taken: Taken, path: string, value: Value): void {
    const values = this.#values.get(taken) ?? new Map<string, Value>();
    this.#values.set(taken, values.set(path, value));
  }
}

/** Takes the assignments for what they mean of these objects. One for fewer objects overrules one for more. */
export function givenTo(objects: readonly Taken[], assignments: readonly Assignment[]): GivenValues {
  const given = new GivenValues();
  const targets = assignments.map((assignment) => {
    try {
      return targetOf(objects, assignment);
    } catch (error) {
      throw error instanceof Unfit ? new WrongAssignment(`${assignment.name}: ${error.message}`) : error;
    }
  });
  for (const scope of ["all", "type", "object"] as const) {
    for (const target of targets.filter((each) => each.scope === scope)) {
      for (const { taken, value } of target.values) {
        given.set(taken, target.path, value);
      }
    }
  }
  return given;
}

interface Target {
  readonly scope: "all" | "type" | "object";
  readonly path: string;
  readonly values: readonly { readonly taken: Taken; readonly value: Value }[];
}

function targetOf(objects: readonly Taken[], { name, value }: Assignment): Target {
  const [, product, type, rest] = /^(gws|appstream)[:.]([A-Z]\w*)\.(.+)$/.exec(name) ?? [];
  if (rest !== undefined) {
    const token = `${product}:${type}`;
    const own = objects.filter(({ declaration }) => declaration.token === token);
    if (own.length === 0) {
      throw new Unfit(`none of the objects that fit is a ${token}`);
    }
    return { scope: "type", path: rest, values: valuesFor(own, rest, value, "asked") };
  }
  const object = objects.find(({ id }) => name.startsWith(`${id}.`));
  if (object !== undefined) {
    const path = name.slice(object.id.length + 1);
    return { scope: "object", path, values: valuesFor([object], path, value, "asked") };
  }
  const own = objects.filter(({ declaration }) => propertyAt(declaration, name) !== undefined);
  const values = valuesFor(own, name, value, "where it lacks");
  if (values.length === 0) {
    throw new Unfit(noneLacks(objects, name));
  }
  return { scope: "all", path: name, values };
}

function valuesFor(
  objects: readonly Taken[],
  path: string,
  text: string,
  mode: "asked" | "where it lacks",
): Target["values"] {
  return objects.flatMap((taken) => {
    const { declaration } = taken;
    const property = propertyAt(declaration, path);
    if (property === undefined) {
      throw new Unfit(noSuchProperty(declaration, path));
    }
    if (isSecret(property)) {
      throw new Unfit(
        "it is a secret, which must not stand in a program: the program reads it from the configuration of the stack",
      );
    }
    if (!isOpen(taken, path)) {
      if (mode === "where it lacks") {
        return [];
      }
      throw new Unfit(
        `the cloud tells it of ${taken.id}, and the program takes that. Change it in the program, once it is adopted`,
      );
    }
    return [{ taken, value: parsed(property, path, text) }];
  });
}

function parsed(property: Parameters<typeof parseValue>[0], path: string, text: string): Value {
  try {
    return parseValue(property, path, text);
  } catch (error) {
    throw new Unfit(error instanceof Error ? error.message : String(error));
  }
}

/** Whether the cloud says nothing of it, so that somebody may. */
const isOpen = (taken: Taken, path: string): boolean =>
  isUnreadable(taken.declaration, path) || isAbsent(valueAt(inputsOf(taken, new Map()).inputs, path));

function noSuchProperty({ token, properties }: Declaration, path: string): string {
  const close = closeName(path, Object.keys(properties));
  return `${token} has no property ${path}${close === undefined ? "" : `. Did you mean ${close}?`}`;
}

function noneLacks(objects: readonly Taken[], name: string): string {
  const names = new Set(objects.flatMap(({ declaration: { properties } }) => Object.keys(properties)));
  const close = closeName(
    name,
    [...names].filter((each) => each !== name),
  );
  const hint = close === undefined || names.has(name) ? "" : `. Did you mean ${close}?`;
  return `none of the objects that fit lacks ${name}${hint}`;
}
