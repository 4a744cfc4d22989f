import type { Declaration, Properties } from "../language/declaration";
import { isAbsent } from "../language/values";
import { valueChanges } from "./diff";

/** One changed property, as the engine is told of it. */
export interface Detail {
  /** Such as `policy.clipboard`. */
  readonly path: string;
  readonly kind: "add" | "delete" | "update";
  /** Whether the change takes a new object. */
  readonly replaces: boolean;
}

/** Every changed value by its path, so that the engine can show just these. */
export const diffDetails = (declaration: Declaration, applied: Properties, desired: Properties): Detail[] =>
  valueChanges(declaration, applied, desired).map(({ path, effect, before, wanted }) => ({
    path,
    kind: isAbsent(before) ? "add" : isAbsent(wanted) ? "delete" : "update",
    replaces: effect.kind === "replace",
  }));
