import type { Effect, PropertyTable, ReadFrom, Value } from "../../language/declaration";
import { inPlace, NO_OPERATION, readBy } from "../../language/describe";
import { UNSAID } from "../../language/disturbs";
import { isObject } from "../../language/values";
import { fieldsFrom } from "../../language/wire";

export const READ = "GetBrowserInstanceGroup";
export const MODIFY = "ModifyBrowserInstanceGroup";

export const REPLACE: Effect = {
  kind: "replace",
  because: NO_OPERATION,
  destroys: "the browser group with its open sessions, its bookmarks and what its users' browsers keep",
};

export const CHANGED = inPlace(MODIFY, UNSAID);

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
