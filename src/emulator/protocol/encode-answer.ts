import type { Field } from "../../api/operation";
import type { WireObject, WireValue } from "../core/wire";

/** Ways in which a real answer may differ from the SDK's types. */
export interface AnswerQuirks {
  /** Numbers and booleans travel as strings, as in many samples of the older reference. */
  readonly strings: boolean;
}

type Fields = Readonly<Record<string, Field>>;

/**
 * Makes an answer of what a handler returns: second names are added, quirks applied. A field that the wire
 * contract does not have is a mistake of the emulator and throws.
 */
export function encodeAnswer(fields: Fields, answer: object, quirks: AnswerQuirks): WireObject {
  return encodeObject(fields, answer as WireObject, quirks, "");
}

function encodeObject(fields: Fields, value: WireObject, quirks: AnswerQuirks, path: string): WireObject {
  const encoded: Record<string, WireValue> = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) {
      continue;
    }
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      throw new Error(`The answer has "${path}${name}", which is not in the wire contract.`);
    }
    const encodedItem = encodeValue(field, item, quirks, `${path}${name}.`);
    encoded[name] = encodedItem;
    if (field.alias !== undefined) {
      encoded[field.alias] = encodedItem;
    }
  }
  return encoded;
}

function encodeValue(field: Field, value: WireValue, quirks: AnswerQuirks, path: string): WireValue {
  if (Array.isArray(value)) {
    const items = field.items ?? { type: "any" };
    return value.map((item: WireValue) => encodeValue(items, item, quirks, path));
  }
  if (typeof value === "object" && value !== null) {
    return field.fields === undefined ? value : encodeObject(field.fields, value as WireObject, quirks, path);
  }
  const scalar = typeof value === "number" || typeof value === "boolean";
  return quirks.strings && scalar ? String(value) : value;
}
