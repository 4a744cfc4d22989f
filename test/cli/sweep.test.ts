import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { centerImage } from "../../src/provider/appstream/image/declaration";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { image } from "../../src/provider/gws/image/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import type { Declaration, Properties } from "../../src/provider/language/declaration";
import { reasonToKeep } from "../../src/provider/sweep";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../provider/support/inputs";
import { cli, type Run } from "./support";

const env = process.env;
let cloud: Cloud;
beforeEach(async () => {
  cloud = await Cloud.start();
  const { endpoint, accessKeyId, accessKeySecret } = cloud.emulator;
  process.env = {
    ...env,
    WUYING_REGION: "",
    WUYING_ENDPOINT: endpoint,
    WUYING_LISTING_LAG_SECONDS: "0",
    WUYING_LISTING_MAX_AGE_SECONDS: "0",
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: "",
  };
  await cloud.create(serviceLinkedRole, {});
});
afterEach(() => {
  process.env = env;
  return cloud.close();
});

const OLD = ["--older-than", "2d"];
const sweep = (...argv: string[]): Promise<Run> => cli("sweep", ...argv);

/** Each object is of a resource of its own. */
let owners = 0;

/** Makes an object that is some days old: for as long as that takes, it is some days ago. */
async function made(declaration: Declaration, inputs: Properties, days = 3): Promise<string> {
  jest.useFakeTimers({ now: Date.now() - days * 86_400_000, advanceTimers: true, doNotFake: ALL_BUT_DATE });
  try {
    owners += 1;
    return (await cloud.create(declaration, { ...inputs, __owner: `owner ${owners}` })).id;
  } finally {
    jest.useRealTimers();
  }
}

const ALL_BUT_DATE = [
  ...(["hrtime", "nextTick", "performance", "queueMicrotask"] as const),
  ...([
    "setImmediate",
    "clearImmediate",
    "setInterval",
    "clearInterval",
    "setTimeout",
    "clearTimeout",
  ] as const),
];

const madeCluster = (name: string, days?: number): Promise<string> =>
  made(cluster, { ...CLUSTER, name }, days);
const madeDesktop = (clusterId: string, more: Properties, days?: number): Promise<string> =>
  made(instance, { ...DESKTOP, clusterId, ...more }, days);
const madeWorkstation = (wuyingServerName: string, more: Properties = {}): Promise<string> =>
  made(workstation, { ...WORKSTATION, wuyingServerName, ...more });

interface Row {
  readonly id: string;
  readonly result: string;
  readonly reason?: string;
}

/** What became of each object, by its id. */
async function results(...argv: string[]): Promise<{ code: number; of: Record<string, string> }> {
  const { code, out } = await sweep("--json", ...argv);
  const { objects } = JSON.parse(out) as { objects: Row[] };
  const of = objects.map(({ id, result, reason }) => [
    id,
    reason === undefined ? result : `${result}: ${reason}`,
  ]);
  return { code, of: Object.fromEntries(of) };
}

const sent = async (verb: string): Promise<readonly string[]> =>
  (await cloud.control.calls()).map(({ operation }) => operation).filter((name) => name.startsWith(verb));

const ID_FIELDS = {
  clusters: "ClusterId",
  instances: "InstanceId",
  images: "ImageId",
  wuyingServers: "WuyingServerId",
  centerImages: "ImageId",
};

async function isThere(id: string): Promise<boolean> {
  const found = await Promise.all(
    Object.entries(ID_FIELDS).map(async ([kind, field]) =>
      (await cloud.control.objects(kind)).some((object) => object[field] === id),
    ),
  );
  return found.includes(true);
}

