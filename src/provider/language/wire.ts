import type { Field, Operation } from "../../api";
import type { Encoding, Item, Output, Properties, Property, PropertyTable, Value } from "./declaration";
import { valuesOf } from "./expected";
import { changedNames, isAbsent, isObject } from "./values";

type Fields = Readonly<Record<string, Field>>;
type Part = Pick<Item, "type" | "encode" | "values"> & {
  readonly fields?: PropertyTable;
  readonly items?: Part;
};

/** How a value is written where the API wants a text. */
const WRITTEN: Readonly<Record<Encoding, (value: Value) => string>> = {
  text: String,
  onOff: (value) => (value ? "on" : "off"),
  trueFalse: (value) => (value ? "True" : "False"),
};

/**
 * The values of a table under their names in the API. What is absent, and what has no name there, is left out; the
 * fields of an object without a name lie beside the others. The caller says which generated type the result has.
 */
export function toWire<T>(table: PropertyTable, values: Properties): T {
  const entries = Object.entries(table).flatMap(([name, property]) => {
    const value = values[name];
    if (isAbsent(value)) {
      return [];
    }
    if (property.wire !== "") {
      return [[property.wire, valueToWire(property, value)] as const];
    }
    return property.fields && isObject(value) ? Object.entries(toWire<object>(property.fields, value)) : [];
  });
  return Object.fromEntries(entries) as T;
}

function valueToWire(property: Part, value: Value): unknown {
  if (property.type === "object" && isObject(value)) {
    return toWire(property.fields ?? {}, value);
  }
  const { items, encode } = property;
  if (items && Array.isArray(value)) {
    return value.filter((item) => !isAbsent(item)).map((item) => valueToWire(items, item));
  }
  return encode ? WRITTEN[encode](value) : value;
}

/** The request that carries what an operation takes of the values. */
export const requestFor = <Request extends object>(
  operation: Operation<Request>,
  table: PropertyTable,
  values: Properties,
): Partial<Request> => toWire<Partial<Request>>(table, takenBy(operation, table, values));

/** What an operation takes of the values, by the contract of its parameters: whole properties, or fields of them. */
export const takenBy = (operation: Operation, table: PropertyTable, values: Properties): Properties =>
  takenIn(operation.params, table, values);

/** What a parameter with these fields takes of the values. */
export function takenIn(fields: Fields, table: PropertyTable, values: Properties): Properties {
  const entries = Object.entries(table).flatMap(([name, property]) => {
    const value = values[name];
    if (isAbsent(value)) {
      return [];
    }
    const field = fields[property.wire];
    if (property.wire !== "") {
      return field ? [[name, takenOf(field, property, value)] as const] : [];
    }
    if (!property.fields || !isObject(value)) {
      return [];
    }
    const taken = takenIn(fields, property.fields, value);
    return Object.keys(taken).length === 0 ? [] : [[name, taken] as const];
  });
  return Object.fromEntries(entries);
}

function takenOf(field: Field, property: Part, value: Value): Value {
  if (property.fields && field.fields && isObject(value)) {
    return takenIn(field.fields, property.fields, value);
  }
  const { items } = property;
  const itemField = field.items;
  if (!items || !itemField || !Array.isArray(value)) {
    return value;
  }
  return value.map((item) => takenOf(itemField, items, item));
}

/** The names of the properties that an operation changes: those whose effect, or that of a field of theirs, names it. */
export const changedBy = (table: PropertyTable, operations: readonly Operation[]): string[] =>
  Object.entries(table)
    .filter(([, property]) => operations.some(({ name }) => namesOperation(property, name)))
    .map(([name]) => name);

function namesOperation({ effect, fields }: Property, operation: string): boolean {
  if (effect?.kind === "inPlace" && effect.operations.includes(operation)) {
    return true;
  }
  return Object.values(fields ?? {}).some((field) => namesOperation(field, operation));
}

/**
 * The values that differ. Of an object that travels as a parameter of its own only the fields that differ, but those
 * whole; the fields of any other object only make sense together.
 */
export function changedParts(table: PropertyTable, applied: Properties, desired: Properties): Properties {
  const changed = Object.entries(pick(table, changedNames(table, applied, desired)));
  return Object.fromEntries(
    changed.map(([name, property]) => {
      const wanted = desired[name] ?? property.default;
      if (!property.fields || property.wire === "" || !isObject(wanted)) {
        return [name, wanted] as const;
      }
      const before = applied[name];
      const fields = changedNames(property.fields, isObject(before) ? before : {}, wanted);
      return [name, Object.fromEntries(fields.map((field) => [field, wanted[field]]))] as const;
    }),
  );
}

/**
 * What an answer tells of the properties or outputs that are read back by an operation. What the answer leaves out is
 * left out too, so that it does not hide what is known from elsewhere; an object whose fields lie beside the others,
 * and a value with a decoder of its own, are always told, as undefined where there is none.
 *
 * @param found The object in the answer.
 * @param known What is known of the object, for what can be read only in part.
 */
