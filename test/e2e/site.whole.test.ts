import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./support/engine";

jest.setTimeout(600_000);

const run = promisify(execFile);

let clone: string;
beforeAll(async () => {
  clone = mkdtempSync(join(tmpdir(), "wuying-clone-"));
  await run("git", ["clone", "--quiet", "--depth", "1", `file://${ROOT}`, clone]);
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test("one command builds the site from a clean clone, with nothing of the package installed", async () => {
  await run("npm", ["run", "site", "--", "--base", "/docs/"], { cwd: clone });
  expect(existsSync(join(clone, "site/dist/reference/gws/cluster.html"))).toBe(true);
  expect(existsSync(join(clone, "node_modules/typescript"))).toBe(false);
  const { stdout } = await run("git", ["status", "--porcelain"], { cwd: clone });
  expect(stdout).toBe("");
});

test("a link to a page that is not there ends the build", async () => {
  await run("sh", ["-c", "echo '[nowhere](nowhere.md)' >> docs/guide.md"], { cwd: clone });
  await expect(run("npm", ["run", "site"], { cwd: clone })).rejects.toMatchObject({
    stderr: expect.stringMatching(/dead link/i),
  });
});
