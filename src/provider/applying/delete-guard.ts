import type { Context } from "../language/context";
import type { Declaration, Properties, Value } from "../language/declaration";
import { isUnset } from "../language/hidden";
import { defaultProviderTimings, type ProviderTimings } from "../language/timings";
import { isObject } from "../language/values";
import { sleep } from "../waiting/sleep";

/**
 * Why a machine must not be deleted, or undefined: the cloud names people whose machine it is, of whom the program
 * never spoke. Where the program names them, the engine's protection has been lifted by somebody who knew.
 */
export async function refuseDelete(
  { holdsData }: Declaration,
  context: Context,
  id: string,
  known: Properties,
): Promise<string | undefined> {
  if (!holdsData?.people || known.allowDataLoss === true) {
    return undefined;
  }
  const { what, people } = holdsData;
  const named = isUnset(known, people.property) ? [] : namesIn(known[people.property]);
  const strangers = (await people.inCloud(context, id)).filter((name) => !named.includes(name));
  if (strangers.length === 0) {
    return undefined;
  }
  return [
    `${what} ${id} is not deleted: in the cloud it belongs to ${strangers.join(", ")}, whom the program does not name in ${people.property}. What is stored on it would be lost.`,
    `The ${what} has not been touched. Choose one, with the resource in the program, before you delete it again:`,
    `  - keep the ${what} and let go of it: the resource option retainOnDelete: true, and "pulumi up"`,
    `  - accept the loss: the property allowDataLoss: true, and "pulumi up"`,
  ].join("\n");
}

/** The names in a user, or in a list of users. */
function namesIn(people: Value | undefined): string[] {
  if (isObject(people)) {
    return typeof people.userName === "string" ? [people.userName] : [];
  }
  return Array.isArray(people) ? people.map(String) : [];
}

/**
 * The machines whose deletion comes first in a run are all looked at before any of them is touched, since the engine
 * asks for the deletions that it starts together, and asks nothing before. Once one is refused, all are.
 */
export class DeletionGate {
  readonly #looks: { readonly id: string; readonly refusal: Promise<string | undefined> }[] = [];
  readonly #gatherMs: number;
  #first: Promise<string | undefined> | undefined;

  constructor({ gatherDeletionsMs }: Pick<ProviderTimings, "gatherDeletionsMs"> = defaultProviderTimings) {
    this.#gatherMs = gatherDeletionsMs;
  }

  /** Resolves to why the object must not be deleted. */
  async ask(id: string, refusal: Promise<string | undefined>): Promise<string | undefined> {
    const look = { id, refusal: refusal.catch((error) => `${id} cannot be looked at: ${messageOf(error)}`) };
    this.#looks.push(look);
    this.#first ??= sleep(this.#gatherMs, new AbortController().signal).then(() => this.#firstRefused());
    const own = await look.refusal;
    const refused = await this.#first;
    if (own !== undefined || refused === undefined) {
      return own;
    }
    return `${id} is not deleted either: the deletion of ${refused} was refused in the same run`;
  }

  async #firstRefused(): Promise<string | undefined> {
    for (const { id, refusal } of [...this.#looks]) {
      if ((await refusal) !== undefined) {
        return id;
      }
    }
    return undefined;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
