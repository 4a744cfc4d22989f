import { adoptable, adopting, CLUSTER } from "./support/adoptable";
import { isProtected } from "./support/guarded";
import type { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
let a: string;
let b: string;
beforeEach(async () => {
  ({ stack, a, b } = await adoptable());
});
afterEach(() => stack.close());

const adopt = (...desktops: Parameters<typeof adopting>): void => stack.program(adopting(...desktops));
const ids = async (): Promise<unknown[]> =>
  (await stack.control.objects("instances")).map(({ InstanceId }) => InstanceId);

test("a preview looks at what is adopted, once for all, says what it does, and refuses what cannot be", async () => {
  adopt(a, b, `user: { userName: "bob", userUid: 7 }`);
  const before = (await stack.control.calls("DescribeInstances")).length;
  const { output } = await stack.preview();
  expect(output).toContain(`adopts ${a}, and changes it: user nothing => {"userName":"bob","userUid":7}`);
  expect(output).toContain(`adopts ${b}\n`);
  expect((await stack.control.calls("DescribeInstances")).length - before).toBe(1);

  stack.edit(`adoptId: "${b}"`, `adoptId: "i-not-there"`);
  expect((await stack.fail("preview")).output).toContain("adoptId: there is no gws:Instance i-not-there");

  adopt(a, b, "", `name: "bob's"`);
  stack.edit(
    `systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", adoptId: "${b}"`,
    `systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Application", appList: [{ appName: "x", appPath: "C:\\\\x.exe" }], adoptId: "${b}"`,
  );
  expect((await stack.fail("preview")).output).toContain(
    `adoptId: ${b} would have to be replaced, so it was left alone: workMode is "Desktop" but the program says "Application"`,
  );
  expect((await stack.fail("up", "--yes")).output).toContain("so it was left alone");
  expect(await stack.changes()).toEqual([]);
});

test("what is adopted is protected until the program says otherwise", async () => {
  adopt(a, b);
  await stack.up();
  stack.program(CLUSTER);
  expect((await stack.fail("preview")).output).toMatch(isProtected("[ab]"));
  expect((await stack.fail("destroy", "--yes")).output).toMatch(isProtected("[ab]"));
  adopt(a, b, "allowDataLoss: true", "allowDataLoss: true");
  await stack.up();
  await stack.destroy();
  expect(await ids()).toEqual([]);
});
