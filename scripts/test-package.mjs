// Packs the package, installs the tarball in a bare project as a user does, and runs the quickstart there: no
// checkout, no link, nothing but what npm puts in place.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureEngine } from "./engine/index.mjs";
import { capture, startEmulator } from "./lib/processes.mjs";
import { openProject } from "./lib/project.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "wuying-package-"));
const results = { passed: 0, failed: 0 };
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

try {
  await main();
} catch (error) {
  results.failed += 1;
  console.error(`FAILED: ${error.message}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`package: ${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed > 0 ? 1 : 0;

async function check(what, work) {
  const value = await work();
  results.passed += 1;
  console.log(`ok: ${what}`);
  return value;
}

async function main() {
  const tarball = await check("the package packs", pack);
  const project = join(folder, "project");
  mkdirSync(project);
  await check("the tarball installs in a bare project", () => install(project, tarball));
  await check("nothing of the checkout is in it", () =>
    refuse(project, ["src", "test", "scripts", "examples"]),
  );
  const engine = await ensureEngine();
  const emulator = await check("its emulator starts", () =>
    startEmulator(join(project, "node_modules/pulumi-wuying/dist/cli/main.js"), ["--time-scale", "0.005"]),
  );
  try {
    await lifecycle(project, engine, emulator);
  } finally {
    await emulator.stop();
  }
}

async function pack() {
  const output = await capture(npm, ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
  });
  return join(folder, output.trim().split("\n").at(-1));
}

async function install(project, tarball) {
  cpSync(join(root, "examples/quickstart"), project, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  manifest.dependencies["pulumi-wuying"] = `file:${tarball}`;
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  await capture(npm, ["install", "--no-audit", "--no-fund"], { cwd: project });
}

function refuse(project, names) {
  const installed = join(project, "node_modules/pulumi-wuying");
  const found = names.filter((name) => existsSync(join(installed, name)));
  if (found.length > 0) throw new Error(`the package ships ${found.join(", ")}`);
  if (!readdirSync(installed).includes("dist")) throw new Error("the package ships no dist");
}

async function lifecycle(folder, engine, emulator) {
  const { quietly: pulumi, configure } = openProject(folder, "bare", engine);
  await configure(emulator);
  await pulumi("config", "set", "--secret", "adPassword", "bare-password");
  await check("up makes the quickstart", () => pulumi("up", "--yes", "--skip-preview"));
  await check("a second preview finds nothing to do", () => pulumi("preview", "--expect-no-changes"));
  await check("destroy removes it", () => pulumi("destroy", "--yes", "--skip-preview"));
}
