import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator";
import { cluster, ROLE } from "./support/gws-program";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const OF_LAST_UP =
  "`pulumi refresh`, `pulumi destroy` and every --refresh use the keys that were configured at the last `pulumi up`: " +
  "after a change of keys run `pulumi up` without --refresh first, or refresh and destroy with --run-program.";
const WRONG_KEY =
  "Set wuying:accessKeyId, or ALIBABA_CLOUD_ACCESS_KEY_ID, to an access key that exists and is enabled. " +
  OF_LAST_UP;

const AT_ONCE = ["--yes", "--skip-preview"];
const folder = mkdtempSync(join(tmpdir(), "wuying-cloud-"));
let cloud: Emulator | undefined;
let stack: Stack;

/** The one account, which from now on takes this key and no other. */
async function cloudTakes(key: string): Promise<Emulator> {
  const port = cloud && Number(new URL(cloud.endpoint).port);
  await cloud?.close();
  cloud = await startEmulator({
    timeScale: 0.005,
    port,
    stateFile: join(folder, "account.json"),
    accessKeyId: `id-${key}`,
    accessKeySecret: `secret-${key}`,
  });
  return cloud;
}

async function configure(key: string): Promise<void> {
  await stack.configure("wuying:accessKeyId", `id-${key}`);
  await stack.configure("wuying:accessKeySecret", `secret-${key}`, "--secret");
}

async function rotateTo(key: string): Promise<void> {
  await cloudTakes(key);
  await configure(key);
}

beforeAll(async () => {
  stack = await Stack.on(await cloudTakes("first"));
  stack.program(ROLE + cluster());
  await stack.up();
});
afterAll(async () => {
  await stack.close();
  await cloud?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(["refresh", "destroy", "up --refresh", "destroy --refresh --run-program"])(
  "after a change of keys, %s uses the key of the last up, changes nothing, and says what to do",
  async (command) => {
    await rotateTo("second");
    expect((await stack.fail(...command.split(" "), ...AT_ONCE)).output).toContain(WRONG_KEY);
    expect(await stack.control.objects("clusters")).toHaveLength(1);
  },
);

test("refresh --run-program takes the changed key, and leaves it to the next refresh", async () => {
  await stack.refresh("--run-program");
  await stack.refresh();
});

test("up takes the changed key, and leaves it to the next refresh", async () => {
  await rotateTo("third");
  await stack.up();
  await stack.refresh();
});

test("in a project that always refreshes, up --refresh=false takes the changed key", async () => {
  stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\noptions:\n  refresh: always\n");
  await rotateTo("fourth");
  expect((await stack.fail("up", ...AT_ONCE)).output).toContain(WRONG_KEY);
  await stack.up("--refresh=false");
  await stack.up();
  stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\n");
});

test("a wrong secret in the configuration is not seen by refresh, but by refresh --run-program", async () => {
  await stack.configure("wuying:accessKeySecret", "canary-wrong-secret", "--secret");
  await stack.refresh();
  const { output } = await stack.fail("refresh", ...AT_ONCE, "--run-program");
  expect(output).toContain(
    `Check wuying:accessKeySecret, or ALIBABA_CLOUD_ACCESS_KEY_SECRET: it does not belong to the access key. ${OF_LAST_UP}`,
  );
  expect(output).not.toContain("canary-wrong-secret");
});

test("destroy --run-program takes the changed key", async () => {
  await rotateTo("fifth");
  await stack.destroy("--run-program");
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test("destroy takes the changed key after an up", async () => {
  await stack.up();
  await rotateTo("sixth");
  await stack.up();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test("an up that takes resources out uses the changed key", async () => {
  await stack.up();
  await rotateTo("seventh");
  stack.program(ROLE);
  await stack.up();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

describe("keys in the environment", () => {
  const exported = (key: string): void => {
    stack.more.ALIBABA_CLOUD_ACCESS_KEY_ID = `id-${key}`;
    stack.more.ALIBABA_CLOUD_ACCESS_KEY_SECRET = `secret-${key}`;
  };

  test("count from the next up on, when there were some in the configuration", async () => {
    stack.program(ROLE + cluster());
    await stack.up();
    await cloudTakes("eighth");
    exported("eighth");
    await stack.succeed("config", "rm", "wuying:accessKeyId");
    await stack.succeed("config", "rm", "wuying:accessKeySecret");
    expect((await stack.fail("refresh", ...AT_ONCE)).output).toContain(WRONG_KEY);
    await stack.up();
    await stack.refresh();
  });

  test("may change between any two commands", async () => {
    await cloudTakes("ninth");
    exported("ninth");
    await stack.refresh();
    await cloudTakes("tenth");
    exported("tenth");
    await stack.destroy();
    expect(await stack.control.objects("clusters")).toEqual([]);
  });
});
