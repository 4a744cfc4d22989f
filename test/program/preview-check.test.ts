import { setImmediate as turn } from "node:timers/promises";
import * as pulumi from "@pulumi/pulumi";
import { PreviewCheck, previewCheck } from "../../src/program/preview-check";
import { type Said, type Wrong, wrongAmong } from "../../src/program/wrong-resources";

const CLUSTER = { clusterType: "gws.s1.standard", vpcId: "vpc-1" };
const WRONG = { ...CLUSTER, policy: { clipboard: "writeonly" } };
const CLIPBOARD = 'policy.clipboard must be one of "off", "read", "write", "readwrite", not "writeonly"';

const cluster = (args: object, ignored: string[] = [], urn = "urn:c"): Said => ({
  token: "gws:Cluster",
  urn,
  args,
  ignored,
});
const messages = (said: Said): string[] => wrongAmong([said]).map(({ message }) => message);

test("all that is wrong with one resource is one message", () => {
  expect(messages(cluster({ ...WRONG, vpcId: "studio" }))).toEqual([
    `vpcId must be the id of a VPC, such as "vpc-bp1…", not "studio"\n${CLIPBOARD}`,
  ]);
});

test("a resource without a fault is none of them", () => {
  expect(messages(cluster(CLUSTER))).toEqual([]);
});

test.each<[string, object]>([
  ["an output", { policy: pulumi.output({ clipboard: "writeonly" }) }],
  ["an output inside of an object", { policy: { clipboard: pulumi.output("writeonly") } }],
  ["a promise", { policy: Promise.resolve({ clipboard: "writeonly" }) }],
  ["a promise inside of an object", { policy: { clipboard: Promise.resolve("writeonly") } }],
  ["null", { policy: null }],
])("%s is not judged", (_what, args) => {
  expect(messages(cluster({ ...CLUSTER, ...args }))).toEqual([]);
});

test("an output inside of a list of objects is not judged, and what is beside it is", () => {
  const args = { appList: [{ appName: pulumi.output(7), appPath: 7 }] };
  const [message] = messages({ token: "gws:Instance", urn: "urn:i", args, ignored: [] });
  expect(message).toContain("appList[0].appPath must be");
  expect(message).not.toContain("appName");
});

test.each([["policy"], ["policy.clipboard"], ['policy["clipboard"]'], ["policy.*"], ["*"]])(
  "what ignoreChanges names as %s is not judged",
  (path) => {
    expect(messages(cluster(WRONG, [path]))).toEqual([]);
  },
);

test("what lies beside an ignored path is judged", () => {
  expect(messages(cluster(WRONG, ["policy.watermark", "vpcId"]))).toEqual([CLIPBOARD]);
});

test("a secret is not in the message, although its value is wrong", () => {
  const adDomain = { domainName: "corp.example.com", domainDnsIp: "10.0.0.2", domainPassword: ["canary"] };
  const [message] = messages(cluster({ ...CLUSTER, adDomain }));
  expect(message).toContain("adDomain.domainPassword must be");
  expect(message).not.toContain("canary");
});

/** A check of a program of which each part is made in a turn of its own, and what the check says. */
async function said(...parts: Said[][]): Promise<Wrong[]> {
  const all: Wrong[] = [];
  const check = new PreviewCheck(async (wrong) => void all.push(wrong));
  for (const part of parts) {
    for (const resource of part) {
      check.note(resource);
    }
    await turn();
    await turn();
  }
  return all;
}

const a = cluster(WRONG, [], "urn:a");
const b = cluster(WRONG, [], "urn:b");
const good = cluster(CLUSTER, [], "urn:good");

test("several wrong resources are said, each once and at itself", async () => {
  expect(await said([a, good, b])).toEqual([
    { urn: "urn:a", message: CLIPBOARD },
    { urn: "urn:b", message: CLIPBOARD },
  ]);
});

test("a single wrong resource is left to the engine", async () => {
  expect(await said([good, a])).toEqual([]);
});

test("a second wrong resource that is made later brings the first one up", async () => {
  const later = cluster(WRONG, [], "urn:later");
  expect((await said([a], [good], [b], [later])).map(({ urn }) => urn)).toEqual([
    "urn:a",
    "urn:b",
    "urn:later",
  ]);
});

test("a check that cannot say anything fails nothing", async () => {
  const tried: string[] = [];
  const check = new PreviewCheck(async ({ urn }) => {
    tried.push(urn);
    throw new Error("no engine");
  });
  check.note(a);
  check.note(b);
  await turn();
  await turn();
  expect(tried).toEqual(["urn:a", "urn:b"]);
});

test("nothing is checked where no engine previews", () => {
  expect(previewCheck()).toBeUndefined();
});
