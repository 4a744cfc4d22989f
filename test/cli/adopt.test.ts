import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ADOPT_OPTIONS } from "../../src/cli/adopt-options";
import { runCli } from "../../src/cli/run-cli";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { browserInstanceGroup } from "../../src/provider/appstream/browser-instance-group/declaration";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { image } from "../../src/provider/gws/image/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import { made } from "../adopt/support/account";
import { environmentOf } from "../adopt/support/emulated";
import { Cloud } from "../provider/support/cloud";
import { BROWSERS, CLUSTER, DESKTOP, GROUP, SCHEDULED_GROUP, WORKSTATION } from "../provider/support/inputs";
import { compilerErrors } from "../support/compiler";
import { cli, type Run } from "./support";

jest.setTimeout(120_000);

const env = process.env;
let cloud: Cloud;
let folder: string;
beforeEach(async () => {
  cloud = await Cloud.start();
  process.env = { ...env, ...environmentOf(cloud) };
  folder = mkdtempSync(join(tmpdir(), "wuying-adopt-"));
  await made(cloud, serviceLinkedRole, {});
});
afterEach(() => {
  process.env = env;
  rmSync(folder, { recursive: true });
  return cloud.close();
});

const adopt = (...argv: string[]): Promise<Run> => cli("adopt", ...argv);
const file = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(file(name), "utf8");

const DISK = ["--set", "systemDiskCategory=cloud_ssd", "--set", "systemDiskSize=80"];
const TYPE = ["--set", "clusterType=gws.s1.standard"];

/** A cluster with a desktop of alice's and one of nobody's. */
async function studio(): Promise<{ clusterId: string; hers: string; free: string }> {
  const clusterId = await made(cloud, cluster, { ...CLUSTER, name: "studio" });
  const hers = await made(cloud, instance, {
    ...DESKTOP,
    clusterId,
    name: "desk-alice",
    user: { userName: "alice", userUid: 7 },
  });
  const free = await made(cloud, instance, { ...DESKTOP, clusterId, name: "desk-free" });
  return { clusterId, hers, free };
}

interface Answer {
  readonly program: string;
  readonly objects: readonly { kind: string; id: string; name: string; resource: string; region?: string }[];
  readonly missing: readonly { kind: string; property: string; configuration: string; secret: boolean }[];
  readonly leftOut: readonly { id: string; because: string }[];
  readonly dropped: readonly { id: string; because: string }[];
}

async function answer(...argv: string[]): Promise<Answer> {
  const { out } = await adopt("--json", ...argv);
  return JSON.parse(out) as Answer;
}

const idsOf = async (...argv: string[]): Promise<string[]> =>
  (await answer(...argv)).objects.map(({ id }) => id).sort();

describe("which objects", () => {
  test("by type, name, cluster and user, all of which have to fit", async () => {
    const { clusterId, hers, free } = await studio();
    const other = await made(cloud, cluster, { ...CLUSTER, name: "other" });
    const elsewhere = await made(cloud, instance, { ...DESKTOP, clusterId: other, name: "desk-elsewhere" });
    expect(await idsOf("--kind", "gws:Instance")).toEqual([hers, free, elsewhere].sort());
    expect(await idsOf("--name", "^desk-[ae]")).toEqual([hers, elsewhere].sort());
    expect(await idsOf("--cluster", "studio")).toEqual([clusterId, hers, free].sort());
    expect(await idsOf("--cluster", clusterId, "--kind", "gws.Instance")).toEqual([hers, free].sort());
    expect(await idsOf("--user", "alice")).toEqual([hers]);
    expect(await idsOf("--user", "alice", "--cluster", "other")).toEqual([]);
  });

  test("by tags, and by the users of groups and workstations", async () => {
    const tagged = await made(cloud, workstation, {
      ...WORKSTATION,
      users: ["bob"],
      tags: { team: "film", floor: "2" },
    });
    const named = { ...GROUP, appInstanceGroupName: "apps" };
    const group = await made(cloud, appInstanceGroup, { ...named, users: ["bob", "carol"] });
    await made(cloud, appInstanceGroup, { ...named, tags: { team: "film" } });
    expect(await idsOf("--tag", "team=film", "--tag", "floor=2")).toEqual([tagged]);
    expect(await idsOf("--user", "bob")).toEqual([tagged, group].sort());
    expect(await idsOf("--user", "carol", "--user", "nobody")).toEqual([group]);
  });

  test("what is broken or unfinished is left out, with the reason", async () => {
    const { hers, free } = await studio();
    await cloud.control.patch(hers, { Status: "Missing" });
    await cloud.control.patch(free, { Name: "pulumi-0123456789abcdef0123" });
    const { objects, leftOut } = await answer("--kind", "gws:Instance");
    expect(objects).toEqual([]);
    expect(leftOut.map(({ id, because }) => `${id}: ${because}`).sort()).toEqual(
      [
        `${hers}: its state is Missing`,
        `${free}: an unfinished create of "pulumi up" has made it: see pulumi-wuying unfinished`,
      ].sort(),
    );
  });

  test("where nothing fits, nothing is written", async () => {
    expect(await adopt("--out", file("index.ts"))).toMatchObject({ code: 0, out: "" });
    expect(() => read("index.ts")).toThrow("ENOENT");
  });
});

