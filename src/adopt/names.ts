import type { Taken } from "./find";

/**
 * The name of each object's resource: the object's own name where no other of the type has it. Two of one name are told
 * by their region or their id, so that a name never depends on what else there is at the moment.
 */
export function resourceNames(
  objects: readonly Taken[],
  isUsed: (name: string) => boolean,
): ReadonlyMap<Taken, string> {
  const candidates = new Map(objects.map((taken) => [taken, candidatesOf(taken)]));
  const counts = new Map<string, number>();
  for (const [{ declaration }, names] of candidates) {
    for (const name of new Set(names)) {
      const key = `${declaration.token} ${name}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Map(
    [...candidates].map(([taken, names]) => {
      const isFree = (name: string): boolean =>
        counts.get(`${taken.declaration.token} ${name}`) === 1 && !isUsed(name);
      return [taken, names.find(isFree) ?? taken.id];
    }),
  );
}

function candidatesOf({ name, id, region }: Taken): string[] {
  if (name === "") {
    return [id];
  }
  return [name, ...(region === undefined ? [] : [`${name}-${region}`]), `${name}-${id}`];
}

const RESERVED = new Set(
  (
    "abstract arguments as async await boolean break case catch class const continue debugger default delete do else " +
    "enum eval export extends false finally for from function get if implements import in instanceof interface let " +
    "module namespace new null number object of package private protected public require return set static string " +
    "super switch symbol this throw true try type typeof undefined unknown var void while with yield " +
    "console process globalThis Object Array String Number Boolean Map Set Promise Error"
  ).split(" "),
);

/** A text as a name in camel case; undefined where nothing of it can stand in one. */
export function camelCase(text: string): string | undefined {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const name = words
    .map((word, at) => (at === 0 ? lowerFirst(word) : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return name === "" ? undefined : name;
}

const lowerFirst = (word: string): string =>
  /^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);

/** Gives out names of variables, each once. */
export class Identifiers {
  readonly #used: Set<string>;

  /** @param used Names that must not be given out. */
  constructor(used: Iterable<string> = []) {
    this.#used = new Set(used);
  }

  /** A name for what people call `text`, which is a `noun`. */
  next(text: string, noun: string): string {
    const base = camelCase(text);
    const plain = base === undefined || /^\p{N}/u.test(base) ? camelCase(`${noun} ${text}`) : base;
    const candidates = [plain ?? noun, camelCase(`${text} ${noun}`) ?? noun];
    const free = candidates.find((name) => this.#isFree(name)) ?? this.#numbered(candidates[0] ?? noun);
    this.#used.add(free);
    return free;
  }

  #isFree(name: string): boolean {
    return !RESERVED.has(name) && !this.#used.has(name) && /^\p{L}/u.test(name);
  }

  #numbered(name: string): string {
    for (let number = 2; ; number += 1) {
      if (this.#isFree(`${name}${number}`)) {
        return `${name}${number}`;
      }
    }
  }
}
