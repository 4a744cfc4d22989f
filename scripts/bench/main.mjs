// Measures what stacks cost, on the emulator and through the real pulumi, beside a floor: the same stack of resources
// whose handlers answer at once. Timings depend on the machine, so only figures of one run compare.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureEngine } from "../engine/index.mjs";
import { measureHaste, measureLife, measureLives, measureTwoStacks, RATE_LIMIT } from "./fleet.mjs";
import {
  boundTable,
  COMMANDS,
  fleetTable,
  hasteTable,
  operationTable,
  seconds,
  stateTable,
  table,
  twoStacks,
} from "./page.mjs";
import { measureStart } from "./start.mjs";
import { measureWaits, waitTable } from "./waits.mjs";

/** @import { Engine } from "../engine/index.mjs" */
/** @import { MeasuredFleet } from "./page.mjs" */
/** @import { Fleet } from "./programs.mjs" */

const HELP = `Usage: npm run bench [-- OPTION...]

Measures fleets of desktops, workstations and groups, two stacks of one account, a fleet in
haste, waits against those of other libraries, and the start of a program.

  --quick          small fleets, and nothing else: about two minutes
  --calls          what the small fleets call, without a floor to compare with, as JSON
  --desktops LIST  sizes of the fleets of desktops, such as 1,10,100,1000
  --only LIST      of fleets, two, haste, waits, start (default: all)
  --write          writes the figures into docs/performance.md, those of each part when they are there
  --json           prints the figures as JSON instead
  -h, --help       this text
`;

const root = join(import.meta.dirname, "../..");
const HASTE = { desktops: 200, timeScale: 0.25 };
const EACH_OF_TWO = 200;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    calls: { type: "boolean", default: false },
    desktops: { type: "string" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

/** @returns {readonly (Fleet & { name: string, resources: number })[]} */
function fleets() {
  const isSmall = values.quick || values.calls;
  const sizes = (values.desktops ?? (isSmall ? "10" : "1,10,100,1000")).split(",").map(Number);
  const ofDesktops = sizes.map((desktops) => ({
    name: `${desktops} ${desktops === 1 ? "desktop" : "desktops"}`,
    desktops,
    resources: desktops,
  }));
  const [workstations, groups] = isSmall ? [5, 2] : [100, 20];
  return [
    ...ofDesktops,
    { name: `${workstations} workstations`, workstations, resources: workstations },
    { name: `${groups} groups`, groups, resources: groups },
  ];
}

/** @param {string} line */
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

/** @param {Engine} engine */
async function measureFleets(engine) {
  /** @type {MeasuredFleet[]} */
  const measured = [];
  for (const fleet of fleets()) {
    say(fleet.name);
    const lives = await measureLives(engine, fleet);
    measured.push({ ...fleet, ...lives });
    say(COMMANDS.map((command) => `${command} ${seconds(lives.wuying[command].seconds)} s`).join(", "));
  }
  return measured;
}

/**
 * One part of the page: what measures it, and what tells of it.
 * @template Measured
 * @typedef {{ measure: (engine: Engine) => Measured | Promise<Measured>, tell: (measured: Measured) => readonly string[] }} Part
 */

/**
 * @template Measured
 * @param {Part<Measured>} part
 */
const part = ({ measure, tell }) => ({
  /** @param {Engine} engine */
  async run(engine) {
    const measured = await measure(engine);
    return { measured, text: tell(measured) };
  },
});

const PARTS = {
  fleets: part({
    measure: measureFleets,
    tell: (measured) => [
      `It went through the real engine with its default parallelism, on the emulator with a limit of ${RATE_LIMIT} calls per second and operation, where an emulated minute takes 0.6 s. The floor is the same stack of dynamic resources whose handlers answer at once. State files lie in memory, so that no disk is measured. What changes nothing is run three times; the figures are those of the run in the middle.`,
      fleetTable(measured),
      "No `up` of desktops can be faster than the slowest of these: the floor, the creates at the limit, and all that the emulator takes for the objects, so many at once as the engine works on:",
      boundTable(measured),
      "#### State",
      stateTable(measured),
      "#### Calls by operation",
      operationTable(measured),
    ],
  }),
  two: part({
    measure: (engine) => measureTwoStacks(engine, EACH_OF_TWO),
    tell: (two) => [twoStacks(two)],
  }),
  haste: part({
    measure: (engine) => measureHaste(engine, HASTE.desktops, HASTE.timeScale),
    tell: (ways) => [
      `${HASTE.desktops} desktops. An emulated minute takes ${60 * HASTE.timeScale} s here, so that looks and durations stand in a real ratio.`,
      hasteTable(ways),
    ],
  }),
  waits: part({ measure: () => measureWaits(), tell: waitTable }),
  start: part({
    measure: () => measureStart(),
    tell: ({ starts }) => [
      table([
        ["beside a process with `@pulumi/pulumi` alone", "processor time, ms", "modules"],
        ...starts.map(({ name, cpuMs, addedModules }) => [name, cpuMs.toFixed(1), addedModules]),
      ]),
    ],
  }),
};

/** @typedef {keyof typeof PARTS} PartName */

/** @returns {readonly PartName[]} */
function chosen() {
  const all = /** @type {PartName[]} */ (Object.keys(PARTS));
  const names = values.only?.split(",") ?? (values.quick ? ["fleets"] : all);
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown !== undefined) {
    console.error(`--only takes ${all.join(", ")}, not ${unknown}`);
    process.exit(2);
  }
  return /** @type {PartName[]} */ (names);
}

async function measureCalls() {
  const engine = await ensureEngine();
  const measured = [];
  for (const fleet of fleets()) {
    say(fleet.name);
    measured.push({ name: fleet.name, resources: fleet.resources, ...(await measureLife(engine, fleet)) });
  }
  return { fleets: measured };
}

const PAGE = join(root, "docs/performance.md");

/**
 * Puts the figures of one part into their place of the page, as soon as they are there.
 * @param {PartName} name
 * @param {string} text
 */
function write(name, text) {
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end of ${name} -->`];
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/performance.md has no place for the figures of ${name}: ${begin} and ${end}`);
  }
  writeFileSync(PAGE, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}

async function main() {
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.calls) {
    console.log(JSON.stringify(await measureCalls(), undefined, 2));
    return;
  }
  const engine = await ensureEngine();
  /** @type {Partial<Record<PartName, unknown>>} */
  const figures = {};
  for (const name of chosen()) {
    say(name);
    const { measured, text } = await PARTS[name].run(engine);
    figures[name] = measured;
    const when = `Measured on ${new Date().toISOString().slice(0, 10)} with ${cpus().length} cores and Node.js ${process.versions.node}.`;
    const told = [when, ...text].join("\n\n");
    if (values.write) {
      write(name, told);
    }
    if (!values.json) {
      console.log(`${told}\n`);
    }
  }
  if (values.json) {
    console.log(JSON.stringify(figures, undefined, 2));
  }
}

await main();
