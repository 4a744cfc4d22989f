// Lets one thing go wrong in a command that runs.
import { setTimeout as sleep } from "node:timers/promises";
import { atCall, hitsProcesses, tookEffect } from "./plan.mjs";
import { isProvider, kill } from "./processes.mjs";

/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { Ended, Lab } from "./lab.mjs" */
/** @import { Case, ProcessFault } from "./plan.mjs" */

const LOOK_EVERY = 20;
const BETWEEN_INTERRUPTS = 300;

/**
 * What is done to the processes of a run; `pid` is the command's, which leads its process group.
 * @type {Readonly<Record<ProcessFault, (lab: Lab, pid: number) => void | Promise<void>>>}
 */
export const INTERRUPTS = {
  kill: (lab) => lab.killAll(),
  "kill-engine": (_lab, pid) => kill([pid]),
  "kill-provider": (lab) => kill(lab.processes().filter(isProvider)),
  "ctrl-c": (_lab, pid) => kill([-pid], "SIGINT"),
  "ctrl-c-twice": async (_lab, pid) => {
    kill([-pid], "SIGINT");
    await sleep(BETWEEN_INTERRUPTS);
    kill([-pid], "SIGINT");
  },
};

/**
 * Runs a command with the fault of a case.
 *
 * @param {Lab} lab
 * @param {readonly string[]} command
 * @param {Case} theCase
 * @returns {Promise<{ ended: Ended, isStruck: boolean }>}
 */
export async function runWithFault(lab, command, { operation, occurrence, moment, fault: given }) {
  const fault = atCall(given);
  if (moment !== "wait") {
    // A call that is held is under way for as long as it takes to do something to its processes.
    const kind = hitsProcesses(fault) ? "timeout" : fault;
    await lab.arm({ operation, when: moment, kind, skip: occurrence - 1 });
  }
  const { pid, ended } = lab.start(...command);
  let isOver = false;
  void ended.then(() => (isOver = true));
  let isStruck = false;
  if (hitsProcesses(fault)) {
    const isTime = moment === "wait" ? waitHasBegun(operation, occurrence) : isHeld;
    while (!isOver && !isStruck) {
      isStruck = isTime(await lab.calls());
      if (!isStruck) {
        await sleep(LOOK_EVERY);
      }
    }
    if (isStruck) {
      await INTERRUPTS[fault](lab, pid);
    }
  }
  const result = await ended;
  await lab.disarm();
  return { ended: result, isStruck: hitsProcesses(fault) ? isStruck : (await lab.calls()).some(hasFault) };
}

/** @param {CallRecord} call */
const hasFault = ({ fault }) => fault !== undefined;
/** @param {readonly CallRecord[]} calls */
const isHeld = (calls) => calls.some(hasFault);

/**
 * Any call after the one that took effect shows that the provider has its answer.
 * @param {string} operation
 * @param {number} occurrence
 * @returns {(calls: readonly CallRecord[]) => boolean}
 */
const waitHasBegun = (operation, occurrence) => (calls) => {
  const effective = calls.filter((call) => call.operation === operation && tookEffect(call));
  const last = effective[occurrence - 1];
  return last !== undefined && calls.indexOf(last) < calls.length - 1;
};
