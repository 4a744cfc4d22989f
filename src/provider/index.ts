import { fstatSync } from "node:fs";
import type * as dynamic from "@pulumi/pulumi/dynamic";
import { declarationOf } from "./declaration-of";
import { HostAdapter } from "./host/adapter";
import { engineLog } from "./host/engine-log";
import { ProviderRun } from "./host/provider-run";
import { withoutTrace } from "./host/without-trace";
import { defaultProviderTimings } from "./language/timings";

/** Gives the host the provider of a resource type. Called by the text that the state of each resource holds. */
export function load(token: string): dynamic.ResourceProvider {
  const declaration = declarationOf(token);
  if (!declaration) {
    const { declarations } = require("./declarations") as typeof import("./declarations");
    const known = declarations.map((each) => each.token).join(", ");
    return withoutTrace(
      `the installed pulumi-wuying does not know ${token}, only ${known}: install the release that this stack was last deployed with, or a newer one.`,
    );
  }
  return new HostAdapter(declaration, sharedRun);
}

let providerRun: ProviderRun | undefined;

/** One run serves all resource types: the host runs them in one process with one configuration. */
function sharedRun(readConfig: (key: string) => string | undefined): ProviderRun {
  if (providerRun) {
    return providerRun;
  }
  providerRun = new ProviderRun(
    (name) => readConfig(`wuying:${name}`),
    (line) => console.log(line),
    engineLog(),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => end(providerRun?.stop("asked")));
  }
  whenEngineIsGone(() => end(providerRun?.stop("abandoned")));
  return providerRun;
}

function end(stopped: Promise<void> | undefined): void {
  void stopped?.then(() => setTimeout(() => process.exit(0), defaultProviderTimings.flushMs));
}

/**
 * The engine holds the other end of the input pipe. A provider that outlived a killed engine would go on changing
 * objects beside the next run, and nobody would save what it did.
 */
function whenEngineIsGone(then: () => void): void {
  if (!isPipe()) {
    return;
  }
  process.stdin.on("end", then).on("error", then).resume();
  // The type leaves out that a pipe is a socket.
  (process.stdin as unknown as { unref?: () => void }).unref?.();
}

function isPipe(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket();
  } catch {
    return false;
  }
}
