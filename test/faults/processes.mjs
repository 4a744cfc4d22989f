// Processes of a run, from Linux's process table.
import { readdirSync, readFileSync } from "node:fs";
import { codeOf } from "../../scripts/lib/errors.mjs";

/**
 * @param {number} pid
 * @param {"environ" | "stat" | "cmdline"} name
 */
const read = (pid, name) => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    // It has ended meanwhile.
    return "";
  }
};

const everyPid = () =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/**
 * Processes that run, whoever their parent is now, and that have this text among their environment variables.
 * @param {string} text
 */
export const processesWith = (text) =>
  everyPid().filter((pid) => read(pid, "environ").includes(text) && !isOver(pid));

/** @param {number} pid */
const fieldsOf = (pid) =>
  read(pid, "stat")
    .replace(/^.*\) /s, "")
    .split(" ");

/** @param {number} pid */
const isOver = (pid) => ["Z", "X", ""].includes(fieldsOf(pid)[0] ?? "");

/**
 * The command line, with spaces between its words.
 * @param {number} pid
 */
export const commandOf = (pid) => read(pid, "cmdline").replaceAll("\0", " ").trim();

/**
 * The process in which the dynamic providers of a run work.
 * @param {number} pid
 */
export const isProvider = (pid) => /^\S*node .*dynamic-provider/.test(commandOf(pid));

/**
 * Ends processes at once; those that have ended already are fine.
 * @param {readonly number[]} pids
 * @param {NodeJS.Signals} signal
 */
export function kill(pids, signal = "SIGKILL") {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (codeOf(error) !== "ESRCH") {
        throw error;
      }
    }
  }
}
