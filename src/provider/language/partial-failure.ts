import type { Properties } from "./declaration";
import { PROVIDER } from "./hidden";
import { withoutAbsent } from "./values";

/**
 * A failure after the cloud accepted the object. The engine saves the id and the properties, and the next `up`
 * goes on from there; without `__provider` in them neither refresh nor destroy could load this provider.
 */
export class PartialFailure extends Error {
  override readonly name = "PartialFailure";
  readonly reasons: string[];
  /** For the engine only: not shown where the error is printed, since passwords are among them. */
  declare readonly properties: Properties;
  constructor(
    readonly id: string,
    properties: Properties,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.reasons = [this.message];
    Object.defineProperty(this, "properties", { value: withoutAbsent(properties) });
    if (properties[PROVIDER] === undefined) {
      throw new Error("a partial state needs __provider");
    }
  }
}
