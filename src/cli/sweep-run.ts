import { Client, type Settings } from "../api";
import { declarations } from "../provider/declarations";
import type { ObjectRun } from "../provider/found-objects";
import { timingsFrom } from "../provider/language/timings";
import { findSwept } from "../provider/sweep";
import { removeSwept } from "../provider/sweep-removal";
import { SharedObjects } from "../provider/waiting/shared-objects";
import { accountSettings, listingFailed } from "./account";
import type { CliIo } from "./cli-io";
import { typeOf } from "./kind-option";
import type { SweepOptions } from "./sweep-options";
import { asJson, asText, type Swept } from "./sweep-report";

const LISTED = declarations.filter(({ lifecycle: { list } }) => typeof list === "function");
const FAILED = 1;
const LEFT = 2;

/** Says what fits, and deletes it where that was asked for; resolves to the exit code. */
export async function sweepAccount(options: SweepOptions, io: CliIo): Promise<number> {
  const { prefixes, tags, olderThanMs, ids, yes, json } = options;
  const tokens = options.kinds.map((kind) => typeOf(kind, LISTED).token);
  const run = runWith(accountSettings(options), io);
  const madeBefore = Date.now() - olderThanMs;
  const { matches, failures } = await findSwept(run, { prefixes, tags, madeBefore, tokens, ids });
  const said = failures.map((failure) => ({ product: failure.product, message: listingFailed(failure) }));
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
function runWith(settings: Settings, io: CliIo): ObjectRun {
  const log = (line: string): void => io.err(`${line}\n`);
  const client = new Client(settings, { log });
  const timings = timingsFrom(process.env);
  const stop = new AbortController();
  io.stopped().then(() => stop.abort());
  return { client, objects: new SharedObjects(client, timings), signal: stop.signal, log, timings };
}
