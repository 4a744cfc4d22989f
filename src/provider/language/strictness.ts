import type { Item, Value } from "./declaration";
import { areWithin } from "./networks";
import { canonical, hasUnknown, isAbsent, isObject, sameValue } from "./values";

/** How tight a policy is, by its value. One value is looser than another where it lets all through that the other does, and more. */
export type Strictness = (
  | /** What each value lets through, by names that only this property knows. */
  { readonly by: "value"; readonly lets: { readonly [value: string]: readonly string[] } }
  /** A number. `endless` stands for more than any other. */
  | { readonly by: "number"; readonly looser: "higher" | "lower"; readonly endless?: number }
  /**
   * What is listed, or the one thing that is named. Items are told by a field where they are objects. Where nobody
   * says what an empty list stands for, it compares with no other.
   */
  | {
      readonly by: "items";
      readonly looser: "more" | "fewer";
      readonly tellBy?: string;
      readonly whenEmpty?: "unsaid";
    }
  /** Networks in CIDR notation, each in a field of an item: the addresses in them are let in. */
  | { readonly by: "networks"; readonly field: string; readonly whenEmpty?: "unsaid" }
  /** Items that each set something: told by one field, compared by another. */
  | { readonly by: "entries"; readonly key: string; readonly field: string; readonly each: Strictness }
  /** Nobody says which value lets what through, so any change may loosen it. */
  | { readonly by: "unsaid" }
) & {
  /** What leaving it out stands for in the cloud, where that is known and the property has no default. */
  readonly absent?: Value;
};

/**
 * What a change does to a policy: it lets less through, more, more of one thing and less of another, or nothing that
 * counts changes. `unknown` may be any of these.
 */
export type Comparison = "tighter" | "looser" | "both" | "neither" | "unknown";

/** The values of a property by what each lets through. */
export const lets = (
  values: { readonly [value: string]: readonly string[] },
  absent?: Value,
): Strictness => ({
  by: "value",
  lets: values,
  ...(absent === undefined ? {} : { absent }),
});

/** Which way data may go. */
export const DIRECTIONS = { off: [], read: ["in"], write: ["out"], readwrite: ["in", "out"] };

/** A switch that is looser when it is on. */
export const looserOn = (what: string, absent?: boolean): Strictness =>
  lets({ false: [], true: [what] }, absent);

/** A switch that is tighter when it is on. */
export const tighterOn = (what: string, absent?: boolean): Strictness =>
  lets({ true: [], false: [what] }, absent);

/** A number that is looser the higher it is. */
export const looserWhenHigher = (endless?: number): Strictness => ({
  by: "number",
  looser: "higher",
  ...(endless === undefined ? {} : { endless }),
});

/** People who are let in: the more, the looser. Left out, nobody knows who they are. */
export const PEOPLE: Strictness = { by: "items", looser: "more" };

export const UNSAID: Strictness = { by: "unsaid" };

type Compared = Pick<Item, "type" | "fields" | "default" | "absent" | "items"> & {
  readonly strictness?: Strictness;
};

/** What a change of a property does to the policies in it; `neither` where none is. */
export function compare(property: Compared, before: Value | undefined, after: Value | undefined): Comparison {
  const { fields, strictness } = property;
  if (sameValue(property, before, after)) {
    return "neither";
  }
  if (strictness) {
    return compareValues(strictness, before ?? property.default, after ?? property.default);
  }
  if (!fields) {
    return "neither";
  }
  if ([before, after].some((value) => !isAbsent(value) && !isObject(value))) {
    return hasPolicy(property) ? "unknown" : "neither";
  }
  const olds = isObject(before) ? before : {};
  const news = isObject(after) ? after : {};
  return combined(Object.entries(fields).map(([name, each]) => compare(each, olds[name], news[name])));
}

/** Whether a property is a policy, or has one in it. */
export const hasPolicy = ({ strictness, fields }: Pick<Compared, "strictness" | "fields">): boolean =>
  strictness !== undefined || Object.values(fields ?? {}).some(hasPolicy);

