import type { Client } from "../../api";
import type { Context } from "../language/context";
import type { Declaration, Effect, ListObjects, Properties } from "../language/declaration";
import { hiddenOf } from "../language/hidden";
import { isSecret } from "../language/scrub";
import { defaultProviderTimings, type ProviderTimings } from "../language/timings";
import { hasUnknown, isAbsent, isObject } from "../language/values";
import { changedProperties, type ValueChange, valueChanges, wipes } from "./diff";

/**
 * What is taken to be true of an object when it is adopted: what was read, and of an object inside it, such as a policy,
 * what the program says of the fields that the API does not return.
 */
export function believed({ properties }: Declaration, found: Properties, inputs: Properties): Properties {
  const merged = Object.keys(properties).flatMap((name): [string, Properties][] => {
    const [read, said] = [found[name], inputs[name]];
    if (!properties[name]?.fields || !isObject(read) || !isObject(said)) {
      return [];
    }
    const returned = Object.entries(read).filter(([, value]) => value !== undefined);
    return [[name, { ...said, ...Object.fromEntries(returned) }]];
  });
  return { ...found, ...Object.fromEntries(merged) };
}

/** Why an existing object cannot come under management as the program describes it, or undefined. */
export function adoptionRefusal(
  declaration: Declaration,
  id: string,
  found: Properties,
  inputs: Properties,
): string | undefined {
  const replacing = differences(declaration, found, inputs, (effect) => effect.kind === "replace");
  if (replacing.length > 0) {
    return `${id} would have to be replaced, so it was left alone: ${replacing.map(said).join("; ")}`;
  }
  const wiping = inputs.allowDataLoss === true ? [] : differences(declaration, found, inputs, wipes);
  if (wiping.length === 0) {
    return undefined;
  }
  return (
    `${id} would lose what is stored on it, so it was left alone: ${wiping.map(said).join("; ")}. ` +
    "Say what it has, or accept the loss: the property allowDataLoss: true"
  );
}

/** What taking an object over will do to it, as far as a listing tells. */
export function adoptionPlan(
  declaration: Declaration,
  id: string,
  found: Properties,
  inputs: Properties,
): string {
  const changes = differences(declaration, found, inputs, (effect) => effect.kind === "inPlace");
  const words = changes.map(
    (change) => `${change.path} ${shown(change, "before")} => ${shown(change, "wanted")}`,
  );
  return `adopts ${id}${words.length === 0 ? "" : `, and changes it: ${words.join(", ")}`}`;
}

const said = (change: ValueChange): string =>
  `${change.path} is ${shown(change, "before")} but the program says ${shown(change, "wanted")}`;

function shown(change: ValueChange, which: "before" | "wanted"): string {
  const value = change[which];
  if (isAbsent(value)) {
    return "nothing";
  }
  return isSecret(change.property) ? "[secret]" : JSON.stringify(value);
}

/** What is not known, of the object or yet in a preview, is no difference. */
function differences(
  declaration: Declaration,
  found: Properties,
  inputs: Properties,
  counts: (effect: Effect) => boolean,
): ValueChange[] {
  const known = believed(declaration, found, inputs);
  const names = changedProperties(declaration, known, inputs).filter((name) => name in known);
  return valueChanges(declaration, known, inputs, names).filter(
    ({ effect, wanted }) => counts(effect) && !hasUnknown(wanted),
  );
}

interface Listing {
  readonly at: number;
  readonly objects: Promise<ReadonlyMap<string, Properties>>;
}

/** Finds the objects that a run adopts. All adoptions of a kind share one listing. */
export class Adoptions {
  /** By client, since each region has objects of its own, and by type. */
  readonly #listings = new WeakMap<Client, Map<string, Listing>>();
  readonly #maxAgeMs: number;

  constructor({
    adoptionListingAgeMs,
  }: Pick<ProviderTimings, "adoptionListingAgeMs"> = defaultProviderTimings) {
    this.#maxAgeMs = adoptionListingAgeMs;
  }

  /** The object as a listing shows it, or as a read does where the listing lacks it; undefined when there is none. */
  async find(
    { token, lifecycle: { list, read } }: Declaration,
    context: Context,
    id: string,
    inputs: Properties,
  ): Promise<Properties | undefined> {
    const listed =
      typeof list === "function" ? (await this.#listing(token, list, context.client)).get(id) : undefined;
    return listed ?? read(context, id, hiddenOf(inputs));
  }

  #listing(token: string, list: ListObjects, client: Client): Promise<ReadonlyMap<string, Properties>> {
    const ofClient = this.#listings.get(client) ?? new Map<string, Listing>();
    this.#listings.set(client, ofClient);
    const known = ofClient.get(token);
    if (known && Date.now() - known.at < this.#maxAgeMs) {
      return known.objects;
    }
    const objects = list(client).then(
      (all) => new Map(all.map(({ id, properties }) => [id, properties] as const)),
    );
    ofClient.set(token, { at: Date.now(), objects });
    objects.catch(() => ofClient.delete(token));
    return objects;
  }
}
