import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callerFor } from "./support/caller";
import { compileCli } from "./support/compile";

let folder: string;
let main: string;
const started: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-command-"));
  main = compileCli(folder);
});
afterAll(() => {
  for (const child of started) {
    child.kill("SIGKILL");
  }
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly child: ChildProcess;
  /** Resolves when something has been written to standard output. */
  readonly firstOutput: Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Starts `pulumi-wuying emulator -- command`. */
function start(command: readonly string[], flags: readonly string[] = [], env = {}): Running {
  const child = spawn(process.execPath, [main, "emulator", ...flags, "--", ...command], {
    env: { ...process.env, WUYING_REGION: undefined, ...env },
  });
  started.push(child);
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const firstOutput = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      resolve(out);
    });
  });
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, out, err })));
  return { child, firstOutput, ended };
}

const node = (script: string): string[] => [process.execPath, "-e", script];

const PRINT_VARIABLES = `console.log(JSON.stringify({
  endpoint: process.env.WUYING_ENDPOINT,
  region: process.env.WUYING_REGION,
  accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,
  accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
  token: process.env.ALIBABA_CLOUD_SECURITY_TOKEN,
}));`;

test("the command finds the emulator by its environment, whatever key the caller has", async () => {
  const { child, ended, firstOutput } = start(node(`${PRINT_VARIABLES} process.stdin.resume();`), [], {
    WUYING_ENDPOINT: "https://elsewhere.example",
    ALIBABA_CLOUD_ACCESS_KEY_ID: "own",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "own",
    ALIBABA_CLOUD_SECURITY_TOKEN: "own",
  });
  const found = JSON.parse(await firstOutput);
  expect(found).toEqual({
    endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    region: "cn-hangzhou",
    accessKeyId: expect.stringMatching(/^emulator-/),
    accessKeySecret: expect.any(String),
  });
  expect(await callerFor(found)("DescribeImages")).toHaveProperty("Images");
  child.stdin?.end();
  expect((await ended).code).toBe(0);
  await expect(fetch(found.endpoint)).rejects.toThrow("fetch failed");
});

test("a region of the caller stays", async () => {
  const { ended } = start(node(PRINT_VARIABLES), [], { WUYING_REGION: "cn-shanghai" });
  expect(JSON.parse((await ended).out)).toMatchObject({ region: "cn-shanghai" });
});

test("the streams are the command's alone", async () => {
  const { child, ended } = start(node(`console.error("to err"); process.stdin.pipe(process.stdout);`));
  child.stdin?.end("from in\n");
  expect(await ended).toEqual({ code: 0, out: "from in\n", err: "to err\n" });
});

test("options after -- are the command's", async () => {
  const { ended } = start([process.execPath, "-p", "process.argv.slice(1).join()", "--", "--help", "--port"]);
  expect(await ended).toEqual({ code: 0, out: "--help,--port\n", err: "" });
});

test.each([
  ["an exit code", "process.exit(7)", 7],
  ["128 and the number of the signal that ended it", "process.kill(process.pid, 'SIGKILL')", 137],
])("%s is passed on", async (_what, script, code) => {
  expect(await start(node(script)).ended).toEqual({ code, out: "", err: "" });
});

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "on %s the command is told, once, and has the emulator until it ends",
  async (signal) => {
    const { child, ended, firstOutput } = start(
      node(`
        let count = 0;
        process.on("${signal}", () => {
          count += 1;
          setTimeout(async () => {
            const { status } = await fetch(process.env.WUYING_ENDPOINT + "/_emulator/health");
            console.log(count + " signal, health " + status);
            process.exit(5);
          }, 300);
        });
        setInterval(() => {}, 1000);
        console.log("ready");
      `),
    );
    await firstOutput;
    child.kill(signal);
    expect(await ended).toEqual({ code: 5, out: "ready\n1 signal, health 200\n", err: "" });
  },
);

test("what a shell was running when it is stopped is told too, and has the emulator until it ends", async () => {
  const script = join(folder, "slow-to-stop.cjs");
  writeFileSync(
    script,
    `process.on("SIGTERM", () =>
      setTimeout(async () => {
        const { status } = await fetch(process.env.WUYING_ENDPOINT + "/_emulator/health");
        console.log("health " + status);
        process.exit();
      }, 300),
    );
    setInterval(() => {}, 1000);
    console.log("ready");`,
  );
  const { child, ended, firstOutput } = start([
    "sh",
    "-c",
    `"${process.execPath}" "${script}"; echo not reached`,
  ]);
  await firstOutput;
  child.kill("SIGTERM");
  expect(await ended).toEqual({ code: 143, out: "ready\nhealth 200\n", err: "" });
});

test("the command is told when the npx that started all this was killed", async () => {
  const command = `console.log("ready"); process.on("SIGTERM", () => {
    console.log("told");
    process.exit();
  }); setInterval(() => {}, 1000);`;
  const npx = spawn(
    "sh",
    ["-c", '"$0" "$@"; true', process.execPath, main, "emulator", "--", ...node(command)],
    {
      env: { ...process.env, npm_command: "exec" },
    },
  );
  started.push(npx);
  let out = "";
  // The stream is closed when all that hold it have ended, the emulator too.
  const closed = new Promise((resolve) => npx.once("close", resolve));
  await new Promise((resolve) => {
    npx.stdout.on("data", (chunk) => {
      out += chunk;
      resolve(out);
    });
  });
  npx.kill("SIGKILL");
  await closed;
  expect(out).toBe("ready\ntold\n");
});

test("a command that ends by the signal that came ends the emulator", async () => {
  const { child, ended, firstOutput } = start(node(`console.log("ready"); setInterval(() => {}, 1000)`));
  await firstOutput;
  child.kill("SIGTERM");
  expect((await ended).code).toBe(143);
});

test("a command that does not exist is named, with exit code 127", async () => {
  const { code, err, out } = await start(["pulumy", "up"]).ended;
  expect({ code, out }).toEqual({ code: 127, out: "" });
  expect(err).toBe(
    'pulumi-wuying emulator: there is no command "pulumy": it is not on PATH, and no file of that name can be run.\n',
  );
});

test("a file that may not be run is refused, with exit code 126", async () => {
  const file = join(folder, "not-executable");
  writeFileSync(file, "", { mode: 0o644 });
  const { code, err } = await start([file]).ended;
  expect(code).toBe(126);
  expect(err).toContain("cannot run the command");
});

test("the account carries on in the next command with --state", async () => {
  const flags = ["--state", join(folder, "account.json")];
  const first = start(node(`${PRINT_VARIABLES} process.stdin.resume();`), flags);
  const call = callerFor(JSON.parse(await first.firstOutput));
  await call("CreateServiceLinkedRole");
  const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
  first.child.stdin?.end();
  await first.ended;
  const { ended } = start(
    node("fetch(process.env.WUYING_ENDPOINT + '/_emulator/state').then((r) => r.text()).then(console.log)"),
    flags,
  );
  expect((await ended).out).toContain(ClusterId);
});
