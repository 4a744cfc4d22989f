import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { engineEnvironment, ROOT } from "./support/engine";
import { listingsOf } from "./support/listings";
import { type Run, Stack } from "./support/stack";

jest.setTimeout(300_000);

const PAGE = "policy-pack.md";
const PASSWORD = "canary-of-the-domain";
let stack: Stack;

/** A cluster with a desktop, both as loose as they can be. */
const LOOSE = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("studio", {
  clusterType: "gws.s1.advanced", vpcId: "vpc-1",
  policy: wuying.gws.policies.open,
  adDomain: {
    domainName: "corp.example.com", domainDnsIp: "10.0.0.2", domainAdmin: "joiner",
    domainPassword: new pulumi.Config().requireSecret("adPassword"),
  },
}, { dependsOn: role });
new wuying.gws.Instance("desk", {
  clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 250, workMode: "Desktop",
  allocatePublicAddress: true, allowDataLoss: true,
});
new wuying.appstream.AppInstanceGroup("apps", {
  appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
  securityPolicy: { skipUserAuthCheck: true, resetAfterUnbind: false },
});`;

beforeAll(async () => {
  stack = await Stack.create();
  const host = join(stack.folder, "host");
  mkdirSync(host);
  symlinkSync(join(ROOT, "test/e2e/support/language-host.cjs"), join(host, "pulumi-language-nodejs"));
  stack.more.PATH = [host, engineEnvironment().PATH ?? process.env.PATH].join(delimiter);
  await stack.configure("adPassword", PASSWORD, "--secret");
});
afterAll(() => stack.close());

/** What was violated, as "level policy resource". */
const violations = ({ output }: Run): string[] =>
  [...output.matchAll(/- \[(\w+)\].*?((?:wuying|studio)-[a-z-]+) {2}\(\S+: (\S+)\)/g)]
    .map(([, level, policy, resource]) => `${level} ${policy} ${resource}`)
    .sort();

test("the example refuses a preview, and says of each resource what is wrong, but no secret", async () => {
  cpSync(join(ROOT, "examples/policy-pack"), join(stack.folder, "example"), { recursive: true });
  stack.program(LOOSE);
  const run = await stack.fail("preview", "--policy-pack", "example");
  expect(violations(run)).toEqual([
    "advisory studio-disk-size desk",
    "advisory wuying-tags apps",
    "mandatory wuying-clipboard studio",
    "mandatory wuying-data-loss desk",
    "mandatory wuying-local-drive studio",
    "mandatory wuying-open-groups apps",
    "mandatory wuying-public-address desk",
    "mandatory wuying-session-reset apps",
    "mandatory wuying-usb studio",
    "mandatory wuying-watermark studio",
  ]);
  expect(run.output).toContain('policy.clipboard must be "off" or "read": its value lets more through.');
  expect(run.output).not.toContain(PASSWORD);
});

test("the pack of the page takes what its configuration allows, and warns where it is to", async () => {
  const [yaml] = listingsOf(PAGE, "Use it", "yaml");
  const [manifest] = listingsOf(PAGE, "Use it", "json");
  const [index] = listingsOf(PAGE, "Use it", "ts");
  const [config] = listingsOf(PAGE, "Configure it", "json");
  stack.write("policies/PulumiPolicy.yaml", yaml ?? "");
  stack.write("policies/index.ts", index ?? "");
  stack.write("policies/package.json", manifest ?? "");
  writeFileSync(join(stack.folder, "policies/config.json"), config ?? "");
  stack.program(
    LOOSE.replace(
      "wuying.gws.policies.open",
      "{ ...wuying.gws.policies.standard, watermark: false }",
    ).replace("skipUserAuthCheck: true, resetAfterUnbind: false", "resetAfterUnbind: true"),
  );
  const run = await stack.fail(...wordsOf(listingsOf(PAGE, "Configure it", "sh")[0]));
  expect(violations(run)).toEqual(["advisory wuying-watermark studio", "mandatory wuying-tags apps"]);
  stack.edit("securityPolicy:", 'tags: { owner: "design" }, securityPolicy:');
  const allowed = await stack.succeed(...wordsOf(listingsOf(PAGE, "Configure it", "sh")[0]));
  expect(violations(allowed)).toEqual(["advisory wuying-watermark studio"]);
});

test("what only the update knows stops the update before it is created", async () => {
  stack.program(`
const role = new wuying.gws.ServiceLinkedRole("gws");
new wuying.gws.Cluster("studio", {
  clusterType: "gws.s1.standard", vpcId: "vpc-1",
  policy: { ...wuying.gws.policies.lockedDown, clipboard: role.id.apply(() => "readwrite" as const) },
}, { dependsOn: role });`);
  const [preview] = listingsOf(PAGE, "Use it", "sh");
  const planned = await stack.succeed(...wordsOf(preview));
  expect(planned.output).toContain("value at .policy.clipboard can't be known during preview");
  const run = await stack.fail("up", "--yes", "--skip-preview", "--policy-pack", "policies");
  expect(violations(run)).toEqual(["mandatory wuying-clipboard studio"]);
  expect(await stack.changes()).toEqual(["CreateServiceLinkedRole"]);
});

/** The arguments of the `pulumi` command in a listing. */
function wordsOf(listing = ""): string[] {
  const line = listing.split("\n").find((each) => each.startsWith("pulumi "));
  if (line === undefined) {
    throw new Error(`there is no pulumi command in ${listing}`);
  }
  return line.split(" ").slice(1);
}
