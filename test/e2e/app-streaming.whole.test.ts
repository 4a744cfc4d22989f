import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;

const lastCall = async (operation: string): Promise<Readonly<Record<string, unknown>>> =>
  (await stack.control.calls(operation)).at(-1)?.parameters ?? {};
const group = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await stack.control.objects("appInstanceGroups"))[0] ?? {};

beforeAll(async () => {
  stack = await Stack.create();
  stack.copyExample("app-streaming");
  stack.edit("sessionTimeout: 15", "sessionTimeout: 30");
  stack.edit("maxScalingAmount: 10", "maxScalingAmount: 12");
  stack.edit("frameRate: 60", "frameRate: 30");
  await stack.up();
});
afterAll(() => stack.close());

test("users change by what came and what went", async () => {
  expect(await stack.apply('users: ["alice", "bob"]', 'users: ["bob", "carol"]')).toEqual([
    "AuthorizeInstanceGroup",
  ]);
  expect(await lastCall("AuthorizeInstanceGroup")).toMatchObject({
    AuthorizeUserIds: ["carol"],
    UnAuthorizeUserIds: ["alice"],
  });
});

test("another image is rolled out in place", async () => {
  expect(await stack.apply('nameRegex: "Windows"', 'nameRegex: "Linux|Ubuntu|Debian"')).toEqual([
    "UpdateAppInstanceGroupImage",
  ]);
  expect(await group()).toMatchObject({ Status: "PUBLISHED" });
});

test.each([
  [
    "sessionTimeout: 30",
    "sessionTimeout: 2",
    "sessionTimeout must be a whole number from 3 to 300, or -1 minutes, not 2",
  ],
  ["scalingStep: 2", "scalingStep: 11", "nodePool.scalingStep must be a whole number from 1 to 10, not 11"],
  [
    "maxScalingAmount: 12,",
    "",
    "nodePool.maxScalingAmount is required with strategyType NODE_SCALING_BY_USAGE",
  ],
  ["frameRate: 30", "frameRate: 45", "videoPolicy.frameRate must be a whole number, 30 or 60, not 45"],
  ['streamingMode: "video"', 'streamingMode: "mix"', 'videoPolicy.streamingMode must be "video" with webrtc'],
  [
    "sessionTimeout: 30",
    'sessionTimeout: 30, chargeType: "PrePaid"',
    'autoPay must be true with chargeType "PrePaid"',
  ],
])("refuses in preview: %s as %s", async (before, after, message) => {
  const program = stack.read("index.ts");
  stack.edit(before, after);
  expect((await stack.fail("preview")).output).toContain(message);
  stack.write("index.ts", program);
});

test("nodes of another type would replace the group with its sessions, which takes leave", async () => {
  const program = stack.read("index.ts");
  stack.edit("appstreaming.vgpu.8c16g.4g", "appstreaming.vgpu.8c31g.16g");
  const { output } = await stack.fail("preview");
  expect(output).toContain(
    'a change of nodePool.nodeInstanceType ("appstreaming.vgpu.8c16g.4g" => "appstreaming.vgpu.8c31g.16g") would replace group',
  );
  expect(output).toContain(
    "Lost with it: the group with its open sessions, its persistent sessions and what is stored on its nodes",
  );
  stack.edit("sessionTimeout: 30", "sessionTimeout: 30, allowDataLoss: true");
  expect((await stack.preview()).output).toContain("+-1 to replace");
  stack.write("index.ts", program);
  await stack.expectNoChanges();
});

test("refresh finds drift, and the next up puts it right", async () => {
  const { AppInstanceGroupId } = await group();
  await stack.control.patch(String(AppInstanceGroupId), {
    AppInstanceGroupName: "by-hand",
    SessionTimeout: "60",
    Users: ["mallory"],
  });
  const { output } = await stack.refresh("--diff");
  expect(output).toContain('"cad" => "by-hand"');
  expect(output).toContain("30 => 60");
  expect(output).toContain("mallory");
  await stack.up();
  expect(await group()).toMatchObject({
    AppInstanceGroupName: "cad",
    SessionTimeout: "30",
    Users: ["bob", "carol"],
  });
  await stack.expectNoChanges();
});

test("a subscription is neither replaced nor deleted, but can be let go of", async () => {
  await stack.destroy();
  stack.program(`
    new wuying.appstream.AppInstanceGroup("bought", {
      appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou", chargeType: "PrePaid", autoPay: true,
      nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 2 },
    }, {});`);
  await stack.up();
  expect(await stack.apply("nodeAmount: 2", "nodeAmount: 3")).toEqual(["ModifyNodePoolAmount"]);
  const program = stack.read("index.ts");
  stack.edit("nodeAmount: 3", "nodeAmount: 1");
  expect((await stack.fail("preview")).output).toContain("nodePool.nodeAmount cannot shrink from 3 to 1");
  stack.write("index.ts", program.replace("autoPay: true", "autoPay: true, autoRenew: true, period: 3"));
  const { output } = await stack.fail("preview");
  expect(output).toContain(
    "a change of period (1 => 3), autoRenew (false => true) would change nothing in the cloud",
  );
  expect(output).toContain("to switch automatic renewal on or off, use Renewal in the vendor's console");
  stack.write("index.ts", program.replace("cn-hangzhou", "cn-shanghai"));
  expect((await stack.fail("preview")).output).toContain(
    "a change of bizRegionId would replace a subscription",
  );
  stack.write("index.ts", program);
  expect((await stack.fail("destroy", "--yes", "--skip-preview")).output).toContain(
    "Set the resource option retainOnDelete: true",
  );
  stack.edit("}, {});", "}, { retainOnDelete: true });");
  await stack.up();
  await stack.destroy();
  expect(await stack.control.objects("appInstanceGroups")).toHaveLength(1);
});
