import * as pulumi from "@pulumi/pulumi";
import { answeredBy } from "./engine";
import type { Said, Wrong } from "./wrong-resources";

/** One wrong resource is named by the engine. */
const FEWEST = 2;

/**
 * Names the wrong resources of a program. The engine ends a preview at the first one that the provider refuses and
 * asks about no other, so the program, which knows them all, looks at them itself.
 */
export class PreviewCheck {
  readonly #waiting: Said[] = [];
  readonly #wrong: Wrong[] = [];
  #told = 0;

  constructor(readonly say: (wrong: Wrong) => Promise<void>) {}

  /** Looks at the resource as soon as the program pauses, together with all that it makes until then. */
  note(resource: Said): void {
    this.#waiting.push(resource);
    if (this.#waiting.length > 1) {
      return;
    }
    // A preview must not fail for want of this help.
    setImmediate(() => void this.#look().catch(() => {}));
  }

  async #look(): Promise<void> {
    const resources = this.#waiting.splice(0);
    // An up has no need of the declarations in the program, and each program pays for what it loads.
    const { wrongAmong } = require("./wrong-resources") as typeof import("./wrong-resources");
    this.#wrong.push(...wrongAmong(resources));
    if (this.#wrong.length < FEWEST) {
      return;
    }
    const untold = this.#wrong.slice(this.#told);
    this.#told = this.#wrong.length;
    await Promise.all(untold.map(this.say));
  }
}

/** One check for each run: a process may run the programs of several stacks. */
const checks = new WeakMap<object, PreviewCheck>();

/** The check of the running preview; undefined when no preview runs. */
export function previewCheck(): PreviewCheck | undefined {
  const monitor: object | undefined = pulumi.runtime.getMonitor();
  if (monitor === undefined || answeredBy() !== "engine" || !pulumi.runtime.isDryRun()) {
    return undefined;
  }
  const check = checks.get(monitor) ?? new PreviewCheck(warn);
  checks.set(monitor, check);
  return check;
}

// The resource itself learns its URN from the engine, and so never if it is refused.
const warn = ({ urn, message }: Wrong): Promise<void> =>
  pulumi.log.warn(message, { urn: pulumi.output(urn) } as pulumi.Resource);
