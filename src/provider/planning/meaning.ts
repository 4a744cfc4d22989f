import type { Declaration, Effect, Item, Properties, Value } from "../language/declaration";
import { type Disruption, disruptionOf, NOBODY, nobody, worstOf } from "../language/disruption";
import { RETAIN } from "../language/hidden";
import { type Comparison, combined, compare, hasPolicy } from "../language/strictness";
import { hasUnknown, isAbsent, isObject, sameValue, UNKNOWN } from "../language/values";
import { changedProperties, wipes } from "./diff";

/** What the engine plans for a resource, with the values that its preview shows. */
export interface PlannedChange {
  readonly operation: "create" | "update" | "replace" | "delete";
  /** What the state holds of the object; of an action or an object that is there. */
  readonly before?: Properties;
  /** What the program says of it. */
  readonly after?: Properties;
  /**
   * Paths that the engine's own comparison names. A preview hides secrets, so this alone tells whether one changes;
   * without it, each may.
   */
  readonly changedPaths?: readonly string[];
}

/** One changed value, and what follows from it. */
export interface ValueMeaning {
  /** Where it is, such as `policy.clipboard`; empty for the whole resource. */
  readonly path: string;
  readonly disruption: Disruption;
  /** What becomes of the policies in it. Of a new object they are compared with what the cloud takes by itself. */
  readonly strictness: Comparison;
  /** The values; {@link SECRET} for a secret one, the engine's own word for one that is not known yet. */
  readonly before?: Value;
  readonly after?: Value;
}

/** What a planned change means for people. */
export interface Meaning {
  readonly changes: readonly ValueMeaning[];
  /** The worst of all its changes. */
  readonly worst: Disruption;
  /** What becomes of all policies together. */
  readonly strictness: Comparison;
}

/** How a preview shows a secret. */
export const SECRET = "[secret]";

/** The name and the value by which the state tells a secret from an object. */
const SIGNATURE = ["4dabf18193072939515e22adb298388d", "1b47061264138c4ac30d75fd1eb44270"] as const;

const KEPT = nobody("the old object is kept");

/** What a planned change of a resource means for people: whom it disturbs, and which policies it loosens. */
export function meaningOfChange(declaration: Declaration, planned: PlannedChange): Meaning {
  const all = changesOf(declaration, planned);
  return {
    changes: all,
    worst: worstOf(all.map(({ disruption }) => disruption)),
    strictness: combined(all.map(({ strictness }) => strictness)),
  };
}

function changesOf(declaration: Declaration, planned: PlannedChange): readonly ValueMeaning[] {
  const { disruption } = declaration;
  const isKept = planned.before?.[RETAIN] === true;
  switch (planned.operation) {
    case "create":
      return [whole(disruption.create), ...newValues(declaration, planned.after ?? {})];
    case "update":
      return changedValues(declaration, planned).filter(staysInPlace).map(meaning);
    case "replace":
      return [
        whole(isKept ? KEPT : disruption.replace),
        ...changedValues(declaration, planned).map((change) => ({
          ...meaning(change),
          disruption: change.effect.kind === "replace" && !isKept ? change.effect.disruption : NOBODY,
        })),
      ];
    case "delete":
      return [whole(isKept ? KEPT : disruption.delete)];
  }
}

const whole = (disruption: Disruption): ValueMeaning => ({ path: "", disruption, strictness: "neither" });

/** A value that differs, as it is compared. */
interface Compared {
  readonly path: string;
  readonly property: Item;
  readonly effect: Effect;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** The same with how a report may show it. */
interface Changed extends Compared {
  readonly shownBefore: Value | undefined;
  readonly shownAfter: Value | undefined;
}

const meaning = (change: Changed): ValueMeaning => ({
  path: change.path,
  disruption: disruptionWithin(change),
  strictness: compare(change.property, change.before, change.after),
  before: change.shownBefore,
  after: change.shownAfter,
});

/**
 * The engine plans an update only where the provider has found nothing that replaces. So a value that would is one
 * that the provider takes for the same, such as a region that the configuration names, or is still to come.
 */
const staysInPlace = ({ effect, after }: Changed): boolean => effect.kind !== "replace" || hasUnknown(after);

/** Of a new object the policies that the program gives; of one that is taken over also what may change on it. */
function newValues(declaration: Declaration, after: Properties): ValueMeaning[] {
  const isAdopted = !isAbsent(after.adoptId);
  const before = isAdopted ? (unknownLike(after) as Properties) : {};
  // An object that differs in anything else is not taken over.
  const mayChange = (effect: Effect): boolean =>
    isAdopted && effect.kind === "inPlace" && (after.allowDataLoss === true || !wipes(effect));
  return changedValues(declaration, { operation: "create", before, after })
    .filter(({ property, effect }) => hasPolicy(property) || mayChange(effect))
    .map((change) => ({
      ...meaning(change),
      ...(mayChange(change.effect) ? {} : { disruption: NOBODY }),
      before: undefined,
    }));
}

/** A value of the same shape of which nothing is known. */
const unknownLike = (value: Value | undefined): Value =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, unknownLike(each)]))
    : UNKNOWN;

