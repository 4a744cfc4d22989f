// What the package adds to the start of a process over one that loads @pulumi/pulumi alone.
// Usage: node scripts/bench/start.mjs [--rounds N] [--json]   (needs the compiled package: npm run build)
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(fileURLToPath(import.meta.url), "../../..");

/** Mocks stand for the engine, so that no process needs more than the packages. */
const BEGIN = `const pulumi = require("@pulumi/pulumi");
pulumi.runtime.setMocks({ newResource: ({ name, inputs }) => ({ id: name, state: inputs }), call: ({ inputs }) => inputs });
const begun = process.cpuUsage();
`;
const END = `
const { user, system } = process.cpuUsage(begun);
const ended = performance.now();
process.stdout.write(JSON.stringify({ ended, cpu: (user + system) / 1000, modules: Object.keys(require.cache).length }));`;

const CLUSTER = `const wuying = require("pulumi-wuying");
new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" });`;
const GROUP = `const wuying = require("pulumi-wuying");
new wuying.appstream.AppInstanceGroup("g", { productType: "CloudApp", appCenterImageId: "img-1" });`;
const PROVIDER = `const provider = require("pulumi-wuying/provider");`;

/** @type {Readonly<Record<string, string>>} */
const PROCESSES = {
  "program with a cluster": CLUSTER,
  "program with a delivery group": GROUP,
  "program with a function": `${CLUSTER}\nwuying.gws.getClusters();`,
  "provider of gws": `${PROVIDER}\nprovider.load("gws:Cluster");`,
  "provider of appstream": `${PROVIDER}\nprovider.load("appstream:AppInstanceGroup");`,
};

/**
 * What one kind of process costs more than the bare one, as the medians of all rounds.
 * @typedef {object} Start
 * @property {string} name
 * @property {number} cpuMs Processor time from when `@pulumi/pulumi` is loaded to the last line. It is steady, also on a
 * machine that has other work.
 * @property {number} addedMs Time from the start of the process to its last line, less the same of the bare process of
 * the round. It says something on a quiet machine only.
 * @property {number} addedModules
 */

/**
 * @param {string} program
 * @returns {{ ended: number, cpu: number, modules: number }}
 */
function run(program) {
  const text = execFileSync(process.execPath, ["-e", BEGIN + program + END], { cwd: root, encoding: "utf8" });
  return JSON.parse(text);
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs the bare process and each of the others in turns, so that what else the machine does meets all of them alike.
 * @param {{ rounds?: number }} [options]
 * @returns {{ bareMs: number, starts: readonly Start[] }}
 */
export function measureStart({ rounds = 15 } = {}) {
  // The first process of all finds no file in the cache of the system.
  run("");
  const all = Array.from({ length: rounds }, () => ({
    bare: run(""),
    others: new Map(Object.entries(PROCESSES).map(([name, program]) => [name, run(program)])),
  }));
  const starts = Object.keys(PROCESSES).map((name) => {
    const pairs = all.flatMap(({ bare, others }) => {
      const other = others.get(name);
      return other ? [{ bare, other }] : [];
    });
    return {
      name,
      cpuMs: median(pairs.map(({ bare, other }) => other.cpu - bare.cpu)),
      addedMs: median(pairs.map(({ bare, other }) => other.ended - bare.ended)),
      addedModules: median(pairs.map(({ bare, other }) => other.modules - bare.modules)),
    };
  });
  return { bareMs: median(all.map(({ bare }) => bare.ended)), starts };
}

const signed = (/** @type {number} */ value, digits = 1) => `${value < 0 ? "" : "+"}${value.toFixed(digits)}`;

/** @param {ReturnType<typeof measureStart>} measured */
function table({ bareMs, starts }) {
  const line = (/** @type {string} */ name, /** @type {readonly (string | number)[]} */ cells) =>
    name.padEnd(32) + cells.map((cell) => String(cell).padStart(12)).join("");
  return [
    line("", ["CPU ms", "ms", "modules"]),
    line("@pulumi/pulumi alone", ["", bareMs.toFixed(0), ""]),
    ...starts.map(({ name, cpuMs, addedMs, addedModules }) =>
      line(name, [signed(cpuMs), signed(addedMs), signed(addedModules, 0)]),
    ),
  ].join("\n");
}

function main() {
  const { values } = parseArgs({
    options: { rounds: { type: "string", default: "15" }, json: { type: "boolean", default: false } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    console.error(`--rounds takes a whole number from 1 on, not ${values.rounds}`);
    process.exit(2);
  }
  const measured = measureStart({ rounds });
  console.log(values.json ? JSON.stringify(measured, undefined, 2) : table(measured));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main();
}
