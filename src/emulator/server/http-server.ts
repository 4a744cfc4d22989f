import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type ControlService, isControlRequest } from "../control/control-service";
import type { ApiService } from "./api-service";
import { isFromThisMachine } from "./loopback";
import { BODY_LIMIT, readBody } from "./read-body";
import type { Reply } from "./reply";

/** How long a call that a fault keeps waiting is held at most. */
const HOLD_MS = 60_000;

/** Longer than clients keep idle connections, so that none is closed under a request on its way. */
const KEEP_ALIVE_MS = 120_000;

/** What a client may take to send a request, in milliseconds. */
export interface TimeLimits {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
}

/** Requests that trickle in would else hold a connection for ever. */
export const TIME_LIMITS: TimeLimits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
};

/** How long the rest of a refused body is thrown away, so that the sender gets to read why. */
const LINGER_MS = 1_000;

const MAXIMUM_CONNECTIONS = 1_000;

/** Serves the APIs and the control API on one port of the loopback interface. */
export class HttpServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(
    private readonly api: ApiService,
    private readonly control: ControlService,
    private readonly log: (line: string) => void,
    timeLimits: TimeLimits = TIME_LIMITS,
  ) {
    this.#server = createServer({ ...timeLimits }, (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.log(`request failed: ${error instanceof Error ? error.stack : String(error)}`);
        response.destroy();
      });
    });
    this.#server.keepAliveTimeout = KEEP_ALIVE_MS;
    this.#server.maxConnections = MAXIMUM_CONNECTIONS;
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    this.#server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      if (socket.writable) {
        const status = CLIENT_ERRORS[error.code ?? ""] ?? "400 Bad Request";
        socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
      }
    });
  }

  /** Starts listening; returns the port. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        this.#server.off("error", reject);
        resolve((this.#server.address() as AddressInfo).port);
      });
    });
  }

  /** Stops at once: calls under way and idle connections are cut. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      for (const socket of this.#sockets) {
        socket.destroy();
      }
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    if (!isFromThisMachine(request.headers)) {
      refuse(FOREIGN, request, response);
      return;
    }
    const body = await readBody(request).catch(() => undefined);
    if (gone.signal.aborted) {
      return;
    }
    if (body === undefined) {
      refuse(TOO_LARGE, request, response);
      return;
    }
    send(await this.#reply(request, body, gone.signal), response);
  }

  #reply(request: IncomingMessage, body: Buffer, signal: AbortSignal): Promise<Reply> {
    const { method = "GET", url = "/", headers } = request;
    const raw = { method, url: isVisit(request) ? "/_emulator/" : url, headers, body };
    return isControlRequest(raw.url) ? this.control.answer(raw) : this.api.answer(raw, signal);
  }
}

/** A person with a browser. A client asks for JSON, and names an action. */
function isVisit({ method, url, headers }: IncomingMessage): boolean {
  const isCall = headers["x-acs-action"] !== undefined;
  return method === "GET" && url === "/" && !isCall && (headers.accept ?? "").includes("text/html");
}

const CLIENT_ERRORS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

const TOO_LARGE = problem(413, "RequestEntityTooLarge", `A request body has at most ${BODY_LIMIT} bytes.`);

const FOREIGN = problem(
  403,
  "Forbidden.Host",
  "The emulator answers only this machine, by the name localhost or 127.0.0.1.",
);

function problem(status: number, Code: string, Message: string): Reply {
  const headers = { connection: "close" };
  return { kind: "answer", status, headers, body: { Code, Message, error: Message } };
}

/** Answers without having read the body, and soon closes the connection whatever the client still sends. */
function refuse(reply: Reply, request: IncomingMessage, response: ServerResponse): void {
  send(reply, response);
  request.resume();
  const timer = setTimeout(() => request.destroy(), LINGER_MS);
  request.on("close", () => clearTimeout(timer));
}

function send(reply: Reply, response: ServerResponse): void {
  if (reply.kind === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  if (reply.kind === "hold") {
    const timer = setTimeout(() => response.destroy(), HOLD_MS);
    response.on("close", () => clearTimeout(timer));
    return;
  }
  if (reply.kind === "document") {
    response.writeHead(200, reply.headers).end(reply.text);
    return;
  }
  const text = JSON.stringify(reply.body);
  response.writeHead(reply.status, { "content-type": "application/json;charset=utf-8", ...reply.headers });
  response.end(text);
}
