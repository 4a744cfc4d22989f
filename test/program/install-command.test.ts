import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installCommand } from "../../src/program/install-command";

let workspace: string;
let folder: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "wuying-install-"));
  folder = join(workspace, "infra");
  mkdirSync(folder);
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

test.each([
  ["the lock file of the folder", "infra/package-lock.json", "", "npm install x"],
  ["the lock file of the workspace", "pnpm-lock.yaml", "", "pnpm add x"],
  ["the lock file of the workspace", "yarn.lock", "", "yarn add x"],
  ["packageManager", "infra/package.json", '{"packageManager":"pnpm@10.1.0+sha512.abc"}', "pnpm add x"],
  ["packageManager of the workspace", "package.json", '{"packageManager":"yarn@4.9.2"}', "yarn add x"],
  ["npm, where nothing says more", "infra/package.json", "{}", "npm install x"],
])("the command comes from %s", (_what, file, text, command) => {
  writeFileSync(join(workspace, file), text);
  expect(installCommand(folder, "x")).toBe(command);
});

test("packageManager wins over a lock file beside it", () => {
  writeFileSync(join(workspace, "package-lock.json"), "");
  writeFileSync(join(workspace, "package.json"), '{"packageManager":"pnpm@10.1.0"}');
  expect(installCommand(folder, "x")).toBe("pnpm add x");
});
