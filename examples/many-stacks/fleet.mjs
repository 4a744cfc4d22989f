// Previews, deploys or destroys the stacks of all offices at once, and sums up what that means for people.
//
//   node fleet.mjs preview|up|destroy [STACK]...
//
// The exit code is 0 where all went well, 1 where a stack failed, and 2 where the rules of wuying.report.json stop one:
// then nothing is deployed anywhere.
import { execFile } from "node:child_process";
import automation from "@pulumi/pulumi/automation/index.js";
import { OFFICES } from "./offices.mjs";
import { sumUp } from "./sum-up.mjs";

/** @typedef {import("./sum-up.mjs").Report} Report */
/** @typedef {(typeof OFFICES)[number]} Office */

const workDir = import.meta.dirname;
const AT_ONCE = 4;

const [command, ...names] = process.argv.slice(2);
const unknown = names.filter((name) => !OFFICES.some(({ stack }) => stack === name));
if (!["preview", "up", "destroy"].includes(command ?? "") || unknown.length > 0) {
  console.error(
    unknown.length > 0
      ? `no office: ${unknown.join(", ")}`
      : "Usage: node fleet.mjs preview|up|destroy [STACK]...",
  );
  process.exit(1);
}
const offices = OFFICES.filter(({ stack }) => names.length === 0 || names.includes(stack));

process.exitCode = command === "destroy" ? await change("destroy") : await deploy();

async function deploy() {
  const reports = await forEach(offices, reportOn);
  const { lines, exitCode } = sumUp(reports);
  console.log(lines.join("\n"));
  return command === "preview" || exitCode !== 0 ? exitCode : await change("up");
}

/** What a stack's preview means, by the package's own report. */
async function reportOn(/** @type {Office} */ office) {
  await stackOf(office);
  const args = ["pulumi-wuying", "report", "--json", "--", "pulumi", "preview", "--stack", office.stack];
  const { code, out, err } = await run("npx", args);
  // 2 says that a rule stops the plan, and the report is written all the same.
  if (code !== 0 && code !== 2) {
    throw new Error(err.trim());
  }
  return /** @type {Report} */ (JSON.parse(out));
}

async function change(/** @type {"up" | "destroy"} */ what) {
  const results = await forEach(offices, async (office) => {
    const stack = await stackOf(office);
    const options = { suppressProgress: true, onOutput: printer(office.stack) };
    const { summary } = what === "up" ? await stack.up(options) : await stack.destroy(options);
    return summary.resourceChanges ?? {};
  });
  for (const { name, value, error } of results) {
    const counts = Object.entries(value ?? {}).map(([operation, count]) => `${operation} ${count}`);
    console.log(
      `${name.padEnd(12)}${error === undefined ? counts.join(", ") : "FAILED: its lines above say why"}`,
    );
  }
  return results.some(({ error }) => error !== undefined) ? 1 : 0;
}

/** Writes whole lines with the name of their stack: side by side, they would be anybody's. */
function printer(/** @type {string} */ name) {
  let rest = "";
  return (/** @type {string} */ text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines.filter((each) => each.trim() !== "")) {
      console.log(`[${name}] ${line}`);
    }
  };
}

/** The stack of an office, with its settings from the table. */
async function stackOf(/** @type {Office} */ { stack: stackName, region, vpcId, people }) {
  const stack = await automation.LocalWorkspace.createOrSelectStack({ stackName, workDir });
  await stack.setAllConfig({
    "wuying:region": { value: region },
    vpcId: { value: vpcId },
    people: { value: JSON.stringify(people) },
  });
  return stack;
}

/**
 * Does something for some offices at a time. One that fails does not keep the others from it.
 * @template T
 * @param {readonly Office[]} all
 * @param {(office: Office) => Promise<T>} work
 */
async function forEach(all, work) {
  /** @type {{ name: string, value?: T, error?: Error }[]} */
  const results = all.map(({ stack: name }) => ({ name }));
  const left = [...all.entries()];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [at, office] = next;
      const name = office.stack;
      results[at] = await work(office).then(
        (value) => ({ name, value }),
        (error) => ({ name, error }),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** @returns {Promise<{ code: number, out: string, err: string }>} */
function run(/** @type {string} */ file, /** @type {readonly string[]} */ args) {
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd: workDir, maxBuffer: 2 ** 28 }, (error, out, err) => {
      if (error !== null && typeof error.code !== "number") {
        reject(error);
        return;
      }
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });
}
