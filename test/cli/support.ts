import { runCli } from "../../src/cli/run-cli";

/** What a command came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `pulumi-wuying` in this process. */
export const cli = (...argv: readonly string[]): Promise<Run> => runWith(argv, new Promise(() => {}));

/** The same, as if Ctrl-C came at once. */
cli.stopped = (...argv: readonly string[]): Promise<Run> => runWith(argv, Promise.resolve());

async function runWith(argv: readonly string[], stopped: Promise<void>): Promise<Run> {
  const written = { out: "", err: "" };
  const code = await runCli(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    stopped: () => stopped,
  });
  return { code, ...written };
}
