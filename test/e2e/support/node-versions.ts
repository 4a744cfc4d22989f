import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./engine";

/** The folders of these Node.js releases, by version; the first use fetches them into the cache. */
export function nodeFolders(versions: readonly string[]): Readonly<Record<string, string>> {
  const script = join(ROOT, "scripts/node-versions.mjs");
  const stdio: ["ignore", "pipe", "inherit"] = ["ignore", "pipe", "inherit"];
  return JSON.parse(execFileSync(process.execPath, [script, ...versions], { encoding: "utf8", stdio }));
}
