import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";

/** The request header that tells one exchange from another; the vendor signs and ignores it otherwise. */
export const nonceHeader = "x-acs-signature-nonce";

/**
 * What really happened on the wire in one call. The vendor's client hides that: it drops status and headers when it
 * cannot read the body, and has one time-out for connecting and answering. Node reports both for every request.
 */
export class Exchange {
  readonly #connectTimeoutMs: number;
  #request: ClientRequest | undefined;
  #connecting: NodeJS.Timeout | undefined;
  #destroyed = false;

  /** Whether a connection stood, so that the server may have got the request. */
  sent = false;
  /** HTTP status of the answer, once its head has arrived. */
  status: number | undefined;
  /** Milliseconds that the server asks to wait before trying again, where it throttled. */
  retryAfterMs: number | undefined;

  constructor(connectTimeoutMs: number) {
    this.#connectTimeoutMs = connectTimeoutMs;
  }

  /** @internal */
  started(request: ClientRequest): void {
    this.#request = request;
    if (this.#destroyed) {
      request.destroy();
    }
    const socket = request.socket as (TLSSocket & { secureConnecting?: boolean }) | null;
    if (socket === null || !(socket.connecting || socket.secureConnecting)) {
      this.sent = true;
      return;
    }
    this.#connecting = setTimeout(
      () => request.destroy(new Error("no connection in time")),
      this.#connectTimeoutMs,
    );
    socket.once(socket.encrypted ? "secureConnect" : "connect", () => {
      clearTimeout(this.#connecting);
      this.sent = true;
    });
  }

  /** @internal */
  answered(response: IncomingMessage): void {
    this.status = response.statusCode;
    this.retryAfterMs = positiveInteger(response.headers["x-acs-retry-after"]);
  }

  /** Closes the connection if the exchange is not complete. */
  destroy(): void {
    this.#destroyed = true;
    this.#request?.destroy();
    clearTimeout(this.#connecting);
  }
}

const exchanges = new Map<string, Exchange>();

/** Runs a call that sends the nonce in {@link nonceHeader}, and reports what happens on the wire. */
export async function observe<T>(nonce: string, exchange: Exchange, call: () => Promise<T>): Promise<T> {
  if (exchanges.size === 0) {
    subscribe("http.client.request.start", onRequest);
    subscribe("http.client.response.finish", onResponse);
  }
  exchanges.set(nonce, exchange);
  try {
    return await call();
  } finally {
    exchanges.delete(nonce);
    if (exchanges.size === 0) {
      unsubscribe("http.client.request.start", onRequest);
      unsubscribe("http.client.response.finish", onResponse);
    }
  }
}

function onRequest(message: unknown): void {
  const { request } = message as { request: ClientRequest };
  exchangeOf(request)?.started(request);
}

function onResponse(message: unknown): void {
  const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
  exchangeOf(request)?.answered(response);
}

function exchangeOf(request: ClientRequest): Exchange | undefined {
  const nonce = request.getHeader(nonceHeader);
  return typeof nonce === "string" ? exchanges.get(nonce) : undefined;
}

function positiveInteger(header: string | string[] | undefined): number | undefined {
  return typeof header === "string" && /^[1-9]\d*$/.test(header) ? Number(header) : undefined;
}
