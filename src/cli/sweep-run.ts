import { Client, isWuyingError, resolveSettings, type Settings } from "../api";
import { declarations } from "../provider/declarations";
import { timingsFrom } from "../provider/language/timings";
import type { ListingFailure } from "../provider/list-every";
import { findSwept, type SweepRun } from "../provider/sweep";
import { removeSwept } from "../provider/sweep-removal";
import { SharedObjects } from "../provider/waiting/shared-objects";
import type { CliIo } from "./cli-io";
import { cliWording } from "./cli-wording";
import { UsageError } from "./command";
import { nearest } from "./nearest";
import type { SweepOptions } from "./sweep-options";
import { asJson, asText, type Swept } from "./sweep-report";

const FAILED = 1;
const LEFT = 2;

/** Says what fits, and deletes it where that was asked for; resolves to the exit code. */
export async function sweepAccount(options: SweepOptions, io: CliIo): Promise<number> {
  const { prefixes, tags, olderThanMs, ids, yes, json } = options;
  const tokens = options.kinds.map(tokenOf);
  const run = runWith(settingsOf(options), io);
  const madeBefore = Date.now() - olderThanMs;
  const { matches, failures } = await findSwept(run, { prefixes, tags, madeBefore, tokens, ids });
  const said = failures.map((failure) => ({ product: failure.product, message: sentence(failure) }));
  for (const { message } of said) {
    io.err(`pulumi-wuying sweep: ${message}\n`);
  }
  const mayDelete = yes && failures.length === 0;
  const swept = mayDelete
    ? await removeSwept(run, matches, ids)
    : matches.map((match): Swept => {
        const { kept } = match;
        return kept === undefined
          ? { match, result: "wouldDelete" }
          : { match, result: "kept", reason: kept };
      });
  io.out(json ? asJson(swept, said) : asText(swept, { mayDelete, isComplete: failures.length === 0 }));
  if (failures.length > 0 || swept.some(({ result }) => result === "failed")) {
    return FAILED;
  }
  return swept.every(({ result }) => result === "deleted") ? 0 : LEFT;
}

/** Ctrl-C ends what is waited for, and nothing more is begun. */
function runWith(settings: Settings, io: CliIo): SweepRun {
  const log = (line: string): void => io.err(`${line}\n`);
  const client = new Client(settings, { log });
  const timings = timingsFrom(process.env);
  const stop = new AbortController();
  io.stopped().then(() => stop.abort());
  return { client, objects: new SharedObjects(client, timings), signal: stop.signal, log, timings };
}

/** A resource type whose objects can be listed, by its name in either spelling. */
function tokenOf(kind: string): string {
  const known = declarations
    .filter(({ lifecycle: { list } }) => typeof list === "function")
    .map(({ token }) => token);
  const token = known.find((each) => each === kind.replace(".", ":"));
  if (token !== undefined) {
    return token;
  }
  const lower = new Map(known.map((each) => [each.toLowerCase(), each]));
  const meant = lower.get(nearest(kind.replace(".", ":"), [...lower.keys()]) ?? "");
  throw new UsageError(
    `--kind knows ${known.join(", ")}, not "${kind}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
  );
}

function settingsOf({ region, endpoint }: SweepOptions): Settings {
  const given: Readonly<Partial<Record<string, string>>> = { region, endpoint };
  try {
    return resolveSettings((key) => given[key], process.env, cliWording);
  } catch (error) {
    if (!isWuyingError(error)) {
      throw error;
    }
    throw new UsageError(`${error.detail}.`);
  }
}

const sentence = ({ product, kinds, error }: ListingFailure): string =>
  `${product}: ${kinds.join(", ")} could not be listed: ${error instanceof Error ? error.message : error}`;
