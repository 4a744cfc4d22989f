import type { Client } from "../../api";
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

/** What a create may have left, among the objects that fit. */
export const candidates = async <Found extends object, Filter extends object>(
  kind: Kind<Found, Filter>,
  client: Client,
  filter: Filter,
): Promise<Candidate[]> =>
  (await kind.list(client, filter))
    .filter((found) => !isAmong([...(kind.gone ?? []), ...(kind.useless ?? [])], stateOf(kind, found)))
    .map((found) => candidateOf(kind, found));
