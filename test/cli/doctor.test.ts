import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clockFinding } from "../../src/cli/doctor-clock";
import type { Finding } from "../../src/cli/doctor-finding";
import { nodeFinding, projectFolder } from "../../src/cli/doctor-machine";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER } from "../provider/support/inputs";
import { cli } from "./support";

const env = process.env;
let cloud: Cloud;
let project: string;
beforeEach(async () => {
  cloud = await Cloud.start();
  project = join(cloud.folder, "project");
  mkdirSync(project);
  const { endpoint, accessKeyId, accessKeySecret } = cloud.emulator;
  process.env = {
    ...env,
    PATH: `${join(cloud.folder, "bin")}:/usr/bin:/bin`,
    HOME: cloud.folder,
    PULUMI_HOME: join(cloud.folder, "home"),
    WUYING_JOURNAL_DIR: "",
    WUYING_REGION: "cn-hangzhou",
    WUYING_ENDPOINT: endpoint,
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: "",
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
  };
  fakePulumi({});
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = env;
  return cloud.close();
});

/** Puts a program in the place of `pulumi` that knows its version and the configuration of a stack. */
function fakePulumi(config: Readonly<Record<string, string>>): void {
  const values = Object.entries(config).map(([key, value]) => [`wuying:${key}`, { value, secret: false }]);
  program(
    `#!/bin/sh\ncase "$1" in version) echo v3.200.0;; config) cat <<'END'\n${JSON.stringify(Object.fromEntries(values))}\nEND\n;; esac\n`,
  );
}

function program(text: string): void {
  const bin = join(cloud.folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "pulumi"), text);
  chmodSync(join(bin, "pulumi"), 0o755);
}

const inProject = (): void => writeFileSync(join(project, "Pulumi.yaml"), "name: studio\nruntime: nodejs\n");

interface Said {
  readonly code: number;
  readonly checks: Readonly<Record<string, Omit<Finding, "check">>>;
}

async function doctor(...argv: string[]): Promise<Said> {
  const { code, out, err } = await cli("doctor", "--json", "--cwd", project, ...argv);
  expect(err).toBe("");
  const { checks } = JSON.parse(out) as { checks: Finding[] };
  return { code, checks: Object.fromEntries(checks.map(({ check, ...rest }) => [check, rest])) };
}

const refuse = (operation: string, code: string): Promise<unknown> =>
  cloud.control.fault({ operation, kind: "error", code, httpStatus: 403 });

test("a machine that is ready has no problem", async () => {
  const { code, checks } = await doctor();
  const { endpoint } = cloud.emulator;
  expect(code).toBe(0);
  expect(checks).toEqual({
    "Node.js": { status: "ok", detail: expect.stringContaining(process.version) },
    pulumi: { status: "ok", detail: "v3.200.0" },
    journal: { status: "ok", detail: `${join(cloud.folder, "home/wuying")} can be written` },
    region: { status: "ok", detail: "cn-hangzhou, by WUYING_REGION" },
    credentials: { status: "ok", detail: "the environment (ALIBABA_CLOUD_ACCESS_KEY_ID)" },
    "endpoint of gws": { status: "ok", detail: `${endpoint} answers` },
    "endpoint of appstream-center": { status: "ok", detail: `${endpoint} answers` },
    clock: { status: "ok", detail: "the same time as the API" },
    "service-linked role": { status: "unknown", detail: expect.any(String), advice: expect.any(String) },
    "reads of gws": {
      status: "ok",
      detail: "allowed; listed are 0 gws:Cluster, 0 gws:Instance, 2 gws:Image",
    },
    "reads of appstream-center": { status: "ok", detail: expect.stringContaining("0 appstream:Workstation") },
  });
});

test("it sends nothing but listings, and shows no secret", async () => {
  const { out } = await cli("doctor", "--cwd", project);
  const sent = (await cloud.control.calls()).map(({ operation }) => operation);
  expect(sent).toContain("DescribeClusters");
  expect(sent.filter((operation) => !/^(Describe|List)/.test(operation))).toEqual([]);
  expect(out).not.toContain(cloud.emulator.accessKeySecret);
  expect(out).not.toContain(cloud.emulator.accessKeyId);
});

