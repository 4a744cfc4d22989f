// A stack in a folder of its own that is taken up, refreshed and destroyed, with everything counted.
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProject } from "../lib/project.mjs";
import { watchProviders } from "./process-usage.mjs";

/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { Engine } from "../engine/index.mjs" */
/** @import { RunningEmulator } from "../lib/processes.mjs" */
/** @import { ExportedStack } from "../lib/project.mjs" */
/** @import { Usage } from "./process-usage.mjs" */

const root = join(import.meta.dirname, "../..");

/** The engine writes the whole state for each step: on a disk, its writes would be measured. */
const MEMORY = "/dev/shm";

/**
 * What one command of the engine came to.
 * @typedef {object} Measured
 * @property {number} seconds
 * @property {readonly CallRecord[]} calls
 * @property {Usage} usage Of the provider processes.
 */

export class BenchStack {
  #folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "wuying-bench-"));
  #project;
  /** @type {RunningEmulator | undefined} */
  #emulator;

  /**
   * @param {Engine} engine
   * @param {string} program
   */
  constructor(engine, program) {
    symlinkSync(join(root, "node_modules"), join(this.#folder, "node_modules"), "junction");
    writeFileSync(
      join(this.#folder, "package.json"),
      '{ "name": "bench", "private": true, "main": "index.js" }',
    );
    writeFileSync(join(this.#folder, "index.js"), program);
    this.#project = openProject(this.#folder, "bench", engine);
  }

  /** @param {RunningEmulator} emulator */
  async configure(emulator) {
    this.#emulator = emulator;
    await this.#project.configure(emulator);
  }

  /**
   * Runs pulumi and counts what it does.
   * @param {...string} args
   * @returns {Promise<Measured>}
   */
  async measure(...args) {
    const start = new Date();
    const { usage } = await watchProviders(this.#folder, () => this.#project.quietly(...args));
    const seconds = (Date.now() - start.getTime()) / 1000;
    const calls = (await callsOf(this.#emulator)).filter(({ time }) => new Date(time) >= start);
    return { seconds, calls, usage };
  }

  up = (/** @type {readonly string[]} */ ...options) =>
    this.measure("up", "--yes", "--skip-preview", ...options);
  refresh = () => this.measure("refresh", "--yes", "--skip-preview");
  destroy = () => this.measure("destroy", "--yes", "--skip-preview");

  /** Bytes of state for each resource of a dynamic provider. */
  async stateBytes() {
    /** @type {ExportedStack} */
    const { deployment } = JSON.parse(await this.#project.quietly("stack", "export"));
    const own = deployment.resources.filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic"));
    return Math.round(own.reduce((sum, each) => sum + JSON.stringify(each).length, 0) / own.length);
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/**
 * @param {RunningEmulator | undefined} emulator
 * @returns {Promise<readonly CallRecord[]>}
 */
async function callsOf(emulator) {
  if (!emulator) {
    return [];
  }
  const answer = await fetch(`${emulator.endpoint}/_emulator/calls`);
  return /** @type {Promise<readonly CallRecord[]>} */ (answer.json());
}

/** @param {readonly CallRecord[]} calls */
export const throttled = (calls) => calls.filter(({ outcome }) => outcome.startsWith("Throttling"));

/**
 * Throttled calls after the first second of their operation.
 * @param {readonly CallRecord[]} calls
 */
export function throttledLater(calls) {
  /** @type {Map<string, number>} */
  const first = new Map();
  for (const { operation, time } of calls) {
    first.set(operation, Math.min(first.get(operation) ?? Number.POSITIVE_INFINITY, Date.parse(time)));
  }
  return throttled(calls).filter(
    ({ operation, time }) => Date.parse(time) - (first.get(operation) ?? 0) > 1000,
  );
}
