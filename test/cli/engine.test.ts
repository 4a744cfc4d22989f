import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = join(__dirname, "../../scripts/engine/main.mjs");
const LANGUAGE_HOST = "pulumi-language-nodejs";
// Bare machines have no internet; a machine with internet must not start downloading because of a test.
const NO_INTERNET = `data:text/javascript,globalThis.fetch=async()=>{throw new Error("no internet here")}`;

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

describe("npm run engine", () => {
  let machine: Machine;
  beforeEach(() => {
    machine = new Machine();
  });
  afterEach(() => machine.remove());

  describe("on PATH", () => {
    test("takes a pulumi that is new enough, and leaves PATH as it is", async () => {
      machine.program("pulumi", says("v3.230.1"));
      machine.program(LANGUAGE_HOST, says(""));

      const { code, stdout } = await machine.engine("--json");

      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual({
        source: "path",
        version: "3.230.1",
        binDir: machine.bin,
        env: {
          PATH: machine.bin,
          PULUMI_SKIP_UPDATE_CHECK: "true",
          PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        },
      });
    });

    test.each([
      ["too old", says("v3.99.0"), "is 3.99.0, older than 3.216.0"],
      ["of another major version", says("v4.0.0"), "is 4.0.0; this repository works with Pulumi 3"],
      ["broken", 'console.error("cannot run here"); process.exit(3);', "version` failed: cannot run here"],
      ["not Pulumi's", says("hello"), 'printed no version: "hello"'],
      ["without its language host", says("v3.230.1"), `there is no ${LANGUAGE_HOST} on PATH or beside it`],
    ])("passes over a pulumi that is %s, and says so", async (_kind, script, reason) => {
      machine.program("pulumi", script);

      const { code, stderr } = await machine.engine("--skip", "installer", "--skip", "go");

      expect(code).toBe(1);
      expect(stderr).toMatch(/^engine: passing over path: .*pulumi/);
      expect(stderr).toContain(reason);
    });
  });

  describe("when nothing works", () => {
    test("names every try with its reason and what to do, and exits 1", async () => {
      const { code, stdout, stderr } = await machine.engine();

      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain("path       no `pulumi` on PATH");
      expect(stderr).toContain(`cache      nothing for 3.258.0 in ${machine.cache}`);
      expect(stderr).toContain("installer  https://get.pulumi.com cannot be reached: no internet here");
      expect(stderr).toContain("go         no `go` on PATH");
      expect(stderr).toMatch(/What to do: install Pulumi .* or Go 1\.25\.11 or newer .* run this again/);
    });

    test("tells a Go that is too old from one that may fetch a newer toolchain", async () => {
      machine.go({ version: "go1.20.3", toolchain: "local" });
      const stuck = await machine.engine();
      expect(stuck.stderr).toContain("is 1.20.3, older than 1.25.11, and may not fetch a newer toolchain");

      machine.go({ version: "go1.20.3", toolchain: "auto" });
      const free = await machine.engine();
      expect(free.code).toBe(0);
    });

    test("gives Go's complaint as the reason when the build fails, and keeps nothing of it", async () => {
      machine.go({ complaint: "go: module lookup disabled by GOPROXY=off" });

      const { code, stderr } = await machine.engine();

      expect(code).toBe(1);
      expect(stderr).toContain(
        "go         building the Pulumi CLI failed: go: module lookup disabled by GOPROXY=off",
      );
      expect(machine.cached()).toBe(false);
    });
  });

  describe("when it makes an engine", () => {
    test("puts it whole into the cache, where the next run finds it", async () => {
      machine.go();

      const built = await machine.engine("--json");
      const found = await machine.engine("--json");

      const { source, binDir, version, env } = JSON.parse(built.stdout);
      expect({ source, version }).toEqual({ source: "go", version: "3.258.0" });
      expect(env.PATH.split(":")).toEqual([binDir, machine.bin]);
      for (const name of ["pulumi", LANGUAGE_HOST, "pulumi-resource-pulumi-nodejs"]) {
        expect(existsSync(join(binDir, name))).toBe(true);
      }
      expect(JSON.parse(found.stdout)).toEqual({ ...JSON.parse(built.stdout), source: "cache" });
    });

    test("does not use an engine that was left half-finished", async () => {
      machine.go();
      const { binDir } = JSON.parse((await machine.engine("--json")).stdout);
      rmSync(join(binDir, "../complete.json"));

      const { stdout } = await machine.engine("--json");

      expect(JSON.parse(stdout).source).toBe("go");
    });

    test("builds once for two runs at the same time", async () => {
      machine.go({ takesMs: 400 });

      const both = await Promise.all([machine.engine("--json"), machine.engine("--json")]);

      expect(both.map(({ stdout }) => JSON.parse(stdout).source).sort()).toEqual(["cache", "go"]);
      expect(machine.builds()).toBe(2);
    });

    test("takes over the lock of a run that has died", async () => {
      machine.go();
      machine.lockedBy(await deadProcess());

      const { code } = await machine.engine();

      expect(code).toBe(0);
      expect(existsSync(machine.lock)).toBe(false);
    });

    test("waits for the lock of a run that is alive", async () => {
      machine.go();
      machine.lockedBy(process.pid);
      const waiting = machine.engine();

      const first = await Promise.race([
        waiting,
        new Promise((resolve) => setTimeout(resolve, 700, "still waiting")),
      ]);
      expect(first).toBe("still waiting");
      rmSync(machine.lock, { recursive: true });

      expect((await waiting).code).toBe(0);
    });
  });

  test("refuses what it does not know", async () => {
    expect(await machine.engine("--skip", "magic")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("the sources are path, cache, installer, go"),
    });
    expect(await machine.engine("--fast")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--help"),
    });
  });

  test("--help teaches the order and the options", async () => {
    const { code, stdout } = await machine.engine("--help");

    expect(code).toBe(0);
    for (const word of ["path", "cache", "installer", "go", "--skip", "--json", "Exit code"]) {
      expect(stdout).toContain(word);
    }
  });
});