describe("the journal", () => {
  const said = async () => (await doctor()).checks.journal;

  test("tells of creates in progress", async () => {
    const folder = join(cloud.folder, "kept");
    process.env.WUYING_JOURNAL_DIR = folder;
    mkdirSync(join(folder, "creates"), { recursive: true });
    writeFileSync(join(folder, "creates", "abc.json"), JSON.stringify({ id: "i-1", at: Date.now() }));
    expect(await said()).toEqual({
      status: "ok",
      detail: `${folder} can be written; it has 1 create in progress`,
      advice: expect.stringContaining("npx pulumi-wuying unfinished"),
    });
  });

  test("has to have a folder that is certain, and that can be one", async () => {
    process.env.WUYING_JOURNAL_DIR = "kept";
    expect(await said()).toMatchObject({
      status: "problem",
      detail: 'WUYING_JOURNAL_DIR must be an absolute path, not "kept"',
      advice: expect.stringContaining("WUYING_JOURNAL_DIR"),
    });
    const file = join(cloud.folder, "file");
    writeFileSync(file, "");
    process.env.WUYING_JOURNAL_DIR = join(file, "kept");
    expect(await said()).toMatchObject({
      status: "problem",
      detail: `${join(file, "kept")} cannot be written: ${file} is no folder`,
    });
  });
});

test("an account with a cluster has the role", async () => {
  await cloud.create(serviceLinkedRole, {});
  await cloud.create(cluster, CLUSTER);
  const { checks } = await doctor();
  expect(checks["service-linked role"]).toMatchObject({ status: "ok" });
  expect(checks["reads of gws"]?.detail).toContain("1 gws:Cluster");
});

test("people read a line for each check, what to do under it, and how many problems there are", async () => {
  await refuse("DescribeImages", "Forbidden.RAM");
  const { code, out } = await cli("doctor", "--cwd", project);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^PROBLEM {4}reads of gws {18}refused: DescribeImages \(Forbidden\.RAM\)\n +Grant .* gws:DescribeImages .*\n/m,
  );
  expect(out).toMatch(/^ok {9}pulumi {24}v3\.200\.0\n/m);
  expect(out).toMatch(/\n\n1 problem was found\.\n$/);
});

describe("what is wrong is told apart", () => {
  test("reads that are refused, with what to grant", async () => {
    await refuse("ListWuyingServer", "NoPermission");
    await refuse("ListImage", "Forbidden.NoPermission");
    const { code, checks } = await doctor();
    expect(code).toBe(1);
    expect(checks["reads of gws"]?.status).toBe("ok");
    expect(checks["endpoint of appstream-center"]?.status).toBe("ok");
    const { status, detail, advice } = checks["reads of appstream-center"] ?? {};
    expect(status).toBe("problem");
    expect(detail).toMatch(/ListWuyingServer \(NoPermission\)/);
    expect(detail).toMatch(/ListImage \(Forbidden\.NoPermission\)/);
    expect(advice).toMatch(/appstreaming:ListWuyingServer/);
  });

  test("a key that the API does not know", async () => {
    process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = "nobody";
    const { code, checks } = await doctor();
    expect(code).toBe(1);
    expect(checks.credentials).toMatchObject({
      status: "problem",
      detail: expect.stringContaining("InvalidAccessKeyId.NotFound"),
      advice: expect.stringContaining("ALIBABA_CLOUD_ACCESS_KEY_ID"),
    });
    expect(checks["endpoint of gws"]?.status).toBe("ok");
    expect(checks["reads of gws"]?.status).toBe("unknown");
  });

  test("no key at all", async () => {
    process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = "";
    process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = "";
    const { code, checks } = await doctor();
    expect(code).toBe(1);
    expect(checks.credentials).toMatchObject({ status: "problem", detail: "no access key was found" });
    expect(checks["endpoint of gws"]?.status).toBe("unknown");
    expect(checks.clock?.status).toBe("unknown");
  });

  test("an endpoint where nobody answers", async () => {
    const { code, checks } = await doctor("--endpoint", "http://127.0.0.1:9");
    expect(code).toBe(1);
    expect(checks["endpoint of gws"]).toMatchObject({
      status: "problem",
      detail: expect.stringContaining("EndpointUnreachable"),
      advice: expect.stringContaining("--endpoint"),
    });
    expect(checks["reads of gws"]?.status).toBe("unknown");
  });

  test("no region", async () => {
    Object.assign(process.env, { WUYING_REGION: "", WUYING_ENDPOINT: "" });
    const { code, checks } = await doctor();
    expect(code).toBe(1);
    expect(checks.region).toMatchObject({ status: "problem", detail: "none is set" });
  });

  test("a setting that is none", async () => {
    const { code, checks } = await doctor("--region", "Hangzhou!");
    expect(code).toBe(1);
    expect(checks.settings).toMatchObject({
      status: "problem",
      detail: expect.stringContaining("--region must be a region id"),
    });
  });

  test("a clock that is hours off", async () => {
    const now = Date.now;
    jest.spyOn(Date, "now").mockImplementation(() => now() + 2 * 3_600_000);
    const { code, checks } = await doctor();
    expect(code).toBe(1);
    expect(checks.clock).toMatchObject({
      status: "problem",
      detail: expect.stringMatching(/^(2 h|1 h 59 min|120 min) ahead of the API$/),
    });
  });
});

