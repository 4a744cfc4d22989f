import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStackConfig } from "../../src/report/stack-client";
import { engineEnvironment } from "./support/engine";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the configuration of a stack is read with its secrets, and that of others is let go of", async () => {
  mkdirSync(join(folder, "state"));
  writeFileSync(join(folder, "Pulumi.yaml"), "name: office\nruntime: nodejs\n");
  const env = {
    ...engineEnvironment(),
    PULUMI_BACKEND_URL: `file://${join(folder, "state")}`,
    PULUMI_CONFIG_PASSPHRASE: "phrase",
  };
  const pulumi = (...args: string[]): void =>
    void execFileSync("pulumi", [...args, "--non-interactive"], { cwd: folder, env, stdio: "ignore" });
  pulumi("stack", "init", "dev");
  pulumi("config", "set", "wuying:region", "cn-hangzhou");
  pulumi("config", "set", "--secret", "wuying:accessKeySecret", "swordfish");
  pulumi("config", "set", "aws:region", "us-east-1");

  const config = await readStackConfig({ folder, env });
  expect(config("region")).toBe("cn-hangzhou");
  expect(config("accessKeySecret")).toBe("swordfish");
  expect(config("accessKeyId")).toBeUndefined();

  await expect(readStackConfig({ folder, env, stack: "none" })).rejects.toThrow(
    /^the configuration of the stack cannot be read: .*none/,
  );
});
