import { Client, resolveSettings } from "../../../src/api";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../src/emulator";
import type { Context } from "../../../src/provider/context";
import type { Declaration, Properties } from "../../../src/provider/declaration";
import { create, read } from "../../../src/provider/lifecycle";
import { Control } from "../../e2e/support/control";

/** An emulator and everything a resource operation needs, without an engine. */
export class Cloud {
  readonly control: Control;
  readonly client: Client;
  readonly abort = new AbortController();
  readonly lines: string[] = [];

  private constructor(readonly emulator: Emulator) {
    this.control = new Control(emulator);
    const { close: _close, ...connection } = emulator;
    const values: Readonly<Record<string, string>> = connection;
    this.client = new Client(
      resolveSettings((key) => values[key], {}),
      { timings: { baseDelayMs: 2, maxDelayMs: 50 } },
    );
  }

  static start = async (options: EmulatorOptions = {}): Promise<Cloud> =>
    new Cloud(await startEmulator({ timeScale: 0.002, ...options }));

  context(allowed = 60_000): Context {
    return {
      client: this.client,
      signal: this.abort.signal,
      deadline: { at: Date.now() + allowed, allowed },
      log: (line) => void this.lines.push(line),
      absentGrace: 0,
    };
  }

  /** Creates a resource as the engine would, with the hidden inputs that a program adds. */
  create = (declaration: Declaration, inputs: Properties, allowed?: number): ReturnType<typeof create> =>
    create(declaration, this.context(allowed), { ...inputs, __provider: "reference", __owner: "owner" });

  read = (declaration: Declaration, id: string, known: Properties): ReturnType<typeof read> =>
    read(declaration, this.context(), id, known);

  close = (): Promise<void> => this.emulator.close();
}
