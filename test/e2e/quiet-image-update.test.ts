import { Stack } from "./support/stack";
import { until } from "./support/until";
import { useLanguageHost } from "./support/use-language-host";

jest.setTimeout(900_000);

let stack: Stack;

const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);
const program = (image: string, window: string): void =>
  stack.program(`
const quiet = new wuying.appstream.QuietImageUpdate("quiet", { window: ${window} });
export const group = new wuying.appstream.AppInstanceGroup("cad", {
  appCenterImageId: "${image}",
  bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
}, { hooks: { beforeUpdate: [quiet] } }).id;`);

const OPEN = `{ start: "${inMinutes(-60)}", end: "${inMinutes(120)}" }`;
const CLOSED = `{ start: "${inMinutes(120)}", end: "${inMinutes(180)}" }`;
const OLD = "img-cloudapp-win2022";
const NEW = "img-cloudapp-ubuntu2204";

const groups = () => stack.control.objects("appInstanceGroups");
const imageNow = async (): Promise<unknown> => (await groups())[0]?.AppCenterImageId;
const usersNow = async (): Promise<unknown[]> =>
  (await stack.control.objects("appInstances"))
    .filter(({ Status }) => Status === "RUNNING")
    .map(({ EndUserId }) => EndUserId)
    .sort();

const ids: Record<string, string> = {};

async function session(user: string, status: string): Promise<void> {
  const [{ AppInstanceGroupId } = {}] = await groups();
  const opened = await stack.control.openSession({ AppInstanceGroupId, EndUserId: user });
  ids[user] = (opened as { AppInstanceId: string }).AppInstanceId;
  await until(async () => (await usersNow()).includes(user));
  await stack.control.patch(ids[user], { SessionStatus: status });
}

beforeAll(async () => {
  stack = await Stack.create();
  useLanguageHost(stack);
  program(OLD, OPEN);
  await stack.up();
});
afterAll(() => stack.close());

test("another image waits for the maintenance window", async () => {
  await session("alice", "connect");
  await session("bob", "disconnect");
  program(NEW, CLOSED);
  await stack.preview();
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain("keeps its image: the maintenance window is closed");
  expect(await usersNow()).toEqual(["alice", "bob"]);
});

test("within it, who is idle is logged off, and who is connected keeps the old image", async () => {
  program(NEW, OPEN);
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain("one idle session was logged off");
  expect(output).toContain("is in use: one session is open, and another image would cut it off");
  expect(await usersNow()).toEqual(["alice"]);
  expect(await imageNow()).toBe(OLD);
});

test("a refresh and other changes of the group are not held up", async () => {
  await stack.refresh();
  stack.edit('bizRegionId: "cn-hangzhou",', 'bizRegionId: "cn-hangzhou", sessionTimeout: 30,');
  stack.edit(NEW, OLD);
  await stack.up();
  expect(await usersNow()).toEqual(["alice"]);
});

test("when the last user has left, the group gets its image", async () => {
  await stack.control.patch(ids.alice ?? "", { SessionStatus: "disconnect" });
  stack.edit(OLD, NEW);
  await stack.up();
  expect(await imageNow()).toBe(NEW);
  await stack.expectNoChanges();
});

test("destroy needs no program", async () => {
  await stack.destroy();
  expect(await groups()).toEqual([]);
});
