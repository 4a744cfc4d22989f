// An emulated account of its own with a running cluster, in which desktops are made one after the other.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { compiled } from "../lib/compiled.mjs";
import { startEmulator } from "../lib/processes.mjs";

/** @import { AccountSnapshot } from "../../src/emulator/core/account.js" */
/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { SettingKey } from "../../src/api/settings.js" */
/** @import { RunningEmulator } from "../lib/processes.mjs" */

const root = join(import.meta.dirname, "../..");

/**
 * @typedef {object} AccountOptions
 * @property {string} folder Where the emulator keeps the account.
 * @property {number} timeScale
 * @property {number} rateLimit Calls per second and operation that the emulator takes; 0 for no limit.
 */

export class DesktopAccount {
  /** @type {string} */
  #stateFile;
  /** @type {string} */
  #clusterId;

  /**
   * @param {RunningEmulator} emulator
   * @param {ReturnType<typeof clientOf>} client
   * @param {{ stateFile: string, clusterId: string }} rest
   */
  constructor(emulator, client, { stateFile, clusterId }) {
    this.emulator = emulator;
    this.client = client;
    this.#stateFile = stateFile;
    this.#clusterId = clusterId;
  }

  /** @param {AccountOptions} options */
  static async open({ folder, timeScale, rateLimit }) {
    const stateFile = join(folder, `${randomUUID()}.json`);
    const emulator = await startEmulator(join(root, "dist/cli/main.js"), [
      ...["--time-scale", String(timeScale)],
      ...["--rate-limit", String(rateLimit)],
      ...["--state", stateFile],
    ]);
    try {
      const client = clientOf(emulator);
      return new DesktopAccount(emulator, client, {
        stateFile,
        clusterId: await runningCluster(emulator, client),
      });
    } catch (error) {
      await emulator.stop();
      throw error;
    }
  }

  /**
   * Makes desktops evenly over time, so that no create is throttled.
   * @param {number} count
   * @param {number} everyMs
   * @param {(id: string) => void} made
   * @returns {Promise<string[]>} Their ids.
   */
  async create(count, everyMs, made) {
    const { gws } = compiled("api/generated/index");
    const startedAt = Date.now();
    /** @type {string[]} */
    const ids = [];
    for (let i = 0; i < count; i += 1) {
      await sleep(Math.max(0, startedAt + i * everyMs - Date.now()));
      const { InstanceId } = await this.client.call(gws.CreateInstance, {
        ClusterId: this.#clusterId,
        ImageId: "m-gwswin2019standard",
        InstanceType: "ecs.g6.large",
        SystemDiskCategory: "cloud_ssd",
        SystemDiskSize: 80,
        WorkMode: "Desktop",
      });
      ids.push(String(InstanceId));
      made(String(InstanceId));
    }
    return ids;
  }

  /**
   * When each desktop was begun and when it is registered, in milliseconds since the epoch: the emulator fixes both when
   * it takes the create, and keeps them with the account.
   * @param {readonly string[]} ids
   */
  timesOf(ids) {
    /** @type {{ account: AccountSnapshot }} */
    const { account } = JSON.parse(readFileSync(this.#stateFile, "utf8"));
    const lifecycles = new Map(account.objects.instances?.map(({ id, lifecycle }) => [id, lifecycle]));
    return ids.map((id) => {
      const lifecycle = lifecycles.get(id);
      const readyAtMs = lifecycle?.stages.at(-1)?.until;
      if (lifecycle === undefined || readyAtMs === undefined) {
        throw new Error(`the emulator has not begun to make ${id}`);
      }
      return { id, begunAtMs: lifecycle.startedAt, readyAtMs };
    });
  }

  /** The reads of desktops that the emulator has had, the throttled ones included. */
  async reads() {
    const response = await fetch(`${this.emulator.endpoint}/_emulator/calls`);
    const calls = /** @type {readonly CallRecord[]} */ (await response.json());
    return calls.filter(({ operation }) => operation === "DescribeInstances");
  }

  close = () => this.emulator.stop();
}

/** @param {RunningEmulator} emulator */
function clientOf(emulator) {
  const { Client, resolveSettings } = compiled("api/index");
  const { stop: _stop, ...connection } = emulator;
  /** @type {Readonly<Partial<Record<SettingKey, string>>>} */
  const values = { ...connection, region: "cn-hangzhou" };
  return new Client(resolveSettings((key) => values[key], {}));
}

/**
 * @param {RunningEmulator} emulator
 * @param {ReturnType<typeof clientOf>} client
 */
async function runningCluster({ endpoint }, client) {
  const { gws } = compiled("api/generated/index");
  await client.call(gws.CreateServiceLinkedRole, {});
  const { ClusterId } = await client.call(gws.CreateCluster, {
    ClusterType: "gws.s1.standard",
    VpcId: "vpc-1",
  });
  // How long a cluster takes is not what is measured.
  await fetch(`${endpoint}/_emulator/objects/${ClusterId}`, {
    method: "PATCH",
    body: JSON.stringify({ Status: "running" }),
  });
  return String(ClusterId);
}
