import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import { Client, resolveSettings, type Settings } from "../api";
import { type Context, contextOf } from "../provider/applying/context";
import { configIn } from "../provider/planning/require-settings";
import { SharedObjects } from "../provider/waiting/shared-objects";
import { programConfig } from "./settings";

const ALLOWED_MS = 5 * 60_000;
const shared = new Map<string, Pick<Context, "client" | "objects">>();

/** What a function needs to call the API in a region with the configuration of the running program. */
export function programContext(region?: string, allowedMs = ALLOWED_MS): Context {
  return contextOf({
    ...sharedOfProgram(region),
    signal: new AbortController().signal,
    allowedMs,
    log: (line) => void pulumi.log.info(line),
  });
}

/** Tells settings apart without keeping the keys in them. */
function identityOf({ accessKey, ...settings }: Settings): string {
  const all = [settings, accessKey?.id, accessKey?.secret, accessKey?.securityToken];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

/** One client for each configuration and region: a process may run the programs of several stacks. */
function sharedOfProgram(region: string | undefined): Pick<Context, "client" | "objects"> {
  const settings = resolveSettings(configIn(region, programConfig()));
  const identity = identityOf(settings);
  const known = shared.get(identity);
  if (known) {
    return known;
  }
  const client = new Client(settings, { log: (line) => void pulumi.log.info(line) });
  const made = { client, objects: new SharedObjects(client) };
  shared.set(identity, made);
  return made;
}
