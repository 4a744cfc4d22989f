import type { PropertyTable, ReadFrom, Value } from "../../language/declaration";
import { inPlace, NO_OPERATION, readBy, replacing } from "../../language/describe";
import { maySignOut, replaces } from "../../language/disruption";
import { isObject } from "../../language/values";
import { fieldsFrom } from "../../language/wire";

export const READ = "GetBrowserInstanceGroup";
export const MODIFY = "ModifyBrowserInstanceGroup";

export const REPLACED = replaces("groupUsers");
export const REPLACE = replacing(
  NO_OPERATION,
  REPLACED,
  "the browser group with its open sessions, its bookmarks and what its users' browsers keep",
);

export const CHANGED = inPlace(MODIFY, maySignOut("groupUsers"));

export const readAs = readBy(READ);

/** Makes the value of an object of which the answer has some fields only: the others are what was last applied. */
export const partFrom =
  (fields: PropertyTable): NonNullable<ReadFrom["decode"]> =>
  (value, _found, known) =>
    isObject(value) ? over(known, fieldsFrom(fields, value)) : known;

function over(known: Value | undefined, read: Value | undefined): Value | undefined {
  if (!isObject(known) || !isObject(read)) {
    return read;
  }
  const merged = Object.entries(read).map(([name, value]) => [name, over(known[name], value)]);
  return { ...known, ...Object.fromEntries(merged) };
}
