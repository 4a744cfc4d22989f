import { readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Account, AccountSnapshot } from "./account";

const FORMAT = "pulumi-wuying-emulator/1";

/** A state file that cannot be used, said in a sentence. */
export class StateFileError extends Error {
  override readonly name = "StateFileError";
}

/** Reads a state file; `undefined` when there is none yet. */
function readStateFile(path: string): AccountSnapshot | undefined {
  const text = readText(path);
  if (text === undefined) {
    return undefined;
  }
  const state = parse(path, text);
  if (!isState(state)) {
    throw new StateFileError(
      `The state file ${path} is not a state of this emulator (${FORMAT}). Move it away to start afresh.`,
    );
  }
  return state.account;
}

/** Writes a state file so that a reader, or a crash, never meets half of one. */
async function writeStateFile(path: string, account: AccountSnapshot): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, JSON.stringify({ format: FORMAT, account }), { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    throw new StateFileError(`The state file ${path} cannot be written: ${(error as Error).message}.`);
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return undefined;
    }
    throw new StateFileError(`The state file ${path} cannot be read: ${(error as Error).message}.`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StateFileError(`The state file ${path} is not JSON. Move it away to start afresh.`);
  }
}

function isState(value: unknown): value is { account: AccountSnapshot } {
  const state = value as { format?: unknown; account?: Partial<AccountSnapshot> } | null;
  const account = state?.account;
  return (
    state?.format === FORMAT &&
    typeof account?.random === "number" &&
    typeof account.sequence === "number" &&
    typeof account.objects === "object" &&
    account.objects !== null &&
    Object.values(account.objects).every(Array.isArray) &&
    Array.isArray(account.deferred)
  );
}

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
