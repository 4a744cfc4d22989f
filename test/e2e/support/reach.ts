import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Control } from "./control";

/** Where to note which operations each suite calls; nothing is noted without it. */
const FOLDER = process.env.WUYING_REACH_FOLDER;

/** Notes the operations that the cloud has answered well, for the table of what a program reaches. */
export async function noteReach(control: Control): Promise<void> {
  if (!FOLDER) {
    return;
  }
  const suite = basename(expect.getState().testPath ?? "");
  const file = join(FOLDER, `${suite}.json`);
  mkdirSync(FOLDER, { recursive: true });
  // A suite that has stopped its emulator itself has nothing more to tell.
  const calls = await control.calls().catch(() => []);
  const answered = calls
    .filter(({ outcome }) => outcome === "ok")
    .map(({ product, operation }) => `${product === "gws" ? "gws" : "appstream"}.${operation}`);
  writeFileSync(file, JSON.stringify([...new Set([...noted(file), ...answered])].sort()));
}

function noted(file: string): string[] {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return [];
  }
}
