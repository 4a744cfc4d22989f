import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, resolveSettings } from "../../../src/api";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../src/emulator";
import { type Context, contextOf } from "../../../src/provider/applying/context";
import { create } from "../../../src/provider/applying/create";
import { read } from "../../../src/provider/applying/read";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import type { Objects } from "../../../src/provider/language/objects";
import type { ProviderTimings } from "../../../src/provider/language/timings";
import { Journal } from "../../../src/provider/once/journal";
import { Ownership } from "../../../src/provider/once/ownership";
import { SharedObjects } from "../../../src/provider/waiting/shared-objects";
import { Control } from "../../e2e/support/control";
import { QUICK_TIME_SCALE, quickTimings } from "./quick-timings";

/** An emulator and everything a resource operation needs, without an engine. */
export class Cloud {
  readonly control: Control;
  readonly client: Client;
  readonly objects: Objects;
  abort = new AbortController();
  readonly lines: string[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), "wuying-cloud-"));
  /** What one run of the engine would know; a new one is a new run. */
  ownership = this.nextRun();

  private constructor(
    readonly emulator: Emulator,
    readonly timings: ProviderTimings,
  ) {
    this.control = new Control(emulator);
    const { close: _close, ...connection } = emulator;
    const values: Readonly<Record<string, string>> = connection;
    this.client = new Client(
      resolveSettings((key) => values[key], {}),
      { timings: { baseDelayMs: 2, maxDelayMs: 50 } },
    );
    this.objects = new SharedObjects(this.client, timings);
  }

  static start = async (
    options: EmulatorOptions = {},
    timings: Partial<ProviderTimings> = {},
  ): Promise<Cloud> =>
    new Cloud(await startEmulator({ timeScale: QUICK_TIME_SCALE, ...options }), {
      ...quickTimings,
      ...timings,
    });

  context(allowedMs = 60_000): Context {
    const log = (line: string): void => void this.lines.push(line);
    const { client, objects, abort, timings } = this;
    return contextOf({ client, objects, signal: abort.signal, allowedMs, log, timings });
  }

  /** Forgets what the process knows, as a killed one does; the journal on disk stays. */
  nextRun(): Ownership {
    this.ownership = new Ownership(
      new Journal(join(this.folder, "creates"), (line) => void this.lines.push(line)),
    );
    return this.ownership;
  }

  /** Ends every wait and lets no answer through, as a kill does. */
  die(): void {
    this.abort.abort();
    this.abort = new AbortController();
  }

  journalFiles = (): string[] => {
    const folder = join(this.folder, "creates");
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  readJournal = (name: string): string => readFileSync(join(this.folder, "creates", name), "utf8");
  writeJournal = (name: string, text: string): void =>
    writeFileSync(join(this.folder, "creates", name), text);

  /** Creates a resource as the engine would, with the hidden inputs that a program adds. */
  create = (declaration: Declaration, inputs: Properties, allowedMs?: number): ReturnType<typeof create> =>
    create(
      declaration,
      this.context(allowedMs),
      { __owner: "owner", ...inputs, __provider: "reference" },
      this.ownership,
    );

  read = (declaration: Declaration, id: string, known: Properties): ReturnType<typeof read> =>
    read(declaration, this.context(), id, known);

  async close(): Promise<void> {
    await this.emulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
