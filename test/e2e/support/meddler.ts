import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What is answered in place of the emulator. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Stands between a stack and its emulator, and answers what no emulator would. */
export class Meddler {
  /** Answers a call before the emulator gets it. */
  instead: (operation: string, message: IncomingMessage, body: string) => Answer | undefined = () =>
    undefined;
  /** Changes an answer of the emulator. */
  spoil: (operation: string, body: string) => string = (_operation, body) => body;
  readonly seen: string[] = [];
  readonly #server: Server;

  private constructor(readonly target: URL) {
    this.#server = createServer(async (message, response) => {
      const { status, body } = await this.#answer(message).catch(() => ({ status: 502, body: "{}" }));
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
  }

  static async before(endpoint: string): Promise<Meddler> {
    const meddler = new Meddler(new URL(endpoint));
    await new Promise<void>((resolve) => meddler.#server.listen(0, "127.0.0.1", resolve));
    return meddler;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Lets everything pass again. */
  rest(): void {
    this.instead = () => undefined;
    this.spoil = (_operation, body) => body;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(message: IncomingMessage): Promise<Answer> {
    const operation = String(message.headers["x-acs-action"]);
    this.seen.push(operation);
    const body = await textOf(message);
    const own = this.instead(operation, message, body);
    if (own !== undefined) {
      return own;
    }
    const { status, body: answer } = await this.#forward(message, body);
    return { status, body: this.spoil(operation, answer) };
  }

  #forward({ method, url: path, headers }: IncomingMessage, body: string): Promise<Answer> {
    const { hostname, port } = this.target;
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, method, path, headers }, (answer) => {
        textOf(answer).then((text) => resolve({ status: answer.statusCode ?? 502, body: text }), reject);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
