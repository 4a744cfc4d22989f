import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { JournalEntry } from "../language/creation-notes";
import { journalFolder } from "./journal-folder";

const SUFFIX = ".json";

/**
 * Creates in progress, kept on this machine's disk. The engine saves an object when its create has answered; a run
 * that is killed before that leaves an object without a trace in the state, and for a moment without a mark too.
 */
export class Journal {
  readonly #folder: string;
  readonly #entries: Map<string, JournalEntry>;
  readonly #log: (line: string) => void;
  #failed = false;

  constructor(folder = join(journalFolder(), "creates"), log: (line: string) => void = () => {}) {
    this.#folder = folder;
    this.#log = log;
    this.#entries = readEntries(folder, log);
  }

  find = (key: string): JournalEntry | undefined => this.#entries.get(key);

  /** Every create that is noted, by its owner key. */
  entries = (): readonly (readonly [key: string, entry: JournalEntry])[] => [...this.#entries];

  fileOf = (key: string): string => join(this.#folder, key + SUFFIX);

  note(key: string, entry: JournalEntry): void {
    this.#entries.set(key, entry);
    this.#try(() => writeDurably(this.#folder, key + SUFFIX, JSON.stringify(entry)));
  }

  /** Forgets the create that made an object: the state knows it now. */
  forget(id: string): void {
    for (const [key, entry] of this.#entries) {
      if (entry.id === id) {
        this.drop(key);
      }
    }
  }

  drop(key: string): void {
    if (!this.#entries.delete(key)) {
      return;
    }
    this.#try(() => rmSync(this.fileOf(key), { force: true }));
  }

  /** Without a journal only a kill in a short moment could lose an object, so a full disk is no reason to stop. */
  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (this.#failed) {
        return;
      }
      this.#failed = true;
      const reason = error instanceof Error ? error.message : String(error);
      this.#log(`creates in progress cannot be noted on this machine: ${reason}. Do not kill this run`);
    }
  }
}

function readEntries(folder: string, log: (line: string) => void): Map<string, JournalEntry> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
    return new Map(names.flatMap((name) => readEntry(folder, name)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // No create was ever interrupted here. Anything else hides what was.
    if (code !== "ENOENT") {
      log(`interrupted creates of this machine cannot be looked up: ${message}`);
    }
    return new Map();
  }
}

/** Half an entry cannot come from this journal, and says nothing. */
function readEntry(folder: string, name: string): [string, JournalEntry][] {
  try {
    const entry = JSON.parse(readFileSync(join(folder, name), "utf8")) as JournalEntry;
    return typeof entry.at === "number" ? [[name.slice(0, -SUFFIX.length), entry]] : [];
  } catch {
    return [];
  }
}

/** Written beside, synced and renamed: a reader, or a crash, never meets half of it. */
function writeDurably(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `${name}.${process.pid}`);
  const file = openSync(temporary, "w", 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, join(folder, name));
}
