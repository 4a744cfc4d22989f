import type { IncomingMessage } from "node:http";

/** The largest request body taken. */
export const BODY_LIMIT = 1024 * 1024;

/** Reads a request's body; `undefined` as soon as it is larger than the limit. The rest then stays unread. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers["content-length"]) > BODY_LIMIT) {
      resolve(undefined);
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) {
        chunks.push(chunk);
        return;
      }
      request.removeAllListeners("data").pause();
      resolve(undefined);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}
