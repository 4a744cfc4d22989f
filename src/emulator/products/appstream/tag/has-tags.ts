import type { Tag } from "./tag";

/** Whether all wanted tags are there. One without a value is met by any. */
export function hasTags(
  tags: readonly Tag[],
  wanted: readonly { readonly Key?: string; readonly Value?: string }[],
): boolean {
  return wanted.every(({ Key, Value }) =>
    tags.some((tag) => tag.Key === Key && (!Value || tag.Value === Value)),
  );
}