export function readFrom(
  table: PropertyTable | Readonly<Record<string, Output>>,
  { name: operation }: Operation,
  found: object,
  known: Properties = {},
): Properties {
  const result: Properties = {};
  for (const [name, property] of Object.entries<Property | Output>(table)) {
    const { read } = property;
    if (!read) {
      continue;
    }
    if ("unreadable" in read) {
      const part = readPart(property.fields, operation, found, known[name]);
      if (part) {
        result[name] = part;
      }
      continue;
    }
    if (read.operation !== operation) {
      continue;
    }
    if (read.decode) {
      result[name] = read.decode(at(found, read.field), found, known[name]);
    } else if (read.field === "") {
      result[name] = objectBeside(property, found);
    } else {
      const value = fromWire(property, at(found, read.field));
      if (value !== undefined) {
        result[name] = value;
      }
    }
  }
  return result;
}

/** A value of which only some fields can be read: the others are what was last applied. Undefined where nothing tells. */
function readPart(
  fields: PropertyTable | undefined,
  operation: string,
  found: object,
  known: Value | undefined,
): Properties | undefined {
  const readable = Object.entries(fields ?? {}).flatMap(([name, field]) => {
    const { read } = field;
    return read && "field" in read && read.operation === operation
      ? [[name, fromWire(field, at(found, read.field))] as const]
      : [];
  });
  if (readable.length === 0) {
    return undefined;
  }
  const present = Object.fromEntries(readable.filter(([, value]) => value !== undefined));
  const all = { ...(isObject(known) ? known : {}), ...present };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** An object that the API has no name for. Without what it cannot be without, there is none. */
function objectBeside(
  { fields = {} }: { readonly fields?: PropertyTable },
  found: object,
): Properties | undefined {
  const readable = Object.entries(fields).filter(([, { read }]) => !read || !("unreadable" in read));
  const value = fieldsFrom(Object.fromEntries(readable), found);
  const isThere = readable.every(([name, { required }]) => !required || !isAbsent(value[name]));
  return isThere && Object.keys(value).length > 0 ? value : undefined;
}

/** What is at a path such as `ServerInstanceTypeInfo.ServerInstanceType`; of a list the first item. */
function at(found: object, path: string): unknown {
  let value: unknown = found;
  for (const name of path.split(".")) {
    const [first] = Array.isArray(value) ? value : [value];
    if (!isObject(first)) {
      return undefined;
    }
    value = first[name];
  }
  return value;
}

/** The fields of an object of the API, by their own names there. */
export const fieldsFrom = (table: PropertyTable, found: object): Properties =>
  Object.fromEntries(
    Object.entries(table)
      .map(([name, property]) => [name, fromWire(property, at(found, property.wire))] as const)
      .filter(([, value]) => value !== undefined),
  );

/** A value of the API as the program has it; numbers, booleans and switches may come as text. */
export function fromWire(property: Part & { readonly mayBeEmpty?: true }, value: unknown): Value | undefined {
  if (value === "" && property.mayBeEmpty) {
    return value;
  }
  if (value === undefined || value === null || value === "") {
    return undefined;
  }
  const { items } = property;
  switch (property.type) {
    case "object":
      return typeof value === "object" ? fieldsFrom(property.fields ?? {}, value) : undefined;
    case "list":
    case "set":
      return (Array.isArray(value) ? value : [value]).map((item) => (items && fromWire(items, item)) ?? null);
    case "integer":
    case "number":
      return Number.isFinite(Number(value)) ? Number(value) : undefined;
    case "boolean":
      return isOn(String(value).toLowerCase());
    case "map":
      return value as Properties;
    default:
      return spelled(property, String(value));
  }
}

/** A text as the declaration spells it: the vendor compares many of its words without case. */
const spelled = ({ values }: Part, text: string): string =>
  valuesOf({ values })?.find((each) => each.toLowerCase() === text.toLowerCase()) ?? text;

/** `N/A` stands for a switch that the object does not have. */
const isOn = (word: string): boolean | undefined =>
  word === "n/a" ? undefined : word === "true" || word === "on";

/** A list that is never empty: where the API has no items, there is no list. */
export const listFromWire =
  (items: PropertyTable) =>
  (value: unknown): Value | undefined => {
    const list = fromWire({ type: "list", items: { type: "object", fields: items } }, value);
    return Array.isArray(list) && list.length > 0 ? list : undefined;
  };

/** The properties of a table with these names. */
export const pick = (table: PropertyTable, names: readonly string[]): PropertyTable =>
  Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));

/** The values of a table, with its defaults for those that the program leaves out. */
export const withDefaults = (table: PropertyTable, values: Properties): Properties => ({
  ...Object.fromEntries(Object.entries(table).map(([name, property]) => [name, property.default])),
  ...Object.fromEntries(Object.entries(values).filter(([, value]) => !isAbsent(value))),
});

/** A list of texts among the values; empty when it is absent. */
export const texts = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => !isAbsent(item)).map(String) : [];
