// A Pulumi project in a folder of its own, with a file backend: what the scripts that deploy a stack run in.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { capture, run } from "./processes.mjs";

/** Makes the project around the files that are in `folder` already. */
export function openProject(folder, name, engine, passphrase = name) {
  writeFileSync(join(folder, "Pulumi.yaml"), `name: ${name}\nruntime: nodejs\n`);
  for (const below of [".state", ".home"]) mkdirSync(join(folder, below));
  const env = {
    ...process.env,
    ...engine.env,
    PULUMI_BACKEND_URL: `file://${join(folder, ".state")}`,
    PULUMI_HOME: join(folder, ".home"),
    PULUMI_CONFIG_PASSPHRASE: passphrase,
  };
  const options = { cwd: folder, env };
  /** Runs pulumi and returns what it printed; throws that when it fails. */
  const quietly = (...args) => capture("pulumi", [...args, "--non-interactive", "--color", "never"], options);
  const show = (args) => {
    console.log(`$ pulumi ${args.join(" ")}`);
    const color = process.stdout.isTTY ? "always" : "never";
    return run("pulumi", [...args, "--color", color, "--non-interactive"], options);
  };
  return {
    quietly,
    /** Runs pulumi with its output shown. */
    async shown(...args) {
      const code = await show(args);
      if (code !== 0) throw new Error(`pulumi ${args[0]} ended with ${code}`);
    },
    /** The same for what is to fail. */
    async refused(...args) {
      if ((await show(args)) === 0) throw new Error(`pulumi ${args[0]} was to be refused`);
    },
    /** Makes a stack that talks to the emulator. */
    async configure(emulator) {
      await quietly("stack", "init", "dev");
      await quietly("config", "set", "wuying:region", "cn-shanghai");
      await quietly("config", "set", "wuying:endpoint", emulator.endpoint);
      await quietly("config", "set", "wuying:accessKeyId", emulator.accessKeyId);
      await quietly("config", "set", "--secret", "wuying:accessKeySecret", emulator.accessKeySecret);
    },
  };
}