describe("what a program says", () => {
  test("few objects stand one by one", async () => {
    const { clusterId, hers, free } = await studio();
    const { out, code } = await adopt(...DISK, ...TYPE);
    expect(out).toContain(
      [
        'const studio = new wuying.gws.Cluster("studio", {',
        `  adoptId: "${clusterId}",`,
        '  clusterType: "gws.s1.standard",',
      ].join("\n"),
    );
    expect(out).toContain(
      [
        'new wuying.gws.Instance("desk-alice", {',
        `  adoptId: "${hers}",`,
        "  clusterId: studio.id,",
        '  imageId: "m-gwswin2019standard",',
        '  instanceType: "ecs.g6.large",',
        '  systemDiskCategory: "cloud_ssd",',
        "  systemDiskSize: 80,",
        '  workMode: "Desktop",',
        '  name: "desk-alice",',
        '  user: { userName: "alice", userUid: 7 },',
        "});",
      ].join("\n"),
    );
    expect(out).toContain(`adoptId: "${free}"`);
    expect(out).not.toContain("config");
    expect(code).toBe(0);
  });

  test("a cluster that is not taken over is named by its id", async () => {
    const { clusterId } = await studio();
    expect((await adopt("--kind", "gws:Instance", ...DISK)).out).toContain(`clusterId: "${clusterId}",`);
  });

  test("the domain of a cluster stays, and its password comes from the configuration", async () => {
    await made(cloud, cluster, {
      ...CLUSTER,
      clusterType: "gws.s1.advanced",
      adDomain: { domainName: "studio.local", domainDnsIp: "10.0.0.2", domainPassword: "canary-password" },
    });
    const { program, missing } = await answer("--set", "clusterType=gws.s1.advanced");
    expect(program).toContain('domainPassword: config.requireSecret("ownClusterDomainPassword")');
    expect(missing).toMatchObject([
      { property: "adDomain.domainPassword", configuration: "ownClusterDomainPassword", secret: true },
    ]);
    const { code, err } = await adopt("--set", "adDomain.domainPassword=x", ...TYPE);
    expect(code).toBe(2);
    expect(err).toContain("--set adDomain.domainPassword: it is a secret, which must not stand in a program");
  });

  test("a schedule that has begun and a subscription can be taken over", async () => {
    const group = await made(cloud, appInstanceGroup, {
      ...SCHEDULED_GROUP,
      appInstanceGroupName: "scheduled",
    });
    const pool = (await cloud.control.find(group))?.NodePool as object;
    await cloud.control.patch(group, {
      NodePool: { ...pool, StrategyEnableDate: "2024-01-01", StrategyDisableDate: "2024-06-01" },
    });
    await made(cloud, appInstanceGroup, {
      ...GROUP,
      appInstanceGroupName: "bought",
      chargeType: "PrePaid",
      period: 1,
      periodUnit: "Month",
      autoPay: true,
    });
    const { program, missing, dropped, leftOut } = await answer();
    expect({ missing, dropped, leftOut }).toEqual({ missing: [], dropped: [], leftOut: [] });
    expect(program).toContain('strategyEnableDate: "2024-01-01"');
    expect(program).toContain('chargeType: "PrePaid",\n  autoPay: true,');
    expect(compilerErrors(["adopted.ts"], { "adopted.ts": program })).toEqual([]);
  });

  test("browsers are taken over without the kinds of client that the package does not know", async () => {
    const id = await made(cloud, browserInstanceGroup, BROWSERS);
    const { program, dropped, missing } = await answer();
    expect(program).toContain('new wuying.appstream.BrowserInstanceGroup("own", {');
    expect(missing).toEqual([]);
    expect(dropped).toMatchObject([{ id, because: expect.stringContaining("clientType must be one of") }]);
    expect(program).not.toContain("clientTypes");
    expect(compilerErrors(["adopted.ts"], { "adopted.ts": program })).toEqual([]);
  });

  test("what the cloud has and the package does not take is left out, and said", async () => {
    const { hers } = await studio();
    await cloud.control.patch(hers, { MaxBandwidthIn: 500 });
    const { program, dropped } = await answer("--kind", "gws:Instance");
    expect(program).not.toContain("internetMaxBandwidthIn");
    expect(dropped).toEqual([
      {
        kind: "gws.Instance",
        id: hers,
        because: "internetMaxBandwidthIn must be a whole number from 1 to 100 Mbit/s, not 500",
      },
    ]);
  });

  test("the power state of a machine is left to its user", async () => {
    const { hers } = await studio();
    await cloud.control.patch(hers, { Status: "Stopped" });
    expect((await adopt(...DISK, ...TYPE)).out).not.toContain("powerState");
    expect((await adopt(...DISK, ...TYPE, "--set", `${hers}.powerState=Stopped`)).out).toContain(
      'powerState: "Stopped"',
    );
  });
});

