// A run from its start to its verdict: the scenario as it should be, or with a fault and what a user does after it.
import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "../../scripts/lib/errors.mjs";
import { judge } from "./judge.mjs";
import { Lab } from "./lab.mjs";
import { lags } from "./plan.mjs";
import { commandOf, isProvider, kill } from "./processes.mjs";
import { runWithFault } from "./strike.mjs";

/** @import { Engine } from "../../scripts/engine/index.mjs" */
/** @import { CleanEnd, Cloud, End, Finding } from "./judge.mjs" */
/** @import { Ended } from "./lab.mjs" */
/** @import { Case } from "./plan.mjs" */
/** @import { Scenario } from "./scenarios.mjs" */

const YES = ["--yes", "--skip-preview"];
/** How long the processes of a command may outlive it. */
const LEFT_AFTER = 10_000;
/** How long the cloud takes at most to finish what it was asked for, deletions for one. */
const SETTLE = 5_000;
const LINES = 25;
/** Longer than it takes from a kill to the first call of the next command. */
const LAG_SECONDS = 4;

/**
 * The command that a scenario is about.
 * @param {Scenario} scenario
 */
const commandOfScenario = ({ command }) => [command, ...YES];
/** A program that has to come to rest: what is there is what it says, looked at in the cloud. */
const CHECK = ["preview", "--refresh", "--expect-no-changes"];

/**
 * The end of a scenario without faults. Its folder stays, for the runs that start from its end.
 *
 * @typedef {CleanEnd & { readonly folder: string }} Clean
 */

/**
 * @param {Scenario} scenario
 * @param {{ folder: string, engine: Engine, from: Clean | undefined, isChecked: boolean }} options `from` is the scenario before it
 * @returns {Promise<Clean>}
 */
export async function runClean(scenario, { folder, engine, from, isChecked }) {
  const lab = await Lab.open(folder, { engine, from: from?.folder });
  try {
    const program = scenario.program ?? from?.program;
    if (program === undefined) {
      throw new Error("it has no program, and neither has the one before it");
    }
    lab.program(program);
    const [cloudBefore, { resources: resourcesBefore }] = [await lab.cloud(), lab.state()];
    await lab.succeed(...commandOfScenario(scenario));
    const calls = await lab.calls();
    if (isChecked && scenario.command !== "destroy") {
      await lab.succeed(...CHECK);
    }
    await sleep(500);
    return { ...(await endOf(lab, program)), calls, folder, cloudBefore, resourcesBefore };
  } catch (error) {
    throw new Error(`${scenario.name} does not work without faults: ${messageOf(error)}`);
  } finally {
    await lab.close();
  }
}

/**
 * What a new account holds.
 * @param {string} folder
 * @param {Engine} engine
 */
export const newAccount = async (folder, engine) => {
  const lab = await Lab.open(folder, { engine });
  try {
    return await lab.cloud();
  } finally {
    await lab.close();
  }
};

/**
 * @typedef {object} Result
 * @property {Case} case
 * @property {boolean} isStruck Whether the fault came to pass.
 * @property {Finding[]} findings
 * @property {string[]} left Processes that outlived their command for too long.
 * @property {Ended[]} commands
 */

/**
 * What a run with a fault starts from and is compared with.
 *
 * @typedef {object} Setting
 * @property {Scenario} scenario
 * @property {Clean} clean The same scenario without faults.
 * @property {Clean | undefined} from The scenario before it.
 * @property {Cloud} account What a new account holds.
 * @property {string} folder
 * @property {Engine} engine
 * @property {boolean} keep Whether the folder of a run that went wrong stays.
 */

/**
 * @param {Case} theCase
 * @param {Setting} setting
 * @returns {Promise<Result>}
 */
