import { packageVersion } from "../package-version";
import type { Command } from "./command";
import { parseOptions } from "./options";

const OPTIONS = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

const HELP = `Usage: pulumi-wuying version [OPTION]...

Prints the version of the package.

Options:
  --json            one JSON object: "version", and "node", the version of Node.js
  -h, --help        this text

Exit code: 0, or 2 for a wrong call.
`;

/** `pulumi-wuying version`: which version this is. */
export const versionCommand: Command = {
  options: OPTIONS,
  run: async (argv, io) => {
    const { help, json } = parseOptions(argv, OPTIONS);
    if (help) {
      io.out(HELP);
      return 0;
    }
    const version = packageVersion();
    io.out(
      json ? `${JSON.stringify({ version, node: process.versions.node }, undefined, 2)}\n` : `${version}\n`,
    );
    return 0;
  },
};
