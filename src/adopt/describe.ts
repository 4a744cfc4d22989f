import { type Blank, blanksOf } from "./blanks";
import type { Described } from "./drafts";
import type { LeftOut, Taken } from "./find";
import type { GivenValues } from "./given";
import { inputsOf } from "./inputs";

/** What a program can say of objects. */
export interface Description {
  readonly objects: readonly Described[];
  /** What is still to be given. */
  readonly blanks: readonly Blank[];
  /** Objects that no program can have. */
  readonly refused: readonly LeftOut[];
  /** What the program does not say of an object although the cloud tells it. */
  readonly dropped: readonly LeftOut[];
}

/** Makes the inputs of all objects; `names` are those of the resources. */
export function describe(
  taken: readonly Taken[],
  names: ReadonlyMap<Taken, string>,
  given: GivenValues,
): Description {
  const rows = taken.map((each) => ({
    taken: each,
    resource: names.get(each) ?? each.id,
    ...inputsOf(each, given.of(each)),
  }));
  const about = ({ declaration, id, name }: Taken, because: string): LeftOut => ({
    declaration,
    id,
    name,
    because,
  });
  const usable = rows.filter(({ refused }) => refused === undefined);
  return {
    objects: usable.map(({ taken: each, resource, inputs }) => ({ taken: each, resource, inputs })),
    blanks: blanksOf(usable),
    refused: rows.flatMap(({ taken: each, refused }) =>
      refused === undefined ? [] : [about(each, refused)],
    ),
    dropped: usable.flatMap(({ taken: each, dropped }) =>
      dropped.map(({ property, reason }) => about(each, `${property} ${reason}`)),
    ),
  };
}
