import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../src/emulator";
import { Control } from "./control";
import { engineEnvironment, ROOT } from "./engine";
import { noteReach } from "./reach";

export interface Run {
  readonly code: number | null;
  /** Both streams, in the order they came. */
  readonly output: string;
  /** Each stream apart, in which no line is torn. */
  readonly streams: readonly [out: string, err: string];
}

export interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly initErrors?: readonly string[];
  readonly protect?: boolean;
}

/** A project of its own with the real engine, a file backend and an emulator: what a user has, in a new folder. */
export class Stack {
  readonly control: Control;

  private constructor(
    readonly folder: string,
    readonly emulator: Emulator,
  ) {
    this.control = new Control(emulator);
  }

  /** Variables of the environment besides those that every run has. */
  readonly more: Record<string, string> = {};

  static async create(options: EmulatorOptions = {}): Promise<Stack> {
    return Stack.on(await startEmulator({ timeScale: 0.005, ...options }));
  }

  /** A stack on an emulator that runs already; closing the stack closes it. */
  static async on(emulator: Emulator): Promise<Stack> {
    const stack = new Stack(mkdtempSync(join(tmpdir(), "wuying-stack-")), emulator);
    const { folder } = stack;
    for (const name of ["state", "home", "tmp"]) {
      mkdirSync(join(folder, name));
    }
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\n");
    stack.write("package.json", JSON.stringify({ name: "test", private: true, main: "index.ts" }));
    await stack.succeed("stack", "init", "dev");
    await stack.configure("wuying:endpoint", emulator.endpoint);
    await stack.configure("wuying:accessKeyId", emulator.accessKeyId);
    await stack.configure("wuying:accessKeySecret", emulator.accessKeySecret, "--secret");
    return stack;
  }

  /** Takes over the files of an example. */
  copyExample(name: string): void {
    cpSync(join(ROOT, "examples", name), this.folder, { recursive: true });
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  read = (name: string): string => readFileSync(join(this.folder, name), "utf8");

  /** Sets the TypeScript program; its imports are there already. */
  program(body: string): void {
    this.write(
      "index.ts",
      `import * as pulumi from "@pulumi/pulumi";\nimport * as wuying from "pulumi-wuying";\n${body}\n`,
    );
  }

  /** Changes one place of the program, which has to be there. */
  edit(before: string, after: string): void {
    const text = this.read("index.ts");
    if (!text.includes(before)) {
      throw new Error(`the program has no ${before}`);
    }
    this.write("index.ts", text.replace(before, after));
  }

  configure = (key: string, value: string, ...flags: string[]): Promise<Run> =>
    this.succeed("config", "set", key, value, ...flags);

  #marked = 0;

  /** Remembers the calls so far, for {@link changes}. */
  async mark(): Promise<void> {
    this.#marked = (await this.control.calls()).length;
  }

  /** Operations since the last {@link mark} that changed something, in their order. */
  async changes(): Promise<string[]> {
    const calls = (await this.control.calls()).slice(this.#marked).map(({ operation }) => operation);
    return calls.filter((operation) => !/^(Get|List|Describe|PageList|Is)/.test(operation));
  }

  /** Edits the program and applies it; returns the operations that changed something. A preview is empty after it. */
  async apply(before: string, after: string): Promise<string[]> {
    this.edit(before, after);
    await this.mark();
    await this.up();
    const operations = await this.changes();
    await this.expectNoChanges();
    return operations;
  }

  /** Starts a command without waiting for it. */
  start(...args: string[]): { child: ChildProcess; done: Promise<Run> } {
    const child = spawn("pulumi", [...args, "--non-interactive", "--color", "never"], {
      cwd: this.folder,
      env: { ...process.env, ...engineEnvironment(), ...this.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const done = new Promise<Run>((resolve, reject) => {
      let output = "";
      const streams: [string, string] = ["", ""];
      for (const [index, stream] of [child.stdout, child.stderr].entries()) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          output += text;
          streams[index] += text;
        });
      }
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, output, streams }));
    });
    return { child, done };
  }

  pulumi = (...args: string[]): Promise<Run> => this.start(...args).done;

  async succeed(...args: string[]): Promise<Run> {
    const run = await this.pulumi(...args);
    if (run.code !== 0) {
      throw new Error(`pulumi ${args.join(" ")} ended with ${run.code}:\n${run.output}`);
    }
    return run;
  }

  async fail(...args: string[]): Promise<Run> {
    const run = await this.pulumi(...args);
    if (run.code === 0) {
      throw new Error(`pulumi ${args.join(" ")} was to fail but did not:\n${run.output}`);
    }
    return run;
  }

  preview = (...args: string[]): Promise<Run> => this.succeed("preview", "--diff", ...args);
  up = (...args: string[]): Promise<Run> => this.succeed("up", "--yes", "--skip-preview", ...args);
  refresh = (...args: string[]): Promise<Run> => this.succeed("refresh", "--yes", "--skip-preview", ...args);
  destroy = (...args: string[]): Promise<Run> => this.succeed("destroy", "--yes", "--skip-preview", ...args);
  expectNoChanges = (): Promise<Run> => this.succeed("preview", "--expect-no-changes");

  /** The exported state, as text and by resource name. */
  async state(
    ...flags: string[]
  ): Promise<{ text: string; resources: Readonly<Record<string, StateResource>> }> {
    const { output: text } = await this.succeed("stack", "export", ...flags);
    const { deployment } = JSON.parse(text) as { deployment: { resources?: StateResource[] } };
    const own = (deployment.resources ?? []).filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic"));
    return {
      text,
      resources: Object.fromEntries(own.map((each) => [each.urn.split("::").at(-1) ?? "", each])),
    };
  }

  async close(): Promise<void> {
    await noteReach(this.control);
    await this.emulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What a command needs besides the engine's own environment. */
  get environment(): NodeJS.ProcessEnv {
    return {
      // Without sidecar files: an engine killed amid writing one leaves a state that Pulumi cannot read.
      PULUMI_BACKEND_URL: `file://${join(this.folder, "state")}?metadata=skip`,
      PULUMI_HOME: join(this.folder, "home"),
      PULUMI_CONFIG_PASSPHRASE: "correct horse",
      WUYING_ENDPOINT: undefined,
      // The emulator's listings do not lag unless a test says so.
      WUYING_LISTING_LAG_SECONDS: "0",
      WUYING_REGION: undefined,
      // Without a key in the configuration, the default chain must not ask the network who this machine is.
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
      ...this.more,
    };
  }
}
