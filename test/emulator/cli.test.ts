import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { callerFor, codeOf } from "./support/caller";
import { compileCli } from "./support/compile";
import { type Launched, launch } from "./support/launch";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process; a server stops as soon as it has started. */
async function run(...argv: string[]): Promise<Run> {
  const written = { out: "", err: "" };
  const code = await runCli(argv, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    stopped: () => Promise.resolve(),
  });
  return { code, ...written };
}

test("--help teaches, for the package and for a command", async () => {
  const all = await run("--help");
  expect(all).toMatchObject({ code: 0, err: "" });
  expect(all.out).toMatch(/emulator +serve/);
  const one = await run("emulator", "--help");
  expect(one).toMatchObject({ code: 0, err: "" });
  for (const flag of [
    "port",
    "state",
    "time-scale",
    "access-key-id",
    "access-key-secret",
    "seed",
    "rate-limit",
    "listing-lag",
    "quirks",
  ]) {
    expect(one.out).toContain(`--${flag}`);
  }
});

test.each(["version", "--version", "-v"])("%s is that of the package", async (word) => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8"));
  expect(await run(word)).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test.each([
  ["emulater", "emulator"],
  ["emualtor", "emulator"],
  ["Unfinished", "unfinished"],
  ["unfinishd", "unfinished"],
])("for %s the command %s is proposed", async (misspelt, meant) => {
  const { code, err } = await run(misspelt);
  expect(code).toBe(2);
  expect(err).toContain(`no command "${misspelt}". Did you mean "${meant}"?`);
});

test("nothing is proposed for another word altogether", async () => {
  expect((await run("launch")).err).not.toContain("Did you mean");
});

test.each([
  [["launch"], /no command "launch"/],
  [["--launch"], /no option "--launch"/],
  [["emulator", "--prot", "1"], /--prot/],
  [["emulator", "pulumi", "up"], /'pulumi'\. To run a command, put "--" before it, and use npx/],
  [["emulator", "--"], /a command has to follow "--"/],
  [["emulator", "--", ""], /a command has to follow "--"/],
  [["emulator", "--prot", "1", "--", "pulumi", "up"], /--prot/],
  [["emulator", "--port"], /--port/],
  [["emulator", "--port", "http"], /--port .*"http"/],
  [["emulator", "--port", "65536"], /--port .*65535/],
  [["emulator", "--time-scale", "0"], /--time-scale .*"0"/],
  [["emulator", "--time-scale", "fast"], /--time-scale/],
  [["emulator", "--seed", "1.5"], /--seed/],
  [["emulator", "--rate-limit", "many"], /--rate-limit/],
  [["emulator", "--listing-lag", "soon"], /--listing-lag/],
  [["emulator", "--quirks", "moods"], /--quirks knows strings, not "moods"/],
  [["emulator", "--access-key-id", "a"], /go together/],
  [["emulator", "--state", ""], /--state/],
])("%j is refused with a sentence and exit code 2", async (argv, sentence) => {
  const { code, err, out } = await run(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(sentence);
});

test("without a command there is help and exit code 2", async () => {
  const { code, out } = await run();
  expect(code).toBe(2);
  expect(out).toContain("Usage");
});

test("the first line on standard output is one JSON object, and there is no second", async () => {
  const { code, err, out } = await run("emulator", "--access-key-id", "me", "--access-key-secret", "secret");
  expect(code).toBe(0);
  expect(out.split("\n")).toHaveLength(2);
  const line = JSON.parse(out);
  expect(line).toEqual({
    endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    accessKeyId: "me",
    accessKeySecret: "secret",
  });
  expect(err).toContain(line.endpoint);
  expect(err).not.toContain("secret\n");
});

test("a broken state file ends it with exit code 1", async () => {
  const file = join(folder, "broken.json");
  writeFileSync(file, "{");
  const { code, err, out } = await run("emulator", "--state", file);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(file);
});

describe("as a process", () => {
  let main: string;
  const children: ChildProcess[] = [];
  beforeAll(() => {
    main = compileCli(folder);
  });
  afterAll(() => {
    for (const child of children) {
      child.kill("SIGKILL");
    }
  });

  const start = async (...flags: string[]): Promise<Launched> => {
    const launched = await launch(main, flags);
    children.push(launched.child);
    return launched;
  };

  test.each(["SIGTERM", "SIGINT"] as const)("stops at once on %s and has saved its state", async (signal) => {
    const file = join(folder, `${signal}.json`);
    const { emulator, stop } = await start("--state", file, "--time-scale", "1");
    const call = callerFor(emulator);
    await call("CreateServiceLinkedRole");
    const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
    // A connection that stays open must not keep the process alive.
    const idle = await fetch(`${emulator.endpoint}/_emulator/state`, { keepalive: true });
    await idle.text();
    const before = Date.now();
    expect(await stop(signal)).toBe(0);
    expect(Date.now() - before).toBeLessThan(2000);
    expect(readFileSync(file, "utf8")).toContain(ClusterId);
  });

  test("writes what it fails in to standard error, and each failure once", async () => {
    const place = join(folder, "place");
    const { emulator, output, stop } = await start("--state", join(place, "state.json"));
    rmSync(place, { recursive: true });
    writeFileSync(place, "");
    const call = callerFor(emulator);
    for (const _ of Array(3)) {
      expect(await codeOf(call("CreateServiceLinkedRole"))).toEqual(["InternalError", 500]);
    }
    expect(output().err.match(/cannot be written/g)).toHaveLength(1);
    rmSync(place);
    expect(await stop()).toBe(0);
  });

  test("has random keys on each start, and says when its port is taken", async () => {
    const first = await start();
    const second = await start();
    expect(first.emulator.accessKeyId).toMatch(/^emulator-[0-9a-f]+$/);
    expect(second.emulator.accessKeySecret).not.toBe(first.emulator.accessKeySecret);
    const { port } = new URL(first.emulator.endpoint);
    const { code, err } = await run("emulator", "--port", port);
    expect(code).toBe(1);
    expect(err).toContain(`port ${port} is in use`);
    for (const { stop } of [first, second]) {
      expect(await stop()).toBe(0);
    }
  });
});
