// Memory and processor time of the provider processes of a run, from /proc: so on Linux only.
import { readdirSync, readFileSync } from "node:fs";

const EVERY_MS = 100;
const TICK_MS = 10;

/** @typedef {{ cpuMs: number, peakBytes: number }} Usage */

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process has ended meanwhile.
    return "";
  }
}

/** @param {string} pid */
function usageOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  const [userTicks, systemTicks] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13);
  return peak === undefined
    ? undefined
    : { cpuMs: (Number(userTicks) + Number(systemTicks)) * TICK_MS, peakBytes: Number(peak) * 1024 };
}

/**
 * Watches the provider processes that are started for a folder while some work runs.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, usage: Usage }>} The processor time of all of them, and the memory of the largest.
 */
export async function watchProviders(folder, work) {
  /** @type {Map<string, Usage>} */
  const seen = new Map();
  const providers = new Set();
  const look = () => {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      if (!providers.has(pid)) {
        const isProvider = read(`/proc/${pid}/cmdline`).includes("dynamic-provider");
        if (!isProvider || !read(`/proc/${pid}/environ`).includes(folder)) {
          continue;
        }
        providers.add(pid);
      }
      const usage = usageOf(pid);
      if (usage) {
        seen.set(pid, usage);
      }
    }
  };
  const timer = process.platform === "linux" ? setInterval(look, EVERY_MS) : undefined;
  const result = await work().finally(() => clearInterval(timer));
  const all = [...seen.values()];
  return {
    result,
    usage: {
      cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
      peakBytes: Math.max(0, ...all.map(({ peakBytes }) => peakBytes)),
    },
  };
}
