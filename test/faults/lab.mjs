// One run: a project with a stack in a folder of its own, and a cloud of its own in this process.
import { execFile, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiled } from "../../scripts/lib/compiled.mjs";
import { kill, processesWith } from "./processes.mjs";

/** @import { Engine } from "../../scripts/engine/index.mjs" */
/** @import { StateResource } from "../../scripts/lib/project.mjs" */
/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { Fault } from "../../src/emulator/core/faults.js" */
/** @import { Emulator } from "../../src/emulator/index.js" */
/** @import { Unfinished } from "../../src/provider/unfinished.js" */
/** @import { Cloud } from "./judge.mjs" */

const { startEmulator } = compiled("emulator/index");

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const CLI = join(ROOT, "dist/cli/main.js");
/** How the command ends when it has found something. */
const FOUND = 3;
const NO_TYPESCRIPT = join(ROOT, "test/faults/no-typescript.cjs");
const KEY = { accessKeyId: "faults", accessKeySecret: "faults-secret" };
const TIME_SCALE = 0.003;
/** No command of these scenarios takes a tenth of it. */
const PATIENCE = 120_000;
/** How long the provider waits for an answer that does not come. */
const REQUEST_TIMEOUT_SECONDS = "2";
/** How much longer than they do the provider takes listings to lag behind. */
const LAG_MARGIN_SECONDS = 0.5;

/** What is kept of a run for the runs that start from its end. */
const KEPT = ["state", "cloud.json", "Pulumi.dev.yaml"];
const CHECKPOINT = "state/.pulumi/stacks/faults/dev.json";

/**
 * @typedef {object} Ended
 * @property {string} what The command, for people.
 * @property {number | null} code
 * @property {string} output Both streams.
 * @property {boolean} hung Whether it had to be ended.
 */

export class Lab {
  /**
   * @private
   * @param {string} folder
   * @param {Emulator} emulator
   * @param {Engine} engine
   * @param {number} listingLagSeconds
   */
  constructor(folder, emulator, engine, listingLagSeconds) {
    this.listingLagSeconds = listingLagSeconds;
    this.folder = folder;
    this.emulator = emulator;
    this.engine = engine;
  }

  /**
   * Opens a run in a new folder.
   *
   * @param {string} folder
   * @param {{ engine: Engine, from?: string | undefined, listingLagSeconds?: number }} options `from` is the folder of a
   *   closed run to carry on from.
   */
  static async open(folder, { engine, from, listingLagSeconds = 0 }) {
    mkdirSync(folder);
    if (from) {
      for (const name of KEPT) {
        cpSync(join(from, name), join(folder, name), { recursive: true });
      }
    }
    const emulator = await startEmulator({
      ...KEY,
      timeScale: TIME_SCALE,
      listingLagSeconds,
      stateFile: join(folder, "cloud.json"),
    });
    const lab = new Lab(folder, emulator, engine, listingLagSeconds);
    for (const name of ["state", "home", "tmp"]) {
      mkdirSync(join(folder, name), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    lab.write("Pulumi.yaml", "name: faults\nruntime: nodejs\n");
    lab.write("package.json", '{ "name": "faults", "private": true, "main": "index.js" }');
    lab.write("endpoint", emulator.endpoint);
    if (from) {
      lab.#moveTo(readFileSync(join(from, "endpoint"), "utf8"));
    } else {
      await lab.#initialize();
    }
    return lab;
  }

  /**
   * The copied state knows the cloud by the address that it had then.
   * @param {string} before
   */
  #moveTo(before) {
    for (const name of [CHECKPOINT, "Pulumi.dev.yaml"]) {
      this.write(name, this.read(name).replaceAll(before, this.emulator.endpoint));
    }
  }

  async #initialize() {
    /**
     * @param {string} key
     * @param {string} value
     * @param {...string} flags
     */
    const set = (key, value, ...flags) => this.succeed("config", "set", `wuying:${key}`, value, ...flags);
    await this.succeed("stack", "init", "dev");
    await set("endpoint", this.emulator.endpoint);
    await set("accessKeyId", KEY.accessKeyId);
    await set("accessKeySecret", KEY.accessKeySecret, "--secret");
  }

  /** @param {string} name */
  read = (name) => readFileSync(join(this.folder, name), "utf8");
  /**
   * @param {string} name
   * @param {string} text
   */
  write = (name, text) => writeFileSync(join(this.folder, name), text);
  /** @param {string} text */
  program = (text) => this.write("index.js", `const wuying = require("pulumi-wuying");\n${text}\n`);

