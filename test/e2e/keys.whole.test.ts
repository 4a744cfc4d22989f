import { cluster, ROLE } from "./support/gws-program";
import { AT_ONCE, RotatedKeys, WRONG_KEY } from "./support/rotated-keys";
import type { Stack } from "./support/stack";

jest.setTimeout(900_000);

let keys: RotatedKeys;
let stack: Stack;
beforeAll(async () => {
  keys = await RotatedKeys.begin();
  stack = keys.stack;
});
afterAll(() => keys.close());

test("in a project that always refreshes, up --refresh=false takes the changed key", async () => {
  stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\noptions:\n  refresh: always\n");
  await keys.rotateTo("fourth");
  expect((await stack.fail("up", ...AT_ONCE)).output).toContain(WRONG_KEY);
  await stack.up("--refresh=false");
  await stack.up();
  stack.write("Pulumi.yaml", "name: test\nruntime: nodejs\n");
});

test("destroy takes the changed key after an up", async () => {
  await stack.up();
  await keys.rotateTo("sixth");
  await stack.up();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test("an up that takes resources out uses the changed key", async () => {
  await stack.up();
  await keys.rotateTo("seventh");
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
    await keys.cloudTakes("eighth");
    exported("eighth");
    await stack.succeed("config", "rm", "wuying:accessKeyId");
    await stack.succeed("config", "rm", "wuying:accessKeySecret");
    expect((await stack.fail("refresh", ...AT_ONCE)).output).toContain(WRONG_KEY);
    await stack.up();
    await stack.refresh();
  });

  test("may change between any two commands", async () => {
    await keys.cloudTakes("ninth");
    exported("ninth");
    await stack.refresh();
    await keys.cloudTakes("tenth");
    exported("tenth");
    await stack.destroy();
    expect(await stack.control.objects("clusters")).toEqual([]);
  });
});
