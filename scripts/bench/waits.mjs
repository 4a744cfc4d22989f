// Measures how the waits of this package compare with those of others: API calls, throttled calls, and how long after a
// desktop was ready its wait returned.
// Usage, after npm run build: node scripts/bench/waits.mjs [--quick] [--json]
//
// How it is measured. Every way to wait has a process and an emulated account of its own. The accounts have the same
// seed, so that the n-th desktop takes the same time everywhere; that is checked. Desktops are made one after the other,
// and the wait for each begins with the answer of its create, as in a stack. A desktop takes 31 to 53 s, of real time
// like every pause: all ways run with the intervals that they have. When a desktop was ready comes from the state of the
// emulator, and how many calls there were from its log. All ways run at the same time, since they wait for much longer
// than they compute. A wait that has not returned some time after the last desktop was ready is ended, and counts with
// the delay that it had by then.
// There are two runs, one without a rate limit and one with 10 calls per second and operation; --quick has the latter
// alone, with 20 desktops.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { DesktopAccount } from "./desktop-account.mjs";
import { table } from "./page.mjs";
import { buildStateChange, WaitProcess } from "./wait-process.mjs";

/** @import { Command } from "./wait-process.mjs" */

/** @typedef {{ name: string, command: Command }} Way */

/**
 * @typedef {object} WaitFigures
 * @property {string} way
 * @property {number} calls
 * @property {number} callsPerWait
 * @property {number} throttled How many of the calls.
 * @property {{ median: number, p95: number, longest: number }} delayMs From ready to the return of the wait.
 * @property {number} notReturned How many waits had to be ended.
 */

/**
 * What a way needs of what a peer needs: below 1 is better than the peer.
 * @typedef {{ peer: string, calls: number, medianDelay: number, p95Delay: number }} Ratio
 */

/**
 * @typedef {object} WaitRun
 * @property {number} rateLimit Calls per second and operation; 0 for no limit.
 * @property {readonly WaitFigures[]} ways This package's first.
 * @property {{ fewestCalls: Ratio, shortestDelay: Ratio }} toBestPeer
 */

/**
 * @typedef {object} WaitMeasurements
 * @property {number} desktops
 * @property {readonly WaitRun[]} runs
 * @property {Readonly<Record<string, string>>} unavailable Ways that this machine does not have, and why.
 */

const OURS = "pulumi-wuying";
const IN_NODE = ["@smithy/util-waiter", "@azure/core-lro", "by hand"];
const IN_GO = "retry.StateChangeConf";

const CREATE_EVERY_MS = 125;
const LOOK_MS = 100;
const FULL = { desktops: 100, rateLimits: [0, 10], timeScale: 0.375, patienceMs: 45_000 };
const QUICK = { desktops: 20, rateLimits: [10], timeScale: 0.3, patienceMs: 10_000 };

/** @typedef {Omit<typeof FULL, "rateLimits"> & { rateLimit: number, folder: string }} RunOptions */

/**
 * @param {{ quick?: boolean }} [options]
 * @returns {Promise<WaitMeasurements>}
 */
