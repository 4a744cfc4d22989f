// The fault matrix: every call of every scenario goes wrong in every way, and one more command has to put it right.
// Usage: npm run test:faults [-- options]; --help tells them.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureEngine } from "../../scripts/engine/index.mjs";
import { messageOf } from "../../scripts/lib/errors.mjs";
import { missingOperations, missingResources } from "./coverage.mjs";
import { everyCase, select } from "./plan.mjs";
import { kill, processesWith } from "./processes.mjs";
import { newAccount, runCase, runClean } from "./run.mjs";
import { scenarios } from "./scenarios.mjs";
import { closingLine, countsOf, failure, tables } from "./table.mjs";

/** @import { Engine } from "../../scripts/engine/index.mjs" */
/** @import { Case } from "./plan.mjs" */
/** @import { Cloud } from "./judge.mjs" */
/** @import { Clean, Result } from "./run.mjs" */
/** @import { Scenario } from "./scenarios.mjs" */

/**
 * The scenarios without faults, by name.
 * @typedef {ReadonlyMap<string, Clean>} Cleans
 */

/**
 * Where the runs have their folders, and the engine that they use.
 * @typedef {{ root: string, engine: Engine }} Place
 */

const HELP = `Usage: npm run test:faults [-- options]

Runs small stacks through the real pulumi on the emulator, breaks one call in each run, and looks whether one more
command puts everything right: each object is there once, the state knows it, and a preview shows no change.

The cases follow from the call log of each scenario without faults. A call that changes something gets a lost request
or answer, a time-out, an error, throttling, a kill, or an interrupt: before it takes effect, after it did, or, for
kills and interrupts, while the provider waits for what it began. That is some thousands of cases, and hours. Without
--all they are thinned out, always in the same way for the same seed: every case of the first call of each operation
that creates; of each further call that changes something the kill after it took effect and one more case, and of these
at least three for each operation; and one for each reading operation.

  --brief       one case for each operation that creates, and for one in three of the others that change something
  --quick       one case for each operation that changes something
  --all         every case
  --only TEXT   cases with this text in their name, of all of them; several texts with commas
  --jobs N      runs at a time (default: one more than there are processors, since runs also wait)
  --seed N      another choice of cases (default 0)
  --list        say what would run, after the runs without faults that this takes
  --keep        leave the folders of failed runs in place, with the output in output.txt

The last line is "faults N, lost N, duplicated N, unrecovered N". The exit code is 0 when these are 0, no provider was
left running, and at most one case in ten was not reached (the order of parallel calls differs from run to run).
`;

const PROGRESS_EVERY = 15_000;
const MOST_NOT_REACHED = 0.1;

const { values: options } = parseArgs({
  options: {
    brief: { type: "boolean" },
    quick: { type: "boolean" },
    all: { type: "boolean" },
    only: { type: "string" },
    jobs: { type: "string", default: String(availableParallelism() + 1) },
    seed: { type: "string", default: "0" },
    list: { type: "boolean" },
    keep: { type: "boolean" },
    help: { type: "boolean" },
  },
});
const texts = (options.only ?? "").split(",").filter((text) => text !== "");

/** @param {string} root */
async function main(root) {
  if (process.platform !== "linux") {
    throw new Error("the fault matrix reads /proc, and so needs Linux");
  }
  refuseGaps("no scenario has", missingResources(scenarios.map(({ program = "" }) => program)));
  const engine = await ensureEngine();
  const account = await newAccount(join(root, "new"), engine);
  const wanted = wantedScenarios();
  const cleans = await runCleans(wanted, { root, engine });
  if (!options.only) {
    refuseGaps("no scenario calls", missingOperations([...cleans.values()].map(({ calls }) => calls)));
  }
  const cases = chosenCases(cleans);
  if (options.list) {
    for (const { id } of cases) {
      console.log(id);
    }
    console.log(`${cases.length} cases`);
    return false;
  }
  return report(await runCases(cases, { root, engine, account, cleans }), root);
}

/**
 * @param {string} what
 * @param {readonly string[]} names
 */
function refuseGaps(what, names) {
  if (names.length > 0) {
    throw new Error(`${what} ${names.join(", ")}: add it to test/faults/scenarios.mjs`);
  }
}

/** With --only just the scenarios that it names, as far as it does, and those before them. */
function wantedScenarios() {
  const names = new Set(texts.map((text) => text.split("/")[0]));
  /** @param {Scenario} scenario */
  const isNamed = ({ name }) => names.has(name);
  if (!scenarios.some(isNamed)) {
    return scenarios;
  }
  const wanted = new Set(scenarios.filter(isNamed));
  for (const each of [...scenarios].reverse()) {
    if (wanted.has(each) && each.after) {
      wanted.add(scenarioOf(each.after));
    }
  }
  return scenarios.filter((each) => wanted.has(each));
}

/** @param {string} wanted */
function scenarioOf(wanted) {
  const found = scenarios.find(({ name }) => name === wanted);
  if (found) {
    return found;
  }
  throw new Error(`there is no scenario ${wanted}`);
}

/**
 * @param {readonly Scenario[]} wanted
 * @param {Place} place
 * @returns {Promise<Cleans>}
 */
