import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER, DESKTOP } from "../provider/support/inputs";
import { ROOT } from "./support/engine";
import { listingsOf } from "./support/listings";

jest.setTimeout(120_000);

const run = promisify(execFile);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-listing-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text = ""): void => writeFileSync(join(folder, name), text);

/** Runs Node.js to its own end. What this process has set for itself, such as a stack, is not handed on. */
async function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { PATH = "", HOME = "" } = process.env;
  const { stdout } = await run(process.execPath, args, {
    cwd: folder,
    env: { PATH, HOME, ...env },
    timeout: 60_000,
  });
  return stdout;
}

test("the unit tests with mocks pass as the page has them", async () => {
  const [program, tests, ...more] = listingsOf("testing.md", "Unit tests with mocks", "js");
  expect(more).toEqual([]);
  write("index.js", program);
  write("mocks.test.mjs", tests);
  const output = await node(["--test", "--test-reporter=tap", "mocks.test.mjs"]);
  expect(output).toMatch(/^# pass 2$/m);
  expect(output).toMatch(/^# fail 0$/m);
});

describe("the script of the guide", () => {
  let cloud: Cloud;
  beforeEach(async () => {
    cloud = await Cloud.start();
    const [script] = listingsOf("guide.md", "Functions", "js");
    write("admin.mjs", script);
  });
  afterEach(() => cloud.close());

  const environment = (): Record<string, string> => ({
    WUYING_ENDPOINT: cloud.emulator.endpoint,
    ALIBABA_CLOUD_ACCESS_KEY_ID: cloud.emulator.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: cloud.emulator.accessKeySecret,
  });

  test("lists the desktops without Pulumi, and ends by itself", async () => {
    await cloud.create(serviceLinkedRole, {});
    const { id: clusterId } = await cloud.create(cluster, CLUSTER);
    const { id } = await cloud.create(instance, {
      ...DESKTOP,
      clusterId,
      user: { userName: "alice", userUid: 1 },
    });
    expect(await node(["admin.mjs"], environment())).toBe(`own: 1 desktops\n  ${id} Registered alice\n`);
  });

  test("says in one sentence that no region is set", async () => {
    const { WUYING_ENDPOINT: _none, ...rest } = environment();
    await expect(node(["admin.mjs"], rest)).rejects.toMatchObject({
      stderr: expect.stringMatching(/\nInvalidSettings: no region is set: .*\n {4}at .*admin\.mjs:3:/),
    });
  });
});
