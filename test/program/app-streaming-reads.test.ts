import { appstream } from "../../src";
import * as api from "../../src/api/generated/appstream";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { publishedGroup } from "../emulator/appstream/support/groups";
import { Cloud } from "../provider/support/cloud";
import { WORKSTATION } from "../provider/support/inputs";

jest.setTimeout(120_000);

const ProductType = "CloudApp";
const NAMES = Array.from({ length: 230 }, (_, index) => `user-${String(index).padStart(3, "0")}`);
const NOTEPAD = "ca-notepad";

let cloud: Cloud;
let appInstanceGroupId: string;
const before = { ...process.env };

beforeAll(async () => {
  cloud = await Cloud.start({ timeScale: 0.0002 });
  Object.assign(process.env, {
    WUYING_ENDPOINT: cloud.emulator.endpoint,
    ALIBABA_CLOUD_ACCESS_KEY_ID: cloud.emulator.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: cloud.emulator.accessKeySecret,
  });
  appInstanceGroupId = await groupOf();
  for (let at = 0; at < NAMES.length; at += 100) {
    await cloud.client.call(api.AuthorizeInstanceGroup, {
      AppInstanceGroupId: appInstanceGroupId,
      ProductType,
      AuthorizeUserIds: NAMES.slice(at, at + 100),
    });
  }
});
afterAll(async () => {
  process.env = before;
  await cloud.close();
});
afterEach(() => cloud.control.clearFaults());

/** A published group of its own. */
const groupOf = (more: Partial<api.CreateAppInstanceGroupRequest> = {}): Promise<string> =>
  publishedGroup((operation, request) => cloud.client.call(operation, request), more);

async function openSession(EndUserId: string): Promise<string> {
  const response = await fetch(`${cloud.emulator.endpoint}/_emulator/sessions`, {
    method: "PUT",
    body: JSON.stringify({ AppInstanceGroupId: appInstanceGroupId, EndUserId, AppId: NOTEPAD }),
  });
  return ((await response.json()) as { AppInstanceId: string }).AppInstanceId;
}

/** How often an operation is called meanwhile. */
async function callsOf(operation: string, work: () => Promise<unknown>): Promise<number> {
  const already = (await cloud.control.calls(operation)).length;
  await work();
  return (await cloud.control.calls(operation)).length - already;
}

const failureOf = (call: Promise<unknown>): Promise<Error & { readonly code?: string }> =>
  call.then(
    () => {
      throw new Error("the call was to fail");
    },
    (error: Error) => error,
  );

describe("a listing is read to its end", () => {
  test("where the answer has no total", async () => {
    const calls = await callsOf("PageListAppInstanceGroupUser", async () => {
      const { users } = await appstream.getAppInstanceGroupUsers({ appInstanceGroupId });
      expect([...users].sort()).toEqual(NAMES);
    });
    expect(calls).toBe(3);
  });

  test("where the total counts authorizations, and a user has several of them", async () => {
    const AppInstanceGroupId = await groupOf();
    const both = NAMES.slice(0, 100);
    for (const AppId of [NOTEPAD, "ca-paint"]) {
      await cloud.client.call(api.AuthorizeUsersForApp, {
        AppInstanceGroupId,
        ProductType,
        AppId,
        AuthorizeUserIds: both,
      });
    }
    const { users } = await appstream.getAuthorizedUsers({ appInstanceGroupId: AppInstanceGroupId });
    expect(users.map(({ endUserId }) => endUserId).sort()).toEqual(both);
    expect(users[0]).toMatchObject({ appInstanceGroupId: AppInstanceGroupId, accountType: "simple" });
  });

  test("of sessions, and of who is bound to them", async () => {
    for (const name of NAMES.slice(0, 120)) {
      await openSession(name);
    }
    const calls = await callsOf("ListAppInstances", async () => {
      const { appInstances, ids } = await appstream.getAppInstances({ appInstanceGroupId });
      expect(new Set(ids).size).toBe(120);
      expect(appInstances.map(({ bindInfo }) => bindInfo?.endUserId).sort()).toEqual(NAMES.slice(0, 120));
    });
    expect(calls).toBe(2);
    const { bindInfos } = await appstream.getBindInfo({ appInstanceGroupIdList: [appInstanceGroupId] });
    expect(new Set(bindInfos.map(({ userId }) => userId)).size).toBe(120);
  });
});

