// Random lives of stacks on the real pulumi and the emulator. See --help.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureEngine } from "../../scripts/engine/index.mjs";
import { messageOf } from "../../scripts/lib/errors.mjs";
import { Lab } from "../faults/lab.mjs";
import { sequenceOf } from "./sequences.mjs";
import { Broken, Walk } from "./walk.mjs";

/** @import { Engine } from "../../scripts/engine/index.mjs" */
/** @import { Finding } from "../faults/judge.mjs" */
/** @import { Sequence } from "./sequences.mjs" */

/** @typedef {{ name: string, sequence: Sequence }} Named */

const HELP = `Usage: npm run test:model [-- options]

Takes stacks with random programs through random sequences of up, interrupts and kills, lost answers, throttling,
listings that lag behind, refresh, changes and deletions behind Pulumi's back, and destroy. After each step, and after a
last "pulumi up --refresh", each object has to be there once, known to the state and as the program says, and a preview
has to show no change. Sequences that failed once are kept in test/model/kept and are walked first, always.

  --sequences N   random sequences (default 200)
  --seed N        the seed of the first one (default: a new one each time); the next has the next seed
  --jobs N        stacks at a time (default: the number of processors)
  --only NAME     one kept sequence, by its file name without .json
  --keep          write a sequence that fails to test/model/kept

The last line is "sequences N, steps N, lost N, duplicated N, unrecovered N".`;

const SAY_EVERY = 15_000;
const KEPT = join(dirname(fileURLToPath(import.meta.url)), "kept");

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    jobs: { type: "string", default: String(availableParallelism()) },
    only: { type: "string" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** @type {Record<"sequences" | "steps" | Finding["kind"], number>} */
const counts = { sequences: 0, steps: 0, lost: 0, duplicated: 0, unrecovered: 0 };
if (values.help) {
  console.log(HELP);
} else {
  await main();
}

async function main() {
  const engine = await ensureEngine();
  const folder = mkdtempSync(join(tmpdir(), "wuying-model-"));
  const queue = [...kept(), ...random()];
  const all = queue.length;
  const said = setInterval(() => console.log(`${counts.sequences} of ${all}: ${closing()}`), SAY_EVERY);
  try {
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        await walk(next, folder, engine);
      }
    };
    await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
  } finally {
    clearInterval(said);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  console.log(closing());
  process.exitCode = counts.lost + counts.duplicated + counts.unrecovered > 0 ? 1 : 0;
}

function closing() {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

/** @returns {Named[]} */
function kept() {
  const names = existsSync(KEPT) ? readdirSync(KEPT).filter((name) => name.endsWith(".json")) : [];
  return names
    .map((name) => ({
      name: name.slice(0, -".json".length),
      sequence: JSON.parse(readFileSync(join(KEPT, name), "utf8")),
    }))
    .filter(({ name }) => values.only === undefined || name === values.only);
}

/** @returns {Named[]} */
function random() {
  if (values.only !== undefined) {
    return [];
  }
  const seeds = Array.from({ length: Number(values.sequences) }, (_, at) => Number(values.seed) + at);
  return seeds.map((seed) => ({ name: `seed-${seed}`, sequence: sequenceOf(seed) }));
}

/**
 * @param {Named} next
 * @param {string} folder
 * @param {Engine} engine
 */
async function walk({ name, sequence }, folder, engine) {
  const { listingLagSeconds } = sequence;
  const lab = await Lab.open(join(folder, name), { engine, listingLagSeconds });
  const way = new Walk(lab);
  try {
    await way.walk(sequence);
  } catch (error) {
    counts[error instanceof Broken ? error.kind : "unrecovered"] += 1;
    const isMistake = error instanceof Error && !(error instanceof Broken);
    console.log(`\n--- ${name}: ${isMistake ? error.stack : messageOf(error)}`);
    console.log(JSON.stringify(sequence));
    console.log(way.outputs.join("\n"));
    if (values.keep) {
      keep(name, sequence);
    }
  } finally {
    counts.sequences += 1;
    counts.steps += sequence.steps.length;
    await lab.close();
    lab.remove();
  }
}

/**
 * @param {string} name
 * @param {Sequence} sequence
 */
function keep(name, sequence) {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${name}.json`), `${JSON.stringify(sequence, null, 2)}\n`);
}
