import { fileURLToPath } from "node:url";
import { messageOf } from "../lib/errors.mjs";
import { addToCache } from "./cache.mjs";
import { run } from "./command.mjs";
import { withProgress } from "./progress.mjs";
import { SourceFailed } from "./unavailable.mjs";
import { CLI_VERSION } from "./versions.mjs";

/** @import { Circumstances, Found } from "./index.mjs" */

const HOME = "https://get.pulumi.com";
const FIRST_CONTACT_MS = 20_000;
const INSTALL_MS = 10 * 60_000;

/**
 * The engine that Pulumi's own installer brings.
 * @param {Circumstances} circumstances
 * @returns {Promise<Found>}
 */
export async function engineFromInstaller({ log, env }) {
  await withProgress(log, `looking for ${HOME}`, firstContact);
  log(`installing Pulumi ${CLI_VERSION} with its official installer, into this repository's cache`);
  return addToCache("installer", env, (folder) =>
    withProgress(log, "installing Pulumi", () => install(folder, env)),
  );
}

// The Automation API waits two minutes for an address that a firewall swallows; nobody needs that long to see there is
// no internet.
async function firstContact() {
  try {
    const answer = await fetch(HOME, { method: "HEAD", signal: AbortSignal.timeout(FIRST_CONTACT_MS) });
    await answer.body?.cancel();
  } catch (error) {
    throw new SourceFailed(
      `${HOME} cannot be reached: ${messageOf(error instanceof Error ? (error.cause ?? error) : error)}`,
    );
  }
}

// In a process of its own, as PulumiCommand.install can be neither stopped nor given a time limit.
/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function install(folder, env) {
  const script = fileURLToPath(new URL("./installer-child.mjs", import.meta.url));
  const { stderr, failure } = await run(process.execPath, [script, folder, CLI_VERSION], {
    env,
    silenceMs: INSTALL_MS,
  });
  if (failure) {
    throw new SourceFailed(`the installer failed: ${stderr.trim().split("\n").pop() || failure}`);
  }
}
