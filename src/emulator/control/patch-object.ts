import { isSecretName } from "../../api/redact";
import type { Collection } from "../core/collection";
import type { FieldType } from "../core/kind";
import { settled } from "../core/lifecycle";
import { BadControlRequest } from "../core/product";
import { concealSecret } from "../core/secrets";
import type { WireObject, WireValue } from "../core/wire";

/** Changes an object as if somebody had done so in the console. A status set here stays. */
export function patchObject(
  collection: Collection<WireObject>,
  id: string,
  patch: unknown,
  now: number,
): void {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) {
    throw new BadControlRequest("A patch is a JSON object of fields in wire names.");
  }
  const { fields, name, statusField } = collection.kind;
  const { status, attributes } = split(patch as WireObject, statusField);
  const object = collection.get(id);
  for (const [field, value] of Object.entries(attributes)) {
    const type = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (type === undefined) {
      const known = [...(statusField === undefined ? [] : [statusField]), ...Object.keys(fields)];
      throw new BadControlRequest(`Objects of ${name} have no "${field}"; they have ${known.join(", ")}.`);
    }
    const types = [type].flat();
    if (!types.some((allowed) => hasType(value, allowed))) {
      const is = isSecretName(field) ? "" : `, but is ${JSON.stringify(value)}`;
      throw new BadControlRequest(`"${field}" must be of type ${types.join(" or ")}${is}.`);
    }
  }
  if (status !== undefined && typeof status !== "string") {
    throw new BadControlRequest(`"${statusField}" must be of type string.`);
  }
  const concealed = conceal(attributes);
  collection.update(id, collection.kind.absorb?.(object?.attributes ?? {}, concealed) ?? concealed);
  if (status !== undefined) {
    collection.enter(id, settled(status, now));
  }
}

function split(
  patch: WireObject,
  statusField: string | undefined,
): { status: WireValue; attributes: WireObject } {
  if (statusField === undefined) {
    return { status: undefined, attributes: patch };
  }
  const { [statusField]: status, ...attributes } = patch;
  return { status, attributes };
}

/** `null` is of every type: it takes a field away. */
function hasType(value: WireValue, type: FieldType): boolean {
  if (value === null) {
    return true;
  }
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

function conceal(attributes: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) =>
      isSecretName(name) && typeof value === "string"
        ? [name, concealSecret(value)]
        : [name, value ?? undefined],
    ),
  );
}
