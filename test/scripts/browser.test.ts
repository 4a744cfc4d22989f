import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPT = join(__dirname, "../../scripts/browser/main.mjs");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-browser-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that says this for its version, or ends with an error. */
function program(name: string, says: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${says === "" ? "echo snap missing >&2; exit 1" : `echo '${says}'`}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** The cache is no folder, so that none is fetched or found there. */
function find(env: NodeJS.ProcessEnv) {
  const notFolder = join(folder, "file");
  writeFileSync(notFolder, "");
  const { status, stderr, stdout } = spawnSync(process.execPath, [SCRIPT], {
    encoding: "utf8",
    env: { PATH: `${folder}:/usr/bin:/bin`, XDG_CACHE_HOME: notFolder, ...env },
  });
  return { status, stderr, found: status === 0 ? JSON.parse(stdout) : undefined };
}

test("the one that is named is taken before one on PATH", () => {
  program("chromium", "Chromium 150.0.1.2");
  const named = program("mine", "Google Chrome 153.0.8010.0");
  expect(find({ WUYING_CHROMIUM: named }).found).toEqual({ executablePath: named, env: {} });
});

test("one that is named and does not run is an error, whatever else there is", () => {
  program("chromium", "Chromium 150.0.1.2");
  const { status, stderr } = find({ WUYING_CHROMIUM: program("mine", "no browser") });
  expect(status).toBe(1);
  expect(stderr).toMatch(/WUYING_CHROMIUM .*mine: it says "no browser" for its version\nWhat to do: /);
});

test("one on PATH that is a note only is passed over", () => {
  program("chromium", "");
  const real = program("chromium-browser", "Chromium 156.0.8078.108 built on Debian");
  expect(find({}).found).toEqual({ executablePath: real, env: {} });
});

test("without any, it is said what was tried and what to do", () => {
  program("chromium", "");
  for (const name of ["chromium-browser", "google-chrome"]) {
    program(name, "");
  }
  const { status, stderr } = find({});
  expect(status).toBe(1);
  expect(stderr).toMatch(/PATH .*\/chromium: snap missing\n(.*\n)* {2}npm {2}.+\nWhat to do: install one/);
});
