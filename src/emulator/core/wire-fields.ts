import type { Field } from "../../api/operation";
import type { FieldType } from "./kind";
import type { WireObject, WireValue } from "./wire";

/** Fields by wire name, as a contract lists them. */
export type Fields = Readonly<Record<string, Field>>;

/** The fields of an object, or of the objects of a list, in an answer. */
export function fieldsIn(field: Field | undefined): Fields {
  return field?.fields ?? field?.items?.fields ?? {};
}

/** What an answer shows of all that is known of an object. Operations of one kind show different parts, at any depth. */
export function cut(fields: Fields, view: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, cutValue(field, view[name])]),
  );
}

function cutValue(field: Field | undefined, value: WireValue): WireValue {
  if (Array.isArray(value)) {
    return value.map((item: WireValue) => cutValue(field?.items, item));
  }
  if (field?.fields === undefined || typeof value !== "object" || value === null) {
    return value;
  }
  return cut(field.fields, value as WireObject);
}

/** The types that fields have in any of several contracts. */
export function fieldTypes(...contracts: readonly Fields[]): Record<string, FieldType[]> {
  const types: Record<string, FieldType[]> = {};
  for (const [name, field] of contracts.flatMap((contract) => Object.entries(contract))) {
    const known = types[name] ?? [];
    const type = fieldType(field);
    types[name] = known.includes(type) ? known : [...known, type];
  }
  return types;
}

function fieldType({ type }: Field): FieldType {
  return type === "map" || type === "any" ? "object" : type;
}

/** What is set, without what a patch has taken away: that falls back to what follows from the rest. */
export function present<Attributes extends object>(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined),
  ) as Attributes;
}
