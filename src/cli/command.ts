import type { CliIo } from "./cli-io";

/** A subcommand of `pulumi-wuying`. */
export interface Command {
  /** Resolves to the exit code. */
  readonly run: (argv: readonly string[], io: CliIo) => Promise<number>;
}

/** Exit code of a command that was called in a wrong way. */
export const USAGE_ERROR = 2;

/** A wrong call, said in a sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
