import { nameProperty } from "../provider/found-objects";
import type { Declaration, Item, Properties, Value } from "../provider/language/declaration";
import { valuesOf } from "../provider/language/expected";
import { isObject, UNKNOWN } from "../provider/language/values";
import { blankOf } from "./blanks";
import { Code, type Expression, type ObjectExpression } from "./expression";
import type { Taken } from "./find";
import { ADOPTABLE, nounOf } from "./kinds";
import type { Identifiers } from "./names";

/** An object as it is to stand in the program. */
export interface Draft {
  readonly taken: Taken;
  /** The name of the resource. */
  readonly resource: string;
  readonly args: ObjectExpression;
  /** The variable that others name it by. */
  readonly variable?: string;
}

/** An object with its inputs. */
export interface Described {
  readonly taken: Taken;
  readonly resource: string;
  readonly inputs: Properties;
}

/** What the program that is added to has already: the variable of each object by its id. */
export type KnownVariables = ReadonlyMap<string, string>;

/** What the program has besides the drafts. */
export interface Scope {
  readonly known: KnownVariables;
  /** The variable that reads the configuration of the stack. */
  readonly config: string;
  readonly identifiers: Identifiers;
}

/** The drafts of all objects, type by type, in an order in which what is named by another one comes before it. */
export function draftsOf(
  objects: readonly Described[],
  { known, config, identifiers }: Scope,
): readonly (readonly Draft[])[] {
  const order = orderOf(objects);
  const rank = new Map(order.map((declaration, at) => [declaration, at]));
  const rankOf = ({ taken }: Described): number => rank.get(taken.declaration) ?? 0;
  const byId = new Map(objects.map((object) => [object.taken.id, object]));
  const namedBy = (object: Described): readonly Described[] =>
    idsIn(object).flatMap((id) => {
      const other = byId.get(id);
      return other !== undefined && rankOf(other) < rankOf(object) ? [other] : [];
    });
  const named = new Set(objects.flatMap(namedBy));
  const variables = new Map(
    [...named].map((object) => [
      object.taken.id,
      identifiers.next(object.resource, nounOf(object.taken.declaration)),
    ]),
  );
  return order.map((declaration) =>
    objects
      .filter(({ taken }) => taken.declaration === declaration)
      .map((object): Draft => {
        const { taken, resource } = object;
        const others = new Map([
          ...known,
          ...namedBy(object).map(({ taken: { id } }) => [id, variables.get(id) ?? ""] as const),
        ]);
        const variable = variables.get(taken.id);
        const args = argsOf(object, others, config);
        return { taken, resource, args, ...(variable === undefined ? {} : { variable }) };
      }),
  );
}

/** The types that there are objects of; one comes behind those that it names, unless they name each other. */
function orderOf(objects: readonly Described[]): readonly Declaration[] {
  const typeOf = new Map(objects.map(({ taken }) => [taken.id, taken.declaration]));
  const present = ADOPTABLE.filter((type) => objects.some(({ taken }) => taken.declaration === type));
  const ordered = new Set<Declaration>();
  const visited = new Set<Declaration>();
  const visit = (type: Declaration): void => {
    if (visited.has(type)) {
      return;
    }
    visited.add(type);
    const own = objects.filter(({ taken }) => taken.declaration === type);
    const named = own.flatMap(idsIn).flatMap((id) => typeOf.get(id) ?? []);
    for (const other of present.filter((each) => each !== type && named.includes(each))) {
      visit(other);
    }
    ordered.add(type);
  };
  for (const type of present) {
    visit(type);
  }
  return [...ordered];
}

/** The texts that may be ids of other objects. */
const idsIn = ({ taken, inputs }: Described): string[] =>
  Object.entries(inputs).flatMap(([name, value]) =>
    typeof value === "string" && name !== nameProperty(taken.declaration) ? [value] : [],
  );

function argsOf(object: Described, variables: KnownVariables, config: string): ObjectExpression {
  const { taken, inputs } = object;
  const { declaration, id, region } = taken;
  const entries = Object.entries(declaration.properties).flatMap(
    ([name, property]): [string, Expression][] => {
      const value = inputs[name];
      if (value === undefined) {
        return [];
      }
      const variable = typeof value === "string" ? variables.get(value) : undefined;
      const isName = name === nameProperty(declaration);
      return [
        [
          name,
          variable !== undefined && !isName
            ? new Code(`${variable}.id`)
            : expressionOf({ ...object, config }, name, property, value),
        ],
      ];
    },
  );
  return { adoptId: id, ...(region === undefined ? {} : { region }), ...Object.fromEntries(entries) };
}

interface Source extends Described {
  readonly config: string;
}

function expressionOf(source: Source, path: string, property: Item, value: Value | undefined): Expression {
  if (value === UNKNOWN) {
    return placeholder(source, path);
  }
  if (isObject(value)) {
    const { fields } = property;
    const names = fields ? Object.keys(fields).filter((name) => name in value) : Object.keys(value).sort();
    const entries = names
      .filter((name) => value[name] !== undefined && value[name] !== null)
      .map((name) => {
        const inner = fields?.[name] ?? property.items ?? property;
        return [name, expressionOf(source, `${path}.${name}`, inner, value[name])] as const;
      });
    return Object.fromEntries(entries);
  }
  if (Array.isArray(value)) {
    const inner = property.items ?? property;
    return value.map((item, at) => expressionOf(source, `${path}[${at}]`, inner, item));
  }
  return value ?? null;
}

/** What reads a value from the configuration of the stack, which refuses to run without it and says how to set it. */
function placeholder({ taken, resource, config }: Source, path: string): Code {
  const { key, property, isSecret } = blankOf(taken, resource, path);
  const name = JSON.stringify(key);
  const head = `${config}.${methodFor(property, isSecret)}`;
  return new Code(`${head}(${name})`, { head, argument: name });
}

function methodFor(property: Item, secret: boolean): string {
  const base = secret ? "requireSecret" : "require";
  switch (property.type) {
    case "integer":
    case "number":
      return `${base}Number`;
    case "boolean":
      return `${base}Boolean`;
    case "string": {
      const values = valuesOf(property);
      return values ? `${base}<${values.map((value) => JSON.stringify(value)).join(" | ")}>` : base;
    }
    default:
      return `${base}Object`;
  }
}
