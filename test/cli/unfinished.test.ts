import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { centerImage } from "../../src/provider/appstream/image/declaration";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { image } from "../../src/provider/gws/image/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import type { Declaration, Properties } from "../../src/provider/language/declaration";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../provider/support/inputs";

const env = process.env;
let cloud: Cloud;
beforeEach(async () => {
  cloud = await Cloud.start();
  const { endpoint, accessKeyId, accessKeySecret } = cloud.emulator;
  process.env = {
    ...env,
    PULUMI_HOME: join(cloud.folder, "home"),
    WUYING_REGION: "",
    WUYING_ENDPOINT: endpoint,
    WUYING_JOURNAL_DIR: "",
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
  };
  await cloud.create(serviceLinkedRole, {});
});
afterEach(() => {
  process.env = env;
  return cloud.close();
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function unfinished(...argv: string[]): Promise<Run> {
  const written = { out: "", err: "" };
  const code = await runCli(["unfinished", ...argv], {
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

async function found(): Promise<Record<string, unknown>[]> {
  const { code, out, err } = await unfinished("--json");
  expect({ code, err }).toEqual({ code: 3, err: "" });
  return JSON.parse(out).unfinished;
}

/** Lets the command see the journal of the runs before. */
const withJournal = (): void => cpSync(join(cloud.folder, "creates"), journalFolder(), { recursive: true });
const journalFolder = (): string => join(cloud.folder, "home", "wuying", "creates");

/** Lets a create end with a call under way whose answer nobody gets, as when the process is killed then. */
async function killedAt(
  operation: string,
  when: "before" | "after",
  declaration: Declaration,
  inputs: Properties,
): Promise<void> {
  await cloud.control.fault({ operation, when, kind: "timeout" });
  const dying = cloud.create(declaration, inputs).catch(() => undefined);
  while (!(await cloud.control.calls(operation)).some(({ outcome }) => outcome === "timeout")) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  cloud.die();
  await dying;
  cloud.nextRun();
}

const madeCluster = async (): Promise<string> => (await cloud.create(cluster, CLUSTER)).id;
const madeDesktop = async (): Promise<string> =>
  (await cloud.create(instance, { ...DESKTOP, name: "desk", clusterId: await madeCluster() })).id;

test("nothing is listed where every create was finished", async () => {
  await madeDesktop();
  await cloud.create(centerImage, {
    imageName: "own",
    instanceType: "WuyingServer",
    instanceId: (await cloud.create(workstation, WORKSTATION)).id,
    productType: "WuyingServer",
  });
  expect(await unfinished()).toEqual({ code: 0, out: "Nothing is unfinished.\n", err: "" });
  const { code, out } = await unfinished("--json");
  expect({ code, said: JSON.parse(out) }).toEqual({ code: 0, said: { unfinished: [], failures: [] } });
});

test.each<[string, string, Declaration, string, string, () => Promise<Properties>]>([
  ["gws.Cluster", "SetClusterName", cluster, "clusters", "ClusterId", async () => CLUSTER],
  [
    "gws.Instance",
    "CreateInstance",
    instance,
    "instances",
    "InstanceId",
    async () => ({ ...DESKTOP, name: "desk", clusterId: await madeCluster() }),
  ],
  [
    "gws.Image",
    "CreateImage",
    image,
    "images",
    "ImageId",
    async () => ({ name: "own", instanceId: await madeDesktop() }),
  ],
  [
    "appstream.AppInstanceGroup",
    "CreateAppInstanceGroup",
    appInstanceGroup,
    "appInstanceGroups",
    "AppInstanceGroupId",
    async () => GROUP,
  ],
  [
    "appstream.Workstation",
    "CreateWuyingServer",
    workstation,
    "wuyingServers",
    "WuyingServerId",
    async () => WORKSTATION,
  ],
  [
    "appstream.Image",
    "CreateImageByInstance",
    centerImage,
    "centerImages",
    "ImageId",
    async () => ({
      imageName: "own",
      instanceType: "WuyingServer",
      instanceId: (await cloud.create(workstation, WORKSTATION)).id,
      productType: "WuyingServer",
    }),
  ],
])(
  "a killed create of a %s is found by its mark",
  async (kind, operation, declaration, ofKind, idField, inputs) => {
    await killedAt(operation, "after", declaration, await inputs());
    const [left] = await cloud.control.objects(ofKind);
    expect(await found()).toEqual([
      { kind, id: left?.[idField], createdAt: expect.stringMatching(/^\d{4}-.*Z$/), foundBy: ["mark"] },
    ]);
  },
);

test("an object that got its own name and was not saved is found by the journal", async () => {
  const id = await madeCluster();
  withJournal();
  expect(await found()).toEqual([
    expect.objectContaining({ kind: "gws.Cluster", id, foundBy: ["journal"], file: expect.any(String) }),
  ]);
  await cloud.control.remove(id);
  expect(await unfinished()).toMatchObject({ code: 0 });
});

test("an object that carries its mark and is in the journal is one object", async () => {
  await killedAt("SetClusterName", "after", cluster, CLUSTER);
  withJournal();
  expect(await found()).toEqual([
    expect.objectContaining({ kind: "gws.Cluster", foundBy: ["mark", "journal"] }),
  ]);
});

test("the journal is looked for where WUYING_JOURNAL_DIR says", async () => {
  await killedAt("SetClusterName", "after", cluster, CLUSTER);
  const folder = join(cloud.folder, "kept");
  cpSync(join(cloud.folder, "creates"), join(folder, "creates"), { recursive: true });
  process.env.WUYING_JOURNAL_DIR = folder;
  expect(await found()).toEqual([
    expect.objectContaining({
      kind: "gws.Cluster",
      foundBy: ["mark", "journal"],
      file: expect.stringContaining(join(folder, "creates")),
    }),
  ]);
  process.env.WUYING_JOURNAL_DIR = "kept";
  expect(await unfinished()).toEqual({
    code: 1,
    out: "",
    err: 'pulumi-wuying unfinished: WUYING_JOURNAL_DIR must be an absolute path, not "kept".\n',
  });
});

test("a create of unknown outcome is listed with what it may have made", async () => {
  const foreign = await cloud.create(cluster, { ...CLUSTER, __owner: "somebody" });
  await killedAt("CreateCluster", "after", cluster, CLUSTER);
  withJournal();
  cloud.ownership.allSaved();
  const left = (await cloud.control.objects("clusters")).find(({ ClusterId }) => ClusterId !== foreign.id);
  const unknown = (await found()).filter(({ id }) => id === undefined);
  expect(unknown).toEqual([
    {
      foundBy: ["journal"],
      notedAt: expect.any(String),
      file: expect.any(String),
      candidates: [left?.ClusterId],
    },
  ]);
  const { out } = await unfinished();
  expect(out).toContain(
    `outcome is unknown: it may have made ${left?.ClusterId}; noted in ${journalFolder()}`,
  );
});

test("a create that made nothing to be seen is listed too, for it may have been elsewhere", async () => {
  await killedAt("CreateCluster", "before", cluster, CLUSTER);
  withJournal();
  const { code, out } = await unfinished();
  expect(code).toBe(3);
  expect(out).toContain("nothing here fits it");
  expect(out).toContain("another account or region");
});

test("people read one line for each object, and what to do", async () => {
  await killedAt("CreateWuyingServer", "after", workstation, WORKSTATION);
  const [left] = await cloud.control.objects("wuyingServers");
  const { code, out, err } = await unfinished();
  expect({ code, err }).toEqual({ code: 3, err: "" });
  const [line, ...rest] = out.split("\n");
  expect(line).toMatch(
    new RegExp(
      `^appstream.Workstation  ${left?.WuyingServerId}  created \\d{4}-\\S+Z \\(.*\\)  found by mark$`,
    ),
  );
  expect(rest.join(" ")).toMatch(
    /running just now,.* goes on with .* in the console\..* Nothing was deleted\./,
  );
});

test("it sends nothing but listings", async () => {
  await killedAt("CreateWuyingServer", "after", workstation, WORKSTATION);
  const before = (await cloud.control.calls()).length;
  await unfinished();
  const sent = (await cloud.control.calls()).slice(before).map(({ operation }) => operation);
  expect(sent.sort()).toEqual([
    "DescribeClusters",
    "DescribeImages",
    "DescribeInstances",
    "ListAppInstanceGroup",
    "ListBrowserInstanceGroup",
    "ListImage",
    "ListWuyingServer",
  ]);
});

test("a product that cannot be listed is said, and the other is listed", async () => {
  await killedAt("CreateWuyingServer", "after", workstation, WORKSTATION);
  mkdirSync(journalFolder(), { recursive: true });
  writeFileSync(join(journalFolder(), "abc.json"), JSON.stringify({ id: "i-1", at: Date.now() }));
  writeFileSync(join(journalFolder(), "def.json"), JSON.stringify({ id: "i-1@2026-01-31", at: Date.now() }));
  const refuse = async (): Promise<void> => {
    for (const operation of ["DescribeClusters", "DescribeInstances", "DescribeImages"]) {
      await cloud.control.fault({ operation, kind: "error", code: "Forbidden.RAM", httpStatus: 403 });
    }
  };
  await refuse();
  const { code, out, err } = await unfinished();
  expect(code).toBe(1);
  expect(err).toMatch(
    /^pulumi-wuying unfinished: gws: gws\.Cluster, gws\.Instance, gws\.Image could not be listed: .*Forbidden\.RAM.*\n$/,
  );
  expect(out).toContain("appstream.Workstation");
  expect(out).toMatch(/\? +i-1 .*could not be looked for/);
  await refuse();
  const { failures, unfinished: listed } = JSON.parse((await unfinished("--json")).out);
  expect(failures).toEqual([{ product: "gws", message: expect.stringContaining("Forbidden.RAM") }]);
  expect(listed).toHaveLength(2);
});

describe("the call", () => {
  test("--help teaches", async () => {
    const { code, out } = await unfinished("--help");
    expect(code).toBe(0);
    for (const word of [
      "--region",
      "--endpoint",
      "--json",
      "WUYING_REGION",
      "ALIBABA_CLOUD_ACCESS_KEY_ID",
      "Exit code",
    ]) {
      expect(out).toContain(word);
    }
  });

  test.each([
    [["--regoin", "x"], /--regoin/],
    [["now"], /now/],
    [["--region", ""], /--region needs a value/],
  ])("%j is refused with exit code 2", async (argv, sentence) => {
    const { code, out, err } = await unfinished(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
  });

  test("without a region it says how to give one", async () => {
    process.env.WUYING_ENDPOINT = "";
    expect(await unfinished()).toEqual({
      code: 1,
      out: "",
      err: "pulumi-wuying unfinished: no region is set: give --region, such as --region cn-hangzhou, or set WUYING_REGION.\n",
    });
  });

  test("a region that the list of endpoints lacks is named with those that it has", async () => {
    process.env.WUYING_ENDPOINT = `cn-shanghai=${cloud.emulator.endpoint}`;
    expect(await unfinished("--region", "cn-hangzhou")).toMatchObject({
      code: 1,
      err: expect.stringContaining("no endpoint for the region cn-hangzhou, only for cn-shanghai"),
    });
    expect(await unfinished("--region", "cn-shanghai")).toMatchObject({ code: 0 });
  });

  test("an option overrules the environment, and a wrong one is named", async () => {
    const { endpoint } = cloud.emulator;
    process.env.WUYING_ENDPOINT = "http://127.0.0.1:1";
    expect(await unfinished("--endpoint", endpoint)).toMatchObject({ code: 0 });
    expect((await unfinished("--region", "Hangzhou!")).err).toContain("the region must be a region id");
    const { code, err } = await unfinished("--endpoint", "nowhere at all");
    expect(code).toBe(1);
    expect(err).toMatch(/^pulumi-wuying unfinished: --endpoint /);
  });

  test("without an access key it says one sentence", async () => {
    process.env = {
      ...process.env,
      HOME: cloud.folder,
      ALIBABA_CLOUD_ACCESS_KEY_ID: "",
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: "",
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
    };
    const { code, out, err } = await unfinished();
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^pulumi-wuying unfinished: no access key was found: [^\n]*\n$/);
  });
});
