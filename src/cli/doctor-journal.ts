import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Journal } from "../provider/once/journal";
import { journalFolder } from "../provider/once/journal-folder";
import type { Finding } from "./doctor-finding";

const CHECK = "journal";

/** Whether creates in progress can be noted on this machine, and whether some are. Writes nothing. */
export function journalFinding(env: NodeJS.ProcessEnv): Finding {
  try {
    const folder = journalFolder(env);
    requireWritable(folder);
    const noted = new Journal(join(folder, "creates")).entries().length;
    const found = { check: CHECK, status: "ok", detail: `${folder} can be written` } as const;
    return noted === 0
      ? found
      : {
          ...found,
          detail: `${found.detail}; it has ${noted} ${noted === 1 ? "create" : "creates"} in progress`,
          advice:
            'Where no "pulumi up" runs, the next one goes on with them. See: npx pulumi-wuying unfinished',
        };
  } catch (error) {
    return {
      check: CHECK,
      status: "problem",
      detail: error instanceof Error ? error.message : String(error),
      advice:
        "Name a folder that can be written with WUYING_JOURNAL_DIR: without it, a killed run may lose an object.",
    };
  }
}

/** The folder is made at the first create, so what counts is the lowest one that is there. */
function requireWritable(folder: string): void {
  const there = existingPartOf(folder);
  if (!statSync(there).isDirectory()) {
    throw new Error(`${folder} cannot be written: ${there} is no folder`);
  }
  try {
    accessSync(there, constants.W_OK);
  } catch {
    throw new Error(`${folder} cannot be written`);
  }
}

const existingPartOf = (folder: string): string =>
  existsSync(folder) ? folder : existingPartOf(dirname(folder));
