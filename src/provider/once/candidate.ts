import type { Context } from "../language/context";
import type { Candidate } from "../language/declaration";
import { idOf, isAmong, type Kind, type KindFacts, stateOf, textAt } from "../language/kind";
import { momentOf } from "../language/moment";
import { markOf } from "./owner-name";

/** An object whose mark is its name, as far as it matters to who looks for what a create has left. */
export const candidateOf = <Found extends object>(kind: KindFacts<Found>, found: Found): Candidate => ({
  id: idOf(kind, found),
  mark: markOf(textAt(found, kind.name)),
  createdAt: momentOf(textAt(found, kind.createdAt)),
});

/** What a create may have left, among the objects that a filter finds and that fit. */
export const candidates =
  <Found extends object, Filter extends object>(
    { objects }: Pick<Context, "objects">,
    kind: Kind<Found, Filter>,
    filter: Filter,
    fits: (found: Found) => boolean = () => true,
    candidate: (found: Found) => Candidate = (found) => candidateOf(kind, found),
  ) =>
  async (age: "now" | "recent"): Promise<Candidate[]> =>
    (await objects.all(kind, filter, age))
      .filter((found) => !isAmong([...(kind.gone ?? []), ...(kind.useless ?? [])], stateOf(kind, found)))
      .filter(fits)
      .map(candidate);