/** What several comparisons come to. */
export function combined(all: readonly Comparison[]): Comparison {
  const isLooser = all.includes("looser");
  const isTighter = all.includes("tighter");
  if (all.includes("both") || (isLooser && isTighter)) {
    return "both";
  }
  if (all.includes("unknown")) {
    return "unknown";
  }
  return isLooser ? "looser" : isTighter ? "tighter" : "neither";
}

function compareValues(
  strictness: Strictness,
  before: Value | undefined,
  after: Value | undefined,
): Comparison {
  const [old, now] = [before ?? strictness.absent, after ?? strictness.absent];
  if (isAbsent(old) || isAbsent(now) || hasUnknown(old) || hasUnknown(now)) {
    return "unknown";
  }
  switch (strictness.by) {
    case "value": {
      const [less, more] = [strictness.lets[String(old)], strictness.lets[String(now)]];
      return less && more ? bySets(new Set(less), new Set(more)) : "unknown";
    }
    case "number":
      return byNumbers(strictness, Number(old), Number(now));
    case "items":
      return byItems(strictness, itemsOf(old), itemsOf(now));
    case "networks":
      return byNetworks(strictness, itemsOf(old), itemsOf(now));
    case "entries":
      return byEntries(strictness, itemsOf(old), itemsOf(now));
    case "unsaid":
      return canonical(old) === canonical(now) ? "neither" : "unknown";
  }
}

const itemsOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [value]);

const opposite = (comparison: Comparison): Comparison =>
  comparison === "looser" ? "tighter" : comparison === "tighter" ? "looser" : comparison;

/** By whether all of one is within the other, and the other way round. */
function byInclusion(oldInNew: boolean, newInOld: boolean): Comparison {
  if (oldInNew) {
    return newInOld ? "neither" : "looser";
  }
  return newInOld ? "tighter" : "both";
}

const bySets = (old: ReadonlySet<string>, now: ReadonlySet<string>): Comparison =>
  byInclusion(isWithin(old, now), isWithin(now, old));

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((each) => outer.has(each));

function byNumbers(
  { looser, endless }: Strictness & { readonly by: "number" },
  old: number,
  now: number,
): Comparison {
  const [from, to] = [old, now].map((each) => (each === endless ? Infinity : each)) as [number, number];
  const change = to === from ? "neither" : to > from ? "looser" : "tighter";
  return looser === "higher" ? change : opposite(change);
}

/** Whether one of two lists is empty, and nobody says what that stands for. */
const isUnsaid = (
  { whenEmpty }: { readonly whenEmpty?: "unsaid" },
  old: readonly Value[],
  now: readonly Value[],
): boolean => whenEmpty === "unsaid" && (old.length === 0) !== (now.length === 0);

const field = (item: Value, name: string): Value | undefined => (isObject(item) ? item[name] : undefined);

function byItems(
  strictness: Strictness & { readonly by: "items" },
  old: readonly Value[],
  now: readonly Value[],
): Comparison {
  if (isUnsaid(strictness, old, now)) {
    return "unknown";
  }
  const { tellBy, looser } = strictness;
  const names = (items: readonly Value[]): Set<string> =>
    new Set(items.map((item) => canonical(tellBy === undefined ? item : field(item, tellBy))));
  const change = bySets(names(old), names(now));
  return looser === "more" ? change : opposite(change);
}

function byNetworks(
  strictness: Strictness & { readonly by: "networks" },
  old: readonly Value[],
  now: readonly Value[],
): Comparison {
  const names = (items: readonly Value[]): string[] =>
    items.map((item) => String(field(item, strictness.field)));
  const oldInNew = areWithin(names(old), names(now));
  const newInOld = areWithin(names(now), names(old));
  return isUnsaid(strictness, old, now) || oldInNew === undefined || newInOld === undefined
    ? "unknown"
    : byInclusion(oldInNew, newInOld);
}

function byEntries(
  { key, field: name, each }: Strictness & { readonly by: "entries" },
  old: readonly Value[],
  now: readonly Value[],
): Comparison {
  const entries = (items: readonly Value[]): Map<string, Value | undefined> =>
    new Map(items.map((item) => [canonical(field(item, key)), field(item, name)]));
  const [olds, news] = [entries(old), entries(now)];
  const keys = [...new Set([...olds.keys(), ...news.keys()])];
  return combined(keys.map((entry) => compareValues(each, olds.get(entry), news.get(entry))));
}
