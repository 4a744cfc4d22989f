import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findHeld, type Held, UnreadableState } from "../adopt/release";
import { redact } from "../api";
import { declarations } from "../provider/declarations";
import type { CliIo } from "./cli-io";
import { typeOf } from "./kind-option";
import { asJson, asText, type Released } from "./release-report";

/** What the command line of `pulumi-wuying release` asks for. */
export interface ReleaseOptions {
  /** As they were given. */
  readonly kinds: readonly string[];
  readonly name: RegExp | undefined;
  readonly ids: readonly string[];
  readonly created: boolean;
  readonly folder: string;
  readonly stack: string | undefined;
  readonly yes: boolean;
  readonly json: boolean;
}

const FAILED = 1;
const LEFT = 3;
const MOST_BYTES = 512 * 1024 * 1024;

/** Names of resources are long, and a command line has an end. */
const MOST_AT_ONCE = 200;

const run = promisify(execFile);

/** Takes what fits out of the state of the stack; resolves to the exit code. */
export async function releaseObjects(options: ReleaseOptions, io: CliIo): Promise<number> {
  const { name, ids, created, yes, json } = options;
  const tokens = options.kinds.map((kind) => typeOf(kind, declarations).token);
  try {
    const held = findHeld(await pulumi(options, ["stack", "export"]), { tokens, name, ids, created });
    if (yes) {
      await letGo(
        held.filter(({ kept }) => kept === undefined),
        options,
      );
    }
    const results = held.map((each): Released => {
      const { kept } = each;
      return kept === undefined
        ? { held: each, result: yes ? "released" : "wouldRelease" }
        : { held: each, result: "kept", reason: kept };
    });
    io.out(json ? asJson(results) : asText(results, yes));
    return results.every(({ result }) => result === "released") ? 0 : LEFT;
  } catch (error) {
    if (!(error instanceof PulumiFailed || error instanceof UnreadableState)) {
      throw error;
    }
    io.err(`pulumi-wuying release: ${error.message}.\n`);
    return FAILED;
  }
}

/** The engine's own command does it, which knows locks and looks whether the state still fits together. */
async function letGo(held: readonly Held[], options: ReleaseOptions): Promise<void> {
  for (let at = 0; at < held.length; at += MOST_AT_ONCE) {
    const urns = held.slice(at, at + MOST_AT_ONCE).map(({ urn }) => urn);
    await pulumi(options, ["state", "delete", ...urns, "--force", "--yes"]);
  }
}

class PulumiFailed extends Error {}

async function pulumi({ folder, stack }: ReleaseOptions, args: readonly string[]): Promise<string> {
  const all = [...args, "--non-interactive", ...(stack === undefined ? [] : ["--stack", stack])];
  try {
    return (await run("pulumi", all, { cwd: folder, maxBuffer: MOST_BYTES })).stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { readonly code?: unknown; readonly stderr?: string };
    throw new PulumiFailed(
      code === "ENOENT"
        ? `pulumi was not found, or there is no folder ${folder}`
        : `"pulumi ${args.slice(0, 2).join(" ")}" failed: ${redact(stderr).trim() || "it gives no reason"}`,
    );
  }
}
