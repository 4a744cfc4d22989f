import { createHash } from "node:crypto";

/** Short text that only this resource of this stack has, however often the program runs. */
export function ownerOf(stack: readonly string[], path: readonly string[]): string {
  return createHash("sha256")
    .update([...stack, "", ...path].join("\n"))
    .digest("hex")
    .slice(0, 12);
}
