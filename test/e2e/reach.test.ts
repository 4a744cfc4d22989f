import * as appstream from "../../src/api/generated/appstream";
import { type Calls, callsTo } from "../emulator/appstream/support/client";
import { groupOf, publishedGroup, usersOf } from "../emulator/appstream/support/groups";
import { runningServer, serverOf } from "../emulator/appstream/support/servers";
import { SCHEDULED_NODE_POOL } from "./support/scheduled-node-pool";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const START = "2099-01-01T02:00Z";

let stack: Stack;
let call: Calls;
/** What somebody else made: two groups and a workstation. */
let subscribed: string;
let scheduled: string;
let server: string;
let idle: string;

const group = async () => groupOf(call, subscribed);
const tags = async (): Promise<Readonly<Record<string, string>>> => {
  const answer = await call(appstream.ListTagCloudResources, {
    ResourceType: "AppInstanceGroupId",
    ResourceIds: [subscribed],
  });
  const found = answer.ResourceTags?.[0]?.Tags ?? [];
  return Object.fromEntries(found.map(({ Key = "", Value = "" }) => [Key, Value]));
};
const reminds = async () =>
  (await call(appstream.ListTenantConfig, {})).TenantConfigModel?.AppInstanceGroupExpireRemind;
const openSession = async (user: string): Promise<string> => {
  const response = await fetch(`${stack.emulator.endpoint}/_emulator/sessions`, {
    method: "PUT",
    body: JSON.stringify({ AppInstanceGroupId: subscribed, EndUserId: user }),
  });
  return ((await response.json()) as { AppInstanceId: string }).AppInstanceId;
};
const sessions = async (): Promise<(string | undefined)[]> =>
  (await call(appstream.ListBindInfo, { AppInstanceGroupIdList: [subscribed] })).BindInfoModels?.map(
    ({ UserId }) => UserId,
  ) ?? [];
/** How often each operation was called since the last mark, of those that change something. */
const changes = async (): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const operation of await stack.changes()) {
    counts[operation] = (counts[operation] ?? 0) + 1;
  }
  return counts;
};

beforeAll(async () => {
  stack = await Stack.create();
  call = callsTo(stack.emulator);
  const paid = { ChargeType: "PrePaid", AutoPay: true, Users: ["boss"], UserInfo: { Type: "Simple" } };
  [subscribed, scheduled, server] = await Promise.all([
    publishedGroup(call, paid),
    publishedGroup(call, { AppInstanceGroupName: "by-day", NodePool: SCHEDULED_NODE_POOL }),
    runningServer(call),
  ]);
  await call(appstream.TagCloudResources, {
    ResourceType: "AppInstanceGroupId",
    ResourceIds: [subscribed],
    Tags: [{ Key: "owner", Value: "console" }],
  });
  idle = await openSession("gone-home");
  await stack.control.patch(idle, { Status: "IDLE" });
  await openSession("mallory");
  const [groupEnd, serverEnd] = [(await group()).ExpiredTime, (await serverOf(call, server))?.ExpiredTime];
  stack.program(`
    const { appstream } = wuying;
    const appInstanceGroupId = "${subscribed}", wuyingServerId = "${server}";
    const browsers = new appstream.BrowserInstanceGroup("browsers", {
      cloudBrowserName: "intranet", bizRegionId: "cn-hangzhou", users: ["alice"],
      browserConfig: { homepage: "https://intranet.example", bookmarks: [{ bookmarkName: "Wiki", bookmarkUrl: "https://wiki.example" }] },
      policy: { clipboardPolicy: { clipboard: "off" } },
    });
    new appstream.TenantConfig("tenant", { appInstanceGroupExpireRemind: false });
    new appstream.ResourceTags("tags", { resourceType: "AppInstanceGroupId", resourceId: appInstanceGroupId, tags: { team: "cad" } });
    new appstream.GroupAuthorization("staff", { appInstanceGroupId, users: ["alice", "bob"] });
    new appstream.SessionUnbind("unbind", { appInstanceGroupId, endUserId: "mallory", triggers: { request: "1" } });
    new appstream.AppInstanceRemoval("removal", { appInstanceGroupId, appInstanceIds: ["${idle}"] });
    new appstream.SessionLogOff("log-off", { appInstanceGroupId: "${scheduled}", triggers: { day: "1" } });
    new appstream.OtaApproval("ota", { appInstanceGroupId, otaType: "Fota", startTime: "${START}" });
    new appstream.GroupRenewal("group-renewal", { appInstanceGroupId, expiredTime: "${groupEnd}", period: 1, periodUnit: "Month", price: 100000 });
    const restart = new appstream.WorkstationRestart("restart", { wuyingServerId, triggers: { patch: "1" } });
    new appstream.WorkstationRenewal("workstation-renewal", { wuyingServerId, expiredTime: "${serverEnd}", period: 1, periodUnit: "Month", price: 100000 }, { dependsOn: restart });
    export const status = browsers.status;`);
  await stack.mark();
});
afterAll(() => stack.close());

test("a preview plans all of it and changes nothing", async () => {
  const { code, output } = await stack.preview();
  expect(code).toBe(0);
  expect(output).toContain("+ 12 to create");
  expect(output).toContain('homepage : "https://intranet.example"');
  expect(await changes()).toEqual({});
});

