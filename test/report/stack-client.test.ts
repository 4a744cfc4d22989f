import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as appstream from "../../src/api/generated/appstream";
import { readStackConfig, stackClients } from "../../src/report/stack-client";
import { Cloud } from "../provider/support/cloud";

const environment = process.env;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-stack-"));
  process.env = { ...environment, WUYING_REGION: "", WUYING_ENDPOINT: "" };
});
afterEach(() => {
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
});

/** A program that stands for pulumi and does what a shell script says. */
function pulumiThat(script: string): { folder: string; env: NodeJS.ProcessEnv } {
  const program = join(folder, "pulumi");
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return { folder, env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } };
}

const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => Promise.reject(new Error("it was to fail")),
    (error: Error) => error.message,
  );

test("one client serves a region, with the keys and the endpoint of the stack", async () => {
  const cloud = await Cloud.start();
  const { accessKeyId, accessKeySecret, endpoint } = cloud.emulator;
  const values: Readonly<Record<string, string>> = {
    region: "cn-hangzhou",
    accessKeyId,
    accessKeySecret,
    endpoint: `cn-hangzhou=${endpoint}`,
  };
  const clientIn = stackClients((key) => values[key]);
  expect(clientIn(undefined)).toBe(clientIn(undefined));
  const groups = { ProductType: "CloudApp", PageNumber: 1, PageSize: 10 };
  await expect(clientIn(undefined).call(appstream.ListAppInstanceGroup, groups)).resolves.toMatchObject({
    TotalCount: 0,
  });
  const elsewhere = clientIn("cn-shanghai").call(appstream.ListAppInstanceGroup, groups);
  await expect(elsewhere).rejects.toThrow("names no endpoint for the region cn-shanghai");
  await cloud.close();
});

test("the stack that is asked for is named to pulumi", async () => {
  const place = pulumiThat(
    `printf '{"wuying:region":{"value":"%s"},"office:region":{"value":"another"}}' "$*"`,
  );
  const config = await readStackConfig({ ...place, stack: "dev" });
  expect(config("region")).toBe("config --json --show-secrets --non-interactive --stack dev");
});

test.each([
  ["pulumi refuses", "echo 'error: no stack selected' >&2; exit 255", "error: no stack selected"],
  ["pulumi says nothing of why", "echo swordfish; exit 1", "pulumi config failed"],
  ["pulumi answers no JSON", "echo swordfish", "pulumi config answered no JSON"],
])("where %s, that is said without what may be secret", async (_what, script, reason) => {
  const message = await messageOf(readStackConfig(pulumiThat(script)));
  expect(message).toBe(`the configuration of the stack cannot be read: ${reason}`);
});

test("without pulumi, that is said", async () => {
  const message = await messageOf(readStackConfig({ folder, env: { PATH: folder } }));
  expect(message).toBe("pulumi was not found, so the configuration of the stack cannot be read");
});
