import * as appstream from "../../../src/api/generated/appstream";
import { control, stateOf } from "../support/control";
import { eventually } from "../support/eventually";
import { withEmulator } from "../support/with-emulator";
import { callsTo, refusalOf } from "./support/client";
import { publishedGroup } from "./support/groups";
import { runningServer, serverOf } from "./support/servers";

const emulator = withEmulator();
const call = callsTo(emulator);
const ProductType = "CloudApp";

let AppInstanceGroupId: string;
beforeAll(async () => {
  AppInstanceGroupId = await publishedGroup(call, {
    Users: ["alice", "bob", "carol"],
    UserInfo: { Type: "Simple" },
    Network: { StrategyType: "Mixed" },
    NodePool: { NodeInstanceType: "appstreaming.general.4c8g", NodeAmount: 1, NodeCapacity: 2 },
  });
});

async function openSession(EndUserId: string, more: object = {}): Promise<string> {
  const { body } = await control(emulator, "PUT", "sessions", { AppInstanceGroupId, EndUserId, ...more });
  return body.AppInstanceId;
}

async function instanceOf(AppInstanceId: string, more: Partial<appstream.ListAppInstancesRequest> = {}) {
  const request = { AppInstanceGroupId, AppInstanceIdList: [AppInstanceId], ...more };
  return (await call(appstream.ListAppInstances, request)).AppInstanceModels?.[0];
}

test("a session is opened from outside, listed, and ended by Unbind", async () => {
  const id = await openSession("alice", { AppId: "ca-paint" });
  expect(id).toMatch(/^ai-/);
  expect(await openSession("alice")).toBe(id);
  const running = await eventually(
    () => instanceOf(id),
    (instance) => instance?.Status === "RUNNING",
  );
  expect(running).toMatchObject({
    AppInstanceGroupId,
    BindInfo: { EndUserId: "alice" },
    ChargeType: "PostPaid",
    SessionStatus: "connect",
    NodeId: expect.stringMatching(/^i-/),
    MainEthPublicIp: expect.stringMatching(/^198\./),
  });
  const bound = await call(appstream.ListBindInfo, { UserIdList: ["alice"] });
  expect(bound.BindInfoModels).toMatchObject([
    {
      AppId: "ca-paint",
      AppInstanceGroupId,
      AppInstanceId: id,
      ProductType,
      RegionId: "cn-hangzhou",
      UserId: "alice",
      AccountType: "simple",
    },
  ]);
  const wyId = bound.BindInfoModels?.[0]?.WyId ?? "";
  expect((await call(appstream.ListBindInfo, { WyIdList: [wyId] })).TotalCount).toBe(1);
  expect((await call(appstream.ListBindInfo, { AppIdList: ["ca-notepad"] })).TotalCount).toBe(0);

  const unbind = (EndUserId: string) =>
    call(appstream.Unbind, { AppInstanceGroupId, EndUserId, ProductType });
  expect(await refusalOf(unbind("nobody"))).toBe("RegionUnBind.Fail");
  await unbind("alice");
  expect((await call(appstream.ListBindInfo, { UserIdList: ["alice"] })).TotalCount).toBe(0);
  await eventually(
    () => instanceOf(id),
    (instance) => instance === undefined,
  );
  expect(await instanceOf(id, { IncludeDeleted: true })).toMatchObject({
    Status: "CLOSED",
    SessionStatus: "",
  });
  const withoutIds = call(appstream.ListAppInstances, { AppInstanceGroupId, IncludeDeleted: true });
  expect(await refusalOf(withoutIds)).toBe("InvalidParameter.AppInstanceIdList");
});

test("instances that are in use are not deleted, each with its own result", async () => {
  const [used, idle] = [await openSession("bob"), await openSession("carol")];
  await control(emulator, "PATCH", `objects/${idle}`, { Status: "IDLE" });
  const { DeleteAppInstanceModels } = await call(appstream.DeleteAppInstances, {
    AppInstanceGroupId,
    ProductType,
    AppInstanceIds: [idle, used, "ai-none"],
  });
  expect(DeleteAppInstanceModels).toMatchObject([
    { AppInstanceId: idle, Success: true },
    { AppInstanceId: used, Success: false, Code: "InvalidAppInstance.StatusInvalid" },
    { AppInstanceId: "ai-none", Success: false, Code: "InvalidAppInstance.NotFound" },
  ]);
  await call(appstream.Unbind, { AppInstanceGroupId, EndUserId: "bob", ProductType });
});

