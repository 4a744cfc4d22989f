import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { runCli } from "../../../src/cli/run-cli";
import { type EmulatorOptions, startEmulator } from "../../../src/emulator";
import { Control } from "./control";
import { ended } from "./ended";
import { engineEnvironment, ROOT } from "./engine";

/** What `npm install` puts into a project, without the registry. */
const NPM = `#!/bin/sh -e
mkdir -p node_modules/.bin
for each in @pulumi @types typescript; do ln -sfn "${ROOT}/node_modules/$each" "node_modules/$each"; done
ln -sfn "${ROOT}" node_modules/pulumi-wuying
ln -sfn "${ROOT}/dist/cli/main.js" node_modules/.bin/pulumi-wuying
`;

/** Kinds of objects that a program makes. */
const KINDS = [
  "clusters",
  "instances",
  "images",
  "appInstanceGroups",
  "centerImages",
  "wuyingServers",
] as const;
type Kind = (typeof KINDS)[number];

/** A project as `pulumi-wuying new` writes it, and the shell of somebody who does what its README says. */
export class ExampleProject {
  private constructor(
    /** The folder that the projects are in, side by side. */
    readonly parent: string,
    readonly folder: string,
  ) {}

  static async create(example: string): Promise<ExampleProject> {
    const parent = mkdtempSync(join(tmpdir(), "wuying-example-"));
    for (const name of ["home", "bin"]) {
      mkdirSync(join(parent, name));
    }
    writeFileSync(join(parent, "bin/npm"), NPM);
    chmodSync(join(parent, "bin/npm"), 0o755);
    symlinkSync(join(ROOT, "test/e2e/support/language-host.cjs"), join(parent, "bin/pulumi-language-nodejs"));
    const project = new ExampleProject(parent, join(parent, example));
    await project.addBeside(example);
    return project;
  }

  /** Another project in a folder beside this one. */
  async addBeside(example: string): Promise<void> {
    let errors = "";
    const code = await runCli(["new", example, "--dir", join(this.parent, example)], {
      out: () => {},
      err: (text) => {
        errors += text;
      },
      stopped: () => new Promise(() => {}),
    });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
  }

  /** Has the commands run a policy pack, which the engine of this repository may be too old for. */
  takePolicies(): void {
    const host = join(ROOT, "test/e2e/support/language-host.cjs");
    symlinkSync(host, join(this.parent, "bin/pulumi-language-nodejs"));
  }

  /** The listings for a shell below a heading of the README, in their order. */
  listings(heading: string): string[] {
    const readme = readFileSync(join(this.folder, "README.md"), "utf8");
    const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
    const found = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, lines = ""]) => lines);
    expect(found).not.toEqual([]);
    return found;
  }

  /** Runs lines in bash to their end, and returns what they printed. */
  async run(
    lines: string,
    more: NodeJS.ProcessEnv = {},
  ): Promise<{ readonly code: number | null; readonly output: string }> {
    const own = /^(WUYING|ALIBABA_CLOUD|PULUMI)_/;
    const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
    const env = { ...bare, ...engineEnvironment() };
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", lines], {
      cwd: this.folder,
      env: {
        ...env,
        PATH: [join(this.parent, "bin"), env.PATH].join(delimiter),
        PULUMI_HOME: join(this.parent, "home"),
        // As the README has it; each of its listings is a shell of its own here.
        PULUMI_BACKEND_URL: `file://${this.folder}`,
        PULUMI_CONFIG_PASSPHRASE: "trial",
        // types.test.ts compiles the examples.
        PULUMI_NODEJS_TRANSPILE_ONLY: "true",
        ...more,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return ended(child);
  }

  async sh(lines: string, more?: NodeJS.ProcessEnv): Promise<string> {
    const { code, output } = await this.run(lines, more);
    if (code !== 0) {
      throw new Error(`ended with ${code}:\n${lines}\n${output}`);
    }
    return output;
  }

  /** What is in the emulated account that the README's commands keep beside the project, without the vendor's own. */
  async account(options: EmulatorOptions = {}): Promise<Partial<Record<Kind, readonly string[]>>> {
    const stateFile = join(this.folder, "account.json");
    const emulator = await startEmulator({ timeScale: 0.01, ...options, stateFile });
    try {
      const control = new Control(emulator);
      const found = await Promise.all(
        KINDS.map(async (kind) => [kind, (await control.objects(kind)).map(nameOf).sort()] as const),
      );
      return Object.fromEntries(found.filter(([, names]) => names.length > 0));
    } finally {
      await emulator.close();
    }
  }

  close(): void {
    rmSync(this.parent, { recursive: true, force: true });
  }
}

/** Expects each text to come after the one before. */
export function expectInOrder(output: string, ...texts: readonly string[]): void {
  let rest = output;
  for (const text of texts) {
    expect(rest).toContain(text);
    rest = rest.slice(rest.indexOf(text) + text.length);
  }
}

const NAMES = ["Name", "AppInstanceGroupName", "ImageName", "WuyingServerName"];
const nameOf = (object: Readonly<Record<string, unknown>>): string =>
  String(NAMES.map((name) => object[name]).find((name) => name !== undefined));
