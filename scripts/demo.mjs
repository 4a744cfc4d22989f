// Shows two of the examples as a user sees them: the emulator in place of the cloud, the real pulumi with a file backend.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EngineUnavailable, ensureEngine } from "./engine/index.mjs";
import { messageOf } from "./lib/errors.mjs";
import { run, startEmulator } from "./lib/processes.mjs";
import { openProject } from "./lib/project.mjs";

/** @import { Engine } from "./engine/index.mjs" */
/** @import { RunningEmulator } from "./lib/processes.mjs" */
/** @typedef {ReturnType<typeof project>} DemoProject */

const HELP = `Usage: npm run demo [-- --keep]

Runs two stacks on the embedded emulator through the real pulumi command. Cloud desktops: preview, up, a policy
change with its diff, a change that is refused because it would delete a disk, a change behind Pulumi's back that
refresh finds, and destroy. App Streaming: a delivery group
whose scaling, users and image change in place. It needs no account and no network beyond what npm ci needs, except
that a machine without pulumi fetches or builds it once.

  --keep   leave the project folders and their state in place, and say where they are
`;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const started = Date.now();

if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
try {
  await demo();
} catch (error) {
  const isExpected = error instanceof EngineUnavailable || !(error instanceof Error);
  console.error(`\ndemo: ${isExpected ? messageOf(error) : error.stack}`);
  process.exitCode = 1;
}

async function demo() {
  if ((await run(process.execPath, [join(root, "scripts/build.mjs")])) !== 0) {
    throw new Error("the package does not compile");
  }
  const engine = await ensureEngine();
  const emulator = await startEmulator(join(root, "dist/cli/main.js"), ["--time-scale", "0.005"]);
  const folder = mkdtempSync(join(tmpdir(), "wuying-demo-"));
  /** @param {string} example */
  const open = (example) => project(join(folder, example), example, engine, emulator);
  try {
    await desktops(open("quickstart"), emulator);
    await appStreaming(open("app-streaming"));
  } finally {
    await emulator.stop();
    if (process.argv.includes("--keep")) {
      console.log(`\nThe projects are in ${folder}`);
    } else {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  say(
    `Done in ${Math.round((Date.now() - started) / 1000)} s. The programs are in examples/, the reference in docs/reference/.`,
  );
}

/**
 * A project of its own, so that the demo leaves the checkout as it was.
 * @param {string} folder
 * @param {string} example
 * @param {Engine} engine
 * @param {RunningEmulator} emulator
 */
function project(folder, example, engine, emulator) {
  cpSync(join(root, "examples", example), folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const { quietly, shown, refused, configure } = openProject(folder, `wuying-${example}`, engine);
  return {
    quietly,
    pulumi: shown,
    refused,
    configure: () => configure(emulator),
    /**
     * @param {string} before
     * @param {string} after
     */
    edit(before, after) {
      const file = join(folder, "index.ts");
      const text = readFileSync(file, "utf8");
      if (!text.includes(before)) {
        throw new Error(`the program has no ${before}`);
      }
      writeFileSync(file, text.replace(before, after));
    },
  };
}

/**
 * @param {DemoProject} project
 * @param {RunningEmulator} emulator
 */
async function desktops({ pulumi, refused, quietly, edit, configure }, emulator) {
  say("A stack on the emulator. The key goes into the configuration as a secret.");
  await configure();
  await pulumi("config");

  say("What would be made: a cluster, a desktop to install on, its image, and a desktop from that image.");
  await pulumi("preview");

  say("Made, and waited for until the cloud says it is ready.");
  await pulumi("up", "--yes", "--skip-preview");

  say(
    "A reviewer asks for a clipboard that works both ways. The diff shows just that, and that nothing is replaced.",
  );
  edit('clipboard: "read"', 'clipboard: "readwrite"');
  await pulumi("preview", "--diff");
  await pulumi("up", "--yes", "--skip-preview");

  say(
    "A larger disk for the desktop that the software is installed on. That takes a new desktop, so the preview refuses.",
  );
  edit("systemDiskSize: 80", "systemDiskSize: 120");
  await refused("preview");
  edit("systemDiskSize: 120", "systemDiskSize: 80");

  say("Somebody changes the cluster in the console. Refresh finds it, and the next up puts it right.");
  await drift(emulator, (await quietly("stack", "output", "clusterId")).trim());
  await pulumi("refresh", "--yes", "--skip-preview", "--diff");
  await pulumi("up", "--yes", "--skip-preview");

  say("Destroyed, in the order the cloud needs.");
  await pulumi("destroy", "--yes", "--skip-preview");
}

/** @param {DemoProject} project */
async function appStreaming({ pulumi, edit, configure }) {
  say("App Streaming: a delivery group with its node pool, policies and users.");
  await configure();
  await pulumi("up", "--yes", "--skip-preview");

  say(
    "More room to scale, one more user, and another image: three changes in place, and the preview says so.",
  );
  edit("maxScalingAmount: 10", "maxScalingAmount: 20");
  edit('users: ["alice", "bob"]', 'users: ["alice", "bob", "carol"]');
  edit('nameRegex: "Windows"', 'nameRegex: "Ubuntu"');
  await pulumi("preview", "--diff");
  await pulumi("up", "--yes", "--skip-preview");
  await pulumi("destroy", "--yes", "--skip-preview");
}

/**
 * @param {RunningEmulator} emulator
 * @param {string} id
 */
async function drift(emulator, id) {
  const fields = { Clipboard: "off", Name: "renamed-in-the-console" };
  const response = await fetch(`${emulator.endpoint}/_emulator/objects/${id}`, {
    method: "PATCH",
    body: JSON.stringify(fields),
  });
  if (!response.ok) {
    throw new Error(`the emulator refused the change: ${await response.text()}`);
  }
}

/** @param {string} text */
function say(text) {
  console.log(`\n--- ${text}\n`);
}