test("a session is of something that there is", async () => {
  for (const body of [{}, { AppInstanceGroupId }, { AppInstanceGroupId: "aig-none", EndUserId: "alice" }]) {
    expect((await control(emulator, "PUT", "sessions", body)).status).toBe(400);
  }
  const unknown = { AppInstanceGroupId, EndUserId: "alice", Colour: "blue" };
  expect((await control(emulator, "PUT", "sessions", unknown)).status).toBe(400);
});

test("a session on a workstation shows in its listing", async () => {
  const server = await runningServer(call);
  await openSession("alice", { AppInstanceGroupId: server });
  expect(await serverOf(call, server)).toMatchObject({
    ResourceSessionStatus: "Connected",
    Sessions: [{ UserId: "alice" }],
  });
});

describe("a connection ticket", () => {
  const ticket = (more: Partial<appstream.GetConnectionTicketRequest> = {}) =>
    call(appstream.GetConnectionTicket, { ProductType, EndUserId: "alice", AppId: "ca-notepad", ...more });

  test("comes at the end of a task, with a session", async () => {
    const started = await ticket();
    expect(started).toMatchObject({ TaskStatus: "Running" });
    expect(started).not.toHaveProperty("Ticket");
    const finished = await eventually(
      () => ticket({ AppId: undefined, TaskId: started.TaskId }),
      ({ TaskStatus }) => TaskStatus === "Finished",
    );
    expect(finished).toMatchObject({
      TaskId: started.TaskId,
      AppInstanceGroupId,
      BizRegionId: "cn-hangzhou",
    });
    expect(finished.Ticket).toBeTruthy();
    expect(await instanceOf(finished.AppInstanceId ?? "")).toBeDefined();
    const { body } = await control(emulator, "GET", "calls");
    expect(JSON.stringify([await stateOf(emulator), body])).not.toContain(finished.Ticket);
    expect(await refusalOf(ticket({ EndUserId: "bob", TaskId: started.TaskId }))).toBe(
      "InvalidTaskId.NotFound",
    );
  });

  test("needs the application first, a group that lets the user in, and room", async () => {
    expect(await refusalOf(ticket({ AppId: undefined }))).toBe("MissingAppId");
    const none = "TryBind.NoCandidateAppInstanceGroup";
    expect(await refusalOf(ticket({ EndUserId: "stranger" }))).toBe(none);
    expect(await refusalOf(ticket({ AppId: "ca-none" }))).toBe(none);
    expect(await refusalOf(ticket({ ProductType: "CloudBrowser" }))).toBe("InvalidParameter.ProductType");
    const named = ticket({ AppInstanceId: "ai-1", AppInstanceGroupIdList: ["aig-1", "aig-2"] });
    expect(await refusalOf(named)).toBe("InvalidParameter.AppInstanceGroupIdList");
  });
});

test("a group authorized by session has one for each place, with users of its own", async () => {
  const group = await publishedGroup(call, {
    AuthMode: "Session",
    NodePool: { NodeInstanceType: "appstreaming.general.4c8g", NodeAmount: 1, NodeCapacity: 2 },
  });
  const list = async () =>
    (await call(appstream.ListPersistentAppInstances, { AppInstanceGroupId: group, ProductType }))
      .PersistentAppInstanceModels ?? [];
  const [first] = await list();
  expect(await list()).toHaveLength(2);
  const authorize = (AppInstancePersistentId?: string) =>
    call(appstream.AuthorizeInstanceGroup, {
      AppInstanceGroupId: group,
      ProductType,
      AppInstancePersistentId,
      AuthorizeUserIds: ["alice"],
    });
  expect(await refusalOf(authorize())).toBe("MissingAppInstancePersistentId");
  await authorize(first?.AppInstancePersistentId);
  expect((await list())[0]?.AuthorizedUsers).toEqual(["alice"]);
  const { Users } = await call(appstream.ListAuthorizedUsers, {
    AppInstanceGroupId: group,
    ProductType,
    PageNumber: 1,
    PageSize: 10,
  });
  expect(Users).toMatchObject([
    { EndUserId: "alice", AppInstancePersistentIds: [first?.AppInstancePersistentId], AuthMode: "Session" },
  ]);
});
