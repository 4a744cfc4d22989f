import { createRequire } from "node:module";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { answeredBy } from "./engine";
import { installCommand } from "./install-command";

const PACKAGE = "pulumi-wuying";

/** The engine starts the provider where it starts the program, which may move on later. */
const startedIn = process.cwd();

let isReachable = false;
let refusal: Error | undefined;

/**
 * Throws when the provider process will not find this package, before anything is registered: it looks from the
 * folder of the program, so a copy inside a library is not enough. The error is the same object every time, which
 * Pulumi shows once.
 */
export function refuseNested(): void {
  if (isReachable || answeredBy() !== "engine") {
    return;
  }
  isReachable = [startedIn, process.cwd(), pulumi.runtime.getRootDirectory()].some(findsPackage);
  if (isReachable) {
    return;
  }
  refusal ??= new Error(
    `${PACKAGE} is not installed where this program can use it: the engine loads it from ${startedIn}, ` +
      `and a copy that a library brings cannot be seen from there. Run in that folder: ${installCommand(startedIn, PACKAGE)}`,
  );
  throw refusal;
}

function findsPackage(folder: string): boolean {
  try {
    createRequire(join(folder, "program.js")).resolve(`${PACKAGE}/provider`);
    return true;
  } catch {
    return false;
  }
}
