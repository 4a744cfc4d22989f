// Measures what a stack costs, on the emulator and through the real pulumi, and prints a table. Timings depend on the
// machine: compare the figures of one run with each other.
// Usage: npm run bench [-- --desktops N]      (default 20)
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureEngine } from "./engine/index.mjs";
import { startEmulator } from "./lib/processes.mjs";
import { openProject } from "./lib/project.mjs";

/** @import { Engine } from "./engine/index.mjs" */
/** @import { RunningEmulator } from "./lib/processes.mjs" */

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({ options: { desktops: { type: "string", default: "20" } } });
const desktops = Number(values.desktops);
const TIME_SCALE = 0.01;

const EMPTY = `export const nothing = 0;`;
const LOADED = `require("pulumi-wuying");`;
const FLEET = `
const wuying = require("pulumi-wuying");
const role = new wuying.gws.ServiceLinkedRole("role");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: role });
for (let i = 0; i < ${desktops}; i += 1) {
  new wuying.gws.Instance("desk-" + i, {
    clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
    systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop",
  });
}`;

const folder = mkdtempSync(join(tmpdir(), "wuying-bench-"));
/** @type {[what: string, value: string | number][]} */
const rows = [];
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [what, value] of rows) {
  console.log(`${what.padEnd(58)} ${value}`);
}

async function main() {
  const engine = await ensureEngine();
  const emulator = await startEmulator(join(root, "dist/cli/main.js"), ["--time-scale", String(TIME_SCALE)]);
  try {
    await measure(project(engine), emulator);
  } finally {
    await emulator.stop();
  }
}

/** @param {Engine} engine */
function project(engine) {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "name": "bench", "private": true, "main": "index.js" }');
  return {
    ...openProject(folder, "bench", engine),
    /** @param {string} text */
    program: (text) => writeFileSync(join(folder, "index.js"), text),
  };
}

/**
 * @param {ReturnType<typeof project>} project
 * @param {RunningEmulator} emulator
 */
async function measure({ program, quietly: pulumi, configure }, emulator) {
  await configure(emulator);
  const calls = async () => {
    const response = await fetch(`${emulator.endpoint}/_emulator/calls`);
    const log = /** @type {readonly unknown[]} */ (await response.json());
    return log.length;
  };
  /**
   * @param {string} what
   * @param {...string} args
   */
  const timed = async (what, ...args) => {
    const [start, before] = [Date.now(), await calls()];
    await pulumi(...args);
    rows.push([`${what}, seconds`, ((Date.now() - start) / 1000).toFixed(1)]);
    return (await calls()) - before;
  };

  program(EMPTY);
  await pulumi("preview");
  await timed("preview of an empty program", "preview");
  program(LOADED);
  await timed("preview of a program that only loads the package", "preview");

  program(FLEET);
  const resources = desktops + 2;
  /** @param {number} count */
  const perResource = (count) => (count / resources).toFixed(1);
  const created = await timed(`up of a cluster with ${desktops} desktops`, "up", "--yes", "--skip-preview");
  rows.push(["  API calls per resource, waits included", perResource(created)]);
  await timed("preview without changes", "preview", "--expect-no-changes");
  const refreshed = await timed("refresh", "refresh", "--yes", "--skip-preview");
  rows.push(["  API calls per resource", perResource(refreshed)]);
  /** @type {import("./lib/project.mjs").ExportedStack} */
  const { deployment } = JSON.parse(await pulumi("stack", "export"));
  const own = deployment.resources.filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic"));
  rows.push([
    "state bytes per resource",
    Math.round(own.reduce((sum, each) => sum + JSON.stringify(each).length, 0) / own.length),
  ]);
  const deleted = await timed("destroy", "destroy", "--yes", "--skip-preview");
  rows.push(["  API calls per resource, waits included", perResource(deleted)]);
}
