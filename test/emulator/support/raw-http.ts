import { connect, type Socket } from "node:net";

/** What came back on a connection until it was closed, and how long that took. */
export interface RawExchange {
  readonly text: string;
  readonly status: number | undefined;
  readonly milliseconds: number;
  /** Bytes that the other side took. */
  readonly written: number;
}

/** Writes to a connection of its own, as no HTTP client would; resolves when the connection is closed. */
export function exchange(
  address: { readonly hostname: string; readonly port: string },
  write: (socket: Socket) => void,
): Promise<RawExchange> {
  return new Promise((resolve) => {
    const startedAt = Date.now();
    const chunks: Buffer[] = [];
    const socket = connect(Number(address.port), address.hostname, () => write(socket));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      const text = Buffer.concat(chunks).toString("latin1");
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve({
        text,
        status: status === undefined ? undefined : Number(status),
        milliseconds: Date.now() - startedAt,
        written: socket.bytesWritten,
      });
    });
  });
}
