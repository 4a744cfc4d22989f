import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UNKNOWN } from "../../src/provider/language/values";
import { hitsOf } from "../../src/report/gates";
import { asJson } from "../../src/report/json";
import { asMarkdown, MOST_CHARACTERS, type ReportParts } from "../../src/report/markdown";
import { type LookUps, reportOn } from "../../src/report/model";
import { readPlan } from "../../src/report/plan";
import { GATES } from "../../src/report/rules";
import { summaryOf } from "../../src/report/summary";
import { asText } from "../../src/report/text";
import { deleted, GROUP_MADE, OPENED, preview, recorded, type StepText } from "./support/previews";

const WRITERS = { markdown: asMarkdown, text: asText, json: asJson };

/** A look-up of a rich account: each answer that there is, by the resource. */
const ACCOUNT: LookUps = {
  sessions: async (resources) =>
    new Map(
      resources.map(({ urn, name }) => [
        urn,
        name === "studio"
          ? { kind: "unknown", reason: "DescribeClusterConnections was throttled" }
          : { kind: "known", count: name === "build" ? 2 : 1, users: [name] },
      ]),
    ),
  prices: async (resources) =>
    new Map(
      resources.map(({ urn, name, token }) => [
        urn,
        name === "cad"
          ? [
              {
                kind: "known",
                currency: "CNY",
                amount: 412,
                original: 515,
                discount: 103,
                per: "month",
              } as const,
            ]
          : token === "gws:Instance"
            ? [{ kind: "unknown", reason: "the API of cloud desktops has no prices" } as const]
            : [{ kind: "free" } as const],
      ]),
    ),
};

async function parts(text: string, lookUps?: LookUps, more: Partial<ReportParts> = {}): Promise<ReportParts> {
  const report = await reportOn(readPlan(text), lookUps);
  return { report, hits: [], showUsers: false, ...more };
}