describe("filters go to the API as it has them", () => {
  test("for sessions", async () => {
    const id = await openSession("alice");
    const found = await appstream.getAppInstances({
      appInstanceGroupId,
      appInstanceIdList: [id],
      userIdList: ["alice"],
      status: ["STARTING", "RUNNING"],
    });
    expect(found.ids).toEqual([id]);
    const none = { appInstanceGroupId, userIdList: ["alice"], status: ["CLOSED" as const] };
    expect(await appstream.getAppInstances(none)).toEqual({ appInstances: [], ids: [] });
    expect(await appstream.getAppInstance({ appInstanceGroupId, appInstanceId: id })).toMatchObject({
      appInstanceId: id,
      bindInfo: { endUserId: "alice", usageDuration: expect.any(Number) },
    });
    const { bindInfos } = await appstream.getBindInfo({ userIdList: ["alice"], appIdList: [NOTEPAD] });
    const [bound] = bindInfos;
    expect(bound).toMatchObject({ appInstanceId: id, userId: "alice", regionId: "cn-hangzhou" });
    const byWyId = await appstream.getBindInfo({ wyIdList: [bound?.wyId ?? ""], appInstanceIdList: [id] });
    expect(byWyId.bindInfos).toEqual(bindInfos);
  });

  test("for a session that has ended, which is found by its id alone", async () => {
    const appInstanceId = await openSession("bob");
    await cloud.control.patch(appInstanceId, { Status: "CLOSED" });
    expect(await failureOf(appstream.getAppInstance({ appInstanceGroupId, appInstanceId }))).toMatchObject({
      name: "NoSingleMatchError",
    });
    const asked = { appInstanceGroupId, appInstanceId, includeDeleted: true };
    expect(await appstream.getAppInstance(asked)).toMatchObject({ status: "CLOSED", appInstanceId });
  });

  test("for users and user groups", async () => {
    const { users } = await appstream.getAuthorizedUsers({ appInstanceGroupId, userIdFuzzy: "user-22" });
    expect(users).toHaveLength(10);
    const asked = { appInstanceGroupId, endUserId: "user-001", productType: "CloudApp" as const };
    expect((await appstream.getAuthorizedUsers(asked)).users).toMatchObject([{ endUserId: "user-001" }]);
    await cloud.client.call(api.AuthorizeInstanceGroup, {
      AppInstanceGroupId: appInstanceGroupId,
      ProductType,
      AuthorizeUserGroupIds: ["ug-design", "ug-sales"],
    });
    const all = await appstream.getAuthorizedUserGroups({ appInstanceGroupId });
    expect([...all.ids].sort()).toEqual(["ug-design", "ug-sales"]);
    const named = await appstream.getAuthorizedUserGroups({ appInstanceGroupId, groupName: "design" });
    expect(named.userGroups).toMatchObject([{ groupId: "ug-design", appInstanceGroupId }]);
    const byId = await appstream.getAuthorizedUserGroups({ appInstanceGroupId, groupId: "ug-sales" });
    expect(byId.ids).toEqual(["ug-sales"]);
  });

  test("for tags, by resource or by tag", async () => {
    const tagged = await groupOf();
    await cloud.client.call(api.TagCloudResources, {
      ResourceType: "AppInstanceGroupId",
      ResourceIds: [tagged],
      Tags: [
        { Key: "team", Value: "cad" },
        { Key: "cost", Value: "7" },
        { Key: "System/Scheduler/GRAYSCALE", Value: "true" },
      ],
    });
    const asked = { resourceType: "AppInstanceGroupId" as const, resourceIds: [tagged] };
    const both = {
      resourceId: tagged,
      resourceType: "AppInstanceGroupId",
      tags: { team: "cad", cost: "7" },
      systemTags: { "System/Scheduler/GRAYSCALE": "true" },
    };
    expect((await appstream.getTags(asked)).resourceTags).toEqual([both]);
    const custom = await appstream.getTags({ ...asked, scope: "Custom" });
    expect(custom.resourceTags).toEqual([{ ...both, systemTags: {} }]);
    expect((await appstream.getTags({ resourceType: "AliUid" })).resourceTags).toEqual([]);

    const regionId = "cn-hangzhou";
    const found = await appstream.getTagResources({
      regionId,
      tag: [{ key: "team", value: "cad" }, { key: "cost" }],
    });
    expect(found).toMatchObject({ ids: [tagged], resourceTags: [{ tags: { team: "cad", cost: "7" } }] });
    expect(await appstream.getTagResources({ regionId, tag: [{ key: "team", value: "x" }] })).toMatchObject({
      ids: [],
    });
    expect((await appstream.getTagResources({ regionId, resourceId: [tagged] })).ids).toEqual([tagged]);
  });
});

