import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UnsettledChanges } from "../../../src/provider/once/unsettled-changes";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "wuying-changes-")), "changes");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

/** The id of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ["--version"]).pid;

/** What a run left that last changed something so long ago. */
function leave(name: string, agoMs: number): number {
  mkdirSync(folder, { recursive: true });
  const at = new Date(Date.now() - agoMs);
  writeFileSync(join(folder, name), "");
  utimesSync(join(folder, name), at, at);
  return at.getTime();
}

const files = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);

test("a run that changes nothing leaves nothing", () => {
  expect(new UnsettledChanges(folder).leftAt).toBe(0);
  expect(files()).toEqual([]);
});

test("a change is noted before its call goes out, while it is under way, and when it has ended", async () => {
  const changes = new UnsettledChanges(folder);
  let end = (): void => {};
  const call = changes.during(new Promise<void>((resolve) => (end = resolve)));
  const [name = ""] = files();
  expect(name).toBe(`${process.pid}-${process.ppid}`);
  leave(name, 60_000);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const { mtimeMs } = statSync(join(folder, name));
  expect(mtimeMs).toBeGreaterThan(Date.now() - 2_000);
  leave(name, 60_000);
  end();
  await call;
  expect(statSync(join(folder, name)).mtimeMs).toBeGreaterThan(Date.now() - 2_000);
});

test("the answer and the failure of a call are its caller's", async () => {
  const changes = new UnsettledChanges(folder);
  expect(await changes.during(Promise.resolve("answer"))).toBe("answer");
  await expect(changes.during(Promise.reject(new Error("no")))).rejects.toThrow("no");
});

test("a run that has ended well leaves nothing", async () => {
  const changes = new UnsettledChanges(folder);
  await changes.during(Promise.resolve());
  changes.settled();
  expect(files()).toEqual([]);
});

test("the next run knows when the last of those that ended badly changed something", () => {
  leave(`${deadPid()}-${process.pid}`, 4_000);
  const last = leave(`${deadPid()}-${process.pid}`, 1_000);
  expect(new UnsettledChanges(folder).leftAt).toBe(last);
});

test("a provider that has outlived its engine counts as ended", () => {
  const at = leave(`${process.pid}-${deadPid()}`, 1_000);
  expect(new UnsettledChanges(folder).leftAt).toBe(at);
});

test("a run that goes on beside this one does not count", () => {
  leave(`${process.ppid}-${process.pid}`, 1_000);
  expect(new UnsettledChanges(folder).leftAt).toBe(0);
});

test("what is old is forgotten", () => {
  leave(`${deadPid()}-${process.pid}`, 2 * 3_600_000);
  expect(new UnsettledChanges(folder).leftAt).toBeLessThan(Date.now() - 3_600_000);
  expect(files()).toEqual([]);
});

test("a folder that cannot be written is no reason to stop", async () => {
  writeFileSync(folder, "a file");
  const changes = new UnsettledChanges(folder);
  expect(await changes.during(Promise.resolve("answer"))).toBe("answer");
  changes.settled();
});