test.each(["markdown", "text"] as const)("a rich plan reads as it is kept: %s", async (format) => {
  const { report } = await parts(recorded("change"), ACCOUNT);
  const hits = hitsOf(report, { failOn: GATES, budget: 400 });
  const text = WRITERS[format]({ report, hits, showUsers: true });
  const file = join(__dirname, "golden", `change.${format === "markdown" ? "md" : "txt"}`);
  if (process.env.UPDATE_DOCS) {
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
});

test("the first line is a marker that tells stacks apart and stays the same from run to run", async () => {
  const marker = async (text: string): Promise<string | undefined> =>
    asMarkdown(await parts(text)).split("\n")[0];
  expect(await marker(recorded("change"))).toBe("<!-- pulumi-wuying report test/dev -->");
  expect(await marker(preview([OPENED]))).toBe("<!-- pulumi-wuying report studio/dev -->");
  expect(await marker(preview([OPENED]).replaceAll("dev::", "a-->b::"))).toBe(
    "<!-- pulumi-wuying report studio/a__b -->",
  );
});

test("the order of the engine's steps, which no two runs share, changes nothing", async () => {
  const whole = JSON.parse(recorded("change")) as { steps: object[] };
  const turned = JSON.stringify({ ...whole, steps: [...whole.steps].reverse() });
  for (const write of Object.values(WRITERS)) {
    expect(write(await parts(turned, ACCOUNT))).toBe(write(await parts(recorded("change"), ACCOUNT)));
  }
});

test("people are named on request only", async () => {
  const text = preview([deleted("desk", "canary-person")]);
  for (const write of [asMarkdown, asText]) {
    expect(write(await parts(text))).not.toContain("canary-person");
    expect(write(await parts(text, undefined, { showUsers: true }))).toContain("canary-person");
  }
});

const SECRET_STATE = {
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  plaintext: '"Canary-3"',
};
const SECRETS: readonly StepText[] = [
  {
    op: "update",
    token: "appstream:Workstation",
    name: "build",
    id: "ws-1",
    // As a preview with --show-secrets has it.
    before: { password: "Canary-1", users: ["alice"], wuyingServerName: SECRET_STATE },
    after: { password: "Canary-2", users: ["alice"], wuyingServerName: "[secret]", __owner: "Canary-hidden" },
    paths: ["password", "wuyingServerName"],
  },
  {
    op: "update",
    token: "gws:Cluster",
    name: "studio",
    id: "gws-1",
    before: { adDomain: { domainName: "corp", domainPassword: "Canary-4" }, __provider: "Canary-hidden" },
    after: { adDomain: { domainName: "corp", domainPassword: "Canary-5" }, __provider: "Canary-hidden-2" },
    paths: ["adDomain.domainPassword"],
  },
];

test.each(Object.entries(WRITERS))("no secret and no hidden input is in %s", async (_, write) => {
  const text = write(await parts(preview(SECRETS)));
  expect(text).toContain("secret");
  expect(text).not.toMatch(/Canary|__owner|__provider|4dabf/);
});

test("what is not known yet is said so, in words", async () => {
  const text = preview([
    {
      ...OPENED,
      after: { policy: { clipboard: UNKNOWN } },
    },
  ]);
  const written = asMarkdown(await parts(text));
  expect(written).toContain("| `policy.clipboard` | `off` | not known yet | may be looser: nobody says |");
  for (const write of Object.values(WRITERS)) {
    expect(write(await parts(text))).not.toContain(UNKNOWN);
  }
  expect(JSON.parse(asJson(await parts(text))).changes[0].values).toContainEqual(
    expect.objectContaining({ path: "policy.clipboard", before: "off", after: "[unknown]" }),
  );
});

test("a name from elsewhere is no markup, mentions nobody and ends no cell", async () => {
  const name = "a|b`` @everyone <!-- x --> **c**";
  const written = asMarkdown(await parts(preview([{ ...deleted("desk", "alice"), name }])));
  expect(written).toContain("| desktop ```a\\|b`` @everyone <!-- x --> **c**``` | deletion |");
  const lines = written.split("\n").filter((line) => line.startsWith("| desktop"));
  expect(lines).not.toHaveLength(0);
});

test("a message of the engine cannot end the block that it stands in", async () => {
  const diagnostics = [{ severity: "error", message: "error: ```\n# not a heading" }];
  const written = asMarkdown(await parts(preview([], { diagnostics })));
  expect(written).toContain("**The preview failed before it planned a change.**");
  expect(written).toContain("````text\n```\n# not a heading\n````");
});

test("control characters do not reach a terminal", async () => {
  expect(asText(await parts(preview([{ ...deleted("desk", "alice"), name: "a\u001b[2Jb" }])))).toContain(
    "desktop a [2Jb",
  );
});

const big = (count: number, wide = false): string =>
  preview(
    Array.from({ length: count }, (_, index): StepText[] => [
      { ...OPENED, name: `cluster-${index}${wide ? "-".repeat(120) : ""}`, id: `gws-${index}` },
      { ...deleted(`desktop-${index}`, `user-${index}`) },
    ])
      .flat()
      .slice(0, count),
  );

test.each([
  [1_000, false],
  [1_000, true],
  [10_000, true],
])("%d changed resources fit into a comment, and the summary is whole", async (count, wide) => {
  const text = big(count, wide);
  const start = process.hrtime.bigint();
  const all = await parts(text);
  const written = asMarkdown(all);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  expect(written.length).toBeLessThan(MOST_CHARACTERS);
  expect(written.length).toBeGreaterThan(MOST_CHARACTERS / 4);
  expect(written).toContain(`**${summaryOf(all.report)}**`);
  expect(written).toMatch(
    /_Left out, so that this fits into a comment: .* rows of Disruption, .*--format json`\._\n$/,
  );
  expect(seconds).toBeLessThan(2 * Math.max(1, count / 2_000));
});

test("what just does not fit loses its values first, and no row", async () => {
  const written = asMarkdown(await parts(big(230)));
  expect(written).toContain("_Left out, so that this fits into a comment: the values of the changes. ");
  expect(written.match(/^\| desktop /gm)).toHaveLength(3 * 115);
});

test("a small plan has nothing left out", async () => {
  expect(asMarkdown(await parts(preview([OPENED, GROUP_MADE])))).not.toContain("Left out");
});

test("JSON has what a program decides by", async () => {
  const { report } = await parts(recorded("change"), ACCOUNT);
  const hits = hitsOf(report, { failOn: ["replace"] });
  const whole = JSON.parse(asJson({ report, hits, showUsers: false }));
  expect(whole).toMatchObject({
    version: 1,
    project: "test",
    stack: "dev",
    summary: summaryOf(report),
    hits: [{ rule: "replace", because: "1 cluster and 1 desktop" }],
    unchanged: 2,
    cost: { byCurrency: [{ currency: "CNY", perMonth: 412, once: 0 }], unknown: 3 },
  });
  expect(whole.changes[0]).toMatchObject({
    name: "bob",
    operation: "replace",
    losesData: true,
    people: { known: 1, isComplete: true },
    sessions: { kind: "known", count: 1 },
    prices: [{ kind: "unknown" }],
  });
  expect(whole.changes[0].people).not.toHaveProperty("names");
});
