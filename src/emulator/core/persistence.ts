import type { Account } from "./account";
import { readStateFile, writeStateFile } from "./state-file";

/** Keeps the account in a file. Callers who ask at the same time share one write. */
export class Persistence {
  #writtenRevision: number;
  #writing: Promise<void> | undefined;

  constructor(
    private readonly account: Account,
    /** Without a path, nothing is kept. */
    private readonly path: string | undefined,
  ) {
    const snapshot = path === undefined ? undefined : readStateFile(path);
    if (snapshot !== undefined) {
      account.restore(snapshot);
    }
    this.#writtenRevision = snapshot === undefined ? -1 : account.store.revision;
  }

  /** Resolves when every change made so far is in the file. */
  async flush(): Promise<void> {
    const wanted = this.account.store.revision;
    while (this.path !== undefined && this.#writtenRevision < wanted) {
      this.#writing ??= this.#write(this.path).finally(() => {
        this.#writing = undefined;
      });
      await this.#writing;
    }
  }

  async #write(path: string): Promise<void> {
    const revision = this.account.store.revision;
    await writeStateFile(path, this.account.snapshot());
    this.#writtenRevision = revision;
  }
}
