import { execFile } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { engineEnvironment, ROOT } from "./support/engine";
import { Stack } from "./support/stack";

jest.setTimeout(280_000);

const CANARY = "Canary-of-the-report-1";
const MARKER = "<!-- pulumi-wuying report test/dev -->";
let stack: Stack;

const program = (parts: {
  readonly clipboard: string;
  readonly desktops: readonly string[];
  readonly nodes: number;
  readonly password: string;
}): void =>
  stack.program(`
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("studio", {
  clusterType: "gws.s1.advanced", vpcId: "vpc-1", policy: { clipboard: "${parts.clipboard}" },
  adDomain: { domainName: "corp.example.com", domainDnsIp: "10.0.0.2", domainAdmin: "joiner", domainPassword: pulumi.secret("${parts.password}") },
}, { dependsOn: role });
for (const user of ${JSON.stringify(parts.desktops)}) {
  new wuying.gws.Instance(user, {
    clusterId: cluster.clusterId, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
    systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop",
    user: { userName: user, userUid: 1001 }, allowDataLoss: true,
  });
}
new wuying.appstream.AppInstanceGroup("cad", {
  appInstanceGroupName: "cad", appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: ${parts.nodes} },
});
`);

beforeAll(async () => {
  stack = await Stack.create();
  program({ clipboard: "off", desktops: ["alice", "carol"], nodes: 1, password: CANARY });
  await stack.up();
  program({ clipboard: "read", desktops: ["alice"], nodes: 2, password: `${CANARY}-new` });
  // npx would ask a registry for what this checkout has; gh stands for GitHub, and notes what it is asked.
  command("npx", `shift; exec "${process.execPath}" "${join(ROOT, "dist/cli/main.js")}" "$@"`);
  command("gh", 'echo "$@" >> gh-calls; case "$*" in *--jq*) cat comment-id;; esac');
  stack.write("comment-id", "");
});
afterAll(() => stack.close());

function command(name: string, body: string): void {
  stack.write(`bin/${name}`, `#!/bin/sh\n${body}\n`);
  chmodSync(join(stack.folder, "bin", name), 0o755);
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs lines of a shell in the folder of the project. */
function shell(lines: string): Promise<Ran> {
  const engine = { ...process.env, ...engineEnvironment(), ...stack.environment };
  const env = {
    ...engine,
    PATH: `${join(stack.folder, "bin")}:${engine.PATH}`,
    GITHUB_REPOSITORY: "studio/desktops",
    PULL_REQUEST: "7",
  };
  return new Promise((resolve) => {
    execFile("sh", ["-ec", lines], { cwd: stack.folder, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      expect(`${out}${err}`).not.toContain(CANARY);
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const PAGE = readFileSync(join(ROOT, "docs/report.md"), "utf8");
const listings = [...PAGE.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text = ""]) => text);
const taken = new Set<string>();

/** The listing of the page that has this in it. */
function listing(part: string): string {
  const found = listings.filter((text) => text.includes(part));
  expect(found).toHaveLength(1);
  taken.add(found[0] ?? "");
  return found[0] ?? "";
}

const SUMMARY =
  "1 cluster and 1 group change in place, 1 desktop is deleted: 1 person loses what is stored on 1 desktop; " +
  // The user of the desktop that stays, too.
  "2 people and other users of 1 cluster may be signed out; ";

test("a preview that is piped in becomes Markdown", async () => {
  const { code, out, err } = await shell(listing("--show-sames | npx"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.split("\n")[0]).toBe(MARKER);
  expect(out).toContain(`**${SUMMARY}`);
  expect(out).toContain("| cluster `studio` | `policy.clipboard` | `off` | `read` | looser |");
  expect(out).toContain("| desktop `carol` | deletion |");
  expect(out).not.toMatch(/__\w/);
});

test("a preview that is run becomes text, and one that is kept says the same", async () => {
  const run = await shell(listing("--format text"));
  expect(run).toMatchObject({ code: 0, err: "" });
  expect(run.out.startsWith(SUMMARY)).toBe(true);
  const kept = await shell(listing("> preview.json"));
  expect(kept).toMatchObject({ code: 0, err: "" });
  expect(kept.out).toContain(`**${run.out.split("\n")[0]}**`);
});

test("the CI job comments once, updates its comment then, and stops at a rule", async () => {
  const job = listing("--method PATCH");
  const first = await shell(job);
  expect(first).toMatchObject({ code: 2, out: expect.stringContaining(SUMMARY) });
  expect(first.err).toContain("dataLoss: 1 desktop\n");
  expect(first.err).toContain("looser: 1 cluster\n");
  expect(stack.read("report.md").split("\n")[0]).toBe(MARKER);
  expect(stack.read("gh-calls")).toContain(`startswith("${MARKER}")`);
  expect(stack.read("gh-calls")).toContain("--method POST repos/studio/desktops/issues/7/comments");
  stack.write("comment-id", "42\n");
  // The plan is still that of the preview that was kept.
  expect(await shell(job.replace("pulumi preview --stack dev", "cat preview.json"))).toMatchObject({
    code: 2,
  });
  expect(stack.read("gh-calls")).toContain("--method PATCH repos/studio/desktops/issues/comments/42");
});

test("sessions and prices come from the account of the stack", async () => {
  await stack.mark();
  const { code, out } = await shell(listing("--live --price"));
  expect(code).toBe(0);
  expect(out).toMatch(/\| open sessions \|/);
  expect(out).toMatch(/\| group `cad` \| change \| ¥[\d.,]+ a month \|/);
  expect(out).toContain(
    "| desktop `carol` | deletion | unknown: `the API of cloud desktops has no prices` |",
  );
  expect(out).toMatch(/; \+¥[\d.,]+ a month, 1 price unknown\.\*\*/);
  expect(await stack.changes()).toEqual([]);
});

test("a program reads the JSON", async () => {
  const { code, out } = await shell(listing("--format json"));
  expect(code).toBe(0);
  // The summary that the report prints, and the one that the script takes from the file.
  const [printed, read] = out.trim().split("\n");
  expect(printed).toBe(read);
  expect(JSON.parse(stack.read("report.json")).changes).toHaveLength(3);
});

test("every listing of the page has been run", () => {
  expect([...taken].sort()).toEqual([...listings].sort());
  expect(listings.length).toBeGreaterThan(0);
});
