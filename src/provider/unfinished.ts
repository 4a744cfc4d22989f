import type { Client } from "../api";
import { declarations } from "./declarations";
import type { JournalEntry } from "./language/creation-notes";
import type { ListedObject } from "./language/declaration";
import { defaultProviderTimings } from "./language/timings";
import { type Found, kindOf, type ListingFailure, listEvery } from "./list-every";
import { canBeUnmarked, isFromThen } from "./once/create-once";
import type { Journal } from "./once/journal";

/** An object whose create has not been finished, or a create of which nobody knows what it made. */
export interface Unfinished {
  /** The resource type; absent when nobody knows. */
  readonly kind?: string;
  /** Absent when the outcome of the create is unknown. */
  readonly id?: string;
  /** When the object was made, in milliseconds since the epoch; absent when the cloud does not say it. */
  readonly createdAt?: number;
  readonly foundBy: readonly ("mark" | "journal")[];
  /** When the journal noted the create, and in which file. */
  readonly notedAt?: number;
  readonly file?: string;
  /** Where the outcome is unknown: objects without a mark that the create may have made. */
  readonly candidates?: readonly string[];
}

/** Looks for what killed runs have left in the account, by its mark and by this machine's journal. Changes nothing. */
export async function findUnfinished(
  client: Client,
  journal: Journal,
): Promise<{ readonly found: readonly Unfinished[]; readonly failures: readonly ListingFailure[] }> {
  const { objects, failures } = await listEvery(client);
  const entries = journal.entries();
  const made = objects.flatMap((object): Unfinished[] => {
    const isMarked = object.mark !== undefined;
    const noted = entries.find(([key, entry]) => isAbout(key, entry, object));
    if (!isMarked && noted === undefined) {
      return [];
    }
    return [
      {
        kind: kindOf(object.declaration),
        id: object.id,
        createdAt: object.createdAt,
        foundBy: [...(isMarked ? (["mark"] as const) : []), ...(noted ? (["journal"] as const) : [])],
        ...(noted && noteOf(journal, noted)),
      },
    ];
  });
  const notMet = entries.filter(([key, entry]) => !objects.some((object) => isAbout(key, entry, object)));
  const unknown = notMet.flatMap((noted): Unfinished[] => {
    const [, { id }] = noted;
    const about = { foundBy: ["journal"] as const, ...noteOf(journal, noted) };
    if (id === undefined) {
      return [{ ...about, candidates: candidatesOf(noted[1], objects) }];
    }
    // What was listed completely and is not there is gone.
    return failures.length === 0 || isUnlisted(id) ? [] : [{ ...about, id }];
  });
  return { found: [...made, ...unknown], failures };
}

/** Whether an id is of a type that leaves no object. */
const isUnlisted = (id: string): boolean =>
  declarations.some(({ lifecycle: { list } }) => typeof list !== "function" && list.isId?.(id));

const isAbout = (key: string, entry: JournalEntry, { id, mark }: ListedObject): boolean =>
  entry.id === undefined ? mark === key : entry.id === id;

const noteOf = (journal: Journal, [key, { at }]: readonly [string, JournalEntry]) => ({
  notedAt: at,
  file: journal.fileOf(key),
});

const candidatesOf = ({ before, at }: JournalEntry, objects: readonly Found[]): string[] =>
  objects
    .filter(
      (each) =>
        each.declaration.lifecycle.unmarkedAtFirst &&
        canBeUnmarked(each) &&
        !before?.includes(each.id) &&
        (each.createdAt === undefined || isFromThen(each.createdAt, at, defaultProviderTimings)),
    )
    .map(({ id }) => id);
