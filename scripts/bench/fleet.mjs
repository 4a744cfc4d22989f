// What a fleet costs: up, up without a change, refresh and destroy, of this package and of the floor.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "../lib/processes.mjs";
import { programOf } from "./programs.mjs";
import { BenchStack, throttled, throttledLater } from "./stack.mjs";

/** @import { AccountSnapshot } from "../../src/emulator/core/account.js" */
/** @import { Engine } from "../engine/index.mjs" */
/** @import { Fleet } from "./programs.mjs" */
/** @import { Measured } from "./stack.mjs" */

const root = join(import.meta.dirname, "../..");

/** Calls per second and operation that the emulator takes. */
export const RATE_LIMIT = 10;
/** Real seconds of an emulated one. */
export const TIME_SCALE = 0.01;
/** How often what changes nothing is measured. */
const ROUNDS = 3;

/**
 * What one command came to, in figures.
 * @typedef {object} Figures
 * @property {number} seconds
 * @property {number} calls
 * @property {Readonly<Record<string, number>>} byOperation
 * @property {number} throttled
 * @property {number} throttledLater After the first second of an operation.
 * @property {number} cpuMs Of the provider.
 * @property {number} peakBytes Of the provider.
 */

/** @typedef {{ up: Figures, again: Figures, refresh: Figures, destroy: Figures, stateBytes: number }} Life */

/**
 * @param {readonly string[]} [more]
 */
export const openEmulator = (timeScale = TIME_SCALE, more = []) =>
  startEmulator(join(root, "dist/cli/main.js"), [
    ...["--time-scale", String(timeScale)],
    ...["--rate-limit", String(RATE_LIMIT)],
    ...more,
  ]);

/**
 * @param {Measured} measured
 * @returns {Figures}
 */
export function figuresOf({ seconds, calls, usage }) {
  /** @type {Record<string, number>} */
  const byOperation = {};
  for (const { operation } of calls) {
    byOperation[operation] = (byOperation[operation] ?? 0) + 1;
  }
  return {
    seconds,
    calls: calls.length,
    byOperation,
    throttled: throttled(calls).length,
    throttledLater: throttledLater(calls).length,
    ...usage,
  };
}

/** @typedef {"floor" | "wuying"} Host */

/**
 * Takes a stack of this package and the floor of it through their lives, command by command in turns, so that what else
 * the machine does meets both alike.
 * @param {Engine} engine
 * @param {Fleet} fleet
 * @returns {Promise<{ wuying: Life, floor: Life }>}
 */
export async function measureLives(engine, fleet) {
  const [floor, wuying] = await livesOf(engine, fleet, ["floor", "wuying"]);
  return { floor, wuying };
}

/**
 * What counts calls and not time needs no floor.
 * @param {Engine} engine
 * @param {Fleet} fleet
 * @returns {Promise<{ wuying: Life }>}
 */
export async function measureLife(engine, fleet) {
  const [wuying] = await livesOf(engine, fleet, ["wuying"]);
  return { wuying };
}

/**
 * @template {readonly Host[]} Hosts
 * @param {Engine} engine
 * @param {Fleet} fleet
 * @param {readonly [...Hosts]} hosts
 * @returns {Promise<{ [each in keyof Hosts]: Life }>}
 */
async function livesOf(engine, fleet, hosts) {
  const emulator = await openEmulator();
  const stacks = hosts.map((host) => new BenchStack(engine, programOf(fleet, host)));
  /**
   * @template T
   * @param {(stack: BenchStack) => Promise<T>} work
   * @returns {Promise<T[]>}
   */
  const inTurn = async (work) => {
    const results = [];
    for (const stack of stacks) {
      results.push(await work(stack));
    }
    return results;
  };
  try {
    await inTurn((stack) => stack.configure(emulator));
    const measure = async (/** @type {(stack: BenchStack) => Promise<Measured>} */ command) =>
      (await inTurn(command)).map(figuresOf);
    const measureOften = async (/** @type {(stack: BenchStack) => Promise<Measured>} */ command) => {
      /** @type {Figures[][]} */
      const rounds = [];
      // One of a stack that is compared with nothing serves: it is of its calls.
      for (let round = 0; round < (hosts.length > 1 ? ROUNDS : 1); round += 1) {
        rounds.push(await measure(command));
      }
      return hosts.map((_, at) => middle(rounds.map((round) => round[at])));
    };
    const up = await measure((stack) => stack.up());
    const again = await measureOften((stack) => stack.up());
    const refresh = await measureOften((stack) => stack.refresh());
    const stateBytes = await inTurn((stack) => stack.stateBytes());
    const destroy = await measure((stack) => stack.destroy());
    const lives = stacks.map((_, at) => ({
      up: up[at],
      again: again[at],
      refresh: refresh[at],
      destroy: destroy[at],
      stateBytes: stateBytes[at],
    }));
    return /** @type {{ [each in keyof Hosts]: Life }} */ (lives);
  } finally {
    for (const stack of stacks) {
      stack.remove();
    }
    await emulator.stop();
  }
}

