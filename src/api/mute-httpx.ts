import { createRequire } from "node:module";

/** From the vendor's client to the module that `httpx`, which it sends with, writes its debug lines by. */
const path = ["@alicloud/openapi-client", "@alicloud/tea-typescript", "httpx"];

/**
 * Keeps `httpx` from printing the headers of calls, security tokens among them. It does so where the variable `DEBUG`
 * names it, which is easily done by accident: `DEBUG=*` does.
 */
export function muteHttpx(): void {
  const { DEBUG } = process.env;
  if (!DEBUG) {
    return;
  }
  try {
    const { enable } = requireOf(path)("debug") as { enable: (names: string) => void };
    enable(`${DEBUG},-httpx:*`);
  } catch {
    // It writes no such lines any more.
  }
}

function requireOf(names: readonly string[]): NodeJS.Require {
  return names.reduce((from, name) => createRequire(from.resolve(name)), createRequire(__filename));
}