describe("what belongs to a group", () => {
  test("its applications, and one by name", async () => {
    const { apps, ids } = await appstream.getApps({ appInstanceGroupId });
    expect(apps.map(({ appName }) => appName)).toEqual(["Notepad", "Paint", "Edge"]);
    expect(ids).toContain(NOTEPAD);
    const notepad = await appstream.getApp({ appInstanceGroupId, nameRegex: "^Note" });
    expect(notepad).toMatchObject({ appId: NOTEPAD, authorizedUserCount: 0 });
    expect(await appstream.getApp({ appInstanceGroupId, appId: NOTEPAD })).toEqual(notepad);
    const several = await failureOf(appstream.getApp({ appInstanceGroupId, nameRegex: "t" }));
    expect(several.message).toContain("2 applications fit");
    expect(several.message).toContain("ca-notepad (Notepad), ca-paint (Paint). Give its appId");
  });

  test("its nodes, which the API counts in another field", async () => {
    const { nodes, ids } = await appstream.getNodes({ appInstanceGroupId });
    expect(nodes).toEqual([{ nodeId: ids[0], chargeType: "PostPaid" }]);
  });

  test("its updates, and what one of them brings", async () => {
    const { otaTasks, ids } = await appstream.getOtaTasks({ appInstanceGroupId });
    expect(otaTasks).toMatchObject([{ taskDisplayStatus: "STANDBY", otaVersion: expect.any(String) }]);
    const taskId = ids[0] ?? "";
    expect(await appstream.getOtaTask({ taskId })).toMatchObject({
      taskId,
      otaVersion: otaTasks[0]?.otaVersion,
      releaseNote: expect.stringContaining("What is new"),
    });
    expect((await appstream.getOtaTasks({ appInstanceGroupId, otaType: "AppUpdate" })).ids).toEqual([]);
  });

  test("its persistent sessions, by id or as the only one", async () => {
    const bySession = await groupOf({
      AuthMode: "Session",
      NodePool: { NodeInstanceType: "appstreaming.general.2c4g", NodeAmount: 1, NodeCapacity: 1 },
    });
    const { ids } = await appstream.getPersistentAppInstances({ appInstanceGroupId: bySession });
    expect(ids).toHaveLength(1);
    const only = await appstream.getPersistentAppInstance({ appInstanceGroupId: bySession });
    expect(only).toMatchObject({ appInstancePersistentId: ids[0], authorizedUsers: [] });
    const { id } = await cloud.create(workstation, WORKSTATION);
    const ofWorkstation = { appInstanceGroupId: id, productType: "WuyingServer" };
    expect((await appstream.getPersistentAppInstances(ofWorkstation)).ids).toHaveLength(1);
    expect(await appstream.getWorkstationEip({ wuyingServerId: id, isp: "ChinaTelecom" })).toMatchObject({
      ipAddress: undefined,
      networkInterfaceId: expect.stringMatching(/^eni-/),
    });
    const none = { appInstanceGroupId: bySession, appInstancePersistentId: "p-none" };
    expect((await failureOf(appstream.getPersistentAppInstance(none))).message).toContain(
      "no persistent session fits",
    );
  });

  test("the price of its renewal", async () => {
    const prePaid = await groupOf({ ChargeType: "PrePaid", AutoPay: true });
    const month = await appstream.getResourceRenewPrice({ appInstanceGroupId: prePaid });
    const year = await appstream.getResourceRenewPrice({
      appInstanceGroupId: prePaid,
      period: 1,
      periodUnit: "Year",
    });
    expect(month.price?.currency).toBe("CNY");
    expect(Number(year.price?.tradePrice)).toBeGreaterThan(10 * Number(month.price?.tradePrice));
    expect(await failureOf(appstream.getResourceRenewPrice({ appInstanceGroupId }))).toMatchObject({
      code: "OperationDenied.PostPaidAppInstanceGroup",
    });
  });

  test("the session in which it is set up", async () => {
    const debugged = await groupOf({ RuntimePolicy: { DebugMode: "ON" } });
    const first = await appstream.getDebugAppInstance({ appInstanceGroupId: debugged });
    expect(first).toMatchObject({ userId: "__debug__", appId: "__DEBUG_APP", appInstanceGroupId: debugged });
    const second = await appstream.getDebugAppInstance({ appInstanceGroupId: debugged });
    expect(second.authCode).not.toBe(first.authCode);
    const off = await failureOf(appstream.getDebugAppInstance({ appInstanceGroupId }));
    expect(off.code).toBe("OperationDenied.DebugModeOff");
  });
});

