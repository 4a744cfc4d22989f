import { runCli } from "../../src/cli/run-cli";

/** What a command came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `pulumi-wuying` in this process. */
export async function cli(...argv: readonly string[]): Promise<Run> {
  const written = { out: "", err: "" };
  const code = await runCli(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    stopped: () => Promise.resolve(),
  });
  return { code, ...written };
}