export async function measureWaits({ quick = false } = {}) {
  const { rateLimits, ...options } = quick ? QUICK : FULL;
  const folder = mkdtempSync(join(tmpdir(), "wuying-waits-"));
  try {
    const built = await buildStateChange(folder);
    const peers = IN_NODE.map(wayInNode);
    if ("command" in built) {
      peers.push({ name: IN_GO, command: built.command });
    }
    /** @type {WaitRun[]} */
    const runs = [];
    for (const rateLimit of rateLimits) {
      runs.push(await measureRun(peers, { ...options, rateLimit, folder }));
    }
    return {
      desktops: options.desktops,
      runs,
      unavailable: "unavailable" in built ? { [IN_GO]: built.unavailable } : {},
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @returns {Way}
 */
const wayInNode = (name) => ({
  name,
  command: [process.execPath, join(import.meta.dirname, "wait-in-node.mjs"), name],
});

/**
 * @param {readonly Way[]} peers
 * @param {RunOptions} options
 * @returns {Promise<WaitRun>}
 */
async function measureRun(peers, options) {
  /** @param {Way} way */
  const measure = (way) => measureWay(way, options);
  const ownRun = measure(wayInNode(OURS));
  const peerRuns = peers.map(measure);
  // Whichever has failed, the others still end their emulators.
  await Promise.allSettled([ownRun, ...peerRuns]);
  const own = await ownRun;
  const others = await Promise.all(peerRuns);
  for (const { durationsMs, figures } of others) {
    if (JSON.stringify(durationsMs) !== JSON.stringify(own.durationsMs)) {
      throw new Error(`the desktops that ${figures.way} waited for took other times than ours`);
    }
  }
  const figures = others.map((each) => each.figures);
  return {
    rateLimit: options.rateLimit,
    ways: [own.figures, ...figures],
    toBestPeer: compare(own.figures, figures),
  };
}

/**
 * @param {Way} way
 * @param {RunOptions} options
 */
async function measureWay({ name, command }, { desktops, patienceMs, ...options }) {
  const account = await DesktopAccount.open(options);
  const waits = new WaitProcess(command, account.emulator);
  try {
    const ids = await account.create(desktops, CREATE_EVERY_MS, (id) => waits.begin(id));
    const times = account.timesOf(ids);
    const lastReadyAtMs = Math.max(...times.map(({ readyAtMs }) => readyAtMs));
    while (waits.ended().size < desktops && Date.now() < lastReadyAtMs + patienceMs) {
      await sleep(LOOK_MS);
    }
    const now = Date.now();
    const ended = waits.ended();
    const delaysMs = times.map(({ id, readyAtMs }) => (ended.get(id) ?? now) - readyAtMs);
    const reads = await account.reads();
    /** @type {WaitFigures} */
    const figures = {
      way: name,
      calls: reads.length,
      callsPerWait: reads.length / desktops,
      throttled: reads.filter(({ outcome }) => outcome.startsWith("Throttling")).length,
      delayMs: {
        median: quantile(delaysMs, 0.5),
        p95: quantile(delaysMs, 0.95),
        longest: quantile(delaysMs, 1),
      },
      notReturned: desktops - ended.size,
    };
    return {
      figures,
      durationsMs: times.map(({ begunAtMs, readyAtMs }) => Math.round(readyAtMs - begunAtMs)),
    };
  } finally {
    await waits.stop();
    await account.close();
  }
}

/**
 * The smallest value that so large a share of the values does not exceed.
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
}

/**
 * @param {WaitFigures} own
 * @param {readonly WaitFigures[]} others
 */
function compare(own, others) {
  /** @param {(figures: WaitFigures) => number} value */
  const least = (value) => others.reduce((best, each) => (value(each) < value(best) ? each : best));
  return {
    fewestCalls: ratio(
      own,
      least(({ calls }) => calls),
    ),
    shortestDelay: ratio(
      own,
      least(({ delayMs }) => delayMs.median),
    ),
  };
}

/**
 * @param {WaitFigures} own
 * @param {WaitFigures} peer
 * @returns {Ratio}
 */
const ratio = (own, peer) => ({
  peer: peer.way,
  calls: own.calls / peer.calls,
  medianDelay: own.delayMs.median / peer.delayMs.median,
  p95Delay: own.delayMs.p95 / peer.delayMs.p95,
});

/**
 * The same for a page.
 * @param {WaitMeasurements} measurements
 */
export const waitTable = ({ desktops, runs, unavailable }) => [
  ...runs.flatMap(({ rateLimit, ways }) => [
    `${desktops} creates that are waited for together, in real time, ${rateLimit > 0 ? `with a limit of ${rateLimit} calls per second and operation` : "without a limit"}:`,
    table([
      ["", "calls per wait", "throttled", "delay, median, s", "95 %, s", "longest, s", "not returned"],
      ...ways.map(({ way, callsPerWait, throttled, delayMs, notReturned }) => [
        way,
        callsPerWait.toFixed(2),
        throttled,
        seconds(delayMs.median),
        seconds(delayMs.p95),
        seconds(delayMs.longest),
        notReturned,
      ]),
    ]),
  ]),
  ...Object.entries(unavailable).map(([way, why]) => `${way} is not measured: ${why}`),
];

/** @param {WaitMeasurements} measurements */
function print({ desktops, runs, unavailable }) {
  for (const { rateLimit, ways, toBestPeer } of runs) {
    const limit = rateLimit > 0 ? `${rateLimit} calls per second and operation` : "no rate limit";
    console.log(`\n${desktops} desktops waited for, ${limit}`);
    line("", "calls per wait", "calls", "throttled", "delay s, median", "95 %", "longest", "not returned");
    for (const { way, callsPerWait, calls, throttled, delayMs, notReturned } of ways) {
      const { median, p95, longest } = delayMs;
      line(
        way,
        callsPerWait.toFixed(2),
        calls,
        throttled,
        ...[median, p95, longest].map(seconds),
        notReturned,
      );
    }
    ratioLine("the peer with the fewest calls", toBestPeer.fewestCalls);
    ratioLine("the peer with the shortest delay", toBestPeer.shortestDelay);
  }
  for (const [way, why] of Object.entries(unavailable)) {
    console.log(`\n${way} is not measured: ${why}`);
  }
}

/**
 * @param {string} what
 * @param {...(string | number)} columns
 */
function line(what, ...columns) {
  console.log(what.padEnd(24) + columns.map((each) => String(each).padStart(16)).join(""));
}

/**
 * @param {string} which
 * @param {Ratio} ratio
 */
function ratioLine(which, { peer, calls, medianDelay, p95Delay }) {
  const [ofCalls, ofMedian, ofP95] = [calls, medianDelay, p95Delay].map((each) => each.toFixed(2));
  console.log(`  of ${which} (${peer}): calls ${ofCalls}, median delay ${ofMedian}, 95 % delay ${ofP95}`);
}

/** @param {number} ms */
const seconds = (ms) => (ms / 1000).toFixed(2);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
  });
  const measurements = await measureWaits({ quick: values.quick });
  if (values.json) {
    console.log(JSON.stringify(measurements, undefined, 2));
  } else {
    print(measurements);
  }
}
