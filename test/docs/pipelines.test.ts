import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLE, gitlab, steps, workflow } from "../support/pipelines";

const JOBS = ["emulator", "report", "deploy", "drift"];

describe("the pipelines of examples/ci", () => {
  test("have the same jobs", () => {
    expect(Object.keys(workflow().jobs)).toEqual(JOBS);
    expect(Object.keys(gitlab()).filter((name) => !["default", "variables"].includes(name))).toEqual(JOBS);
  });

  test("pin every action to a commit, and the image to a release", () => {
    const uses = Object.values(workflow().jobs).flatMap(({ steps: all }) =>
      all.flatMap((step) => step.uses ?? []),
    );
    expect(uses.length).toBeGreaterThan(JOBS.length);
    for (const each of uses) {
      expect(each).toMatch(/^[a-z-]+\/[a-z/-]+@[0-9a-f]{40}$/);
    }
    expect(gitlab().default?.image?.name).toMatch(/:\d+\.\d+\.\d+$/);
  });

  test.each(steps())("are read by bash: $pipeline $job, script %#", ({ script }) => {
    const { status, stderr } = spawnSync("bash", ["-n"], { input: script, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  // What an expression puts into a script is run as a part of it.
  test("put nothing of the event into a script", () => {
    for (const { script } of steps()) {
      expect(script).not.toContain("${{");
    }
  });

  test("do the same in both", () => {
    const commands = (pipeline: string): string[] =>
      steps()
        .filter((step) => step.pipeline === pipeline)
        .flatMap(({ script }) => script.match(/(npx pulumi-wuying|pulumi) [a-z]+[^\n;']*/g) ?? [])
        .map((command) => command.trim());
    expect(commands("github").length).toBeGreaterThan(JOBS.length);
    expect(commands("gitlab")).toEqual(commands("github"));
  });
});

const MARKER = "<!-- pulumi-wuying report -->";

interface Request {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

describe("ci/comment.mjs", () => {
  let folder: string;
  let server: Server;
  let endpoint: string;
  let requests: Request[];
  let comments: object[];
  let status: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "wuying-comment-"));
    server = createServer(async (message, response) => {
      const { method, url = "" } = message;
      requests.push({ method, url, body: await bodyOf(message) });
      const page = Number(new URL(url, "http://forge").searchParams.get("page"));
      const answer =
        method !== "GET"
          ? { id: 99 }
          : url.endsWith("/user")
            ? { id: 7 }
            : comments.slice(100 * (page - 1), 100 * page);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    requests = [];
    comments = [];
    status = 200;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const env = (forge: string): NodeJS.ProcessEnv =>
    forge === "github"
      ? {
          GITHUB_API_URL: endpoint,
          GITHUB_REPOSITORY: "studio/desks",
          GITHUB_TOKEN: "token-of-the-job",
          PULL_REQUEST: "12",
        }
      : {
          CI_API_V4_URL: endpoint,
          CI_PROJECT_ID: "3",
          CI_MERGE_REQUEST_IID: "12",
          GITLAB_TOKEN: "token-of-the-job",
        };

  /** Runs the script on a report, and returns its exit code and what it printed. */
  async function comment(forge: string, report: string): Promise<{ code: number | null; output: string }> {
    const file = join(folder, "report.md");
    writeFileSync(file, report);
    const child = spawn(process.execPath, [join(EXAMPLE, "ci/comment.mjs"), file], {
      env: { PATH: process.env.PATH, ...env(forge) },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (bytes: Buffer) => {
        output += bytes.toString();
      });
    }
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { code, output };
  }

  const changes = (): Request[] => requests.filter(({ method }) => method !== "GET");
  const byBot = (id: number, body: string): object => ({
    id,
    body,
    user: { type: "Bot" },
    author: { id: 7 },
  });
  const bySomebody = (id: number, body: string): object => ({
    id,
    body,
    user: { type: "User" },
    author: { id: 8 },
  });

  const FORGES = [
    {
      forge: "github",
      all: "/repos/studio/desks/issues/12/comments",
      one: "/repos/studio/desks/issues/comments/5",
      change: "PATCH",
    },
    {
      forge: "gitlab",
      all: "/projects/3/merge_requests/12/notes",
      one: "/projects/3/merge_requests/12/notes/5",
      change: "PUT",
    },
  ];

  test.each(FORGES)("makes a comment on $forge where there is none of its own", async ({ forge, all }) => {
    comments = [byBot(1, "another"), bySomebody(2, `${MARKER}\nfoisted`)];
    const report = `${MARKER}\nnobody is disturbed\n`;
    expect((await comment(forge, report)).code).toBe(0);
    expect(changes()).toEqual([{ method: "POST", url: all, body: JSON.stringify({ body: report }) }]);
  });

  test.each(FORGES)("changes its own comment on $forge, wherever it is", async ({ forge, one, change }) => {
    comments = [
      ...Array.from({ length: 120 }, (_, id) => bySomebody(id + 10, "talk")),
      byBot(5, `${MARKER}\nold`),
    ];
    const report = `${MARKER}\nnew\n`;
    expect((await comment(forge, report)).code).toBe(0);
    expect(changes()).toEqual([{ method: change, url: one, body: JSON.stringify({ body: report }) }]);
  });

  test("keeps within what GitHub takes", async () => {
    expect((await comment("github", `${MARKER}\n${"x".repeat(70_000)}`)).code).toBe(0);
    const [{ body = "" } = {}] = changes();
    const text = (JSON.parse(body) as { body: string }).body;
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain("The rest is too long");
  });

  test("fails where the forge refuses, without its token in the message", async () => {
    status = 403;
    const { code, output } = await comment("github", `${MARKER}\n`);
    expect(code).not.toBe(0);
    expect(output).toContain("403");
    expect(output).not.toContain("token-of-the-job");
  });

  test("fails on a file that is no report", async () => {
    const { code, output } = await comment("github", "# Something else\n");
    expect(code).not.toBe(0);
    expect(output).toContain("does not begin with a marker");
    expect(requests).toEqual([]);
  });
});

async function bodyOf(message: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of message) {
    text += String(chunk);
  }
  return text;
}