describe("browser groups", () => {
  const create = async (CloudBrowserName: string): Promise<string> => {
    const { BrowserInstanceGroupModel } = await cloud.client.call(api.CreateBrowserInstanceGroup, {
      BizRegionId: "cn-hangzhou",
      CloudBrowserName,
      OsType: "Windows",
      Network: { AccessRestriction: "ALLOW_LIST", RestrictedURLs: [{ URL: "https://example.com" }] },
    });
    return BrowserInstanceGroupModel?.BrowserInstanceGroupId ?? "";
  };

  test("are listed to the end, and by what their name fits", async () => {
    for (let number = 1; number <= 101; number += 1) {
      await create(`research-${number}`);
    }
    const calls = await callsOf("ListBrowserInstanceGroup", async () => {
      const { groups, ids } = await appstream.getBrowserInstanceGroups({ bizRegionId: "cn-hangzhou" });
      expect(new Set(ids).size).toBe(101);
      expect(groups[0]).toMatchObject({ browserInstanceGroupName: "research-101", tier: "Basic" });
    });
    expect(calls).toBe(2);
    const { groups } = await appstream.getBrowserInstanceGroups({ nameRegex: "-1.$" });
    expect(groups).toHaveLength(10);
  });

  test("are read one by one, with what the listing does not have", async () => {
    const browserInstanceGroupId = await create("single");
    const group = await appstream.getBrowserInstanceGroup({ browserInstanceGroupId });
    expect(group).toMatchObject({
      browserInstanceGroupId,
      browserInstanceGroupName: "single",
      network: { restrictedURLs: [{ url: "https://example.com" }] },
    });
    const missing = appstream.getBrowserInstanceGroup({ browserInstanceGroupId: "big-none" });
    expect((await failureOf(missing)).message).toBe(
      'no browser group fits {"browserInstanceGroupId":"big-none"}',
    );
  });
});

test("what is published, and what a user may use by which authorization", async () => {
  const office = await groupOf({
    AppInstanceGroupName: "published-office",
    Users: ["dora"],
    UserInfo: { Type: "Simple" },
  });
  await cloud.client.call(api.AuthorizeUsersForApp, {
    AppInstanceGroupId: office,
    ProductType,
    AppId: "ca-paint",
    AuthorizeUserIds: ["erik"],
  });
  const asked = { appInstanceGroupName: "published-off" };
  const { apps } = await appstream.getPublishedApps(asked);
  expect(apps.map(({ appName }) => appName)).toEqual(["Notepad", "Paint", "Edge"]);
  const free = await appstream.getPublishedApps({ ...asked, excludeUserId: "erik" });
  expect(free.apps.map(({ appId }) => appId)).toEqual([NOTEPAD, "ca-edge"]);
  const published = await appstream.getPublishedAppInstanceGroups({ ...asked, appName: "Paint" });
  expect(published).toMatchObject({
    ids: [office],
    groups: [{ appInstanceGroupId: office, status: "PUBLISHED" }],
  });
  expect((await appstream.getAuthorizedApps({ endUserId: "erik" })).apps).toMatchObject([
    { appId: "ca-paint", appInstanceGroupId: office, authorizedUserCount: 1 },
  ]);
  expect((await appstream.getAuthorizedAppInstanceGroups({ endUserId: "dora" })).ids).toEqual([office]);
  expect((await appstream.getAuthorizedAppInstanceGroups({ endUserId: "erik" })).ids).toEqual([]);
});

