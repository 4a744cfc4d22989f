import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../../src/emulator";
import { cluster, ROLE } from "./gws-program";
import { Stack } from "./stack";

export const OF_LAST_UP =
  "`pulumi refresh`, `pulumi destroy` and every --refresh use the keys that were configured at the last `pulumi up`: " +
  "after a change of keys run `pulumi up` without --refresh first, or refresh and destroy with --run-program.";
export const WRONG_KEY =
  "Set wuying:accessKeyId, or ALIBABA_CLOUD_ACCESS_KEY_ID, to an access key that exists and is enabled. " +
  OF_LAST_UP;
export const AT_ONCE = ["--yes", "--skip-preview"];

/** An account that takes one key at a time, with a stack that has a cluster in it. */
export class RotatedKeys {
  readonly #folder: string;
  #cloud: Emulator;
  readonly stack: Stack;

  private constructor(folder: string, cloud: Emulator, stack: Stack) {
    this.#folder = folder;
    this.#cloud = cloud;
    this.stack = stack;
  }

  static async begin(): Promise<RotatedKeys> {
    const folder = mkdtempSync(join(tmpdir(), "wuying-cloud-"));
    const cloud = await cloudWith(folder, "first");
    const stack = await Stack.on(cloud);
    stack.program(ROLE + cluster());
    await stack.up();
    return new RotatedKeys(folder, cloud, stack);
  }

  /** From now on the account takes this key and no other. */
  async cloudTakes(key: string): Promise<void> {
    const port = Number(new URL(this.#cloud.endpoint).port);
    await this.#cloud.close();
    this.#cloud = await cloudWith(this.#folder, key, port);
  }

  /** The account takes this key, and the stack is configured with it. */
  async rotateTo(key: string): Promise<void> {
    await this.cloudTakes(key);
    await this.stack.configure("wuying:accessKeyId", `id-${key}`);
    await this.stack.configure("wuying:accessKeySecret", `secret-${key}`, "--secret");
  }

  async close(): Promise<void> {
    await this.stack.close();
    await this.#cloud.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const cloudWith = (folder: string, key: string, port?: number): Promise<Emulator> =>
  startEmulator({
    timeScale: 0.005,
    port,
    stateFile: join(folder, "account.json"),
    accessKeyId: `id-${key}`,
    accessKeySecret: `secret-${key}`,
  });