test("up makes the group of browsers, does each action once and adds to what others have", async () => {
  const before = [await group(), await serverOf(call, server)].map((each) =>
    Date.parse(each?.ExpiredTime ?? ""),
  );
  const { code, output } = await stack.up();
  expect(code).toBe(0);
  expect(output).toContain("+ 12 created");
  expect(output).toContain('status: "PUBLISHED"');
  expect(await changes()).toMatchObject({
    CreateBrowserInstanceGroup: 1,
    ModifyTenantConfig: 1,
    AuthorizeInstanceGroup: 2,
    Unbind: 1,
    DeleteAppInstances: 1,
    LogOffAllSessionsInAppInstanceGroup: 1,
    ApproveOtaTask: 1,
    RenewAppInstanceGroup: 1,
    RestartWuyingServer: 1,
    RenewWuyingServer: 1,
  });
  expect(await tags()).toEqual({ owner: "console", team: "cad" });
  expect([...(await usersOf(call, subscribed))].sort()).toEqual(["alice", "bob", "boss"]);
  expect(await reminds()).toBe(false);
  expect(await sessions()).toEqual([]);
  const after = [await group(), await serverOf(call, server)].map((each) =>
    Date.parse(each?.ExpiredTime ?? ""),
  );
  for (const [index, end] of after.entries()) {
    expect(end).toBeGreaterThan(before[index] ?? Number.NaN);
  }
  await stack.expectNoChanges();
});

test("the state says what was done, and what was there before", async () => {
  const { resources } = await stack.state();
  const outputs = (name: string) => resources[name]?.outputs;
  expect(outputs("browsers")).toMatchObject({
    status: "PUBLISHED",
    users: ["alice"],
  });
  expect(outputs("tenant")).toMatchObject({ appInstanceGroupExpireRemind: false, expireRemindBefore: true });
  expect(outputs("tags")).toMatchObject({ tags: { team: "cad" } });
  expect(outputs("staff")).toMatchObject({ users: ["alice", "bob"] });
  expect(outputs("ota")).toMatchObject({
    taskId: expect.stringMatching(/^ota-/),
    approvedAt: expect.any(String),
  });
  expect(outputs("group-renewal")).toMatchObject({
    orderId: expect.stringMatching(/\w/),
    renewedTo: expect.any(String),
  });
  expect(resources.restart?.id).toMatch(new RegExp(`^${server}@\\d{4}-\\d\\d-\\d\\dT`));
});

test("a changed trigger or start does the action again, which the diff calls a replacement", async () => {
  stack.edit('patch: "1"', 'patch: "2"');
  stack.edit('request: "1"', 'request: "2"');
  stack.edit(START, "2099-02-01T02:00Z");
  await openSession("mallory");
  const { output } = await stack.preview();
  expect(output).toContain("+-3 to replace");
  expect(output).toMatch(/~ triggers: \{\s+~ patch: "1" => "2"/);
  expect(output).toContain(`~ startTime: "${START}" => "2099-02-01T02:00Z"`);
  await stack.mark();
  await stack.up();
  expect(await changes()).toEqual({ Unbind: 1, ApproveOtaTask: 1, RestartWuyingServer: 1 });
  expect(await sessions()).toEqual([]);
  await stack.expectNoChanges();
});

test("a refresh finds drift in what is one's own, and none in what others did", async () => {
  const [browsers] = await stack.control.objects("browserInstanceGroups");
  await stack.control.patch(String(Object.values(browsers ?? {})[0]), { CloudBrowserName: "by-hand" });
  await call(appstream.ModifyTenantConfig, { AppInstanceGroupExpireRemind: true });
  await call(appstream.TagCloudResources, {
    ResourceType: "AppInstanceGroupId",
    ResourceIds: [subscribed],
    Tags: [
      { Key: "team", Value: "sales" },
      { Key: "stage", Value: "test" },
    ],
  });
  await call(appstream.AuthorizeInstanceGroup, {
    AppInstanceGroupId: subscribed,
    ProductType: "CloudApp",
    AuthorizeUserIds: ["guest"],
    UnAuthorizeUserIds: ["bob"],
  });
  const { output } = await stack.refresh("--diff");
  expect(output).toContain('"intranet" => "by-hand"');
  expect(output).toContain("~ appInstanceGroupExpireRemind: false => true");
  expect(output).toContain('~ team: "cad" => "sales"');
  expect(output).toContain('- [1]: "bob"');
  for (const foreign of ["stage", "guest", "boss", "console"]) {
    expect(output).not.toContain(`"${foreign}"`);
  }
  expect(output).toContain("~ 4 updated");

  await stack.mark();
  const { output: repaired } = await stack.up();
  expect(repaired).toContain("~ 4 updated");
  expect(await changes()).toEqual({
    ModifyBrowserInstanceGroup: 1,
    ModifyTenantConfig: 1,
    TagCloudResources: 1,
    AuthorizeInstanceGroup: 1,
  });
  expect(await tags()).toEqual({ owner: "console", stage: "test", team: "cad" });
  await stack.expectNoChanges();
});

test("destroy takes away what the stack made and no more, and puts the setting back", async () => {
  await stack.mark();
  const { code, output } = await stack.destroy();
  expect(code).toBe(0);
  expect(output).toContain("- 12 deleted");
  expect(await stack.control.objects("browserInstanceGroups")).toEqual([]);
  expect(await reminds()).toBe(true);
  expect(await tags()).toEqual({ owner: "console", stage: "test" });
  expect([...(await usersOf(call, subscribed))].sort()).toEqual(["boss", "guest"]);
  expect((await stack.control.objects("appInstanceGroups")).length).toBe(2);
  expect(await serverOf(call, server)).toMatchObject({ Status: "RUNNING" });
  expect(await changes()).toEqual({
    DeleteAppInstanceGroup: 1,
    ModifyTenantConfig: 1,
    UntagCloudResources: 1,
    AuthorizeInstanceGroup: 1,
  });
  expect((await stack.state()).resources).toEqual({});
});
