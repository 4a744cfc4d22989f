import { UsageError } from "./command";
import { parseOptions, tagOf, text, texts } from "./options";

/** A value that `--set` gives. */
export interface SetValue {
  readonly name: string;
  readonly value: string;
}

/** What the command line of `pulumi-wuying adopt` asks for. */
export interface AdoptOptions {
  /** As they were given. */
  readonly kinds: readonly string[];
  readonly name: RegExp | undefined;
  readonly tags: readonly (readonly [key: string, value: string])[];
  readonly clusters: readonly string[];
  readonly users: readonly string[];
  readonly regions: readonly string[];
  readonly sets: readonly SetValue[];
  readonly out: string | undefined;
  readonly into: string | undefined;
  readonly endpoint: string | undefined;
  readonly json: boolean;
}

export const ADOPT_OPTIONS = {
  kind: { type: "string", multiple: true },
  name: { type: "string" },
  tag: { type: "string", multiple: true },
  cluster: { type: "string", multiple: true },
  user: { type: "string", multiple: true },
  region: { type: "string", multiple: true },
  out: { type: "string" },
  into: { type: "string" },
  set: { type: "string", multiple: true },
  endpoint: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the arguments; throws a `UsageError` that names what is wrong. */
export function parseAdoptOptions(argv: readonly string[]): AdoptOptions | "help" {
  const values = parseOptions(argv, ADOPT_OPTIONS, "Name the file with --out or --into.");
  if (values.help) {
    return "help";
  }
  const out = text("out", values.out);
  const into = text("into", values.into);
  if (out !== undefined && into !== undefined) {
    throw new UsageError("--out writes a new program and --into adds to one: give one of them.");
  }
  return {
    kinds: texts("kind", values.kind),
    name: regexOf(text("name", values.name)),
    tags: texts("tag", values.tag).map(tagOf),
    clusters: texts("cluster", values.cluster),
    users: texts("user", values.user),
    regions: texts("region", values.region),
    sets: texts("set", values.set).map(setOf),
    out,
    into,
    endpoint: text("endpoint", values.endpoint),
    json: values.json ?? false,
  };
}

/** What `--name` takes. */
export function regexOf(given: string | undefined): RegExp | undefined {
  try {
    return given === undefined ? undefined : new RegExp(given);
  } catch (error) {
    throw new UsageError(
      `--name takes a regular expression, such as '^render-': ${error instanceof Error ? error.message : error}.`,
    );
  }
}

function setOf(given: string): SetValue {
  const at = given.indexOf("=");
  if (at < 1 || at === given.length - 1) {
    throw new UsageError(`--set takes a name and a value, such as systemDiskSize=80, not "${given}".`);
  }
  return { name: given.slice(0, at), value: given.slice(at + 1) };
}
