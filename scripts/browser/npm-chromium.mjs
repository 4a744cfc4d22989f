// A Chromium out of the npm package that brings one to machines without any: it has the few libraries and fonts
// that a bare Linux lacks.
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { cacheFolder } from "../engine/cache.mjs";
import { withLock } from "../engine/lock.mjs";
import { withProgress } from "../engine/progress.mjs";
import { capture } from "../lib/processes.mjs";

/** @import { Browser } from "./index.mjs" */

const PACKAGE = "@sparticuz/chromium";
const VERSION = "153.0.0";
const PLATFORM = "linux-x64";
const UNFINISHED = ".unfinished-";

/** The packed folders that are needed; without 3D graphics, the others are not. */
const ARCHIVES = ["al2023", "fonts"];

const unpacked = promisify(brotliDecompress);

/**
 * Fetched once for all checkouts: 70 MB, and 210 MB when unpacked.
 * @param {{ log: (line: string) => void, env: NodeJS.ProcessEnv }} circumstances
 * @returns {Promise<Browser>}
 */
export async function chromiumFromNpm({ log, env }) {
  const here = `${process.platform}-${process.arch}`;
  if (here !== PLATFORM) {
    throw new Error(`${PACKAGE} has a Chromium for ${PLATFORM} only, and this is ${here}`);
  }
  const root = cacheFolder("chromium", env);
  const entry = join(root, `${VERSION}-${here}`);
  await mkdir(root, { recursive: true });
  await withLock(join(root, "lock"), async () => {
    if (!existsSync(entry)) {
      await removeUnfinished(root);
      await withProgress(log, `fetching Chromium as ${PACKAGE}@${VERSION}`, () => fill(entry));
    }
  });
  const libraries = [join(entry, "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(entry, "chromium"),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(entry, "fonts.conf") },
  };
}

// Called with the lock held: whatever is unfinished now was left by a run that was killed.
/** @param {string} root */
async function removeUnfinished(root) {
  const left = (await readdir(root)).filter((name) => name.includes(UNFINISHED));
  await Promise.all(left.map((name) => rm(join(root, name), { recursive: true, force: true })));
}

/** @param {string} entry */
async function fill(entry) {
  const folder = await mkdtemp(entry + UNFINISHED);
  try {
    const packed = await fetchPackage(folder);
    await unpack(join(packed, "chromium.br"), join(folder, "chromium"));
    await chmod(join(folder, "chromium"), 0o755);
    for (const name of ARCHIVES) {
      const archive = join(folder, `${name}.tar`);
      await unpack(join(packed, `${name}.tar.br`), archive);
      await capture("tar", ["-xf", archive, "-C", folder]);
      await rm(archive);
    }
    await writeFile(join(folder, "fonts.conf"), fontsOf(entry));
    await rm(join(folder, "node_modules"), { recursive: true });
    await rename(folder, entry);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The folder with what the package has packed.
 * @param {string} folder
 */
async function fetchPackage(folder) {
  // The package's own program, which asks for a newer Node.js than this repository, is not run.
  const flags = [
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--engine-strict=false",
    "--loglevel=error",
  ];
  await capture("npm", ["install", "--prefix", folder, ...flags, `${PACKAGE}@${VERSION}`], { cwd: folder });
  return join(folder, "node_modules", PACKAGE, "bin");
}

/**
 * @param {string} from
 * @param {string} to
 */
async function unpack(from, to) {
  await writeFile(to, await unpacked(await readFile(from)));
}

// The machine's fonts where it has any, and those of the package where it has none.
/** @param {string} entry */
const fontsOf = (entry) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(entry, "fonts")}</dir>
</fontconfig>
`;
