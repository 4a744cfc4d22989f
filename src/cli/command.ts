import type { ParseArgsConfig } from "node:util";
import type { CliIo } from "./cli-io";

export type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** A subcommand of `pulumi-wuying`. */
export interface Command {
  /** The options that it takes, as the parser has them. */
  readonly options: OptionTable;
  /** Names that it takes besides, such as those of shells. */
  readonly names?: readonly string[];
  /** Resolves to the exit code. */
  readonly run: (argv: readonly string[], io: CliIo) => Promise<number>;
}

/** Exit code of a command that was called in a wrong way. */
export const USAGE_ERROR = 2;

/** A wrong call, said in a sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
