import type { Emulator } from "../../../src/emulator";

export interface Call {
  readonly product?: string;
  readonly operation: string;
  readonly outcome: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Objects = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The emulator's control API. */
export class Control {
  constructor(readonly emulator: Emulator) {}

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.emulator.endpoint}/_emulator/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    }
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  }

  /** Every call so far, or only those of one operation. */
  async calls(operation?: string): Promise<Call[]> {
    const answer = (await this.#send("GET", "calls")) as Call[] | { calls: Call[] };
    const calls = Array.isArray(answer) ? answer : answer.calls;
    return operation === undefined ? calls : calls.filter((call) => call.operation === operation);
  }

  /** What the cloud holds besides its own system images. */
  async objects(kind: string): Promise<Readonly<Record<string, unknown>>[]> {
    const state = (await this.#send("GET", "state")) as Objects;
    return (state[kind] ?? []).filter(({ ImageType }) => !/^system$/i.test(String(ImageType)));
  }

  /** One object of any kind. */
  async find(id: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    const state = (await this.#send("GET", "state")) as Objects;
    return Object.values(state)
      .flat()
      .find((each) => Object.values(each)[0] === id);
  }

  /** A user comes to a group or a workstation. */
  openSession = (session: object): Promise<unknown> => this.#send("PUT", "sessions", session);
  fault = (fault: object): Promise<unknown> => this.#send("POST", "faults", fault);
  clearFaults = (): Promise<unknown> => this.#send("DELETE", "faults");
  patch = (id: string, fields: object): Promise<unknown> => this.#send("PATCH", `objects/${id}`, fields);
  remove = (id: string): Promise<unknown> => this.#send("DELETE", `objects/${id}`);
}
