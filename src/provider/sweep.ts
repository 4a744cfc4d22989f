import {
  contextFor,
  hasTags,
  isOwn,
  listed,
  nameOf,
  nameProperty,
  type ObjectRun,
  readWhole,
} from "./found-objects";
import { type Found, kindOf, type ListingFailure, listEvery } from "./list-every";

/** What to look for. An object fits by a prefix of its name, or by having all of the tags, and by its age. */
export interface Selection {
  readonly prefixes: readonly string[];
  /** None: no object fits by its tags. */
  readonly tags: readonly (readonly [key: string, value: string])[];
  /** In milliseconds since the epoch: what was made later does not fit. */
  readonly madeBefore: number;
  /** Tokens such as `gws:Instance`; none stands for all. */
  readonly tokens: readonly string[];
  /** Objects that may go although they belong to somebody, are paid for in advance, or are of unknown age. */
  readonly ids: readonly string[];
}

/** An object that fits. */
export interface Match extends Found {
  readonly name: string;
  /** Why it stays, in words that follow "because"; absent for one that may go. */
  readonly kept?: string;
  /** Ids of the objects that use it, which have to go before. */
  readonly usedBy: readonly string[];
}

/** Finds what fits, and says what has to stay. Changes nothing. */
export async function findSwept(
  run: ObjectRun,
  selection: Selection,
): Promise<{ readonly matches: readonly Match[]; readonly failures: readonly ListingFailure[] }> {
  const { objects, failures } = await listEvery(run.client);
  const fitting = await Promise.all(
    objects
      .filter(({ declaration: { token } }) => isAmong(selection.tokens, token))
      .filter(isOwn)
      .filter(({ createdAt }) => createdAt === undefined || createdAt < selection.madeBefore)
      .map(async (object) => ((await fits(run, object, selection)) ? [object] : [])),
  );
  const matches = await Promise.all(
    fitting.flat().map(async (object): Promise<Match> => {
      const kept = await reasonToKeep(run, object, selection.ids);
      const usedBy = objects.filter((other) => uses(other, object.id)).map(({ id }) => id);
      return { ...object, name: nameOf(object), usedBy, ...(kept === undefined ? {} : { kept }) };
    }),
  );
  return { matches: keepWhatIsUsed(matches), failures };
}

const isAmong = (tokens: readonly string[], token: string): boolean =>
  tokens.length === 0 || tokens.includes(token);

async function fits(run: ObjectRun, object: Found, { prefixes, tags }: Selection): Promise<boolean> {
  const name = nameOf(object);
  if (prefixes.some((prefix) => name.startsWith(prefix))) {
    return true;
  }
  return tags.length > 0 && hasTags(run, object, tags);
}

/** Why an object must not go by itself; undefined for one that may, or that was named by its id. */
export async function reasonToKeep(
  run: ObjectRun,
  object: Found,
  ids: readonly string[],
): Promise<string | undefined> {
  if (ids.includes(object.id)) {
    return undefined;
  }
  if (object.createdAt === undefined) {
    return "the cloud does not say when it was made";
  }
  if (Object.values(object.properties).includes("PrePaid")) {
    return "it is paid for in advance";
  }
  const people = await peopleOf(run, object);
  return people.length === 0 ? undefined : `it belongs to ${people.join(", ")}`;
}

/** Whose an object is: the user of a machine, or those who may connect to a group. */
async function peopleOf(run: ObjectRun, object: Found): Promise<readonly string[]> {
  const { declaration, id } = object;
  const people = declaration.holdsData?.people;
  if (people !== undefined) {
    return people.inCloud(contextFor(run, declaration), id);
  }
  if (declaration.holdsData === undefined) {
    return [];
  }
  const { users, userGroupIds } = await readWhole(run, object);
  return [...listed(users), ...listed(userGroupIds)];
}

/** Whether an object names another one by its id, as a desktop does its cluster and its image. */
const uses = ({ declaration, id: own, properties }: Found, id: string): boolean =>
  own !== id &&
  Object.entries(properties).some(([name, value]) => value === id && name !== nameProperty(declaration));

/** What is used by something that stays, stays too. */
function keepWhatIsUsed(matches: readonly Match[]): readonly Match[] {
  const going = new Set(matches.filter(({ kept }) => kept === undefined).map(({ id }) => id));
  const next = matches.map((match) => {
    const user = match.usedBy.find((id) => !going.has(id));
    return match.kept === undefined && user !== undefined ? { ...match, kept: `${user} uses it` } : match;
  });
  return next.every((match, at) => match === matches[at]) ? matches : keepWhatIsUsed(next);
}

/** The resource type of an object as a program names it. */
export const kindOfMatch = ({ declaration }: Found): string => kindOf(declaration);