describe("what the cloud does not tell", () => {
  test("is read from the configuration, once for what is likely to be alike", async () => {
    await studio();
    await made(cloud, image, { name: "golden", instanceId: (await idsOf("--user", "alice"))[0] ?? "" });
    const { code, out, err } = await adopt();
    expect(code).toBe(3);
    expect(out).toContain('clusterType: config.require("clusterType"),');
    expect(out).toContain('systemDiskSize: config.requireNumber("desktopSystemDiskSize"),');
    expect(out).toContain('instanceId: config.require("goldenImageInstanceId"),');
    expect(err).toContain("pulumi config set desktopSystemDiskSize …");
    expect(err).toContain("gws.Instance.systemDiskSize of 2 desktops");
    expect(compilerErrors(["adopted.ts"], { "adopted.ts": out })).toEqual([]);
  });

  test("is given for a property, a type or an object, of which the narrower counts", async () => {
    const { hers, free } = await studio();
    const { objects, program } = await answer(
      ...TYPE,
      ...["systemDiskSize=80", "gws:Instance.systemDiskSize=100", `${hers}.systemDiskSize=120`].flatMap(
        (each) => ["--set", each],
      ),
      "--set",
      "systemDiskCategory=cloud_ssd",
    );
    expect(objects).toHaveLength(3);
    expect(program).toMatch(new RegExp(`"${hers}"[^}]*systemDiskSize: 120`));
    expect(program).toMatch(new RegExp(`"${free}"[^}]*systemDiskSize: 100`));
  });

  test.each([
    ["systemDiskSize=big", '--set systemDiskSize: must be a whole number from 20 to 500 GiB, not "big".'],
    ["systemDiskSize=7", "--set systemDiskSize: must be a whole number from 20 to 500 GiB, not 7."],
    [
      "systemDiskSise=80",
      "--set systemDiskSise: none of the objects that fit lacks systemDiskSise. Did you mean systemDiskSize?",
    ],
    ["gws:Instance.size=80", "--set gws:Instance.size: gws:Instance has no property size"],
    ["gws:Instance.workMode=Desktop", "--set gws:Instance.workMode: the cloud tells it of "],
    ["gws:Image.instanceId=i-1", "--set gws:Image.instanceId: none of the objects that fit is a gws:Image."],
    ["clusterId=gws-1", "--set clusterId: none of the objects that fit lacks clusterId."],
    ["systemDiskSize", "--set takes a name and a value"],
  ])("--set %s is refused", async (given, message) => {
    await studio();
    const { code, err, out } = await adopt("--kind", "gws:Instance", "--set", given);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("is asked for at a terminal, until the answer is a value", async () => {
    await studio();
    const questions: string[] = [];
    const answers = ["gws.s1.standard", "floppy", "cloud_ssd", ""];
    const written = { out: "", err: "" };
    const code = await runCli(["adopt"], {
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      stopped: () => new Promise(() => {}),
      ask: async (question) => {
        questions.push(question);
        return answers[questions.length - 1] ?? "";
      },
    });
    expect(questions).toHaveLength(4);
    expect(questions[0]).toContain("gws.Cluster.clusterType of 1 cluster (studio). Kind of cluster");
    expect(written.err).toContain(
      'It must be one of "cloud_efficiency", "cloud_ssd", "cloud_essd", not "floppy".',
    );
    expect(written.out).toContain('clusterType: "gws.s1.standard",');
    expect(written.out).toContain('systemDiskCategory: "cloud_ssd",');
    expect(written.out).toContain('config.requireNumber("desktopSystemDiskSize")');
    expect(code).toBe(3);
  });
});

describe("where the program goes", () => {
  test("--out writes a file that is not there yet", async () => {
    await studio();
    expect(await adopt(...DISK, ...TYPE, "--out", file("index.ts"))).toMatchObject({ code: 0, out: "" });
    expect(read("index.ts")).toContain('import * as wuying from "pulumi-wuying";');
    const { code, err } = await adopt("--out", file("index.ts"));
    expect(code).toBe(2);
    expect(err).toContain("is there already: --into");
  });

  test("--into adds what is not there, under the names of the program, and nothing twice", async () => {
    const { clusterId, hers, free } = await studio();
    await adopt(...TYPE, "--kind", "gws:Cluster", "--out", file("index.ts"));
    const { code, err } = await adopt(...DISK, "--into", file("index.ts"));
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(err).toContain("takes over 2 gws.Instance.");
    const program = read("index.ts");
    expect(program.match(/import \* as wuying/g)).toHaveLength(1);
    expect(program.match(new RegExp(clusterId, "g"))).toHaveLength(3);
    expect(program.match(/adoptId: /g)).toHaveLength(3);
    expect(program).toContain(`adoptId: "${hers}"`);
    expect(program).toContain(`adoptId: "${free}"`);
    expect(compilerErrors(["adopted.ts"], { "adopted.ts": program })).toEqual([]);

    const again = await adopt("--into", file("index.ts"));
    expect(again).toMatchObject({ code: 0 });
    expect(again.err).toContain("All 3 that fit are in the program already; it is as it was.");
    expect(read("index.ts")).toBe(program);
  });

  test("--into names a cluster by the variable that the program has for it", async () => {
    const { clusterId } = await studio();
    writeFileSync(
      file("index.ts"),
      `import * as cloud from "pulumi-wuying";\n\nexport const main = new cloud.gws.Cluster("main", { adoptId: "${clusterId}", clusterType: "gws.s1.standard", vpcId: "vpc-1" });\n`,
    );
    await adopt(...DISK, "--into", file("index.ts"));
    expect(read("index.ts")).toContain('new cloud.gws.Instance("desk-alice", {');
    expect(read("index.ts")).toContain("clusterId: main.id,");
  });

  test("--into a file that is not there, and both ways at once, are wrong calls", async () => {
    expect((await adopt("--into", file("none.ts"))).err).toContain("makes it.");
    expect((await adopt("--into", "a", "--out", "b")).err).toContain("give one of them.");
  });
});

describe("regions", () => {
  test("what is elsewhere says so, and what two regions share is there once", async () => {
    const other = await Cloud.start({
      seed: 2,
      accessKeyId: cloud.emulator.accessKeyId,
      accessKeySecret: cloud.emulator.accessKeySecret,
    });
    try {
      await made(other, serviceLinkedRole, {});
      const there = await made(other, cluster, { ...CLUSTER, name: "branch" });
      const here = await made(cloud, cluster, { ...CLUSTER, name: "head" });
      process.env.WUYING_ENDPOINT = `cn-hangzhou=${cloud.emulator.endpoint}, cn-shanghai=${other.emulator.endpoint}, cn-beijing=${cloud.emulator.endpoint}`;
      const regions = ["cn-hangzhou", "cn-shanghai", "cn-beijing"].flatMap((each) => ["--region", each]);
      const { objects, program } = await answer(...regions, ...TYPE);
      expect(objects).toEqual([
        { kind: "gws.Cluster", id: here, name: "head", resource: "head" },
        { kind: "gws.Cluster", id: there, name: "branch", region: "cn-shanghai", resource: "branch" },
      ]);
      expect(program).toContain("from cn-hangzhou, cn-shanghai, cn-beijing.");
      expect(program.match(/region: /g)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});

test("what cannot be listed is said, and nothing is written", async () => {
  await studio();
  await cloud.control.fault({
    operation: "DescribeImages",
    kind: "error",
    code: "Forbidden.RAM",
    httpStatus: 403,
  });
  const { code, out, err } = await adopt("--out", file("index.ts"));
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("gws.Image could not be listed");
  expect(err).toContain("Nothing was written");
  expect((await adopt("--kind", "gws:Instance", ...DISK)).code).toBe(0);
});

test.each([
  [["--kind", "gws:Desktop"], "--kind knows gws:Cluster, gws:Instance, gws:Image"],
  [["--kind", "gws:Instanc"], 'Did you mean "gws:Instance"?'],
  [["--name", "("], "--name takes a regular expression"],
  [["--tag", "team"], "--tag takes a key and a value"],
  [["index.ts"], "Name the file with --out or --into."],
])("%j is a wrong call", async (args, message) => {
  const { code, err } = await adopt(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("the help tells every option", async () => {
  const { code, out } = await adopt("--help");
  expect(code).toBe(0);
  for (const name of Object.keys(ADOPT_OPTIONS)) {
    expect(out).toContain(`--${name}`);
  }
});
