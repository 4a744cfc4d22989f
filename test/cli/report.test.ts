import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asReadable } from "../../src/cli/report-preview";
import { runCli } from "../../src/cli/run-cli";
import { deleted, OPENED, preview, recorded } from "../report/support/previews";

const cwd = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function report(...argv: string[]): Promise<Run> {
  const written = { out: "", err: "" };
  const code = await runCli(["report", ...argv], {
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

/** Writes a preview, and returns its file. */
function previewFile(text: string = preview([OPENED, deleted("desk", "alice")])): string {
  writeFileSync("preview.json", text);
  return "preview.json";
}

const rules = (value: unknown, name = "wuying.report.json"): void =>
  writeFileSync(name, typeof value === "string" ? value : JSON.stringify(value));

test("--help teaches every option and every rule", async () => {
  const { code, out, err } = await report("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const word of [
    ...[
      "--format",
      "--out",
      "--fail-on",
      "--budget",
      "--live",
      "--price",
      "--show-users",
      "--config",
      "--cwd",
    ],
    ...["dataLoss", "replace", "signOut", "restart", "looser", "cost", "wuying.report.json"],
  ]) {
    expect(out).toContain(word);
  }
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("a file is read, and the report is Markdown", async () => {
  const { code, out, err } = await report(previewFile());
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^<!-- pulumi-wuying report studio\/dev -->\n/);
  expect(out).toContain("| desktop `desk` |");
});

test.each([
  ["json", /^\{\n {2}"version": 1/],
  ["text", /^1 cluster changes in place, 1 desktop is deleted: /],
  ["markdown", /^<!-- /],
])("--format %s", async (format, begins) => {
  expect((await report(previewFile(), "--format", format)).out).toMatch(begins);
});

test("--json is the same as --format json", async () => {
  const { out } = await report(previewFile(), "--json");
  expect(await report(previewFile(), "--json", "--format", "json")).toMatchObject({ code: 0, out });
  expect(JSON.parse(out)).toMatchObject({ version: 1, stack: "dev" });
});

test("--out writes the report to a file, and leaves its summary to standard output", async () => {
  const { code, out } = await report(previewFile(), "--out", "report.md");
  expect(code).toBe(0);
  expect(out).toMatch(/^1 cluster changes in place, .*\.\n$/);
  expect(readFileSync("report.md", "utf8")).toContain(out.trim());
});

test.each<[string, readonly string[], number]>([
  ["no rule", [], 0],
  ["a rule that it keeps", ["--fail-on", "replace"], 0],
  ["a rule that it breaks", ["--fail-on", "dataLoss"], 2],
  ["one of several", ["--fail-on", "replace, looser"], 2],
  ["given one by one", ["--fail-on", "replace", "--fail-on", "looser"], 2],
])("exit code by %s", async (_, flags, code) => {
  expect((await report(previewFile(), ...flags)).code).toBe(code);
});

test("a rule that stops the plan is said in the report and beside it", async () => {
  const { out, err } = await report(previewFile(), "--fail-on", "dataLoss");
  expect(out).toContain("- ⛔ `dataLoss`: 1 desktop\n");
  expect(err).toBe("pulumi-wuying report: dataLoss: 1 desktop\n");
});

test("a preview that failed is a report too, and an error whatever the rules say", async () => {
  const { code, out, err } = await report(previewFile(recorded("refused")), "--fail-on", "dataLoss");
  expect(code).toBe(1);
  expect(out).toContain("a change of systemDiskSize (80 => 100) would replace workstation");
  expect(err).toBe("pulumi-wuying report: the preview failed.\n");
});

describe("rules in a file", () => {
  test("are found in the working directory", async () => {
    rules({ failOn: ["looser"] });
    expect((await report(previewFile())).code).toBe(2);
  });

  test("are taken from the file that is named, and from no other", async () => {
    rules({ failOn: ["looser"] });
    rules({ failOn: ["replace"] }, "other.json");
    expect((await report(previewFile(), "--config", "other.json")).code).toBe(0);
  });

  test("give way to the command line", async () => {
    rules({ failOn: ["looser"], showUsers: true });
    const { code, out } = await report(previewFile(), "--fail-on", "replace");
    expect(code).toBe(0);
    expect(out).toContain("`alice`");
  });

  test.each<[unknown, string]>([
    [
      { failOn: ["dataloss"] },
      'failOn in wuying.report.json knows dataLoss, replace, signOut, restart, looser, cost, not "dataloss".',
    ],
    [
      { failOn: "dataLoss" },
      'failOn in wuying.report.json must be a list of dataLoss, replace, signOut, restart, looser, cost, but is "dataLoss".',
    ],
    [
      { budget: "12" },
      'budget in wuying.report.json must be a number from 0, such as 500 or 99.50, but is "12".',
    ],
    [{ live: 1 }, "live in wuying.report.json must be true or false, but is 1."],
    [
      { budgets: 3 },
      'wuying.report.json knows failOn, budget, live, showUsers, price, not "budgets". Did you mean "budget"?',
    ],
    [["dataLoss"], 'wuying.report.json has to be one JSON object, such as {"failOn": ["dataLoss"]}.'],
  ])("are refused where they are wrong: %j", async (value, said) => {
    rules(value);
    const { code, out, err } = await report(previewFile());
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(`pulumi-wuying report: ${said}\nSee: pulumi-wuying report --help\n`);
  });

  test("have to be JSON", async () => {
    rules("{failOn");
    expect(await report(previewFile())).toMatchObject({
      code: 1,
      err: expect.stringContaining("wuying.report.json is not JSON: "),
    });
  });

  test("have to be there when they are named", async () => {
    expect(await report(previewFile(), "--config", "none.json")).toMatchObject({
      code: 1,
      err: expect.stringContaining("--config names none.json, and there is no such file."),
    });
  });
});

test.each<[readonly string[], RegExp]>([
  [
    ["--fail-on", "dataloss"],
    /--fail-on knows dataLoss, replace, signOut, restart, looser, cost, not "dataloss"\./,
  ],
  [["--budget", "many"], /--budget must be a number from 0, such as 500 or 99\.50, but is "many"\./],
  [["--budget", "-1"], /--budget/],
  [["--format", "html"], /--format knows markdown, json, text, not "html"\./],
  [["--json", "--format", "text"], /leave out one of --json and --format text\./],
  [["--out", ""], /--out needs a value\./],
  [["--nope"], /Unknown option '--nope'/],
  [["another.json"], /it takes one file, not also "another\.json"/],
  [["--", "pulumi", "preview"], /it takes a file or a command, not both/],
  [["--"], /a command has to follow "--", such as: -- pulumi preview\./],
])("a wrong call is 1, since 2 says that a rule stops the plan: %j", async (argv, said) => {
  const { code, out, err } = await report(previewFile(), ...argv);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(said);
});

test.each<[string, RegExp]>([
  ["", /the preview is empty/],
  ["Previewing update", /the preview is not in JSON\. Write it with: pulumi preview --json/],
])("what is no preview is an error: %j", async (text, said) => {
  const { code, out, err } = await report(previewFile(text));
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(said);
});

test("a file that is not there is an error", async () => {
  expect(await report("none.json")).toMatchObject({
    code: 1,
    err: expect.stringMatching(/the preview cannot be read: ENOENT/),
  });
});

test("a report that cannot be written is an error", async () => {
  expect(await report(previewFile(), "--out", join("none", "report.md"))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/the report cannot be written: ENOENT/),
  });
});

describe("a command", () => {
  /** A command that writes a file and ends with a code. */
  const says = (file: string, code = 0): string[] => [
    "--",
    process.execPath,
    "-e",
    `process.stdout.write(require("fs").readFileSync(${JSON.stringify(file)}, "utf8")); process.exitCode = ${code}`,
  ];

  test("is run, and its output is read to the end", async () => {
    const many = preview(Array.from({ length: 2_000 }, (_, index) => deleted(`desk-${index}`, "alice")));
    const { code, out } = await report("--format", "text", ...says(previewFile(many)));
    expect(code).toBe(0);
    expect(out).toMatch(/^2,000 desktops are deleted: 1 person loses what is stored on 2,000 desktops\./);
  });

  test("that fails after a whole preview is an error, and the report is written", async () => {
    const { code, out, err } = await report("--fail-on", "looser", ...says(previewFile(), 255));
    expect(code).toBe(1);
    expect(out).toContain("| desktop `desk` |");
    expect(err).toContain("pulumi-wuying report: the command ended with 255.\n");
  });

  test("that fails before it writes anything is an error", async () => {
    expect(await report(...says(previewFile(""), 3))).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("the command ended with 3, and the preview is empty"),
    });
  });

  test("that there is not is an error", async () => {
    expect(await report("--", "no-such-command")).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no command "no-such-command"'),
    });
  });

  test.each([
    ["pulumi preview", "pulumi preview --json --show-sames"],
    ["pulumi preview --stack dev", "pulumi preview --json --show-sames --stack dev"],
    ["npx pulumi --cwd infra pre", "npx pulumi --cwd infra pre --json --show-sames"],
    ["pulumi preview --json --stack dev", "pulumi preview --show-sames --json --stack dev"],
    ["pulumi preview -j --show-sames=false", "pulumi preview -j --show-sames=false"],
    ["make plan", "make plan"],
  ])("gets the flags that it needs: %s", (given, run) => {
    const [program = "", ...args] = given.split(" ");
    expect(asReadable([program, ...args]).join(" ")).toBe(run);
  });
});

test("prices that cannot be looked up stop a plan that has to keep a budget", async () => {
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    const { code, out, err } = await report(previewFile(preview([OPENED])), "--budget", "500");
    expect(code).toBe(2);
    expect(out).toContain("`pulumi was not found, so the configuration of the stack cannot be read`");
    expect(err).toBe("pulumi-wuying report: budget: 1 price is unknown\n");
  } finally {
    process.env.PATH = path;
  }
});
