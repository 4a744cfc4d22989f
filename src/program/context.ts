import * as pulumi from "@pulumi/pulumi";
import { Client, resolveSettings, type SettingKey } from "../api";
import type { Context } from "../provider/context";

const ALLOWED = 5 * 60_000;
const clients = new Map<string, Client>();

/** What a function needs to call the API with the configuration of the running program. */
export function programContext(): Context {
  return {
    client: programClient(),
    signal: new AbortController().signal,
    deadline: { at: Date.now() + ALLOWED, allowed: ALLOWED },
    log: (line) => void pulumi.log.info(line),
    absentGrace: 0,
  };
}

/** One client for each configuration: a process may run the programs of several stacks. */
function programClient(): Client {
  const config = new pulumi.Config("wuying");
  const read = (key: SettingKey): string | undefined => config.get(key);
  const settings = resolveSettings(read);
  const identity = JSON.stringify(settings);
  const known = clients.get(identity);
  if (known) return known;
  const client = new Client(settings, { log: (line) => void pulumi.log.info(line) });
  clients.set(identity, client);
  return client;
}
