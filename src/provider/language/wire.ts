import type { Item, Properties, PropertyTable, Shape, Value } from "./declaration";
import { isAbsent, isObject } from "./values";

type Part = Pick<Item, "type" | "fields" | "asText"> & { readonly items?: Shape["items"] };
type Named = Part & { readonly wire: string };
type Table = { readonly [name: string]: Named };

/**
 * The values of a table under their names in the API. What is absent, and what has no name there, is left out. The
 * caller says which generated type the result has.
 */
export function toWire<T>(table: Table, values: Properties): T {
  const entries = Object.entries(table)
    .filter(([name, { wire }]) => wire !== "" && !isAbsent(values[name]))
    .map(([name, property]) => [property.wire, valueToWire(property, values[name] ?? null)] as const);
  return Object.fromEntries(entries) as T;
}

function valueToWire(property: Part, value: Value): unknown {
  if (property.type === "object" && isObject(value)) return toWire(property.fields ?? {}, value);
  const { items } = property;
  if (items && Array.isArray(value))
    return value.filter((item) => !isAbsent(item)).map((item) => valueToWire(items, item));
  return property.asText ? String(value) : value;
}

/** The values of a table from an object of the API; numbers and booleans may come as text. */
export function fromWire(table: Table, wire: object | undefined): Properties {
  const source = (wire ?? {}) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(table)
    .filter(([, property]) => property.wire !== "")
    .map(([name, property]) => [name, valueFromWire(property, source[property.wire])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function valueFromWire(property: Part, value: unknown): Value | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const { items } = property;
  switch (property.type) {
    case "object":
      return typeof value === "object" ? fromWire(property.fields ?? {}, value) : undefined;
    case "list":
    case "set":
      return (Array.isArray(value) ? value : [value]).map(
        (item) => (items && valueFromWire(items, item)) ?? null,
      );
    case "integer":
    case "number":
      return Number.isFinite(Number(value)) ? Number(value) : undefined;
    case "boolean":
      return String(value).toLowerCase() === "true";
    case "map":
      return value as Properties;
    default:
      return String(value);
  }
}

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
