import type { WireObject } from "../../../core/wire";

/** A tag as it is kept and read. */
export type Tag = { readonly Key: string; readonly Value: string; readonly Scope: string };

/** What the keys of the vendor's own tags start with. */
export const SYSTEM_PREFIX = "System/";

export const SYSTEM_SCOPE = "System";
export const CUSTOM_SCOPE = "Custom";

/** Tags of keys and values. Whose a tag is shows in its key. */
export function tagsOf(pairs: readonly WireObject[]): Tag[] {
  return pairs.map(({ Key, Value }) => {
    const key = String(Key ?? "");
    const Scope = key.startsWith(SYSTEM_PREFIX) ? SYSTEM_SCOPE : CUSTOM_SCOPE;
    return { Key: key, Value: String(Value ?? ""), Scope };
  });
}

/** Tags with some added; a value of the same key is replaced. */
export function mergeTags(tags: readonly Tag[], more: readonly Tag[]): Tag[] {
  const keys = new Set(more.map(({ Key }) => Key));
  return [...tags.filter(({ Key }) => !keys.has(Key)), ...more];
}