describe("what fits", () => {
  test("is told by the prefix of the name and the age, and is only said", async () => {
    const old = await madeCluster("ci-old");
    await madeCluster("production-ci-");
    await madeCluster("ci-new", 1);
    const { code, of } = await results("--prefix", "ci-", ...OLD);
    expect({ code, of }).toEqual({ code: 2, of: { [old]: "wouldDelete" } });
    expect(await sent("Delete")).toEqual([]);
  });

  test("is told by one of several prefixes", async () => {
    const first = await madeCluster("ci-a");
    const second = await madeCluster("try-a");
    const { of } = await results("--prefix", "ci-", "--prefix", "try-", ...OLD);
    expect(of).toEqual({ [first]: "wouldDelete", [second]: "wouldDelete" });
  });

  test("is told by all of the tags, of workstations and groups", async () => {
    const server = await madeWorkstation("one", { tags: { purpose: "trial", team: "a" } });
    await madeWorkstation("two", { tags: { purpose: "trial" } });
    const group = await made(appInstanceGroup, { ...GROUP, tags: { purpose: "trial", team: "a" } });
    await madeCluster("trial");
    const { of } = await results("--tag", "purpose=trial", "--tag", "team=a", ...OLD);
    expect(of).toEqual({ [server]: "wouldDelete", [group]: "wouldDelete" });
  });

  test("is of the kinds that are named", async () => {
    const clusterId = await madeCluster("ci-cluster");
    const desktop = await madeDesktop(clusterId, { name: "ci-desk" });
    const { of } = await results("--prefix", "ci-", ...OLD, "--kind", "gws.Instance");
    expect(of).toEqual({ [desktop]: "wouldDelete" });
  });

  test("is never an image of the vendor's", async () => {
    const { code, out } = await sweep("--prefix", "W", "--prefix", "w", "--older-than", "0m");
    expect({ code, out }).toEqual({ code: 0, out: "Nothing fits.\n" });
  });
});

describe("what goes with --yes", () => {
  test("goes in the order that the cloud takes, and nothing is left", async () => {
    const clusterId = await madeCluster("ci-cluster");
    const source = await madeDesktop(clusterId, { name: "ci-source" });
    const imageId = await made(image, { name: "ci-image", instanceId: source });
    const desktop = await madeDesktop(clusterId, { name: "ci-desk", imageId });
    const server = await madeWorkstation("ci-server");
    const stays = await madeCluster("production");
    const { code, of } = await results("--prefix", "ci-", ...OLD, "--yes");
    const deleted = [clusterId, source, imageId, desktop, server];
    expect({ code, of }).toEqual({ code: 0, of: Object.fromEntries(deleted.map((id) => [id, "deleted"])) });
    expect(await Promise.all(deleted.map(isThere))).toEqual(deleted.map(() => false));
    expect(await isThere(stays)).toBe(true);
    expect(await sweep("--prefix", "ci-", ...OLD, "--yes")).toMatchObject({
      code: 0,
      out: "Nothing fits.\n",
    });
  });

  test("of App Streaming, workstations go before their image", async () => {
    const source = await madeWorkstation("source");
    const imageId = await made(centerImage, {
      imageName: "ci-image",
      instanceType: "WuyingServer",
      instanceId: source,
      productType: "WuyingServer",
    });
    const server = await madeWorkstation("ci-server", { imageId });
    const { code, of } = await results("--prefix", "ci-", ...OLD, "--yes");
    expect({ code, of }).toEqual({ code: 0, of: { [imageId]: "deleted", [server]: "deleted" } });
    expect((await sent("Delete")).slice(0, 2)).toEqual(["DeleteWuyingServer", "DeleteImage"]);
    expect(await isThere(source)).toBe(true);
  });

  test("that fails is said, and what it uses stays", async () => {
    const clusterId = await madeCluster("ci-cluster");
    const desktop = await madeDesktop(clusterId, { name: "ci-desk" });
    await cloud.control.fault({
      operation: "DeleteInstance",
      kind: "error",
      code: "Forbidden.RAM",
      httpStatus: 403,
    });
    const { code, of } = await results("--prefix", "ci-", ...OLD, "--yes");
    expect(code).toBe(1);
    expect(of[desktop]).toMatch(/^failed: .*Forbidden\.RAM/);
    expect(of[clusterId]).toBe(`kept: ${desktop} uses it`);
    expect(await sent("DeleteCluster")).toEqual([]);
  });
});