/** Everything that changes between what is and what the program wants. */
function changedValues(
  declaration: Declaration,
  { before = {}, after = {}, changedPaths }: PlannedChange,
): Changed[] {
  const isNamed = (path: string): boolean =>
    changedPaths === undefined || changedPaths.some((each) => isInside(each, path) || isInside(path, each));
  const olds = comparable(before, after, "", isNamed) as Properties;
  const news = comparable(after, before, "", isNamed) as Properties;
  return changedProperties(declaration, olds, news).flatMap((name) => {
    const property = declaration.properties[name];
    const found = property?.effect ? within(property, property.effect, olds[name], news[name], name) : [];
    return found.map((change) => ({
      ...change,
      shownBefore: shown(change.property, at(before, change.path)),
      shownAfter: shown(change.property, at(after, change.path)),
    }));
  });
}

const isInside = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

/**
 * A value with the secrets that the preview hides as ones that are not known; or left out where the other side hides
 * one too and the engine says that they are the same.
 */
function comparable(
  value: Value | undefined,
  other: Value | undefined,
  path: string,
  isNamed: (path: string) => boolean,
): Value | undefined {
  if (isHidden(value)) {
    return isHidden(other) && !isNamed(path) ? undefined : UNKNOWN;
  }
  if (Array.isArray(value)) {
    const others = Array.isArray(other) ? other : [];
    return value.map((each, index) => comparable(each, others[index], `${path}[${index}]`, isNamed) ?? null);
  }
  if (!isObject(value)) {
    return value;
  }
  const others = isObject(other) ? other : {};
  const below = path === "" ? "" : `${path}.`;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      comparable(each, others[name], below + name, isNamed),
    ]),
  );
}

const isHidden = (value: Value | undefined): boolean =>
  value === SECRET || (isObject(value) && value[SIGNATURE[0]] === SIGNATURE[1]);

/** The value at a path such as `dataDisk[0].dataDiskSize`. */
function at(values: Properties, path: string): Value | undefined {
  let value: Value | undefined = values;
  for (const name of path.split(/[.[\]]+/).filter(Boolean)) {
    if (isHidden(value)) {
      return SECRET;
    }
    value = Array.isArray(value) ? value[Number(name)] : isObject(value) ? value[name] : undefined;
  }
  return value;
}

/** A value as a report may have it. */
function shown(property: Item, value: Value | undefined): Value | undefined {
  if (isAbsent(value)) {
    return undefined;
  }
  if (isHidden(value) || property.secret) {
    return SECRET;
  }
  if (Array.isArray(value)) {
    return value.map((each) => shown(property.items ?? property, each) ?? null);
  }
  if (!isObject(value)) {
    return value;
  }
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    shown(property.fields?.[name] ?? property.items ?? property, each),
  ]);
  return Object.fromEntries(entries);
}

/**
 * What changes in a value. A policy counts as a whole, and so does what cannot be looked into; of other objects each
 * field, also where one is new or goes.
 */
function within(
  property: Item,
  effect: Effect,
  before: Value | undefined,
  after: Value | undefined,
  path: string,
): Compared[] {
  const parts = property.strictness ? [] : partsOf(property, effect, before, after, path);
  return parts.length === 0
    ? [{ path, property, effect, before, after }]
    : parts.flatMap((part) => within(part.property, part.effect, part.before, part.after, part.path));
}

/** The parts of a value that differ; none where it has none, or they cannot be told. */
function partsOf(
  { type, fields, items }: Item,
  effect: Effect,
  before: Value | undefined,
  after: Value | undefined,
  path: string,
): Compared[] {
  if (fields && [before, after].every((value) => isAbsent(value) || isObject(value))) {
    const [olds, news] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    const isGone = isAbsent(after);
    return Object.entries(fields).flatMap(([name, field]) =>
      (isGone ? isAbsent(olds[name]) : sameValue(field, olds[name], news[name]))
        ? []
        : [
            {
              path: `${path}.${name}`,
              property: field,
              effect: field.effect ?? effect,
              before: olds[name],
              after: news[name],
            },
          ],
    );
  }
  if (
    items &&
    type === "list" &&
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length
  ) {
    return before.flatMap((each, index) =>
      sameValue(items, each, after[index])
        ? []
        : [
            {
              path: `${path}[${index}]`,
              property: items,
              effect: items.effect ?? effect,
              before: each,
              after: after[index],
            },
          ],
    );
  }
  return [];
}

/** The worst that a change of a value does: of each part that differs where that can be told, else of all there are. */
function disruptionWithin({ property, effect, before, after, path }: Compared): Disruption {
  const parts = partsOf(property, effect, before, after, path);
  if (parts.length > 0) {
    return worstOf(parts.map(disruptionWithin));
  }
  const isOpen = hasUnknown(before) || hasUnknown(after);
  return worstOf([disruptionOf(effect, before, after), ...(isOpen ? disruptionsIn(property) : [])]);
}

/** What a change of any part of a property does at worst, where the part says so itself. */
const disruptionsIn = ({ fields, items }: Item): Disruption[] =>
  [...Object.values(fields ?? {}), ...(items ? [items] : [])].flatMap((part) => [
    ...(part.effect ? [part.effect.disruption] : []),
    ...disruptionsIn(part),
  ]);
