import { parseDuration } from "../provider/language/duration";
import { UsageError } from "./command";
import { parseOptions, tagOf, text, texts } from "./options";

/** What the command line of `pulumi-wuying sweep` asks for. */
export interface SweepOptions {
  readonly prefixes: readonly string[];
  readonly tags: readonly (readonly [key: string, value: string])[];
  readonly olderThanMs: number;
  /** As they were given. */
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
  readonly yes: boolean;
  /** None stands for the region that the environment names. */
  readonly regions: readonly string[];
  readonly endpoint: string | undefined;
  readonly json: boolean;
}

export const SWEEP_OPTIONS = {
  prefix: { type: "string", multiple: true },
  tag: { type: "string", multiple: true },
  "older-than": { type: "string" },
  kind: { type: "string", multiple: true },
  id: { type: "string", multiple: true },
  yes: { type: "boolean" },
  region: { type: "string", multiple: true },
  endpoint: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the arguments; throws a `UsageError` that names what is wrong. */
export function parseSweepOptions(argv: readonly string[]): SweepOptions | "help" {
  const values = parseOptions(argv, SWEEP_OPTIONS);
  if (values.help) {
    return "help";
  }
  const prefixes = texts("prefix", values.prefix);
  const tags = texts("tag", values.tag).map(tagOf);
  if (prefixes.length === 0 && tags.length === 0) {
    throw new UsageError("say what to look for: --prefix ci-, or --tag purpose=trial.");
  }
  return {
    prefixes,
    tags,
    olderThanMs: ageOf(values["older-than"]),
    kinds: texts("kind", values.kind),
    ids: texts("id", values.id),
    yes: values.yes ?? false,
    regions: [...new Set(texts("region", values.region))],
    endpoint: text("endpoint", values.endpoint),
    json: values.json ?? false,
  };
}

const DAY_MS = 86_400_000;

function ageOf(given: string | undefined): number {
  if (given === undefined) {
    throw new UsageError("say how old an object has to be: --older-than 2d.");
  }
  const [, days, rest] = /^(?:(\d+)d)?(.*)$/.exec(given) ?? [];
  const restMs = rest === "" && days !== undefined ? 0 : parseDuration(rest ?? "");
  if (restMs === undefined) {
    throw new UsageError(`--older-than takes an age such as 2d, 12h, 1d12h or 30m, not "${given}".`);
  }
  return Number(days ?? 0) * DAY_MS + restMs;
}