describe("what stays", () => {
  test("is a desktop with a user, and its cluster with it", async () => {
    const clusterId = await madeCluster("ci-cluster");
    const user = { userName: "alice", userUid: 7 };
    const desktop = await madeDesktop(clusterId, { name: "ci-desk", user });
    const { code, of } = await results("--prefix", "ci-", ...OLD, "--yes");
    expect({ code, of }).toEqual({
      code: 2,
      of: { [desktop]: "kept: it belongs to alice", [clusterId]: `kept: ${desktop} uses it` },
    });
    expect(await sent("Delete")).toEqual([]);
    const named = await results("--prefix", "ci-", ...OLD, "--id", desktop, "--yes");
    expect(named).toEqual({ code: 0, of: { [desktop]: "deleted", [clusterId]: "deleted" } });
  });

  test("is a group that users may connect to", async () => {
    const group = await made(appInstanceGroup, {
      ...GROUP,
      appInstanceGroupName: "ci-group",
      users: ["bob"],
    });
    expect(await results("--prefix", "ci-", ...OLD, "--yes")).toEqual({
      code: 2,
      of: { [group]: "kept: it belongs to bob" },
    });
  });

  test("is what is paid for in advance", async () => {
    const clusterId = await madeCluster("production");
    const paid = { instanceChargeType: "PrePaid", period: 1, periodUnit: "Month" };
    const desktop = await madeDesktop(clusterId, { name: "ci-desk", ...paid });
    expect((await results("--prefix", "ci-", ...OLD)).of).toEqual({
      [desktop]: "kept: it is paid for in advance",
    });
  });

  test("is what something uses that does not fit", async () => {
    const clusterId = await madeCluster("ci-cluster");
    const desktop = await madeDesktop(clusterId, { name: "production" });
    expect((await results("--prefix", "ci-", ...OLD, "--yes")).of).toEqual({
      [clusterId]: `kept: ${desktop} uses it`,
    });
    expect(await isThere(clusterId)).toBe(true);
  });

  test("is what does not fit, also when its id is named", async () => {
    const clusterId = await madeCluster("production");
    expect(await results("--prefix", "ci-", ...OLD, "--id", clusterId, "--yes")).toEqual({ code: 0, of: {} });
    expect(await isThere(clusterId)).toBe(true);
  });

  test("is what has no age", async () => {
    const ageless = { declaration: cluster, id: "gws-1", properties: { name: "ci-cluster" } };
    const run = { ...cloud, signal: cloud.abort.signal, log: () => {} };
    expect(await reasonToKeep(run, ageless, [])).toBe("the cloud does not say when it was made");
    expect(await reasonToKeep(run, ageless, ["gws-1"])).toBeUndefined();
  });

  test("is everything where something cannot be listed", async () => {
    const clusterId = await madeCluster("ci-cluster");
    await cloud.control.fault({
      operation: "DescribeInstances",
      kind: "error",
      code: "Forbidden.RAM",
      httpStatus: 403,
    });
    const { code, out, err } = await sweep("--prefix", "ci-", ...OLD, "--yes");
    expect(code).toBe(1);
    expect(err).toMatch(/^pulumi-wuying sweep: gws: gws\.Instance could not be listed: .*Forbidden\.RAM/);
    expect(out).toContain("it is not known what is in use. Nothing was deleted.");
    expect(await isThere(clusterId)).toBe(true);
  });

  test("is everything once the command was stopped", async () => {
    const clusterId = await madeCluster("ci-cluster");
    const { code } = await cli.stopped("sweep", "--prefix", "ci-", ...OLD, "--yes");
    expect(code).toBe(2);
    expect(await isThere(clusterId)).toBe(true);
  });
});

