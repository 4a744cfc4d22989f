import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf } from "../lib/errors.mjs";

const LOOK_AGAIN_MS = 250;
const HEARTBEAT_MS = 5_000;
// A pid alone does not tell: another container with the same home, or a reboot, gives it to an unrelated process.
const SILENT_OWNER_MS = 60_000;
// Taking over is a few file operations; a guard older than this was left by a run that was killed in between.
const ABANDONED_GUARD_MS = 10_000;

/**
 * Runs `work` while no other process on this machine runs under the same lock folder.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @param {<W>(owner: string, wait: () => Promise<W>) => Promise<W>} [whileWaiting] wraps the wait for another owner
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, whileWaiting = (_owner, wait) => wait()) {
  if (!(await tryLock(folder))) {
    await whileWaiting((await ownerOf(folder)) ?? "unknown", async () => {
      while (!(await tryLock(folder))) {
        await sleep(LOOK_AGAIN_MS);
      }
    });
  }
  const heartbeat = setInterval(() => touch(folder).catch(() => {}), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if ((await ownerOf(folder)) === String(process.pid)) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** @param {string} folder */
async function tryLock(folder) {
  if (await made(folder)) {
    await claim(folder);
    return true;
  }
  return (await isStale(folder)) && takeOver(folder);
}

// Two waiting runs may both see the same dead owner. The guard lets one of them in at a time, and the second look
// shows the later one that the lock has a living owner again.
/** @param {string} folder */
async function takeOver(folder) {
  const guard = join(folder, "takeover");
  if (!(await made(guard, ["EEXIST", "ENOENT"]))) {
    const age = await ageOf(guard);
    if (age !== undefined && age > ABANDONED_GUARD_MS) {
      await rm(guard, { recursive: true, force: true });
    }
    return false;
  }
  try {
    if (!(await isStale(folder))) {
      return false;
    }
    await claim(folder);
    return true;
  } finally {
    await rm(guard, { recursive: true, force: true });
  }
}

/**
 * Whether the folder could be made, which only one of many processes can.
 * @param {string} folder
 */
async function made(folder, refusals = ["EEXIST"]) {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (refusals.includes(codeOf(error) ?? "")) {
      return false;
    }
    throw error;
  }
}

// Renamed into place, so that nobody reads half a pid.
/** @param {string} folder */
async function claim(folder) {
  const draft = join(folder, `pid-${process.pid}`);
  await writeFile(draft, String(process.pid));
  await rename(draft, join(folder, "pid"));
  await touch(folder);
}

/** @param {string} folder */
async function isStale(folder) {
  const age = await ageOf(join(folder, "alive"), folder);
  if (age === undefined) {
    return false;
  }
  if (age > SILENT_OWNER_MS) {
    return true;
  }
  const owner = await ownerOf(folder);
  return owner !== undefined && !isRunning(Number(owner));
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** @param {string} folder */
async function ownerOf(folder) {
  return readFile(join(folder, "pid"), "utf8").catch(() => undefined);
}

/** @param {string} folder */
async function touch(folder) {
  const file = join(folder, "alive");
  const now = new Date();
  await utimes(file, now, now).catch(() => writeFile(file, ""));
}

/**
 * Milliseconds since the first of these that exists was changed; undefined when none exists.
 * @param {...string} files
 */
async function ageOf(...files) {
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    if (found) {
      return Date.now() - found.mtimeMs;
    }
  }
  return undefined;
}