describe("a stack's configuration", () => {
  test("counts in the folder of a project, and below it", async () => {
    inProject();
    const { endpoint, accessKeyId, accessKeySecret } = cloud.emulator;
    fakePulumi({ region: "cn-shanghai", endpoint, accessKeyId, accessKeySecret });
    Object.assign(process.env, { WUYING_REGION: "", WUYING_ENDPOINT: "http://127.0.0.1:9" });
    mkdirSync(join(project, "src"));
    const { code, checks } = await doctor("--cwd", join(project, "src"));
    expect(code).toBe(0);
    expect(checks.configuration).toEqual({
      status: "ok",
      detail: `of the selected stack in ${project}`,
    });
    expect(checks.region?.detail).toBe("cn-shanghai, by wuying:region of the stack");
    expect(checks.credentials?.detail).toBe("wuying:accessKeyId and wuying:accessKeySecret of the stack");
  });

  test("gives way to an option", async () => {
    inProject();
    fakePulumi({ region: "cn-shanghai" });
    const { checks } = await doctor("--region", "cn-beijing");
    expect(checks.region?.detail).toBe("cn-beijing, by --region");
  });

  test("that cannot be read is a problem, and the environment counts", async () => {
    inProject();
    program(
      '#!/bin/sh\n[ "$1" = version ] && echo v3 && exit 0\necho "error: no stack selected" >&2\nexit 1\n',
    );
    const { code, checks } = await doctor();
    expect(code).toBe(1);
    expect(checks.configuration).toMatchObject({
      status: "problem",
      detail: expect.stringContaining("no stack selected"),
    });
    expect(checks["reads of gws"]?.status).toBe("ok");
  });
});

describe("pulumi", () => {
  test.each([
    ["is missed in a project", true, "problem"],
    ["is not missed by who has none", false, "unknown"],
  ])("%s", async (_, hasProject, status) => {
    process.env.PATH = "/nowhere";
    if (hasProject) {
      inProject();
    }
    const { checks } = await doctor();
    expect(checks.pulumi).toMatchObject({ status, detail: "it is not on PATH" });
  });

  test("that does not run is a problem", async () => {
    program("#!/bin/sh\nexit 3\n");
    expect((await doctor()).checks.pulumi).toMatchObject({ status: "problem" });
  });
});

test.each([
  ["v20.19.0", "ok"],
  ["v24.1.0", "ok"],
  ["v20.18.9", "problem"],
  ["v8.99.99", "problem"],
])("Node.js %s against the lowest version", (version, status) => {
  expect(nodeFinding(version, ">=20.19.0").status).toBe(status);
});

test.each([
  [0, "ok"],
  [-4_000, "ok"],
  [60_000, "ok"],
  [-400_000, "problem"],
  [3_600_000, "problem"],
  [undefined, "unknown"],
])("a clock that is %p ms ahead", (aheadMs, status) => {
  expect(clockFinding(aheadMs).status).toBe(status);
});

test("a folder outside of every project has none", () => {
  expect(projectFolder(project)).toBeUndefined();
});

describe("the call", () => {
  test("--help teaches every option", async () => {
    const { code, out } = await cli("doctor", "--help");
    expect(code).toBe(0);
    for (const word of ["--cwd", "--stack", "--region", "--endpoint", "--json", "Exit code", "npx "]) {
      expect(out).toContain(word);
    }
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test.each([
    [["--regoin", "x"], /--regoin/],
    [["now"], /now/],
    [["--region", ""], /--region needs a value/],
    [["--stack", "dev"], /--stack needs the folder of a Pulumi project/],
  ])("%j is refused with exit code 2", async (argv, sentence) => {
    const { code, out, err } = await cli("doctor", "--cwd", project, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
  });
});
