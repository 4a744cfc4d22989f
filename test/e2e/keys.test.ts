import { AT_ONCE, OF_LAST_UP, RotatedKeys, WRONG_KEY } from "./support/rotated-keys";
import type { Stack } from "./support/stack";

jest.setTimeout(900_000);

let keys: RotatedKeys;
let stack: Stack;
beforeAll(async () => {
  keys = await RotatedKeys.begin();
  stack = keys.stack;
});
afterAll(() => keys.close());

test.each(["refresh", "destroy", "up --refresh", "destroy --refresh --run-program"])(
  "after a change of keys, %s uses the key of the last up, changes nothing, and says what to do",
  async (command) => {
    await keys.rotateTo("second");
    expect((await stack.fail(...command.split(" "), ...AT_ONCE)).output).toContain(WRONG_KEY);
    expect(await stack.control.objects("clusters")).toHaveLength(1);
  },
);

test("refresh --run-program takes the changed key, and leaves it to the next refresh", async () => {
  await stack.refresh("--run-program");
  await stack.refresh();
});

test("up takes the changed key, and leaves it to the next refresh", async () => {
  await keys.rotateTo("third");
  await stack.up();
  await stack.refresh();
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
  await keys.rotateTo("fifth");
  await stack.destroy("--run-program");
  expect(await stack.control.objects("clusters")).toEqual([]);
});