test("of the account and its regions", async () => {
  expect(await appstream.getTenantConfig()).toEqual({
    appInstanceGroupExpireRemind: true,
    multiSessionSupportType: "None",
    multiSessionSupportedRegions: [],
  });
  const asked = { bizRegionId: "cn-shanghai", osType: "Linux" as const };
  expect((await appstream.getZones(asked)).zones).toContain("cn-shanghai-a");
  expect((await failureOf(appstream.getZones({ bizRegionId: "mars-1" }))).code).toBe(
    "InvalidParameter.ValueInvalid",
  );
});

describe("the smallest node type", () => {
  test.each([
    [{}, "appstreaming.general.2c4g"],
    [{ cpu: 3 }, "appstreaming.general.4c8g"],
    [{ cpu: 2, memory: 9000 }, "appstreaming.general.8c16g"],
    [{ gpu: 1 }, "appstreaming.vgpu.4c10g.2gt4"],
    [{ gpu: 1, memory: 16_384 }, "appstreaming.vgpu.4c16g.2ga10"],
    [{ gpuMemory: 12_000 }, "appstreaming.vgpu.8c31g.16g"],
    [{ memory: 60_000 }, "appstreaming.vgpu.14c93g.12g"],
    [{ cpu: 15, memory: 60_000 }, "appstreaming.vgpu.16c62g.8ga10"],
    [{ cpu: 4, nodeInstanceTypeFamily: "appstreaming.vgpu" }, "appstreaming.vgpu.4c10g.2gt4"],
  ])("with at least %j is %s", async (wanted, name) => {
    expect((await appstream.getNodeInstanceType(wanted)).nodeInstanceType).toBe(name);
  });

  test("is not there when all are too small, and the error names what is on offer", async () => {
    const { message, name } = await failureOf(
      appstream.getNodeInstanceType({ cpu: 12, nodeInstanceTypeFamily: "appstreaming.general" }),
    );
    expect(name).toBe("NoSingleMatchError");
    expect(message).toBe(
      'no node type has at least {"cpu":12,"nodeInstanceTypeFamily":"appstreaming.general"}; on offer, memory in MB: ' +
        "appstreaming.general.2c4g (cpu 2, memory 4096), appstreaming.general.4c8g (cpu 4, memory 8192), " +
        "appstreaming.general.8c16g (cpu 8, memory 16384)",
    );
  });
});

