import type { IncomingMessage } from "node:http";

/** The largest request body taken. */
export const BODY_LIMIT = 1024 * 1024;

/** Reads a request's body; `undefined` when it is larger than the limit. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= BODY_LIMIT) {
      chunks.push(chunk as Buffer);
    }
  }
  return size > BODY_LIMIT ? undefined : Buffer.concat(chunks);
}
