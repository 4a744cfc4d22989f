import { parseArgs } from "node:util";
import { messageOf } from "../lib/errors.mjs";
import { EngineUnavailable, ensureEngine, SOURCES } from "./index.mjs";
import { MINIMUM_CLI_VERSION, MINIMUM_GO_VERSION } from "./versions.mjs";

/** @import { Engine } from "./index.mjs" */

const HELP = `Usage: npm run engine -- [--json] [--skip <source>]...

Makes sure that this machine has a Pulumi engine: the CLI and its Node.js language host. The first source that
has one is taken:

  path       a \`pulumi\` on PATH, ${MINIMUM_CLI_VERSION} or newer, with its language host
  cache      what an earlier run has installed or built, in \${XDG_CACHE_HOME:-~/.cache}/pulumi-wuying/engine
  installer  Pulumi's official installer, into that cache
  go         built with Go ${MINIMUM_GO_VERSION} or newer from the Go module proxy, into that cache: 3 to 5 minutes on
             2 cores, and about 4 GB in Go's own caches (\`go clean -cache -modcache\` gives them back)

Options:
  --skip <source>  does not try this source; may be given more than once
  --json           prints { source, version, binDir, env } and nothing else on stdout
  --help           prints this

Exit code: 0 there is an engine, 1 there is none (stderr says what was tried), 2 wrong use.
`;

const FOUND = {
  path: "on PATH",
  cache: "in this repository's cache",
  installer: "installed by the official installer",
  go: "built with Go",
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof EngineUnavailable)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}

/** @param {readonly string[]} args */
async function main(args) {
  const read = readOptions(args);
  if ("mistake" in read) {
    console.error(`${read.mistake}\nSee: npm run engine -- --help`);
    return 2;
  }
  const { options } = read;
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const engine = await ensureEngine({ skip: options.skip });
  process.stdout.write(options.json ? `${JSON.stringify(engine, null, 2)}\n` : describe(engine));
  return 0;
}

/**
 * @param {readonly string[]} args
 * @returns {{ mistake: string } | { options: { help?: boolean, json?: boolean, skip: string[] } }}
 */
function readOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", short: "h" },
        json: { type: "boolean" },
        skip: { type: "string", multiple: true, default: [] },
      },
    });
    /** @type {readonly string[]} */
    const known = SOURCES;
    const unknown = values.skip.find((source) => !known.includes(source));
    if (unknown !== undefined) {
      return { mistake: `--skip ${unknown}: the sources are ${SOURCES.join(", ")}` };
    }
    return { options: values };
  } catch (error) {
    return { mistake: messageOf(error) };
  }
}

/** @param {Engine} engine */
function describe({ source, version, binDir }) {
  const lines = [`Pulumi ${version}, ${FOUND[source]}: ${binDir}`];
  if (source !== "path") {
    lines.push(`To use it in this shell: export PATH="${binDir}:$PATH"`);
  }
  return `${lines.join("\n")}\n`;
}
