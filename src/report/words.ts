import { type Kind, kindOf } from "./kinds";

/** `1 desktop`, `2 desktops`. */
export const counted = (count: number, { one, many }: Pick<Kind, "one" | "many">): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

export const PEOPLE = { one: "person", many: "people" };

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The first of many, and how many more there are. */
export const firstOf = (words: readonly string[], most = 3): string =>
  words.length <= most ? listed(words) : `${words.slice(0, most).join(", ")} and ${words.length - most} more`;

/** `1 cluster and 2 desktops`: the resources of each type, in the order of their names. */
export function countedByKind(tokens: readonly string[]): string {
  const counts = new Map<string, { kind: Kind; count: number }>();
  for (const token of tokens) {
    const kind = kindOf(token);
    counts.set(kind.one, { kind, count: (counts.get(kind.one)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => inOrder(a.kind.one, b.kind.one));
  return listed(sorted.map(({ kind, count }) => counted(count, kind)));
}

/** Sorts by code units: the order must not depend on the machine's language. */
export const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
