import { ApiError } from "../../../core/api-error";
import { CUSTOM_SCOPE, SYSTEM_PREFIX, type Tag } from "./tag";

/** The vendor's own tags that a caller may set, to `true` or `false`. */
const SYSTEM_KEYS = ["System/Scheduler/GRAYSCALE", "System/Scheduler/STOP_NEW_USER_CONNECTION"];

const MOST_CUSTOM_TAGS = 20;
const LONGEST_KEY = 128;
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
  if (key.length < 1 || key.length > LONGEST_KEY || RESERVED.test(key) || LINK.test(key)) {
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
  return tags.filter(({ Scope }) => Scope === CUSTOM_SCOPE).length > MOST_CUSTOM_TAGS;
}
