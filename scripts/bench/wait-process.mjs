// Waits that run in a process of their own: wait-in-node.mjs, or the Go program of the folder statechange.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { messageOf } from "../lib/errors.mjs";
import { capture } from "../lib/processes.mjs";

/** @import { RunningEmulator } from "../lib/processes.mjs" */

/** @typedef {readonly [program: string, ...args: string[]]} Command */

/**
 * How a wait ended: when it returned, in milliseconds since the epoch, or with which failure.
 * @typedef {{ id: string, atMs: number, failed?: string }} Ended
 */

/**
 * Builds the Go program into a folder.
 * @param {string} folder
 * @returns {Promise<{ command: Command } | { unavailable: string }>} Why not, where there is no Go that can build it.
 */
export async function buildStateChange(folder) {
  const program = join(folder, "statechange");
  const cwd = join(import.meta.dirname, "statechange");
  try {
    await capture("go", ["build", "-mod=readonly", "-o", program, "."], { cwd });
    return { command: [program] };
  } catch (error) {
    return { unavailable: `Go did not build it: ${messageOf(error)}` };
  }
}

export class WaitProcess {
  /** @type {Ended[]} */
  #ended = [];
  #child;
  #closed;

  /**
   * @param {Command} command
   * @param {RunningEmulator} emulator
   */
  constructor([program, ...args], { endpoint, accessKeyId, accessKeySecret }) {
    this.#child = spawn(program, args, {
      stdio: ["pipe", "pipe", "inherit"],
      env: {
        ...process.env,
        WUYING_ENDPOINT: endpoint,
        WUYING_REGION: "cn-hangzhou",
        ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
        ALIBABA_CLOUD_SECURITY_TOKEN: undefined,
      },
    });
    this.#closed = once(this.#child, "close");
    // That it has gone is told by ended().
    this.#child.stdin.on("error", () => {});
    createInterface({ input: this.#child.stdout }).on("line", (line) => this.#ended.push(JSON.parse(line)));
  }

  /** @param {string} id */
  begin(id) {
    this.#child.stdin.write(`${id}\n`);
  }

  /** When each wait that is over returned; throws where one failed, or none can return any more. */
  ended() {
    const failed = this.#ended.find((each) => each.failed !== undefined);
    if (failed) {
      throw new Error(`the wait for ${failed.id} failed: ${failed.failed}`);
    }
    if (this.#child.exitCode !== null) {
      throw new Error(`${this.#child.spawnargs.join(" ")} has ended`);
    }
    return new Map(this.#ended.map(({ id, atMs }) => [id, atMs]));
  }

  async stop() {
    this.#child.kill("SIGKILL");
    await this.#closed;
  }
}
