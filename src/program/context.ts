import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import { Client, resolveSettings, type SettingKey, type Settings } from "../api";
import { type Context, contextOf } from "../provider/context";

const ALLOWED = 5 * 60_000;
const clients = new Map<string, Client>();

/** What a function needs to call the API with the configuration of the running program. */
export function programContext(): Context {
  return contextOf({
    client: programClient(),
    signal: new AbortController().signal,
    allowed: ALLOWED,
    log: (line) => void pulumi.log.info(line),
  });
}

/** Tells settings apart without keeping the keys in them. */
function identityOf({ accessKey, ...settings }: Settings): string {
  const all = [settings, accessKey?.id, accessKey?.secret, accessKey?.securityToken];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

/** One client for each configuration: a process may run the programs of several stacks. */
function programClient(): Client {
  const config = new pulumi.Config("wuying");
  const read = (key: SettingKey): string | undefined => config.get(key);
  const settings = resolveSettings(read);
  const identity = identityOf(settings);
  const known = clients.get(identity);
  if (known) return known;
  const client = new Client(settings, { log: (line) => void pulumi.log.info(line) });
  clients.set(identity, client);
  return client;
}
