import { type EmulatorOptions, QUIRKS, type Quirk } from "../emulator";
import { UsageError } from "./command";
import { parseOptions, splitAtDashes, text } from "./options";
import type { CommandLine } from "./run-child";

/** What the command line of `pulumi-wuying emulator` asks for. */
export interface EmulatorArguments {
  readonly help: boolean;
  readonly options: EmulatorOptions;
  /** What to run beside the emulator, and to end with. */
  readonly command?: CommandLine;
}

export const EMULATOR_OPTIONS = {
  port: { type: "string" },
  state: { type: "string" },
  "time-scale": { type: "string" },
  "access-key-id": { type: "string" },
  "access-key-secret": { type: "string" },
  seed: { type: "string" },
  "rate-limit": { type: "string" },
  "listing-lag": { type: "string" },
  quirks: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const NO_DASHES =
  'To run a command, put "--" before it, and use npx: "npm exec" and Yarn 1 take the "--" for themselves.';

/** Reads the arguments; throws a `UsageError` that names what is wrong. */
export function parseEmulatorOptions(argv: readonly string[]): EmulatorArguments {
  const { own, command } = splitAtDashes(argv, "pulumi up");
  const values = parseOptions(own, EMULATOR_OPTIONS, NO_DASHES);
  const accessKeyId = text("access-key-id", values["access-key-id"]);
  const accessKeySecret = text("access-key-secret", values["access-key-secret"]);
  if ((accessKeyId === undefined) !== (accessKeySecret === undefined)) {
    throw new UsageError("--access-key-id and --access-key-secret go together.");
  }
  return {
    help: values.help ?? false,
    command,
    options: {
      port: integer("port", values.port, 65_535),
      stateFile: text("state", values.state),
      timeScale: positive("time-scale", values["time-scale"]),
      accessKeyId,
      accessKeySecret,
      seed: integer("seed", values.seed, 0xffff_ffff),
      rateLimit: integer("rate-limit", values["rate-limit"], Number.MAX_SAFE_INTEGER),
      listingLagSeconds: positive("listing-lag", values["listing-lag"]),
      quirks: quirks(values.quirks),
    },
  };
}

function integer(name: string, value: string | undefined, maximum: number): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (!/^\d+$/.test(value) || Number(value) > maximum) {
    throw new UsageError(`--${name} must be a whole number from 0 to ${maximum}, but is "${value}".`);
  }
  return Number(value);
}

function positive(name: string, value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (!/^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(value) || Number(value) <= 0) {
    throw new UsageError(`--${name} must be a number above 0, but is "${value}".`);
  }
  return Number(value);
}

function quirks(value: string | undefined): Quirk[] | undefined {
  return value?.split(",").map((name) => {
    const quirk = QUIRKS.find((known) => known === name.trim());
    if (quirk === undefined) {
      throw new UsageError(`--quirks knows ${QUIRKS.join(", ")}, not "${name}".`);
    }
    return quirk;
  });
}
