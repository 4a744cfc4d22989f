import type { Declaration } from "../provider/language/declaration";
import { UsageError } from "./command";
import { nearest } from "./nearest";

/** What `--kind` takes: one of the resource types, in either spelling. */
export function typeOf(kind: string, types: readonly Declaration[]): Declaration {
  const token = kind.replace(".", ":");
  const type = types.find((each) => each.token === token);
  if (type !== undefined) {
    return type;
  }
  const tokens = types.map((each) => each.token);
  const lower = new Map(tokens.map((each) => [each.toLowerCase(), each]));
  const meant = lower.get(nearest(token, [...lower.keys()]) ?? "");
  throw new UsageError(
    `--kind knows ${tokens.join(", ")}, not "${kind}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
  );
}
