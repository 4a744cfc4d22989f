import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./command";
import type { ExampleFile } from "./new-examples";

/** Writes files into a folder, which is made where it is not there, and has to be empty where it is. */
export function writeProject(dir: string, files: readonly ExampleFile[]): void {
  mkdirSync(dir, { recursive: true });
  // A new repository is no content of its own.
  const [found] = readdirSync(dir).filter((name) => name !== ".git");
  if (found !== undefined) {
    throw new UsageError(
      `the folder ${dir} is not empty: it has "${found}". Nothing was written; --dir names another folder.`,
    );
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: "wx" });
  }
}
