import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, type ClientOptions, type Settings } from "../../src/api";

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly operation: string;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage["headers"];
}

export type Handler = (request: Received, response: ServerResponse, index: number) => void;

/** A real HTTP server that records what it gets and answers what a test wants. */
export class TestServer {
  readonly received: Received[] = [];
  readonly #server: Server;

  constructor(handler: Handler) {
    this.#server = createServer((message, response) => {
      let body = "";
      message.setEncoding("utf8").on("data", (chunk) => {
        body += chunk;
      });
      message.on("end", () => {
        const url = new URL(message.url ?? "/", "http://test");
        const request: Received = {
          method: message.method ?? "",
          operation: String(message.headers["x-acs-action"]),
          query: Object.fromEntries(url.searchParams),
          form: Object.fromEntries(new URLSearchParams(body)),
          headers: message.headers,
        };
        this.received.push(request);
        handler(request, response, this.received.length - 1);
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Runs a test against a server with this behaviour. */
export async function withServer(
  handler: Handler,
  test: (server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await new TestServer(handler).start();
  try {
    await test(server);
  } finally {
    await server.stop();
  }
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

export const testSecret = "canary-access-key-secret";

export function settingsFor(host: string): Settings {
  const endpoint = { protocol: "http", host } as const;
  return {
    accessKey: { id: "test-id", secret: testSecret },
    endpoints: { gws: endpoint, "appstream-center": endpoint },
  };
}

/** A client that waits milliseconds where a real one waits seconds. */
export function clientFor(server: TestServer, options: ClientOptions = {}): Client {
  const timings = { baseDelayMs: 2, maxDelayMs: 20, readTimeoutMs: 2_000, ...options.timings };
  return new Client(settingsFor(server.host), { ...options, timings });
}
