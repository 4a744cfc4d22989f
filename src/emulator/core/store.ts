import type { Clock } from "./clock";
import { Collection } from "./collection";
import type { Context } from "./context";
import type { Kind, StoredObject } from "./kind";
import { repacedMoment } from "./lifecycle";
import type { WireObject } from "./wire";

/** A change of attributes that takes effect later, when the work that makes it is done. */
export interface DeferredChange {
  readonly at: number;
  readonly kind: string;
  readonly id: string;
  readonly attributes: WireObject;
}

/** Everything the store keeps, ready to be written as JSON. */
export interface StoreSnapshot {
  readonly sequence: number;
  readonly objects: Readonly<Record<string, readonly StoredObject<WireObject>[]>>;
  readonly deferred: readonly DeferredChange[];
}

/** The objects of the emulated account, by kind. */
export class Store {
  readonly #collections = new Map<string, Collection<WireObject>>();
  #deferred: DeferredChange[] = [];
  #sequence = 0;
  #revision = 0;
  #settledAt: number;

  /** Is told of every change. */
  onChange: () => void = () => {};

  constructor(
    readonly clock: Clock,
    readonly kinds: readonly Kind[],
  ) {
    this.#settledAt = clock.now();
    for (const kind of kinds) {
      this.#collections.set(kind.name, new Collection(kind, this));
    }
  }

  /** Rises with every change; equal revisions mean equal contents. */
  get revision(): number {
    return this.#revision;
  }

  /** The moment that the store is up to. All of a call sees the account as it was then. */
  get settledAt(): number {
    return this.#settledAt;
  }

  of<Attributes extends object>(kind: Kind<Attributes>): Collection<Attributes> {
    const collection = this.#collections.get(kind.name);
    if (collection === undefined) {
      throw new Error(`No product declares the kind "${kind.name}".`);
    }
    return collection as unknown as Collection<Attributes>;
  }

  collections(): Collection<WireObject>[] {
    return [...this.#collections.values()];
  }

  /** The object with an id, of whatever kind. */
  find(id: string): { collection: Collection<WireObject>; object: StoredObject<WireObject> } | undefined {
    for (const collection of this.#collections.values()) {
      const object = collection.get(id);
      if (object !== undefined) {
        return { collection, object };
      }
    }
    return undefined;
  }

  /** Has attributes take effect at a moment to come. */
  defer<Attributes extends object>(
    kind: Kind<Attributes>,
    id: string,
    at: number,
    attributes: Partial<Attributes>,
  ): void {
    this.#deferred.push({ at, kind: kind.name, id, attributes: attributes as WireObject });
    this.changed();
  }

  /** Brings the store up to now: applies changes that are due, drops objects that are gone. */
  settle(): void {
    const now = this.clock.now();
    this.#settledAt = now;
    const due = this.#deferred.filter((change) => change.at <= now).sort((a, b) => a.at - b.at);
    if (due.length > 0) {
      this.#deferred = this.#deferred.filter((change) => change.at > now);
    }
    for (const change of due) {
      this.#collections.get(change.kind)?.update(change.id, change.attributes);
      this.changed();
    }
    for (const collection of this.#collections.values()) {
      collection.purge(now);
    }
  }

  /** Has all work under way take another number of times as long from now on. */
  repace(context: Context, factor: number): void {
    this.settle();
    const now = this.#settledAt;
    for (const collection of this.#collections.values()) {
      collection.repace(context, now, factor);
    }
    this.#deferred = this.#deferred.map((change) => ({
      ...change,
      at: repacedMoment(change.at, now, factor),
    }));
    this.changed();
  }

  clear(): void {
    for (const collection of this.#collections.values()) {
      collection.clear();
    }
    this.#deferred = [];
    this.#sequence = 0;
  }

  nextSequence(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  changed(): void {
    this.#revision += 1;
    this.onChange();
  }

  snapshot(): StoreSnapshot {
    return {
      sequence: this.#sequence,
      objects: Object.fromEntries(
        this.collections().map((collection) => [collection.kind.name, collection.all()]),
      ),
      deferred: this.#deferred,
    };
  }

  /** Takes saved objects; kinds that the snapshot does not know stay as they are. */
  restore(snapshot: StoreSnapshot): void {
    this.#sequence = Math.max(this.#sequence, snapshot.sequence);
    this.#deferred = [...snapshot.deferred];
    for (const collection of this.#collections.values()) {
      const saved = snapshot.objects[collection.kind.name];
      if (saved !== undefined) {
        collection.clear();
        collection.load(saved);
      }
    }
  }
}
