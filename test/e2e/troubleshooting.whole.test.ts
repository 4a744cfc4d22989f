import { execFile } from "node:child_process";
import { existsSync, readdirSync, renameSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { engineEnvironment } from "./support/engine";
import { cluster, ROLE } from "./support/gws-program";
import { listingsOf } from "./support/listings";
import { processTree } from "./support/process-tree";
import { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

const PAGE = "troubleshooting.md";
const HEADING = "`failed to load checkpoint: EOF`";
const run = promisify(execFile);

let stack: Stack;
beforeEach(async () => {
  stack = await Stack.create();
});
afterEach(() => stack.close());

/** Runs a listing of the page in the folder of the stack, with an answer to each question that Pulumi would ask. */
async function sh(listing = "exit 1"): Promise<string> {
  const answered = listing.replaceAll(/^(pulumi .*?)( *#.*)?$/gm, "$1 --yes --non-interactive");
  const { stdout } = await run("sh", ["-ec", answered], {
    cwd: stack.folder,
    env: { ...process.env, ...engineEnvironment(), ...stack.environment },
  });
  return stdout;
}

test("the three commands put right what a killed run has left", async () => {
  stack.program([ROLE, cluster()].join("\n"));
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.objects("clusters")).length === 1);
  for (const pid of processTree(child.pid ?? 0)) {
    process.kill(pid, "SIGKILL");
  }
  await done;
  expect((await stack.fail("up", "--yes")).output).toContain("the stack is currently locked");
  await sh(listingsOf(PAGE, "After a failed or killed run", "sh")[0]);
  expect(await stack.control.objects("clusters")).toHaveLength(1);
  await stack.expectNoChanges();
});

describe("a state in a folder", () => {
  const [clean, skip = ""] = listingsOf(PAGE, HEADING, "sh");
  const stateFile = (): string => join(stack.folder, "state/.pulumi/stacks/test/dev.json");

  test("can be read again when its empty file of attributes is deleted", async () => {
    await stack.succeed("stack", "ls");
    expect(existsSync(`${stateFile()}.attrs`)).toBe(true);
    truncateSync(`${stateFile()}.attrs`);
    const [said = ""] = listingsOf(PAGE, HEADING, "text");
    expect((await stack.fail("stack", "export")).output).toContain(said.trim());
    // The page has the backend in a folder of another name.
    renameSync(join(stack.folder, "state"), join(stack.folder, ".state"));
    expect(await sh(clean)).toContain("dev.json.attrs");
    renameSync(join(stack.folder, ".state"), join(stack.folder, "state"));
    await stack.succeed("stack", "export");
  });

  test("has no such files where the backend is told to skip them", async () => {
    const [, parameters = ""] = /\.state(\?[^"]*)"/.exec(skip) ?? [];
    stack.more.PULUMI_BACKEND_URL = `file://${join(stack.folder, "state")}${parameters}`;
    await stack.succeed("stack", "init", "other");
    stack.program(ROLE);
    await stack.configure("wuying:endpoint", stack.emulator.endpoint);
    await stack.configure("wuying:accessKeyId", stack.emulator.accessKeyId);
    await stack.configure("wuying:accessKeySecret", stack.emulator.accessKeySecret, "--secret");
    await stack.up();
    const files = readdirSync(join(stack.folder, "state/.pulumi/stacks/test"));
    expect(files).toContain("other.json");
    expect(files.filter((name) => name.startsWith("other") && name.endsWith(".attrs"))).toEqual([]);
  });
});
