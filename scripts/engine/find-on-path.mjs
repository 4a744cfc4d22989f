import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { run } from "./command.mjs";
import { SourceAbsent, SourceFailed } from "./unavailable.mjs";
import { parseVersion, whyUnsuitable } from "./versions.mjs";

/** @import { Found } from "./index.mjs" */

const EXTENSIONS = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];

/**
 * The first executable file of this name in these folders.
 * @param {readonly string[]} folders
 * @param {string} name
 */
export function findIn(folders, name) {
  for (const folder of folders) {
    const found = EXTENSIONS.map((extension) => join(folder, name + extension)).find(isExecutable);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** @param {NodeJS.ProcessEnv} env */
export function foldersOnPath(env) {
  return (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The engine that this machine's user has installed.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Found>}
 */
export async function engineOnPath(env) {
  const folders = foldersOnPath(env);
  const cli = findIn(folders, "pulumi");
  if (!cli) {
    throw new SourceAbsent("no `pulumi` on PATH");
  }

  const version = await cliVersion(cli, env);
  const unsuitable = whyUnsuitable(version);
  if (unsuitable) {
    throw new SourceFailed(`${cli} ${unsuitable}`);
  }

  // Package managers put a link to the CLI on PATH and leave the language hosts beside the real file.
  const beside = dirname(realpathSync(cli));
  if (!findIn([...folders, beside], "pulumi-language-nodejs")) {
    throw new SourceFailed(
      `${cli} is ${version}, but there is no pulumi-language-nodejs on PATH or beside it`,
    );
  }
  return { binDir: dirname(cli), version };
}

/**
 * The version that a Pulumi CLI says it has; running it also shows that it can run here at all.
 * @param {string} cli
 * @param {NodeJS.ProcessEnv} env
 */
export async function cliVersion(cli, env) {
  const { stdout, stderr, failure } = await run(cli, ["version"], {
    env: { ...env, PULUMI_SKIP_UPDATE_CHECK: "true" },
  });
  if (failure) {
    throw new SourceFailed(`\`${cli} version\` failed: ${stderr.trim().split("\n").pop() || failure}`);
  }
  const version = parseVersion(stdout);
  if (!version) {
    throw new SourceFailed(`\`${cli} version\` printed no version: ${JSON.stringify(stdout.trim())}`);
  }
  return version;
}