/** A machine with nothing but Node.js: a home folder and a PATH of our own making. */
class Machine {
  readonly home = mkdtempSync(join(tmpdir(), "engine-test-"));
  readonly bin = join(this.home, "bin");
  readonly cache = join(this.home, ".cache/pulumi-wuying/engine");
  readonly lock = join(this.cache, "lock");

  constructor() {
    mkdirSync(this.bin);
  }

  program(name: string, script: string): void {
    const file = join(this.bin, name);
    writeFileSync(file, `#!${process.execPath}\n${script}`);
    chmodSync(file, 0o755);
  }

  /** A `go` whose builds give programs that print the version which was to be linked in. */
  go({ version = "go1.26.8", toolchain = "local", complaint = "", takesMs = 0 } = {}): void {
    this.program(
      "go",
      `
const { appendFileSync, writeFileSync } = require("node:fs");
const args = process.argv.slice(2);
if (args[0] === "env") {
  console.log(${JSON.stringify(`${version}\n${toolchain}`)});
} else if (${JSON.stringify(complaint)}) {
  console.error(${JSON.stringify(complaint)});
  process.exitCode = 1;
} else {
  appendFileSync(${JSON.stringify(this.buildsFile)}, "x");
  const linked = /version\\.Version=(\\S+)/.exec(args.join(" "))[1];
  const program = "#!${process.execPath}\\nconsole.log(" + JSON.stringify(linked) + ")";
  setTimeout(() => writeFileSync(args[args.indexOf("-o") + 1], program, { mode: 0o755 }), ${takesMs});
}`,
    );
  }

  builds(): number {
    return readFileSync(this.buildsFile, "utf8").length;
  }

  cached(): boolean {
    return existsSync(join(this.cache, `3.258.0-3.68.0-${process.platform}-${process.arch}`));
  }

  lockedBy(pid: number): void {
    mkdirSync(this.lock, { recursive: true });
    writeFileSync(join(this.lock, "pid"), String(pid));
  }

  engine(...args: string[]): Promise<Outcome> {
    return outcome(
      spawn(process.execPath, ["--import", NO_INTERNET, MAIN, ...args], {
        env: { HOME: this.home, PATH: this.bin, TMPDIR: this.home },
      }),
    );
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  private get buildsFile(): string {
    return join(this.home, "builds");
  }
}

function says(text: string): string {
  return `console.log(${JSON.stringify(text)});`;
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"]);
  await outcome(child);
  return child.pid as number;
}

function outcome(child: ChildProcess): Promise<Outcome> {
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.on("data", (data) => {
      printed[stream] += data;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...printed }));
  });
}
