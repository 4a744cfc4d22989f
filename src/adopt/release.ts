import { declarations } from "../provider/declarations";
import { nameOf } from "../provider/found-objects";
import type { Declaration, Properties } from "../provider/language/declaration";
import { isObject } from "../provider/language/values";
import { tokenOf } from "../provider/reference";

/** Which resources of a stack to let go of. One has to fit everything that is given. */
export interface ReleaseFilter {
  /** Tokens such as `gws:Instance`; none stands for all. */
  readonly tokens: readonly string[];
  /** Matches the name of the resource or of the object. */
  readonly name?: RegExp | undefined;
  readonly ids: readonly string[];
  /** Also what the stack has made itself, and not adopted. */
  readonly created: boolean;
}

/** A resource of the stack that fits. */
export interface Held {
  readonly urn: string;
  readonly declaration: Declaration;
  readonly id: string;
  readonly resource: string;
  readonly isAdopted: boolean;
  /** Why it stays in the stack; absent for one that may go. */
  readonly kept?: string;
}

interface StateResource {
  readonly urn?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly inputs?: unknown;
  readonly outputs?: unknown;
  readonly parent?: unknown;
  readonly deletedWith?: unknown;
  readonly dependencies?: unknown;
  readonly propertyDependencies?: unknown;
  readonly delete?: unknown;
}

/** A state that `pulumi stack export` has written is not what is expected. */
export class UnreadableState extends Error {}

/** The resources that fit, in an order in which what uses another one goes before it. */
export function findHeld(exported: string, filter: ReleaseFilter): readonly Held[] {
  const resources = resourcesIn(exported);
  const fitting = resources.flatMap((resource) => heldFrom(resource, filter));
  return keepWhatIsUsed(fitting, resources).toReversed();
}

function resourcesIn(exported: string): readonly StateResource[] {
  let state: unknown;
  try {
    state = JSON.parse(exported);
  } catch {
    throw new UnreadableState("pulumi stack export answered no JSON");
  }
  const deployment = isObject(state) ? state.deployment : undefined;
  const resources = isObject(deployment) ? (deployment.resources ?? []) : undefined;
  if (!Array.isArray(resources)) {
    throw new UnreadableState("pulumi stack export answered no state");
  }
  return resources.filter(isObject);
}

function heldFrom(resource: StateResource, { tokens, name, ids, created }: ReleaseFilter): Held[] {
  const { urn, type, id } = resource;
  const declaration = declarations.find(({ token }) => token === tokenOf(String(type)));
  if (
    declaration === undefined ||
    typeof urn !== "string" ||
    typeof id !== "string" ||
    resource.delete === true
  ) {
    return [];
  }
  const inputs: Properties = isObject(resource.inputs) ? resource.inputs : {};
  const outputs: Properties = isObject(resource.outputs) ? resource.outputs : {};
  const named = urn.split("::").at(-1) ?? urn;
  // Another object has taken the place of an adopted one that was replaced.
  const isAdopted = inputs.adoptId === id;
  const names = [named, nameOf({ declaration, properties: outputs })];
  const fits =
    (tokens.length === 0 || tokens.includes(declaration.token)) &&
    (ids.length === 0 || ids.includes(id)) &&
    (name === undefined || names.some((each) => name.test(each))) &&
    (created || isAdopted);
  return fits ? [{ urn, declaration, id, resource: named, isAdopted }] : [];
}

/** What is used by something that stays in the stack, stays too: the state would name what it does not have. */
function keepWhatIsUsed(held: readonly Held[], resources: readonly StateResource[]): readonly Held[] {
  const going = new Set(held.filter(({ kept }) => kept === undefined).map(({ urn }) => urn));
  const next = held.map((each) => {
    const user = resources.find(
      (other) => !going.has(String(other.urn)) && other.urn !== each.urn && namesOf(other).includes(each.urn),
    );
    return each.kept === undefined && user !== undefined
      ? { ...each, kept: `${String(user.urn).split("::").at(-1)} uses it` }
      : each;
  });
  return next.every((each, at) => each === held[at]) ? held : keepWhatIsUsed(next, resources);
}

/** The URNs that a resource of the state names. */
function namesOf({ parent, deletedWith, dependencies, propertyDependencies }: StateResource): unknown[] {
  const byProperty = isObject(propertyDependencies) ? Object.values(propertyDependencies).flat() : [];
  return [parent, deletedWith, ...(Array.isArray(dependencies) ? dependencies : []), ...byProperty];
}
