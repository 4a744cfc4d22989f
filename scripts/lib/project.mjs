// A Pulumi project in a folder of its own, with a file backend: what the scripts that deploy a stack run in.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { capture, run } from "./processes.mjs";

/** @import { Engine } from "../engine/index.mjs" */
/** @import { RunningEmulator } from "./processes.mjs" */

/** @typedef {ReturnType<typeof openProject>} Project */

/**
 * A resource in the state of a stack, as far as the scripts look at it.
 * @typedef {object} StateResource
 * @property {string} urn
 * @property {string} type
 * @property {string} [id]
 * @property {boolean} [delete] It is an old one that is still to be deleted.
 * @property {unknown} [sourcePosition]
 * @property {unknown} [stackTrace]
 */

/**
 * What `pulumi stack export` prints.
 * @typedef {{ deployment: { resources: StateResource[] } }} ExportedStack
 */

/**
 * Makes the project around the files that are in `folder` already.
 * @param {string} folder
 * @param {string} name
 * @param {Engine} engine
 */
export function openProject(folder, name, engine, passphrase = name) {
  writeFileSync(join(folder, "Pulumi.yaml"), `name: ${name}\nruntime: nodejs\n`);
  for (const below of [".state", ".home"]) {
    mkdirSync(join(folder, below));
  }
  const env = {
    ...process.env,
    ...engine.env,
    PULUMI_BACKEND_URL: `file://${join(folder, ".state")}`,
    PULUMI_HOME: join(folder, ".home"),
    PULUMI_CONFIG_PASSPHRASE: passphrase,
  };
  const options = { cwd: folder, env };
  /**
   * Runs pulumi and returns what it printed; throws that when it fails.
   * @param {...string} args
   */
  const quietly = (...args) => capture("pulumi", [...args, "--non-interactive", "--color", "never"], options);
  /** @param {readonly string[]} args */
  const show = (args) => {
    console.log(`$ pulumi ${args.join(" ")}`);
    const color = process.stdout.isTTY ? "always" : "never";
    return run("pulumi", [...args, "--color", color, "--non-interactive"], options);
  };
  return {
    quietly,
    /**
     * Runs pulumi with its output shown.
     * @param {...string} args
     */
    async shown(...args) {
      const code = await show(args);
      if (code !== 0) {
        throw new Error(`pulumi ${args[0]} ended with ${code}`);
      }
    },
    /**
     * The same for what is to fail.
     * @param {...string} args
     */
    async refused(...args) {
      if ((await show(args)) === 0) {
        throw new Error(`pulumi ${args[0]} was to be refused`);
      }
    },
    /**
     * Makes a stack that talks to the emulator.
     * @param {RunningEmulator} emulator
     */
    async configure(emulator) {
      await quietly("stack", "init", "dev");
      await quietly("config", "set", "wuying:region", "cn-shanghai");
      await quietly("config", "set", "wuying:endpoint", emulator.endpoint);
      await quietly("config", "set", "wuying:accessKeyId", emulator.accessKeyId);
      await quietly("config", "set", "--secret", "wuying:accessKeySecret", emulator.accessKeySecret);
    },
  };
}