/** @param {readonly (Figures | undefined)[]} rounds */
const middle = (rounds) =>
  rounds.toSorted((one, other) => (one?.seconds ?? 0) - (other?.seconds ?? 0))[Math.floor(rounds.length / 2)];

/**
 * Two stacks of one account, each with so many desktops, taken up side by side.
 * @param {Engine} engine
 * @param {number} desktops
 */
export async function measureTwoStacks(engine, desktops) {
  const emulator = await openEmulator();
  const stacks = ["a", "b"].map(
    (prefix) => new BenchStack(engine, programOf({ desktops, prefix }, "wuying")),
  );
  try {
    for (const stack of stacks) {
      await stack.configure(emulator);
    }
    const [first, second] = (await Promise.all(stacks.map((stack) => stack.up()))).map(figuresOf);
    if (!first || !second) {
      throw new Error("two stacks were to be measured");
    }
    // Both see the calls of both: the longer one has them all.
    const { calls, throttled: refused } = first.seconds > second.seconds ? first : second;
    return { seconds: [first.seconds, second.seconds], calls, throttled: refused };
  } finally {
    for (const stack of stacks) {
      stack.remove();
    }
    await emulator.stop();
  }
}

/**
 * A way to take up more desktops at once than the engine works on by default.
 * @typedef {object} Hasty
 * @property {string} way
 * @property {number} desktops
 * @property {Figures} figures
 * @property {number} longestSeconds Of one desktop.
 * @property {number} allSeconds From the first create to the last desktop that was ready.
 */

/**
 * A fleet with skipAwait and one resource that waits for all of it, and the same fleet with more work at once.
 * @param {Engine} engine
 * @param {number} desktops
 * @param {number} timeScale
 * @returns {Promise<readonly Hasty[]>}
 */
export async function measureHaste(engine, desktops, timeScale) {
  const ways = [
    { way: "`skipAwait` and `gws.InstancesReady`", fleet: { desktops, inHaste: true }, options: [] },
    { way: "`pulumi up --parallel 100`", fleet: { desktops }, options: ["--parallel", "100"] },
  ];
  const measured = [];
  for (const { way, fleet, options } of ways) {
    measured.push({ way, desktops, ...(await measureWay(engine, fleet, timeScale, options)) });
  }
  return measured;
}

/**
 * @param {Engine} engine
 * @param {Fleet} fleet
 * @param {number} timeScale
 * @param {readonly string[]} options
 */
async function measureWay(engine, fleet, timeScale, options) {
  const folder = mkdtempSync(join(tmpdir(), "wuying-bench-"));
  const stateFile = join(folder, "account.json");
  const emulator = await openEmulator(timeScale, ["--state", stateFile]);
  const stack = new BenchStack(engine, programOf(fleet, "wuying"));
  try {
    await stack.configure(emulator);
    const figures = figuresOf(await stack.up(...options));
    return { figures, ...lifeOfDesktops(stateFile) };
  } finally {
    stack.remove();
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * How long the emulator took to make the slowest desktop, and from the first create to the last desktop that was ready.
 * @param {string} stateFile
 */
function lifeOfDesktops(stateFile) {
  /** @type {{ account: AccountSnapshot }} */
  const { account } = JSON.parse(readFileSync(stateFile, "utf8"));
  const lives = (account.objects.instances ?? []).flatMap(({ lifecycle }) => {
    const endedAt = lifecycle?.stages.at(-1)?.until;
    return lifecycle && endedAt !== undefined ? [{ startedAt: lifecycle.startedAt, endedAt }] : [];
  });
  const longestMs = Math.max(...lives.map(({ startedAt, endedAt }) => endedAt - startedAt));
  const firstAt = Math.min(...lives.map(({ startedAt }) => startedAt));
  const lastAt = Math.max(...lives.map(({ endedAt }) => endedAt));
  return { longestSeconds: longestMs / 1000, allSeconds: (lastAt - firstAt) / 1000 };
}