  /**
   * Starts a command in a process group of its own, as a shell does.
   *
   * @param {...string} args
   * @returns {{ pid: number, ended: Promise<Ended> }}
   */
  start(...args) {
    const child = spawn("pulumi", [...args, "--non-interactive", "--color", "never"], {
      cwd: this.folder,
      env: this.#environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    /** @type {Promise<Ended>} */
    const ended = new Promise((resolve, reject) => {
      let output = "";
      let hung = false;
      const patience = setTimeout(() => {
        hung = true;
        this.killAll();
      }, PATIENCE);
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => (output += chunk));
      }
      child.on("error", reject);
      // Not "close": a provider that outlives the engine keeps the streams open.
      child.on("exit", (code) => {
        clearTimeout(patience);
        setTimeout(() => resolve({ what: `pulumi ${args.join(" ")}`, code, output, hung }), 50);
      });
    });
    // Without an id it could not be started, and `ended` rejects.
    return { pid: child.pid ?? 0, ended };
  }

  /**
   * @param {...string} args
   * @returns {Promise<Ended>}
   */
  run = (...args) => this.start(...args).ended;

  /** @param {...string} args */
  async succeed(...args) {
    const ended = await this.run(...args);
    if (ended.code !== 0) {
      throw new Error(`${ended.what} ended with ${ended.code}:\n${ended.output}`);
    }
    return ended;
  }

  get #environment() {
    return {
      ...process.env,
      ...this.engine.env,
      // Without sidecar files: an engine killed amid writing one leaves a state that Pulumi cannot read.
      PULUMI_BACKEND_URL: `file://${join(this.folder, "state")}?metadata=skip`,
      PULUMI_HOME: join(this.folder, "home"),
      PULUMI_CONFIG_PASSPHRASE: "faults",
      PULUMI_STACK: "dev",
      TMPDIR: join(this.folder, "tmp"),
      NODE_OPTIONS: `--require ${NO_TYPESCRIPT}`,
      WUYING_ENDPOINT: undefined,
      WUYING_REGION: undefined,
      WUYING_REQUEST_TIMEOUT_SECONDS: REQUEST_TIMEOUT_SECONDS,
      // Where listings do not lag, no run has to wait for what the one before it left.
      WUYING_LISTING_LAG_SECONDS: String(
        this.listingLagSeconds && this.listingLagSeconds + LAG_MARGIN_SECONDS,
      ),
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
    };
  }

  /**
   * What `pulumi-wuying unfinished` lists.
   * @returns {Promise<readonly Unfinished[]>}
   */
  async unfinished() {
    const args = [CLI, "unfinished", "--json", "--endpoint", this.emulator.endpoint];
    const env = {
      ...this.#environment,
      NODE_OPTIONS: undefined,
      ALIBABA_CLOUD_ACCESS_KEY_ID: KEY.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: KEY.accessKeySecret,
    };
    const { status, stdout, stderr } = await finished(process.execPath, args, env);
    if (status !== 0 && status !== FOUND) {
      throw new Error(`pulumi-wuying unfinished: ${status}\n${stderr}`);
    }
    return JSON.parse(stdout).unfinished;
  }

  /** Every process of this run that is alive; its folder stands in the environment of each. */
  processes = () => processesWith(`PULUMI_HOME=${join(this.folder, "home")}\0`);
  killAll = () => kill(this.processes());

  isLocked() {
    const locks = join(this.folder, "state/.pulumi/locks/organization/faults/dev");
    return existsSync(locks) && readdirSync(locks).some((name) => name.endsWith(".json"));
  }

  /** What the state of the stack knows: the resources of this package, and operations that were cut off. */
  state() {
    /** @type {{ checkpoint: { latest?: { resources?: StateResource[], pending_operations?: unknown[] } } }} */
    const { checkpoint } = JSON.parse(this.read(CHECKPOINT));
    const { latest } = checkpoint;
    const own = (latest?.resources ?? []).filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/"));
    return { resources: own, pending: latest?.pending_operations ?? [] };
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async #control(method, path, body) {
    const response = await fetch(`${this.emulator.endpoint}/_emulator/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    }
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  }

  /** @returns {Promise<CallRecord[]>} */
  calls = () => this.#control("GET", "calls");
  /**
   * What the cloud holds, by kind.
   * @returns {Promise<Cloud>}
   */
  cloud = () => this.#control("GET", "state");
  /** @param {Partial<Fault>} fault */
  arm = (fault) => this.#control("POST", "faults", fault);
  disarm = () => this.#control("DELETE", "faults");
  /**
   * Changes or deletes an object behind everybody's back.
   * @param {"PATCH" | "DELETE"} method
   * @param {string} id
   * @param {object} [fields]
   */
  change = (method, id, fields) => this.#control(method, `objects/${id}`, fields);

  /** Ends what still runs, and stops the cloud; the folder stays. */
  async close() {
    this.killAll();
    await this.emulator.close();
  }

  remove = () => rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ status: string | number | null | undefined, stdout: string, stderr: string }>}
 */
const finished = (file, args, env) =>
  new Promise((resolve) => {
    execFile(file, args, { env, timeout: PATIENCE }, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    );
  });
