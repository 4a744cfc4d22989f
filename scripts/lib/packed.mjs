// The package as npm packs it, and the shell of a user who has nothing else of this repository.
import { join } from "node:path";
import { capture } from "./processes.mjs";

/** @import { Engine } from "../engine/index.mjs" */

/**
 * Runs lines as a new user would; what is said has to be in the output, which it resolves to.
 * @typedef {(cwd: string, lines: string, ...said: string[]) => Promise<string>} Shell
 */

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * Packs what is compiled; resolves to the path of the tarball.
 * @param {string} root
 * @param {string} folder
 */
export async function pack(root, folder) {
  const output = await capture(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
  });
  return join(folder, output.trim().split("\n").at(-1) ?? "");
}

/**
 * A shell with no key, login or endpoint of the caller's.
 * @param {Engine} engine
 * @param {string} home
 * @returns {Shell}
 */
export function shell(engine, home) {
  const own = /^(WUYING|ALIBABA_CLOUD|PULUMI)_/;
  const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const env = { ...bare, ...engine.env, PULUMI_HOME: home };
  return async (cwd, lines, ...said) => {
    const output = await capture("sh", ["-ec", lines], { cwd, env });
    const missing = said.filter((each) => !output.includes(each));
    if (missing.length > 0) {
      throw new Error(`the output has no ${missing.join(", ")}:\n${output}`);
    }
    return output;
  };
}
