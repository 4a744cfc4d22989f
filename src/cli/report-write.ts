import { writeFileSync } from "node:fs";
import { hitsOf } from "../report/gates";
import { asJson } from "../report/json";
import { asMarkdown, type ReportParts } from "../report/markdown";
import { type LookUps, reportOn } from "../report/model";
import { NoPlan, type Plan, readPlan } from "../report/plan";
import { summaryOf } from "../report/summary";
import { asText } from "../report/text";
import type { CliIo } from "./cli-io";
import { UsageError } from "./command";
import type { Format, ReportOptions } from "./report-options";
import { previewFrom } from "./report-preview";

const FAILED = 1;
const STOPPED = 2;

/** Writes the report on a preview; resolves to the exit code. */
export async function writeReport(options: ReportOptions, io: CliIo): Promise<number> {
  const { text, code } = await previewFrom(options.source);
  const plan = planIn(text, code);
  const report = await reportOn(plan, lookUpsFor(options, plan, io));
  const hits = hitsOf(report, options.rules);
  write({ report, hits, showUsers: options.showUsers }, options, io);
  for (const { rule, because } of hits) {
    io.err(`pulumi-wuying report: ${rule}: ${because}\n`);
  }
  if (report.failures.length > 0) {
    io.err("pulumi-wuying report: the preview failed.\n");
    return FAILED;
  }
  if (code !== 0) {
    io.err(`pulumi-wuying report: the command ended with ${code}.\n`);
    return FAILED;
  }
  return hits.length > 0 ? STOPPED : 0;
}

function planIn(text: string, code: number): Plan {
  try {
    return readPlan(text);
  } catch (error) {
    if (!(error instanceof NoPlan)) {
      throw error;
    }
    const ended = code === 0 ? "" : `the command ended with ${code}, and `;
    throw new UsageError(`${ended}${error.message}`);
  }
}

/** The look-ups that were asked for. The configuration of the stack is read for them alone. */
function lookUpsFor({ live, price, showUsers, folder }: ReportOptions, { stack }: Plan, io: CliIo): LookUps {
  if (!live && !price) {
    return {};
  }
  const { readStackConfig, stackClients } =
    require("../report/stack-client") as typeof import("../report/stack-client");
  const clients = readStackConfig({ folder, ...(stack === "" ? {} : { stack }), env: process.env }).then(
    (config) => stackClients(config, (line) => io.err(`${line}\n`)),
  );
  // Told by whichever look-up waits for it; a plan that touches nothing waits for none.
  clients.catch(() => undefined);
  return {
    ...(live && { sessions: sessions(clients, showUsers) }),
    ...(price && { prices: prices(clients) }),
  };
}

type Clients = Promise<ReturnType<typeof import("../report/stack-client").stackClients>>;

function sessions(clients: Clients, showUsers: boolean): LookUps["sessions"] {
  const { lookUpSessions } = require("../report/sessions") as typeof import("../report/sessions");
  return async (resources) => lookUpSessions(await clients, { showUsers })(resources);
}

function prices(clients: Clients): LookUps["prices"] {
  const { lookUpPrices } = require("../report/prices") as typeof import("../report/prices");
  return async (resources) => lookUpPrices(await clients)(resources);
}

const WRITERS: Readonly<Record<Format, (parts: ReportParts) => string>> = {
  markdown: asMarkdown,
  json: asJson,
  text: asText,
};

/** With a file for the report, standard output has its summary alone. */
function write(parts: ReportParts, { format, out }: ReportOptions, io: CliIo): void {
  const text = WRITERS[format](parts);
  if (out === undefined) {
    io.out(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new UsageError(`the report cannot be written: ${(error as Error).message}.`);
  }
  io.out(`${summaryOf(parts.report)}\n`);
}
