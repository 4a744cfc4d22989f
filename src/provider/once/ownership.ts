import type { CreationNotes } from "../language/creation-notes";
import type { Journal } from "./journal";

/** A resource of the program: the marks that it had in the state and has now. They differ after it was renamed. */
export interface Holder {
  readonly owners: readonly string[];
  /** Where the calls about its object go: what an account has once in each region has the same id in all of them. */
  readonly place?: string;
  /** It is about to take the object over in this run. */
  readonly adopts?: true;
}

const isSame = (a: Holder, b: Holder): boolean => a.owners.some((owner) => b.owners.includes(owner));

const isElsewhere = (a: Holder, b: Holder): boolean => a.place !== b.place;

/** What one run knows of which object belongs to whom. */
export class Ownership {
  readonly #journal: Journal;
  readonly #known = new Set<string>();
  readonly #taken = new Set<string>();
  /** The objects that creates of this run made, by the key of each: listings may not show their marks yet. */
  readonly #made = new Map<string, string>();
  readonly #answered = new Set<string>();
  readonly #lossAccepted = new Set<string>();
  readonly #holders = new Map<string, Holder[]>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** The engine has named an object of its state. A create that looks for its own must not take it. */
  stateKnows(id: string): void {
    this.#known.add(id);
    this.#journal.forget(id);
  }

  isKnown = (id: string): boolean => this.#known.has(id);

  /** Whether an object is certain not to be of the create with this key. */
  isOfOthers = (id: string, key: string): boolean => this.isKnown(id) || (this.#made.get(id) ?? key) !== key;

  /** A resource of the program has the object, or is about to take it over. */
  holds(id: string, holder: Holder): void {
    const others = this.#holdersOf(id).filter((each) => !isSame(each, holder));
    this.#holders.set(id, [...others, holder]);
  }

  /** Another resource of this run that has the same object. */
  otherHolder(id: string, holder: Holder): Holder | undefined {
    return this.#holdersOf(id).find((each) => !isSame(each, holder) && !isElsewhere(each, holder));
  }

  /** Whether a resource with this mark has the object in the state. */
  isHeldBy(id: string, owner: string): boolean {
    return this.isKnown(id) && this.#holdersOf(id).some(({ owners }) => owners.includes(owner));
  }

  /** The program of this run accepts that what the object holds is lost. */
  acceptsLoss(id: string): void {
    this.#lossAccepted.add(id);
  }

  isLossAccepted = (id: string): boolean => this.#lossAccepted.has(id);

  #holdersOf(id: string): readonly Holder[] {
    return this.#holders.get(id) ?? [];
  }

  /**
   * A create answers with an object that was there before. When it replaces the very same object, as with a forced
   * replacement of an unfinished one, the engine goes on to delete what it has just been given.
   */
  taken(id: string): void {
    this.#taken.add(id);
  }

  isTaken = (id: string): boolean => this.#taken.has(id);

  /** The notes about the create with this key. */
  creation(key: string): CreationNotes {
    return {
      entry: this.#journal.find(key),
      sending: (before) => this.#journal.note(key, { before, at: Date.now() }),
      made: (id) => {
        this.#made.set(id, key);
        this.#journal.note(key, { id, at: Date.now() });
      },
      answered: () => this.#answered.add(key),
      nothingMade: () => this.#journal.drop(key),
    };
  }

  /** The engine asks an idle provider to end when it has saved every answer. */
  allSaved(): void {
    for (const key of this.#answered) {
      this.#journal.drop(key);
    }
  }
}
