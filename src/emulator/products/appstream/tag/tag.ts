import { ApiError } from "../../../core/api-error";
import type { WireObject } from "../../../core/wire";
import { APPSTREAM_LIMITS } from "../limits";

/** A tag as it is kept and read. */
export type Tag = { readonly Key: string; readonly Value: string; readonly Scope: string };

/** What the keys of the vendor's own tags start with. */
const SYSTEM_PREFIX = "System/";

const SYSTEM_SCOPE = "System";
const CUSTOM_SCOPE = "Custom";

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

/** Whether all wanted tags are there. One without a value is met by any. */
export function hasTags(
  tags: readonly Tag[],
  wanted: readonly { readonly Key?: string; readonly Value?: string }[],
): boolean {
  return wanted.every(({ Key, Value }) =>
    tags.some((tag) => tag.Key === Key && (!Value || tag.Value === Value)),
  );
}

/** The vendor's own tags that a caller may set, to `true` or `false`. */
const SYSTEM_KEYS = ["System/Scheduler/GRAYSCALE", "System/Scheduler/STOP_NEW_USER_CONNECTION"];

const RESERVED = /^(aliyun|acs:)/i;
const LINK = /https?:\/\//i;

/** The lengths that values may have; the two families of operations differ. */
export interface ValueLength {
  readonly from: number;
  readonly to: number;
}

/** Refuses tags whose keys or values break the rules. */
export function checkTags(tags: readonly Tag[], length: ValueLength): void {
  for (const tag of tags) {
    checkKey(tag.Key);
    checkValue(tag, length);
  }
}

/** Refuses a key that no tag can have. */
export function checkKey(key: string): void {
  const { from, to } = APPSTREAM_LIMITS.tagKeyCharacters;
  if (key.length < from || key.length > to || RESERVED.test(key) || LINK.test(key)) {
    throw new ApiError("InvalidTagPolicy.KeyInvalid", `The tag key "${key}" is invalid.`);
  }
  if (key.startsWith(SYSTEM_PREFIX) && !SYSTEM_KEYS.includes(key)) {
    throw new ApiError("InvalidTag.SystemTagKeyInvalid", `The tag key "${key}" is not one of the system's.`);
  }
}

function checkValue({ Key, Value }: Tag, { from, to }: ValueLength): void {
  const isSystem = SYSTEM_KEYS.includes(Key);
  const fits = Value.length >= from && Value.length <= to && !LINK.test(Value);
  if (!fits || (isSystem && Value !== "true" && Value !== "false")) {
    throw new ApiError("InvalidTagPolicy.ValueInvalid", `The value of the tag "${Key}" is invalid.`);
  }
}

/** Whether a key comes more than once. */
export function hasDuplicates(tags: readonly Tag[]): boolean {
  return new Set(tags.map(({ Key }) => Key)).size < tags.length;
}

/** Whether one thing would have more custom tags than it may. */
export function hasTooMany(tags: readonly Tag[]): boolean {
  return tags.filter(({ Scope }) => Scope === CUSTOM_SCOPE).length > APPSTREAM_LIMITS.customTags.most;
}