describe("several regions", () => {
  let there: Cloud;
  beforeEach(async () => {
    const { accessKeyId, accessKeySecret } = cloud.emulator;
    there = await Cloud.start({ accessKeyId, accessKeySecret, seed: 2 });
    const endpoints = `cn-hangzhou=${cloud.emulator.endpoint},cn-beijing=${there.emulator.endpoint}`;
    process.env.WUYING_ENDPOINT = endpoints;
    await there.create(serviceLinkedRole, {});
  });
  afterEach(() => there.close());

  const BOTH = ["--region", "cn-hangzhou", "--region", "cn-beijing", "--region", "cn-hangzhou"];

  test("are looked through and cleared by one call", async () => {
    const here = await madeCluster("ci-cluster");
    const { id: other } = await there.create(cluster, { ...CLUSTER, name: "ci-there", __owner: "there" });
    const fits = ["--prefix", "ci-", "--older-than", "0m", ...BOTH];
    const { code, out } = await sweep(...fits, "--json");
    expect({ code, objects: JSON.parse(out).objects }).toEqual({
      code: 2,
      objects: [
        expect.objectContaining({ id: here, region: "cn-hangzhou", result: "wouldDelete" }),
        expect.objectContaining({ id: other, region: "cn-beijing", result: "wouldDelete" }),
      ],
    });
    expect((await sweep(...fits)).out).toMatch(
      new RegExp(`^would delete  gws\\.Cluster  cn-hangzhou  ${here} .*\n.*  cn-beijing   ${other} `),
    );
    expect(await sweep(...fits, "--yes")).toMatchObject({
      code: 0,
      out: expect.stringContaining("2 of 2 deleted"),
    });
    expect((await sweep(...fits)).out).toBe("Nothing fits.\n");
  });

  test("that one endpoint serves are told once", async () => {
    process.env.WUYING_ENDPOINT = cloud.emulator.endpoint;
    const server = await madeWorkstation("ci-server");
    const { code, of } = await results("--prefix", "ci-", ...OLD, ...BOTH);
    expect({ code, of }).toEqual({ code: 2, of: { [server]: "wouldDelete" } });
    expect((await sweep("--prefix", "ci-", ...OLD, ...BOTH)).out).toContain("With --yes 1 of 1 would go.");
  });

  test("keep everything where one of them cannot be listed", async () => {
    const here = await madeCluster("ci-cluster");
    await there.control.fault({
      operation: "DescribeInstances",
      kind: "error",
      code: "Forbidden.RAM",
      httpStatus: 403,
    });
    const { code, out, err } = await sweep("--prefix", "ci-", ...OLD, ...BOTH, "--yes");
    expect(code).toBe(1);
    expect(err).toMatch(/^pulumi-wuying sweep: cn-beijing: gws: gws\.Instance could not be listed: /);
    expect(out).toContain("Nothing was deleted.");
    expect(await isThere(here)).toBe(true);
  });
});

test("people read a line for each object, and how to go on", async () => {
  const id = await madeCluster("ci-cluster");
  const { code, out, err } = await sweep("--prefix", "ci-", ...OLD);
  expect({ code, err }).toEqual({ code: 2, err: "" });
  expect(out).toBe(
    `would delete  gws.Cluster  ${id}  ci-cluster  3 days old\n\nNothing was deleted. With --yes 1 of 1 would go.\n`,
  );
});

describe("the call", () => {
  test("--help teaches every option", async () => {
    const { code, out } = await sweep("--help");
    expect(code).toBe(0);
    for (const word of [
      "--prefix",
      "--tag",
      "--older-than",
      "--kind",
      "--id",
      "--yes",
      "--region",
      "Exit code",
    ]) {
      expect(out).toContain(word);
    }
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test.each<[readonly string[], RegExp]>([
    [OLD, /say what to look for/],
    [["--prefix", "ci-"], /say how old/],
    [["--prefix", "", ...OLD], /--prefix needs a value/],
    [["--prefix", " ", ...OLD], /--prefix needs a value/],
    [["--tag", "purpose", ...OLD], /--tag takes a key and a value/],
    [["--tag", "=x", ...OLD], /--tag takes a key and a value/],
    [["--prefix", "ci-", "--older-than", "2"], /--older-than takes an age/],
    [["--prefix", "ci-", "--older-than", ""], /--older-than takes an age/],
    [
      ["--prefix", "ci-", ...OLD, "--kind", "gws:Instanse"],
      /not "gws:Instanse"\. Did you mean "gws:Instance"\?/,
    ],
    [["--prefix", "ci-", ...OLD, "--region", "Hangzhou!"], /--region must be a region id/],
    [["--prefx", "ci-", ...OLD], /--prefx/],
  ])("%j is refused with exit code 1", async (argv, sentence) => {
    const { code, out, err } = await sweep(...argv);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(sentence);
  });
});
