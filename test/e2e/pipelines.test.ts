import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator";
import { EXAMPLE, scriptsOf, workflow } from "../support/pipelines";
import { Control } from "./support/control";
import { engineEnvironment, ROOT } from "./support/engine";

jest.setTimeout(600_000);

let folder: string;
let emulator: Emulator;
let control: Control;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wuying-pipeline-"));
  cpSync(EXAMPLE, folder, { recursive: true });
  // What `npm ci` puts there.
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  for (const name of ["@pulumi", "@types", "typescript"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  symlinkSync(ROOT, join(modules, "pulumi-wuying"));
  symlinkSync(join(ROOT, "dist/cli/main.js"), join(modules, ".bin/pulumi-wuying"));
  for (const name of ["home", "backend"]) {
    mkdirSync(join(folder, name));
  }
  emulator = await startEmulator({ timeScale: 0.005 });
  control = new Control(emulator);
});
afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the pipeline's variables and secrets put into the environment of a job in the cloud. */
const cloud = (): NodeJS.ProcessEnv => ({
  STACK: "prod",
  PULUMI_BACKEND_URL: `file://${join(folder, "backend")}`,
  PULUMI_CONFIG_PASSPHRASE: "correct horse",
  WUYING_ENDPOINT: emulator.endpoint,
  WUYING_REGION: "cn-hangzhou",
  ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.accessKeySecret,
});

/** Runs a script as a runner does, and looks on meanwhile. */
async function run(
  script: string,
  env: NodeJS.ProcessEnv,
  look: () => void = () => {},
): Promise<{ code: number | null; output: string }> {
  const { PULUMI_HOME: _home, WUYING_ENDPOINT: _endpoint, WUYING_REGION: _region, ...own } = process.env;
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder,
    env: { ...own, ...engineEnvironment(), HOME: join(folder, "home"), CI: "true", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const looking = setInterval(look, 20);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(looking);
  return { code, output };
}

async function succeed(script: string, env: NodeJS.ProcessEnv, look?: () => void): Promise<string> {
  const { code, output } = await run(script, env, look);
  expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  return output;
}

test("a fork's job makes, checks and destroys everything without a secret", async () => {
  const [script = ""] = scriptsOf("github", "emulator");
  const output = await succeed(script, {});
  expect(output).toContain("+ 4 created");
  expect(output).toContain("4 unchanged");
  expect(output).toContain("- 4 deleted");
});

/** The folder that the deployment keeps its notes in, as the workflow says. */
const journal = (): string =>
  (workflow().jobs.deploy?.env?.WUYING_JOURNAL_DIR ?? "").replace("${{ github.workspace }}", folder);

test("the deployment leaves nothing to do, and what it keeps are the notes on creates in progress", async () => {
  const [deploy = "", check = ""] = scriptsOf("github", "deploy");
  await succeed("pulumi stack init prod", cloud());
  const env = { ...cloud(), WUYING_JOURNAL_DIR: journal() };
  const kept = join(folder, ".wuying/creates");
  const seen = new Set<string>();
  const output = await succeed(deploy, env, () => {
    for (const name of existsSync(kept) ? readdirSync(kept) : []) {
      seen.add(name);
    }
  });
  expect(output).toContain("+ 4 created");
  expect(seen.size).toBeGreaterThan(0);
  expect(readdirSync(kept)).toEqual([]);
  expect(await succeed(check, cloud())).toContain("4 unchanged");
});

describe("the report of a pull request", () => {
  const [script = ""] = scriptsOf("github", "report");
  const program = (): string => join(folder, "index.ts");
  let deployed: string;
  beforeAll(() => {
    deployed = readFileSync(program(), "utf8");
  });
  afterEach(() => writeFileSync(program(), deployed));

  /** Runs the job on a changed program. */
  async function reportOn(before: string, after: string): Promise<{ code: number | null; report: string }> {
    expect(deployed).toContain(before);
    writeFileSync(program(), deployed.replace(before, after));
    const { code } = await run(script, cloud());
    return { code, report: readFileSync(join(folder, "report.md"), "utf8") };
  }

  test("begins with the marker by which its comment is found, and lets a change through that loses nothing", async () => {
    const { code, report } = await reportOn("policies.readOnlyData", "policies.standard");
    expect(code).toBe(0);
    expect(report).toMatch(/^<!-- pulumi-wuying report .*-->\n/);
    expect(report).toContain("clipboard");
  });

  test("is written too where what people have stored would be lost, and the job fails", async () => {
    const { code, report } = await reportOn("systemDiskSize: 80", "systemDiskSize: 120, allowDataLoss: true");
    expect(code).toBe(2);
    expect(report).toMatch(/^<!-- pulumi-wuying report .*-->\n/);
    expect(report).toContain("desk");
  });
});

test("the night's job finds no drift where there is none, and fails where there is some, changing nothing", async () => {
  const [drift = ""] = scriptsOf("gitlab", "drift");
  await succeed(drift, cloud());
  const [cluster] = await control.objects("clusters");
  await control.patch(String(cluster?.ClusterId), { Clipboard: "readwrite" });
  const { code, output } = await run(drift, cloud());
  expect(code).not.toBe(0);
  expect(output).toContain('~ clipboard: "read" => "readwrite"');
  // The state still has what was deployed, so that the next night says so too.
  expect((await run(drift, cloud())).code).not.toBe(0);
  expect((await control.objects("clusters"))[0]).toMatchObject({ Clipboard: "readwrite" });
});
