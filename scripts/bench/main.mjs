// Measures what stacks cost, on the emulator and through the real pulumi, beside a floor: the same stack of resources
// whose handlers answer at once. Timings depend on the machine, so only figures of one run compare.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureEngine } from "../engine/index.mjs";
import { measureHaste, measureLife, measureLives, measureTwoStacks, RATE_LIMIT } from "./fleet.mjs";
import { fleetTable, hasteTable, operationTable, stateTable, table, twoStacks } from "./page.mjs";
import { measureStart } from "./start.mjs";
import { measureWaits, waitTable } from "./waits.mjs";

/** @import { Fleet } from "./programs.mjs" */
/** @import { MeasuredFleet } from "./page.mjs" */

const HELP = `Usage: npm run bench [-- OPTION...]

Measures fleets of desktops, workstations and groups, two stacks of one account, a fleet in
haste, waits against those of other libraries, and the start of a program.

  --quick          small fleets, and nothing else: about two minutes
  --calls          what the small fleets call, without a floor to compare with, as JSON
  --desktops LIST  sizes of the fleets of desktops, such as 1,10,100,1000
  --only LIST      of fleets, two, haste, waits, start (default: all)
  --write          writes docs/performance.md
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

async function measure() {
  const parts =
    values.only?.split(",") ?? (values.quick ? ["fleets"] : ["fleets", "two", "haste", "waits", "start"]);
  const engine = await ensureEngine();
  /** @type {MeasuredFleet[]} */
  const measured = [];
  for (const fleet of parts.includes("fleets") ? fleets() : []) {
    say(fleet.name);
    measured.push({ name: fleet.name, resources: fleet.resources, ...(await measureLives(engine, fleet)) });
  }
  const rest = async (/** @type {string} */ part, /** @type {() => unknown} */ work) => {
    if (!parts.includes(part)) {
      return undefined;
    }
    say(part);
    return work();
  };
  return {
    fleets: measured,
    two: /** @type {Awaited<ReturnType<typeof measureTwoStacks>> | undefined} */ (
      await rest("two", () => measureTwoStacks(engine, EACH_OF_TWO))
    ),
    haste: /** @type {Awaited<ReturnType<typeof measureHaste>> | undefined} */ (
      await rest("haste", () => measureHaste(engine, HASTE.desktops, HASTE.timeScale))
    ),
    waits: /** @type {Awaited<ReturnType<typeof measureWaits>> | undefined} */ (
      await rest("waits", () => measureWaits())
    ),
    start: /** @type {ReturnType<typeof measureStart> | undefined} */ (
      await rest("start", () => measureStart())
    ),
  };
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

/** @param {Awaited<ReturnType<typeof measure>>} figures */
function page({ fleets: measured, two, haste, waits, start }) {
  const parts = [
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${cpus().length} cores and Node.js ${process.versions.node}, through the real engine with its default parallelism, on the emulator with a limit of ${RATE_LIMIT} calls per second and operation, where an emulated minute takes 0.6 s. The floor is the same stack of dynamic resources whose handlers answer at once.`,
    fleetTable(measured),
    "### State",
    stateTable(measured),
    "### Calls by operation",
    operationTable(measured),
  ];
  if (two) {
    parts.push(`### Two stacks of ${EACH_OF_TWO} desktops in one account`, twoStacks(two));
  }
  if (haste) {
    parts.push(
      "### A fleet with `skipAwait`",
      `An emulated minute takes ${60 * HASTE.timeScale} s here, so that looks and durations stand in a real ratio.`,
      hasteTable(haste, HASTE.desktops),
    );
  }
  if (waits) {
    parts.push("### Waits beside those of other libraries", ...waitTable(waits));
  }
  if (start) {
    parts.push(
      "### The start of a process",
      table([
        ["beside a process with `@pulumi/pulumi` alone", "processor time, ms", "modules"],
        ...start.starts.map(({ name, cpuMs, addedModules }) => [name, cpuMs.toFixed(1), addedModules]),
      ]),
    );
  }
  return parts.join("\n\n");
}

const BEGIN = "<!-- measured -->";

async function main() {
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.calls) {
    console.log(JSON.stringify(await measureCalls(), undefined, 2));
    return;
  }
  const figures = await measure();
  if (values.json) {
    console.log(JSON.stringify(figures, undefined, 2));
    return;
  }
  const text = page(figures);
  console.log(text);
  if (values.write) {
    const file = join(root, "docs/performance.md");
    const [written = ""] = readFileSync(file, "utf8").split(BEGIN);
    writeFileSync(file, `${written}${BEGIN}\n\n${text}\n`);
  }
}

await main();
