import type { Detail } from "../host/detailed-diff";
import type { Declaration, Properties } from "../language/declaration";
import { isAbsent } from "../language/values";
import { valueChanges } from "./diff";

/** Every changed value by its path, so that the engine can show just these. */
export const diffDetails = (declaration: Declaration, olds: Properties, news: Properties): Detail[] =>
  valueChanges(declaration, olds, news).map(({ path, effect, before, wanted }) => ({
    path,
    kind: isAbsent(before) ? "add" : isAbsent(wanted) ? "delete" : "update",
    replaces: effect.kind === "replace",
  }));
