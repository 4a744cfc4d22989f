/** How {@link SharedReads} reads objects. */
export interface SharedReadsSource<T> {
  /** Reads one object. Resolves to undefined where it does not exist. */
  readonly readOne: (id: string) => Promise<T | undefined>;
  /** Reads all objects. */
  readonly readAll: () => Promise<readonly T[]>;
  /** The id of an object of the listing. */
  readonly idOf: (object: T) => string | undefined;
  /** How long to collect ids before reading, in milliseconds. @default 25 */
  readonly windowMs?: number;
}

/** The ids asked for in one window, with what each will get. */
type Batch<T> = Map<string, PromiseWithResolvers<T | undefined>>;

/**
 * Lets reads of many objects at about the same time share one listing. One id alone is read by itself; several are
 * picked from a listing, and one that the listing lacks is read by itself before it counts as missing, because a
 * listing can shift while it is paged.
 *
 * Nothing is kept: a read that begins after a batch has closed never gets what that batch saw.
 */
export class SharedReads<T> {
  readonly #source: SharedReadsSource<T>;
  #open: Batch<T> | undefined;

  constructor(source: SharedReadsSource<T>) {
    this.#source = source;
  }

  /** Reads the object of an id. Resolves to undefined where it does not exist, rejects where reading failed. */
  get(id: string): Promise<T | undefined> {
    const batch = this.#openBatch();
    const known = batch.get(id);
    if (known !== undefined) return known.promise;
    const deferred = withResolvers<T | undefined>();
    batch.set(id, deferred);
    return deferred.promise;
  }

  #openBatch(): Batch<T> {
    if (this.#open !== undefined) return this.#open;
    const batch: Batch<T> = new Map();
    this.#open = batch;
    setTimeout(() => {
      this.#open = undefined;
      void this.#read(batch);
    }, this.#source.windowMs ?? 25);
    return batch;
  }

  async #read(batch: Batch<T>): Promise<void> {
    const listing = batch.size === 1 ? Promise.resolve(new Map<string, T>()) : this.#list();
    const reads = [...batch].map(async ([id, { resolve, reject }]) => {
      try {
        resolve((await listing).get(id) ?? (await this.#source.readOne(id)));
      } catch (error) {
        reject(error);
      }
    });
    await Promise.all(reads);
  }

  async #list(): Promise<Map<string, T>> {
    const { readAll, idOf } = this.#source;
    const byId = new Map<string, T>();
    for (const object of await readAll()) {
      const id = idOf(object);
      if (id !== undefined) byId.set(id, object);
    }
    return byId;
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

// Promise.withResolvers comes with Node 22.
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  return { promise, resolve, reject };
}
