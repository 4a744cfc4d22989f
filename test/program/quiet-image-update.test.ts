import * as pulumi from "@pulumi/pulumi";
import { appstream } from "../../src";
import type { QuietImageUpdateArgs } from "../../src/appstream/quiet-image-update";
import { beforeImageUpdate } from "../../src/appstream/quiet-image-update-run";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { until } from "../e2e/support/until";
import { Cloud } from "../provider/support/cloud";
import { GROUP } from "../provider/support/inputs";

jest.setTimeout(60_000);

let cloud: Cloud;
let groupId: string;
const before = { ...process.env };
const OLD = "img-old";
const NEW = "img-new";

beforeAll(async () => {
  cloud = await Cloud.start();
  Object.assign(process.env, {
    WUYING_ENDPOINT: cloud.emulator.endpoint,
    ALIBABA_CLOUD_ACCESS_KEY_ID: cloud.emulator.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: cloud.emulator.accessKeySecret,
  });
});
afterAll(async () => {
  process.env = before;
  await cloud.close();
});

beforeEach(async () => {
  jest.spyOn(pulumi.log, "info").mockImplementation(async () => {});
  groupId = (
    await cloud.create(appInstanceGroup, { ...GROUP, __owner: expect.getState().currentTestName ?? "" })
  ).id;
});
afterEach(() => jest.restoreAllMocks());

const said = (): string[] => jest.mocked(pulumi.log.info).mock.calls.map(([line]) => line);

type Sessions = readonly Readonly<Record<string, unknown>>[];
const sessions = async (): Promise<Sessions> =>
  (await cloud.control.objects("appInstances")).filter(
    ({ AppInstanceGroupId, Status }) => AppInstanceGroupId === groupId && !/^CLOS/.test(String(Status)),
  );
const usersNow = async (): Promise<unknown[]> => (await sessions()).map(({ EndUserId }) => EndUserId).sort();

/** A user comes to the group, and leaves it open when only idle. */
async function session(EndUserId: string, status: "connect" | "disconnect"): Promise<string> {
  const { AppInstanceId } = (await cloud.control.openSession({
    AppInstanceGroupId: groupId,
    EndUserId,
  })) as { AppInstanceId: string };
  await until(async () => (await sessions()).every(({ Status }) => Status === "RUNNING"));
  await cloud.control.patch(AppInstanceId, { SessionStatus: status });
  return AppInstanceId;
}

const change = (args: QuietImageUpdateArgs, image = NEW): Promise<void> =>
  beforeImageUpdate(args, {
    urn: "urn",
    id: groupId,
    name: "g",
    type: "t",
    oldOutputs: { appCenterImageId: OLD },
    newInputs: { appCenterImageId: image },
  });

const clock = (inMinutes: number): string =>
  new Date(Date.now() + inMinutes * 60_000).toISOString().slice(11, 16);
const OPEN = { start: clock(-60), end: clock(60) };
const CLOSED = { start: clock(60), end: clock(120) };

test("a group that nobody uses may have another image", async () => {
  await expect(change({})).resolves.toBeUndefined();
});

test("idle sessions are logged off first, and then the image may change", async () => {
  await session("alice", "disconnect");
  await session("bob", "disconnect");
  await change({ window: OPEN });
  expect(await usersNow()).toEqual([]);
  expect(said()).toEqual([`group ${groupId}: 2 idle sessions were logged off`]);
});

test("while somebody is connected the image stays, and only idle sessions end", async () => {
  await session("alice", "connect");
  await session("bob", "disconnect");
  await expect(change({})).rejects.toThrow(
    `group ${groupId} is in use: one session is open, and another image would cut it off.`,
  );
  expect(await usersNow()).toEqual(["alice"]);
});

test("idle sessions count as those of connected users where they are not to be logged off", async () => {
  await session("alice", "disconnect");
  await expect(change({ logOffIdle: false })).rejects.toThrow("one session is open");
  expect(await usersNow()).toEqual(["alice"]);
});

test("outside of the window nothing is asked and nobody is logged off", async () => {
  await session("alice", "disconnect");
  const calls = (await cloud.control.calls()).length;
  await expect(change({ window: CLOSED })).rejects.toThrow(
    `group ${groupId} keeps its image: the maintenance window is closed.`,
  );
  expect((await cloud.control.calls()).length).toBe(calls);
});

test("a change that keeps the image passes at any time", async () => {
  await session("alice", "connect");
  await expect(change({ window: CLOSED }, OLD)).resolves.toBeUndefined();
});

test("with waitMinutes it waits for connected users to leave, and logs off who becomes idle", async () => {
  const alice = await session("alice", "connect");
  const bob = await session("bob", "connect");
  const waiting = change({ waitMinutes: 1 });
  await until(async () => said().length > 0);
  expect(said()).toEqual([`group ${groupId} is in use: 2 sessions are open: waiting for them to leave`]);
  await cloud.control.remove(alice);
  await cloud.control.patch(bob, { SessionStatus: "disconnect" });
  await waiting;
  expect(await usersNow()).toEqual([]);
});

test("a wait ends with who is still there", async () => {
  await session("alice", "connect");
  await expect(change({ waitMinutes: 0.02 })).rejects.toThrow("one session is open, and another image");
});

test("an error of the cloud leaves the image", async () => {
  await cloud.control.fault({
    operation: "ListAppInstances",
    kind: "error",
    code: "Forbidden.RAM",
    httpStatus: 403,
    times: 1,
  });
  await expect(change({})).rejects.toThrow("Forbidden.RAM");
});

test("a session that ends before it is logged off does no harm", async () => {
  await session("alice", "disconnect");
  await cloud.control.fault({
    operation: "Unbind",
    kind: "error",
    code: "RegionUnBind.Fail",
    httpStatus: 400,
    times: 1,
  });
  await expect(change({})).resolves.toBeUndefined();
});

describe("the hook itself", () => {
  beforeAll(() => {
    pulumi.runtime.setMocks({ newResource: () => ({ id: "i", state: {} }), call: () => ({}) }, "p", "s");
    // Pulumi's own mocks know no hooks.
    const registerResourceHook = (_request: unknown, answer: (error: null, value: object) => void): void =>
      answer(null, {});
    Object.assign(pulumi.runtime.getMonitor() as object, { registerResourceHook });
  });

  test("is one of Pulumi's", () => {
    const hook = new appstream.QuietImageUpdate("night", { window: { start: "22:00", end: "05:00" } });
    expect(pulumi.ResourceHook.isInstance(hook)).toBe(true);
    expect(hook.name).toBe("night");
  });

  test.each<[object, string]>([
    [{ waitMinutes: -1 }, "waitMinutes has to be a number from 0 on, not -1"],
    [{ windw: {} }, "there is no windw: it takes window, logOffIdle, waitMinutes"],
    [{ window: { start: "22", end: "05:00" } }, 'window.start has to be a time such as "22:30"'],
  ])("refuses %j", (args, message) => {
    expect(() => new appstream.QuietImageUpdate("night", args)).toThrow(
      `appstream:QuietImageUpdate "night": ${message}`,
    );
  });
});
