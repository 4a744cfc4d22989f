import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { constants, gunzipSync } from "node:zlib";

/** Every file below a folder, with its text; what is compressed is unpacked. Links are not followed. */
export function filesBelow(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: unpacked(readFileSync(path)) }));
}

function unpacked(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  // A killed run leaves a stream without an end.
  const finishFlush = constants.Z_SYNC_FLUSH;
  return (isGzip ? gunzipSync(bytes, { finishFlush }) : bytes).toString("utf8");
}
