import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addToCache, cacheRoot } from "./cache.mjs";
import { run } from "./command.mjs";
import { findIn, foldersOnPath } from "./find-on-path.mjs";
import { elapsed, withProgress } from "./progress.mjs";
import { SourceAbsent, SourceFailed } from "./unavailable.mjs";
import {
  CLI_VERSION,
  compareVersions,
  LANGUAGE_HOST_VERSION,
  MINIMUM_GO_VERSION,
  parseVersion,
} from "./versions.mjs";

const VERSION_VARIABLE = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";
// Linking the CLI is silent for up to a minute; a module proxy that swallows connections is silent for ever.
const STALLED_MS = 10 * 60_000;

/** @import { Circumstances, Found } from "./index.mjs" */

/**
 * A program to build: its module is a folder of `go/`.
 * @typedef {{ label: string, module: string, package: string, version: string }} Program
 */

/**
 * How far a build has got.
 * @typedef {{ downloaded: number, compiled: number, complaint: string }} Progress
 */

/** @type {readonly Program[]} */
const PROGRAMS = [
  {
    label: "building the Pulumi CLI",
    module: "cli",
    package: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
    version: CLI_VERSION,
  },
  {
    label: "building the Node.js language host",
    module: "language-host",
    package: "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs",
    version: LANGUAGE_HOST_VERSION,
  },
];

/**
 * The engine built from source, for a machine that reaches package registries only.
 * @param {Circumstances} circumstances
 * @returns {Promise<Found>}
 */
export async function engineFromGo({ log, env }) {
  const go = await findGo(env);
  const started = Date.now();
  log(
    `building the Pulumi CLI ${CLI_VERSION} with ${go.name}: 3 to 5 minutes on 2 cores, done once; ` +
      `cached in ${cacheRoot(env)}`,
  );
  const engine = await addToCache("go", env, async (folder) => {
    for (const program of PROGRAMS) {
      await build(go.file, program, join(folder, "bin"), { log, env });
    }
  });
  log(`built the Pulumi engine in ${elapsed(started)}`);
  return engine;
}

/** @param {NodeJS.ProcessEnv} env */
async function findGo(env) {
  const file = findIn(foldersOnPath(env), "go");
  if (!file) {
    throw new SourceAbsent("no `go` on PATH");
  }

  // Outside any module, else Go may already fetch the toolchain that the module's go.mod asks for.
  const { stdout, failure } = await run(file, ["env", "GOVERSION", "GOTOOLCHAIN"], { cwd: tmpdir(), env });
  const version = parseVersion(stdout);
  if (failure || !version) {
    throw new SourceFailed(`\`${file} env\` failed: ${failure ?? "it told no version"}`);
  }

  const fetchesToolchains = /\b(auto|path)\b/.test(stdout.split("\n")[1] ?? "");
  if (compareVersions(version, MINIMUM_GO_VERSION) >= 0 || fetchesToolchains) {
    return { file, name: `Go ${version}` };
  }
  throw new SourceFailed(
    `${file} is ${version}, older than ${MINIMUM_GO_VERSION}, and may not fetch a newer toolchain ` +
      "(GOTOOLCHAIN=auto would allow it)",
  );
}

/**
 * @param {string} go
 * @param {Program} program
 * @param {string} binDir
 * @param {Circumstances} circumstances
 */
async function build(go, program, binDir, { log, env }) {
  const cwd = fileURLToPath(new URL(`./go/${program.module}/`, import.meta.url));
  const progress = { downloaded: 0, compiled: 0, complaint: "" };
  const { failure } = await withProgress(
    log,
    program.label,
    () =>
      run(go, buildArguments(program, binDir), {
        cwd,
        env: buildEnvironment(env),
        onLine: (line) => note(progress, line),
        silenceMs: STALLED_MS,
      }),
    () => describe(progress),
  );
  if (failure) {
    throw new SourceFailed(`${program.label} failed: ${progress.complaint || failure}`);
  }
}

/**
 * @param {Program} program
 * @param {string} binDir
 */
function buildArguments(program, binDir) {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return [
    "build",
    "-v",
    "-mod=readonly",
    "-trimpath",
    `-ldflags=-s -w -X ${VERSION_VARIABLE}=v${program.version}`,
    "-o",
    join(binDir, basename(program.package) + suffix),
    program.package,
  ];
}

// Go's own configuration (proxy, checksum database, toolchain, flags) stays the user's. What would build something
// else than a program for this machine from these two go.mod files does not; without cgo neither a C compiler nor the
// C library of this machine matters to a cache that a home folder may carry elsewhere.
/** @param {NodeJS.ProcessEnv} env */
function buildEnvironment(env) {
  const { GOOS, GOARCH, ...rest } = env;
  return { ...rest, GO111MODULE: "on", GOWORK: "off", CGO_ENABLED: "0" };
}

/**
 * @param {Progress} progress
 * @param {string} line
 */
function note(progress, line) {
  if (line.startsWith("go: downloading ")) {
    progress.downloaded += 1;
  } else if (/^[\w.~/-]+$/.test(line)) {
    progress.compiled += 1;
  }
  // The last complaint: earlier ones are often its consequences in other modules.
  else if (line.trim()) {
    progress.complaint = line.trim();
  }
}

/** @param {Progress} progress */
function describe({ downloaded, compiled }) {
  const modules = downloaded > 0 ? [`${downloaded} modules downloaded`] : [];
  return [...modules, `${compiled} packages compiled`].join(", ");
}
