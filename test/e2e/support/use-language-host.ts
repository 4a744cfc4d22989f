import { mkdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { engineEnvironment, ROOT } from "./engine";
import type { Stack } from "./stack";

/** Has the commands of a stack start programs by a language host that can do all that the engine can. */
export function useLanguageHost(stack: Stack): void {
  const host = join(stack.folder, "host");
  mkdirSync(host);
  symlinkSync(join(ROOT, "test/e2e/support/language-host.cjs"), join(host, "pulumi-language-nodejs"));
  stack.more.PATH = [host, engineEnvironment().PATH ?? process.env.PATH].join(delimiter);
}