async function runCleans(wanted, { root, engine }) {
  /** @type {Map<string, Promise<Clean>>} */
  const running = new Map();
  const free = limited(Number(options.jobs));
  for (const scenario of wanted) {
    const { name, after } = scenario;
    const before = after === undefined ? undefined : running.get(after);
    const run = async () => {
      const from = await before;
      const isChecked = !options.brief && !options.quick && !options.only;
      return free(() => runClean(scenario, { folder: join(root, name), engine, from, isChecked }));
    };
    running.set(name, run());
  }
  await Promise.allSettled(running.values());
  /** @type {Map<string, Clean>} */
  const cleans = new Map();
  for (const [name, clean] of running) {
    cleans.set(name, await clean);
  }
  return cleans;
}

/** @param {Cleans} cleans */
function chosenCases(cleans) {
  const all = scenarios
    .filter(({ isSetUp }) => !isSetUp)
    .flatMap(({ name }) => everyCase(name, cleans.get(name)?.calls ?? []));
  if (options.only) {
    return [...new Set(texts.flatMap((text) => named(all, text)))];
  }
  const sizes = /** @type {const} */ (["brief", "quick", "all"]);
  return select(all, sizes.find((size) => options[size]) ?? "normal", Number(options.seed));
}

/**
 * The one of this name, or all with this text in their names.
 * @param {readonly Case[]} cases
 * @param {string} text
 */
function named(cases, text) {
  const exact = cases.filter(({ id }) => id === text);
  return exact.length > 0 ? exact : cases.filter(({ id }) => id.includes(text));
}

/**
 * @param {readonly Case[]} cases
 * @param {Place & { account: Cloud, cleans: Cleans }} setting
 */
async function runCases(cases, { root, engine, account, cleans }) {
  /** @type {Result[]} */
  const results = [];
  const started = Date.now();
  const say = () => {
    const { faults, lost, duplicated, unrecovered } = countsOf(results);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `${results.length} of ${cases.length} in ${seconds} s: faults ${faults}, lost ${lost}, duplicated ${duplicated}, unrecovered ${unrecovered}`,
    );
  };
  const progress = setInterval(say, PROGRESS_EVERY);
  const free = limited(Number(options.jobs));
  const work = cases.map((each, index) =>
    free(async () => {
      const scenario = scenarioOf(each.scenario);
      const folder = join(root, String(index));
      const from = scenario.after === undefined ? undefined : cleans.get(scenario.after);
      const clean = cleans.get(scenario.name);
      if (!clean) {
        throw new Error(`${scenario.name} was not run without faults`);
      }
      const result = await runCase(each, {
        scenario,
        clean,
        from,
        account,
        folder,
        engine,
        keep: options.keep === true,
      });
      results.push(result);
      if (hasFailed(result)) {
        console.log(`\n${failure(result, options.keep ? folder : undefined)}\n`);
      }
    }),
  );
  await Promise.all(work);
  clearInterval(progress);
  say();
  return results;
}

/** @param {Result} result */
const hasFailed = ({ findings, left }) => findings.length > 0 || left.length > 0;

/**
 * @param {readonly Result[]} results
 * @param {string} root
 * @returns Whether folders of failed runs are to stay.
 */
function report(results, root) {
  const failed = results.filter(hasFailed);
  if (failed.length > 0) {
    console.log(`\n${failed.length} runs went wrong:`);
    for (const {
      case: { id },
      findings,
    } of failed) {
      console.log(`  ${id}: ${findings[0]?.text ?? "a provider was left running"}`);
    }
  }
  for (const {
    case: { id },
  } of results.filter(({ isStruck }) => !isStruck)) {
    console.log(`not reached: ${id}`);
  }
  console.log(`\n${tables(results)}\n`);
  console.log(closingLine(results));
  const tooFewReached = countsOf(results).notReached > MOST_NOT_REACHED * results.length;
  if (failed.length > 0 || tooFewReached || results.length === 0) {
    process.exitCode = 1;
  }
  const isKept = options.keep === true && failed.length > 0;
  if (isKept) {
    console.error(`The folders of the failed runs are in ${root}`);
  }
  return isKept;
}

/**
 * Runs at most so many pieces of work at a time, in the order they came.
 * @param {number} most
 * @returns {<T>(work: () => Promise<T>) => Promise<T>}
 */
function limited(most) {
  /** @type {(() => void)[]} */
  const waiting = [];
  let running = 0;
  return async (work) => {
    if (running >= most) {
      await /** @type {Promise<void>} */ (new Promise((go) => waiting.push(go)));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      // The one that waits takes the place over, so that no other can slip in between.
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        running -= 1;
      }
    }
  };
}

if (options.help) {
  console.log(HELP);
} else {
  const root = mkdtempSync(join(tmpdir(), "wuying-faults-"));
  const remove = () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  // The commands have process groups of their own, so whoever ends this does not reach them.
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
    process.once(signal, () => {
      kill(processesWith(`=${root}`));
      remove();
      process.exit(code);
    });
  }
  let isKept = false;
  try {
    isKept = await main(root);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  } finally {
    if (!isKept) {
      remove();
    }
  }
}
