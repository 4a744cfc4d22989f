import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client, redact, resolveSettings, type SettingKey } from "../api";
import { isObject } from "../provider/language/values";
import { configIn, type ReadConfig } from "../provider/planning/require-settings";
import { Once } from "./look-up-context";

const run = promisify(execFile);

/** A stack of a project on disk. */
export interface StackPlace {
  /** The folder of the project. */
  readonly folder: string;
  /** Absent: the one that is selected there. */
  readonly stack?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Why the configuration of a stack cannot be read, in a sentence. */
export class NoStackConfig extends Error {
  override readonly name = "NoStackConfig";
}

const PREFIX = "wuying:";
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads what a stack says of this package, as the provider gets it from the engine. Secrets are in it, so nothing of
 * it may be shown; the configuration of others is let go of at once.
 *
 * @throws NoStackConfig where `pulumi` cannot be run or refuses.
 */
export async function readStackConfig({ folder, stack, env }: StackPlace): Promise<ReadConfig> {
  const flags = stack === undefined ? [] : ["--stack", stack];
  const args = ["config", "--json", "--show-secrets", "--non-interactive", ...flags];
  const { stdout } = await run("pulumi", args, { cwd: folder, env, maxBuffer: MOST_BYTES }).catch(refuse);
  const values = valuesIn(stdout);
  return (key: SettingKey) => values.get(key);
}

/** What the child has written to its output can be secret, so only its words about the error are told. */
function refuse(error: unknown): never {
  const { code, stderr = "" } = error as { readonly code?: unknown; readonly stderr?: string };
  if (code === "ENOENT") {
    throw new NoStackConfig("pulumi was not found, so the configuration of the stack cannot be read");
  }
  const said = redact(stderr).trim().split("\n").at(-1);
  throw new NoStackConfig(`the configuration of the stack cannot be read: ${said || "pulumi config failed"}`);
}

function valuesIn(text: string): ReadonlyMap<string, string> {
  const entries = Object.entries(parsed(text));
  return new Map(
    entries.flatMap(([name, entry]) =>
      name.startsWith(PREFIX) && isObject(entry) && typeof entry.value === "string"
        ? [[name.slice(PREFIX.length), entry.value] as const]
        : [],
    ),
  );
}

/** The error of the parser would quote the text. */
function parsed(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new NoStackConfig("the configuration of the stack cannot be read: pulumi config answered no JSON");
  }
}

/**
 * Makes one client for each region of a stack. What is wrong with the configuration is the failure of the first call.
 */
export function stackClients(
  config: ReadConfig,
  log: (line: string) => void = () => {},
): (region: string | undefined) => Client {
  const clients = new Once<Client>();
  return (region) =>
    clients.get(region ?? "", () => new Client(() => resolveSettings(configIn(region, config)), { log }));
}
