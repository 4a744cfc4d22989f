import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bucket } from "./support/bucket";
import { expectNothingLeft } from "./support/cli";
import { ended } from "./support/ended";
import { engineEnvironment, ROOT } from "./support/engine";
import { listingsIn, listingsOf } from "./support/listings";
import { installExample, Team } from "./support/team";

jest.setTimeout(900_000);

describe("a runner whose disk goes, killed before it could mark what it had made", () => {
  let team: Team;
  beforeEach(async () => {
    team = await Team.begin();
    await team.moveTo("first");
    await team.stack.control.fault({ operation: "CreateCluster", when: "after", kind: "timeout" });
  });
  afterEach(() => team.close());

  const clusters = () => team.stack.control.objects("clusters");

  /** Killed while it waits for the answer to its create; the next run has a new disk. */
  async function upAfterKill(): Promise<void> {
    await team.killUpAtCluster();
    await team.stack.control.clearFaults();
    await team.moveTo("second");
    await team.stack.succeed("cancel", "--yes");
    await team.stack.up();
  }

  test("is gone on with by the next, where the journal was kept", async () => {
    const kept = join(team.folder, "kept");
    team.stack.more.WUYING_JOURNAL_DIR = kept;
    await upAfterKill();
    expect(await clusters()).toHaveLength(1);
    expect(readdirSync(join(kept, "creates"))).toEqual([]);
    await team.stack.expectNoChanges();
  });

  test("leaves a cluster that nobody finds, where it was not", async () => {
    await upAfterKill();
    expect(await clusters()).toHaveLength(2);
  });
});

test("a journal whose folder is not certain is refused before anything is made", async () => {
  const team = await Team.begin();
  try {
    team.stack.more.WUYING_JOURNAL_DIR = "kept";
    expect((await team.stack.fail("up", "--yes", "--skip-preview")).output).toContain(
      'WUYING_JOURNAL_DIR must be an absolute path, not "kept"',
    );
    expect(await team.stack.control.objects("clusters")).toEqual([]);
  } finally {
    await team.close();
  }
});

describe("as the pages have it", () => {
  let team: Team;
  beforeEach(async () => {
    team = await Team.begin();
  });
  afterEach(() => team.close());

  /** The page's bucket of OSS is the one of this machine here, and its keys are that one's. */
  const here = (script: string): string =>
    script
      .replaceAll(
        "region=cn-hangzhou&endpoint=https://s3.oss-cn-hangzhou.aliyuncs.com",
        `region=local&endpoint=${team.bucket.endpoint}&s3ForcePathStyle=true`,
      )
      .replace(/^export AWS_ACCESS_KEY_ID=LTAI… .*$/m, "")
      .replace("PASSPHRASE=…", `PASSPHRASE="$PULUMI_CONFIG_PASSPHRASE"`);

  const shell = (script: string, more: NodeJS.ProcessEnv = {}): Promise<string> =>
    bash(here(script), team.stack.folder, { ...team.stack.environment, ...more });

  test("a stack is begun in the bucket, and a preview writes nothing into it", async () => {
    const [begin = ""] = listingsOf("state.md", "A bucket for the state", "sh");
    await shell(begin, { PULUMI_BACKEND_URL: undefined });
    expect(await shell("pulumi stack ls --json")).toContain('"prod"');
    const before = team.bucket.written();
    await shell("pulumi preview --stack dev");
    expect(team.bucket.written()).toEqual(before);
  });

  test("a killed run is gone on with, and a runner keeps its journal", async () => {
    const { stack } = team;
    await team.killUpAtCluster();
    const [goOn = "", clear = ""] = listingsOf("state.md", "A killed run", "sh");
    await shell(goOn);
    await shell(clear);
    expect(await stack.control.objects("clusters")).toHaveLength(1);
    const [journal = ""] = listingsOf("state.md", "A runner whose disk goes", "sh");
    expect(await shell(journal)).toContain("unchanged");
    await stack.expectNoChanges();
  });

  test("a stack is moved from one's own disk, and nothing changes for it", async () => {
    const { stack } = team;
    const ownDisk = { PULUMI_BACKEND_URL: `file://${join(stack.folder, "state")}` };
    await shell("pulumi stack init prod --copy-config-from dev && pulumi up --yes --skip-preview", ownDisk);
    await stack.mark();
    const [move = ""] = listingsOf("state.md", "Move a stack into the bucket", "sh");
    expect(await shell(move, ownDisk)).toMatch(/\b4 unchanged\b/);
    expect(await stack.changes()).toEqual([]);
    await shell("pulumi destroy --yes --skip-preview --stack prod");
    await expectNothingLeft(stack.emulator, "own");
  });

  test("the policy of the bucket is JSON, and allows no more than four actions", () => {
    const [policy = ""] = listingsOf("state.md", "Who may use it", "json");
    const { Statement } = JSON.parse(policy) as { Statement: { Action: string | string[] }[] };
    expect(Statement.flatMap(({ Action }) => Action).sort()).toEqual([
      "oss:DeleteObject",
      "oss:GetObject",
      "oss:ListObjects",
      "oss:PutObject",
    ]);
  });
});

test("the example runs as its README has it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wuying-team-example-"));
  const project = join(folder, "project");
  mkdirSync(join(folder, "home"));
  const bucket = await Bucket.start(folder);
  try {
    installExample("team-state", project);
    const [trial = ""] = listingsIn(join(ROOT, "examples/team-state/README.md"), "sh");
    // What is installed and the bucket are there already.
    const script = trial.replace(/^npm .*\n/gm, "").replace("http://127.0.0.1:4568", bucket.endpoint);
    expect(script).toContain(bucket.endpoint);
    const output = await bash(script, project, { PULUMI_HOME: join(folder, "home") });
    expect(output).toContain("+ 5 created");
    expect(output).toContain("5 unchanged");
    expect(output).toContain("- 5 deleted");
    expect(bucket.objects("locks")).toEqual([]);
  } finally {
    bucket.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs a script as a person would; resolves to what it printed. */
async function bash(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd,
    env: {
      ...process.env,
      ...engineEnvironment(),
      WUYING_ENDPOINT: undefined,
      WUYING_REGION: undefined,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { code, output } = await ended(child);
  expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  return output;
}
