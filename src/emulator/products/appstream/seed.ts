import type { Context } from "../../core/context";

/** Puts in place what an account finds on its first day. */
export function seedAppstream(_context: Context): void {}
