import { createHash } from "node:crypto";
import type { Context } from "../../core/context";

/** An order number: a string of digits. */
export function newOrderId(context: Context): string {
  return `2${Array.from({ length: 14 }, () => context.random.below(10)).join("")}`;
}

/** An id that follows from another one, for parts that are not kept by themselves. */
export function derivedId(prefix: string, ...parts: readonly (string | number)[]): string {
  const number = BigInt(`0x${createHash("sha256").update(parts.join("/")).digest("hex")}`);
  return `${prefix}${number.toString(36).slice(0, 18)}`;
}