export async function runCase(theCase, { scenario, clean, from, account, folder, engine, keep }) {
  const listingLagSeconds = lags(theCase.fault) ? LAG_SECONDS : 0;
  const lab = await Lab.open(folder, { engine, from: from?.folder, listingLagSeconds });
  /** @type {Ended[]} */
  const commands = [];
  /** @type {Finding[]} */
  let findings = [];
  /** @type {string[]} */
  let left = [];
  let isStruck = false;
  try {
    lab.program(clean.program);
    const struck = await runWithFault(lab, commandOfScenario(scenario), theCase);
    const endedAt = Date.now();
    isStruck = struck.isStruck;
    commands.push(struck.ended);
    if (isStruck) {
      findings = await recover(lab, scenario, struck.ended, commands);
      left = await leftRunning(lab, endedAt);
      findings.push(...(await verdict(lab, clean, account)));
    }
  } catch (error) {
    findings.push({
      kind: "unrecovered",
      text: `the harness failed: ${error instanceof Error ? error.stack : error}`,
    });
  } finally {
    await lab.close();
  }
  if (findings.length === 0 || !keep) {
    lab.remove();
  } else {
    lab.write(
      "output.txt",
      commands.map(({ what, code, output }) => `$ ${what}\n${output}(${code})\n`).join("\n"),
    );
  }
  return { case: theCase, isStruck, findings, left, commands };
}

/**
 * What a user does when a command did not go well: the same again, once, and what Pulumi asks for.
 * @param {Lab} lab
 * @param {Scenario} scenario
 * @param {Ended} struck The command that went wrong.
 * @param {Ended[]} commands Gets those that are run here.
 */
async function recover(lab, scenario, struck, commands) {
  /** @type {Finding[]} */
  const findings = [];
  let last = struck;
  /** @param {...string} args */
  const step = async (...args) => {
    const ended = await lab.run(...args);
    commands.push(ended);
    last = ended;
    if (ended.code === 0) {
      return true;
    }
    findings.push({
      kind: "unrecovered",
      text: `${ended.what} ${ended.hung ? "did not end" : `ended with ${ended.code}`}: ${reasonOf(ended.output)}`,
    });
    return false;
  };
  if (struck.hung) {
    findings.push({ kind: "unrecovered", text: `${struck.what} did not end` });
  }
  if (lab.isLocked() && !(await step("cancel", "--yes"))) {
    return findings;
  }
  if (!wentWell(struck) && !(await step(...commandOfScenario(scenario)))) {
    return findings;
  }
  const isRefreshed = asksForRefresh(last.output);
  if (isRefreshed && !(await step("refresh", ...YES, "--clear-pending-creates"))) {
    return findings;
  }
  if (scenario.command !== "destroy") {
    await step(...CHECK.filter((word) => !(isRefreshed && word === "--refresh")));
  }
  return findings;
}

/**
 * A destroy that was cancelled between two resources ends with 0; its user knows that it was cancelled.
 * @param {Ended} ended
 */
const wentWell = ({ code, output }) => code === 0 && !output.includes("^C received");

/** @param {string} output */
const asksForRefresh = (output) =>
  /pending (operations|creates?)\b/i.test(output) && /pulumi refresh/.test(output);

/**
 * The first error that says something.
 * @param {string} output
 */
function reasonOf(output) {
  const lines = output.split("\n").map((line) => line.trim());
  const bullet = lines.find((line) => line.startsWith("* "));
  const errors = lines.filter((line) => line.startsWith("error:") && line !== "error: update failed");
  return bullet ?? errors.at(-1) ?? lastLines(output, 1);
}

/** @param {string} output */
export const lastLines = (output, count = LINES) => output.trim().split("\n").slice(-count).join("\n");

/**
 * Names the providers that are alive when a command has been over for a while, and ends all that is.
 * @param {Lab} lab
 * @param {number} endedAt
 */
async function leftRunning(lab, endedAt) {
  while (Date.now() < endedAt + LEFT_AFTER && lab.processes().length > 0) {
    await sleep(200);
  }
  const alive = lab.processes();
  const left = alive.filter(isProvider).map(commandOf);
  kill(alive);
  return left;
}

/**
 * @param {Lab} lab
 * @param {Clean} clean
 * @param {Cloud} account
 */
async function verdict(lab, clean, account) {
  const until = Date.now() + SETTLE;
  for (;;) {
    const findings = judge(await endOf(lab, clean.program), clean, account);
    if (findings.length === 0 || Date.now() >= until) {
      return findings;
    }
    await sleep(250);
  }
}

/**
 * @param {Lab} lab
 * @param {string} program
 * @returns {Promise<End>}
 */
const endOf = async (lab, program) => ({
  ...lab.state(),
  cloud: await lab.cloud(),
  calls: await lab.calls(),
  program,
});
