import { execFileSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(__dirname, "../../..");

let found: NodeJS.ProcessEnv | undefined;

/** The environment in which the real `pulumi` runs; the first use may build the engine. */
export function engineEnvironment(): NodeJS.ProcessEnv {
  found ??= findEngine();
  return found;
}

function findEngine(): NodeJS.ProcessEnv {
  const text = execFileSync(process.execPath, [join(ROOT, "scripts/engine/main.mjs"), "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return (JSON.parse(text) as { env: NodeJS.ProcessEnv }).env;
}
