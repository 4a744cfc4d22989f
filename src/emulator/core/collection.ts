import type { Clock } from "./clock";
import type { Context } from "./context";
import type { Kind, StoredObject } from "./kind";
import { endsAt, isLeaving, type Lifecycle, repaced, statusAt } from "./lifecycle";

/** What a collection needs of the store it belongs to. */
export interface CollectionHost {
  readonly clock: Clock;
  readonly settledAt: number;
  nextSequence(): number;
  changed(): void;
}

/** The objects of one kind, in order of creation. */
export class Collection<Attributes extends object> {
  readonly #objects = new Map<string, StoredObject<Attributes>>();

  constructor(
    readonly kind: Kind<Attributes>,
    private readonly host: CollectionHost,
  ) {}

  add(id: string, attributes: Attributes, lifecycle: Lifecycle): StoredObject<Attributes> {
    const object = {
      id,
      sequence: this.host.nextSequence(),
      createdAt: this.host.clock.now(),
      attributes,
      lifecycle,
    };
    return this.#put(object);
  }

  get(id: string): StoredObject<Attributes> | undefined {
    return this.#objects.get(id);
  }

  all(): StoredObject<Attributes>[] {
    return [...this.#objects.values()];
  }

  /** Changes some attributes. An object that is gone meanwhile stays gone. */
  update(id: string, attributes: Partial<Attributes>): void {
    const object = this.#objects.get(id);
    if (object !== undefined) {
      this.#put({ ...object, attributes: { ...object.attributes, ...attributes } });
    }
  }

  /** Starts other work on an object. */
  enter(id: string, lifecycle: Lifecycle): void {
    const object = this.#objects.get(id);
    if (object !== undefined) {
      this.#put({ ...object, lifecycle });
    }
  }

  remove(id: string): boolean {
    const removed = this.#objects.delete(id);
    if (removed) {
      this.host.changed();
    }
    return removed;
  }

  clear(): void {
    this.#objects.clear();
    this.host.changed();
  }

  /** Puts saved objects back as they were. */
  load(objects: readonly StoredObject<Attributes>[]): void {
    for (const object of objects) {
      this.#objects.set(object.id, object);
    }
  }

  /** The status at the moment that the store is up to, so that it goes with the attributes. */
  status(object: StoredObject<Attributes>): string {
    return statusAt(object.lifecycle, this.host.settledAt) ?? "";
  }

  /** Has the work under way on the objects take another number of times as long from now on. */
  repace(context: Context, now: number, factor: number): void {
    for (const object of this.#objects.values()) {
      const attributes = this.kind.repace?.(context, object, factor);
      if (attributes !== undefined) {
        this.update(object.id, attributes);
      }
      if (endsAt(object.lifecycle) > now) {
        this.enter(object.id, repaced(object.lifecycle, now, factor));
      }
    }
  }

  /** Drops the objects whose deletion has run its course. */
  purge(now: number): void {
    for (const object of this.#objects.values()) {
      if (isLeaving(object.lifecycle) && statusAt(object.lifecycle, now) === null) {
        this.remove(object.id);
      }
    }
  }

  #put(object: StoredObject<Attributes>): StoredObject<Attributes> {
    this.#objects.set(object.id, object);
    this.host.changed();
    return object;
  }
}
