import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { journalFolder } from "./journal-folder";

/** How often a call that is under way is noted again: a kill comes at most so long after the last note. */
const NOTE_EVERY_MS = 250;
/** No listing lags behind for longer. */
const FORGOTTEN_AFTER_MS = 3_600_000;
/** The provider's own process, and the engine that started it. */
const NAME = /^(\d+)-(\d+)$/;

/**
 * When this run last changed something, kept on this machine's disk until it has ended well. The run after one that was
 * killed, or that failed, knows by it that listings may not show yet what that one did.
 */
export class UnsettledChanges {
  readonly #folder: string;
  readonly #file: string;
  /** When a run that did not end well last changed something, in milliseconds since the epoch; 0 where there was none. */
  readonly leftAt: number;
  #underWay = 0;
  #beat: NodeJS.Timeout | undefined;

  constructor(folder = join(journalFolder(), "changes")) {
    this.#folder = folder;
    this.#file = join(folder, `${process.pid}-${process.ppid}`);
    this.leftAt = lastOf(folder);
  }

  /** Notes a call that changes something, for as long as it is under way. */
  async during<T>(call: Promise<T>): Promise<T> {
    this.#underWay += 1;
    this.#note();
    this.#beat ??= setInterval(() => this.#note(), NOTE_EVERY_MS).unref();
    try {
      return await call;
    } finally {
      this.#underWay -= 1;
      this.#note();
      if (this.#underWay === 0) {
        clearInterval(this.#beat);
        this.#beat = undefined;
      }
    }
  }

  /** The run has ended well: all that it changed it has seen in listings, or said so by itself. */
  settled(): void {
    attempt(() => rmSync(this.#file, { force: true }));
  }

  #note(): void {
    const now = new Date();
    if (attempt(() => utimesSync(this.#file, now, now))) {
      return;
    }
    attempt(() => {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(this.#file, "", { mode: 0o600 });
    });
  }
}

function lastOf(folder: string): number {
  let last = 0;
  attempt(() => {
    for (const name of readdirSync(folder)) {
      last = Math.max(last, leftIn(folder, name));
    }
  });
  return last;
}

/** When the run of a file last changed something; 0 for one that goes on, beside this one. */
function leftIn(folder: string, name: string): number {
  const processes = NAME.exec(name)?.slice(1).map(Number) ?? [];
  if (processes.every(isAlive)) {
    return 0;
  }
  const file = join(folder, name);
  const mtimeMs = Math.round(statSync(file).mtimeMs);
  if (mtimeMs < Date.now() - FORGOTTEN_AFTER_MS) {
    attempt(() => rmSync(file, { force: true }));
  }
  return mtimeMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Without these notes only a run that follows a killed one within seconds could be misled, so a full disk is no reason to stop. */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
