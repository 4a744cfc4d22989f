import type { Gate, Rules } from "../report/rules";
import { UsageError } from "./command";
import { parseOptionsAndNames, splitAtDashes, text } from "./options";
import { DEFAULT_CONFIG, gate, positiveAmount, type ReportConfig, readReportConfig } from "./report-config";
import type { CommandLine } from "./run-child";

export const FORMATS = ["markdown", "json", "text"] as const;
export type Format = (typeof FORMATS)[number];

/** Where the preview comes from. */
export type Source =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "input" }
  | { readonly kind: "command"; readonly command: CommandLine };

/** What the command line of `pulumi-wuying report`, and its file of rules, ask for. */
export interface ReportOptions {
  readonly source: Source;
  readonly format: Format;
  /** Where to write; absent: standard output. */
  readonly out?: string;
  /** The folder of the Pulumi project. */
  readonly folder: string;
  readonly rules: Rules;
  readonly live: boolean;
  readonly showUsers: boolean;
  readonly price: boolean;
}

export const REPORT_OPTIONS = {
  format: { type: "string" },
  json: { type: "boolean" },
  out: { type: "string" },
  cwd: { type: "string" },
  config: { type: "string" },
  "fail-on": { type: "string", multiple: true },
  budget: { type: "string" },
  live: { type: "boolean" },
  "show-users": { type: "boolean" },
  price: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the arguments and the file of rules; throws a `UsageError` that names what is wrong. */
export function parseReportOptions(argv: readonly string[]): ReportOptions | "help" {
  const { own, command } = splitAtDashes(argv, "pulumi preview");
  const { values, names } = parseOptionsAndNames(own, REPORT_OPTIONS);
  if (values.help) {
    return "help";
  }
  const format = formatOf(values.format, values.json ?? false);
  const out = text("out", values.out);
  const folder = text("cwd", values.cwd) ?? ".";
  const failOn = gates(values["fail-on"]);
  const budget = budgetOf(values.budget);
  const source = sourceOf(names, command);
  const config = readReportConfig(text("config", values.config) ?? DEFAULT_CONFIG, {
    isRequired: values.config !== undefined,
  });
  const rules = rulesOf({ failOn, budget }, config);
  const showUsers = values["show-users"] ?? config.showUsers ?? false;
  return {
    source,
    format,
    ...(out === undefined ? {} : { out }),
    folder,
    rules,
    live: values.live ?? config.live ?? false,
    showUsers,
    // A rule about money that looked at no price would let everything pass.
    price:
      (values.price ?? config.price ?? false) || rules.budget !== undefined || rules.failOn.includes("cost"),
  };
}

/** What the command line says wins over the file. */
function rulesOf(
  given: { readonly failOn: readonly Gate[] | undefined; readonly budget: number | undefined },
  config: ReportConfig,
): Rules {
  const budget = given.budget ?? config.budget;
  return {
    failOn: given.failOn ?? config.failOn ?? [],
    ...(budget === undefined ? {} : { budget }),
  };
}

function sourceOf(names: readonly string[], command: CommandLine | undefined): Source {
  const [path, another] = names;
  if (another !== undefined) {
    throw new UsageError(
      `it takes one file, not also "${another}". To run a command, put "--" before it, and use npx: "npm exec" and Yarn 1 take the "--" for themselves.`,
    );
  }
  if (path !== undefined && command !== undefined) {
    throw new UsageError(`it takes a file or a command, not both: leave out "${path}".`);
  }
  if (command !== undefined) {
    return { kind: "command", command };
  }
  return path === undefined || path === "-" ? { kind: "input" } : { kind: "file", path };
}

function formatOf(value: string | undefined, isJson: boolean): Format {
  if (isJson && value !== undefined && value !== "json") {
    throw new UsageError(
      `--json stands for --format json, so leave out one of --json and --format ${value}.`,
    );
  }
  const format = FORMATS.find((known) => known === (isJson ? "json" : (value ?? "markdown")));
  if (format === undefined) {
    throw new UsageError(`--format knows ${FORMATS.join(", ")}, not "${value}".`);
  }
  return format;
}

const gates = (values: readonly string[] | undefined): readonly Gate[] | undefined =>
  values?.flatMap((value) => value.split(",")).map((name) => gate("--fail-on", name.trim()));

function budgetOf(value: string | undefined): number | undefined {
  return value === undefined
    ? undefined
    : positiveAmount("--budget", /^\d+(\.\d+)?$/.test(value) ? Number(value) : value);
}