describe("a connection ticket", () => {
  const ticket = (more: object = {}) =>
    appstream.getConnectionTicket({ endUserId: "user-000", appId: NOTEPAD, ...more });

  /** A group with room of its own, so that other tests cannot fill it. */
  const roomyGroup = (): Promise<string> =>
    groupOf({ Users: ["user-000", "user-001"], UserInfo: { Type: "Simple" } });

  test("comes at the end of its task, with the session that the user was given", async () => {
    const group = await roomyGroup();
    const asked = { appInstanceGroupIdList: [group], accessType: "INTERNET", bizRegionId: "cn-hangzhou" };
    const found = await ticket(asked);
    expect(found).toMatchObject({
      appInstanceGroupId: group,
      bizRegionId: "cn-hangzhou",
      osType: "Windows",
      ticket: expect.stringMatching(/^[\w+/]+=*$/),
    });
    const { ids } = await appstream.getAppInstances({ appInstanceGroupId: group });
    expect(ids).toEqual([found.appInstanceId]);
    const calls = JSON.stringify(await cloud.control.calls("GetConnectionTicket"));
    expect(calls).not.toContain(found.ticket);
    expect(cloud.lines.join("\n")).not.toContain(found.ticket);
  });

  test("fails with the code of the API when there is no group or no room for the user", async () => {
    expect((await failureOf(ticket({ endUserId: "stranger" }))).code).toBe(
      "TryBind.NoCandidateAppInstanceGroup",
    );
    const { message } = await failureOf(ticket({ appId: "ca-none" }));
    expect(message).toMatch(
      /^GetConnectionTicket failed with TryBind\.NoCandidateAppInstanceGroup \(HTTP 400/,
    );
  });

  test("fails with the code that a later call answers", async () => {
    const appInstanceGroupIdList = [await roomyGroup()];
    await cloud.control.fault({
      operation: "GetConnectionTicket",
      when: "before",
      kind: "error",
      code: "TryRegionBind.TicketIsNull",
      skip: 1,
      times: 1,
    });
    const error = await failureOf(ticket({ appInstanceGroupIdList }));
    expect(error.code).toBe("TryRegionBind.TicketIsNull");
    expect(error.message).toMatch(/^GetConnectionTicket failed with TryRegionBind\.TicketIsNull/);
  });

  test("whose first answer is lost is not asked for again, and the error says so", async () => {
    const appInstanceGroupIdList = [await roomyGroup()];
    await cloud.control.fault({ operation: "GetConnectionTicket", when: "after", kind: "reset", times: 1 });
    let error: Error | undefined;
    const calls = await callsOf("GetConnectionTicket", async () => {
      error = await failureOf(ticket({ appInstanceGroupIdList }));
    });
    expect(error).toMatchObject({ code: "ConnectionLost", mayHaveTakenEffect: true });
    expect(calls).toBe(1);
  });

  test("comes although a later answer is lost, and the calls are throttled", async () => {
    const group = await roomyGroup();
    const fault = { operation: "GetConnectionTicket", times: 1 };
    await cloud.control.fault({ ...fault, when: "before", kind: "throttle" });
    await cloud.control.fault({ ...fault, when: "after", kind: "reset", skip: 1 });
    const found = await ticket({ appInstanceGroupIdList: [group] });
    expect(found.ticket).toBeTruthy();
    expect((await appstream.getAppInstances({ appInstanceGroupId: group })).ids).toEqual([
      found.appInstanceId,
    ]);
  });
});

describe("failures", () => {
  test("of what is not there name the operation and the code, or what was looked for", async () => {
    const missing = { appInstanceGroupId: "aig-none" };
    for (const call of [
      appstream.getAppInstances,
      appstream.getApps,
      appstream.getNodes,
      appstream.getOtaTasks,
      appstream.getAppInstanceGroupUsers,
      appstream.getPersistentAppInstances,
    ]) {
      expect((await failureOf(call(missing))).message).toMatch(
        /^\w+ failed with InvalidAppInstanceGroup\.NotFound/,
      );
    }
    for (const call of [appstream.getAuthorizedUsers, appstream.getAuthorizedUserGroups]) {
      expect((await failureOf(call(missing))).code).toBe("InvalidAppInstanceGroupSpecItem.NotFound");
    }
    expect((await failureOf(appstream.getOtaTask({ taskId: "ota-none" }))).message).toBe(
      'no OTA task fits {"taskId":"ota-none"}',
    );
    expect((await failureOf(appstream.getWorkstationEip({ wuyingServerId: "ws-none" }))).code).toBe(
      "WuyingServerError.NotFound",
    );
  });

  test.each([
    ["throttled", { when: "before", kind: "throttle" }],
    ["lost", { when: "after", kind: "reset" }],
    ["an internal error", { when: "before", kind: "http500" }],
  ])("of a page that is %s are tried again", async (_what, fault) => {
    const operation = "PageListAppInstanceGroupUser";
    await cloud.control.fault({ ...fault, operation, times: 1, skip: 1 });
    const { users } = await appstream.getAppInstanceGroupUsers({ appInstanceGroupId });
    expect(new Set(users).size).toBe(NAMES.length);
  });

  test("that are refusals end the listing at once", async () => {
    await cloud.control.fault({
      operation: "ListNodes",
      when: "before",
      kind: "error",
      code: "Forbidden.NoPermission",
      times: 1,
    });
    let error: Error | undefined;
    const calls = await callsOf("ListNodes", async () => {
      error = await failureOf(appstream.getNodes({ appInstanceGroupId }));
    });
    expect(error).toMatchObject({ code: "Forbidden.NoPermission" });
    expect(calls).toBe(1);
  });
});
