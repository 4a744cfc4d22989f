import { type ContextOptions, contextOf } from "./applying/context";
import type { Declaration, Properties, Value } from "./language/declaration";
import { parseDuration } from "./language/duration";
import { isObject } from "./language/values";
import { texts } from "./language/wire";
import type { Found } from "./list-every";

/** What calls to the cloud need for work on listed objects. */
export type ObjectRun = Omit<ContextOptions, "allowedMs">;

/** Whether an image is one's own, as all other objects are. */
export const isOwn = ({ properties: { imageType } }: Found): boolean =>
  typeof imageType !== "string" || /^(user|custom)$/i.test(imageType);

/** The property that the object's name is in. */
export const nameProperty = ({ properties }: Declaration): string | undefined =>
  Object.entries(properties).find(([, { autoName }]) => autoName)?.[0];

export function nameOf({ declaration, properties }: Pick<Found, "declaration" | "properties">): string {
  const value = properties[nameProperty(declaration) ?? ""];
  return typeof value === "string" ? value : "";
}

/** Whether an object has all of the tags; none of a type that has no tags has. */
export async function hasTags(
  run: ObjectRun,
  object: Found,
  tags: readonly (readonly [key: string, value: string])[],
): Promise<boolean> {
  if (object.declaration.properties.tags === undefined) {
    return false;
  }
  const own = await tagsOf(run, object);
  return tags.every(([key, value]) => own[key] === value);
}

async function tagsOf(run: ObjectRun, object: Found): Promise<Properties> {
  const { tags } = object.properties;
  if (isObject(tags)) {
    return tags;
  }
  const read = await readWhole(run, object);
  return isObject(read.tags) ? read.tags : {};
}

/** Reads also what takes calls of its own; nothing of an object that is gone. */
export const readWhole = async (run: ObjectRun, { declaration, id }: Found): Promise<Properties> =>
  (await declaration.lifecycle.read(contextFor(run, declaration), id, {})) ?? {};

/** The context of one operation on an object, which has as long as a deletion has. */
export const contextFor = (run: ObjectRun, { timeouts }: Declaration) =>
  contextOf({ ...run, allowedMs: parseDuration(timeouts.delete) ?? 0 });

/** The texts of a list; none where there is no list. */
export const listed = (value: Value | undefined): string[] => (Array.isArray(value) ? texts(value) : []);
