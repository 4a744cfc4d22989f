/** What is known of a create that the state may not know. Holds no property of the object: those can be secret. */
export interface JournalEntry {
  /** The object, once the cloud has told its id. */
  readonly id?: string;
  /** Before that, for an object that cannot carry a mark from its first moment: the ids that were there already. */
  readonly before?: readonly string[];
  /** When the create was sent, in milliseconds since the epoch. */
  readonly at: number;
}

/** What is noted on disk about one create. */
export interface CreationNotes {
  /** What an earlier run noted. */
  readonly entry: JournalEntry | undefined;
  /** The create goes out now, and these objects were there before. */
  readonly sending: (before: readonly string[]) => void;
  /** The object has an id, and will not be found by a mark for much longer, or not yet. */
  readonly made: (id: string) => void;
  /** The engine has got its answer. */
  readonly answered: () => void;
  /** The create is certain to have made nothing. */
  readonly nothingMade: () => void;
}
