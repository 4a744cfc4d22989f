import { type Client, SharedReads } from "../../api";
import { idOf, type Kind, textAt } from "./kind";

/** Reads of objects by id, shared by all resources of a run: those that come together share one listing. */
export class Objects {
  readonly #client: Client;
  readonly #reads = new Map<unknown, unknown>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** The object as it is now; undefined when it does not exist. */
  get<Found extends object, Filter extends object>(
    kind: Kind<Found, Filter>,
    id: string,
  ): Promise<Found | undefined> {
    if (kind.readOne) return kind.readOne(this.#client, id);
    const known = this.#reads.get(kind) as SharedReads<Found> | undefined;
    const reads = known ?? this.#sharedReads(kind);
    if (!known) this.#reads.set(kind, reads);
    return reads.get(id);
  }

  #sharedReads<Found extends object, Filter extends object>(kind: Kind<Found, Filter>): SharedReads<Found> {
    const { byId } = kind;
    const everything = {} as Filter;
    const readAll = (): Promise<readonly Found[]> => kind.list(this.#client, everything);
    return new SharedReads<Found>({
      readAll,
      readOne: async (id) =>
        (await (byId ? kind.list(this.#client, byId(id)) : readAll())).find(
          (each) => idOf(kind, each) === id,
        ),
      idOf: (found) => textAt(found, kind.id),
    });
  }
}
