import { Client, isWuyingError, resolveSettings, type Settings } from "../api";
import type { ObjectRun } from "../provider/found-objects";
import { timingsFrom } from "../provider/language/timings";
import type { ListingFailure } from "../provider/list-every";
import { SharedObjects } from "../provider/waiting/shared-objects";
import type { CliIo } from "./cli-io";
import { cliWording } from "./cli-wording";
import { UsageError } from "./command";

/** The settings of a command that reads no stack: its options, and the environment. */
export function accountSettings(given: {
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
}): Settings {
  const options: Readonly<Partial<Record<string, string>>> = given;
  try {
    return resolveSettings((key) => options[key], process.env, cliWording);
  } catch (error) {
    if (!isWuyingError(error)) {
      throw error;
    }
    throw new UsageError(`${error.detail}.`);
  }
}

/** Ctrl-C ends what is waited for, and nothing more is begun. */
export function stopSignal(io: CliIo): AbortSignal {
  const stop = new AbortController();
  io.stopped().then(() => stop.abort());
  return stop.signal;
}

/** What calls to the account need, with a client of its own. */
export function runWith(settings: Settings, signal: AbortSignal, io: CliIo): ObjectRun {
  const log = (line: string): void => io.err(`${line}\n`);
  const client = new Client(settings, { log });
  const timings = timingsFrom(process.env);
  return { client, objects: new SharedObjects(client, timings), signal, log, timings };
}

/** Why some kinds could not be listed. */
export const listingFailed = ({ product, kinds, error }: ListingFailure): string =>
  `${product}: ${kinds.join(", ")} could not be listed: ${error instanceof Error ? error.message : error}`;
