import {
  instanceOf,
  instanceReaches,
  instanceRequest,
  registeredInstance,
  runningCluster,
} from "./support/account";
import { callerFor, codeOf } from "./support/caller";
import { control, stateOf } from "./support/control";
import { eventually, expectAlong, observe } from "./support/eventually";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);

const GPU = { InstanceType: "ecs.gn6i-c4g1.xlarge" };
const APP = { AppName: "notepad", AppPath: "C:\\Windows\\notepad.exe", AppArgs: "c:/temp.txt" };

let ClusterId: string;
beforeAll(async () => {
  ClusterId = await runningCluster(call);
});

test("an instance lives from Creating to gone", async () => {
  const { InstanceId } = await call("CreateInstance", instanceRequest(ClusterId, { Name: "desk" }));
  expect(InstanceId).toMatch(/^i-[a-z0-9]{17}$/);
  const status = async () => (await instanceOf(call, InstanceId))?.Status ?? "gone";

  expect(await codeOf(call("DeleteInstance", { InstanceId }))).toEqual(["IncorrectInstanceStatus", 400]);
  expectAlong(await observe(status, "Registered"), [
    "Creating",
    "Starting",
    "Initializing",
    "Unregistered",
    "Registered",
  ]);
  expect(await codeOf(call("StartInstance", { InstanceId }))).toEqual(["IncorrectInstanceStatus", 400]);

  await call("StopInstance", { InstanceId });
  expect(await codeOf(call("StopInstance", { InstanceId }))).toEqual(["IncorrectInstanceStatus", 400]);
  expectAlong(await observe(status, "Stopped"), ["Stopping", "Stopped"]);
  expect((await instanceOf(call, InstanceId)).StoppedMode).toBe("StopCharging");
  expect(await codeOf(call("RestartInstance", { InstanceId }))).toEqual(["IncorrectInstanceStatus", 400]);

  await call("StartInstance", { InstanceId });
  expectAlong(await observe(status, "Registered"), [
    "Starting",
    "Initializing",
    "Unregistered",
    "Registered",
  ]);

  await call("RestartInstance", { InstanceId });
  expectAlong(await observe(status, "Registered"), ["Stopping", "Starting", "Unregistered", "Registered"]);

  await call("DeleteInstance", { InstanceId });
  expect(await codeOf(call("DeleteInstance", { InstanceId }))).toEqual(["IncorrectInstanceStatus", 400]);
  expectAlong(await observe(status, "gone"), ["Stopping", "gone"]);
});

test("an instance reads back what the reference lists, and no more", async () => {
  const { InstanceId } = await call(
    "CreateInstance",
    instanceRequest(ClusterId, {
      WorkMode: "Application",
      AppList: [APP, { AppName: "calc" }],
      AllocatePublicAddress: "True",
      InternetMaxBandwidthOut: 20,
    }),
  );
  const instance = await instanceOf(call, InstanceId);
  expect(instance).toMatchObject({
    InstanceId,
    ClusterId,
    ImageId: "m-gwswin2019standard",
    InstanceType: "ecs.g6.large",
    WorkMode: "Application",
    AppList: [APP, { AppName: "calc" }],
    MaxBandwidthIn: 4,
    MaxBandwidthOut: 20,
    InstanceChargeType: "PostPaid",
    ExpireTime: "2099-12-31T15:59Z",
    StoppedMode: "Not-applicable",
    UserName: "",
    DomainName: "",
    IsBoundUser: false,
  });
  expect(instance.CreateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
  expect(instance.Name).toMatch(/^c0-i\d\d-..-g6$/);
  for (const name of [
    "SystemDiskSize",
    "SystemDiskCategory",
    "AllocatePublicAddress",
    "VSwitchId",
    "UserUid",
  ]) {
    expect(instance).not.toHaveProperty(name);
  }
  const state = await stateOf(emulator);
  expect(state.instances.at(-1)).toMatchObject({ SystemDiskSize: 40, AllocatePublicAddress: true });
});

test("bandwidth without a public address, and a period without a subscription, do not count", async () => {
  const { InstanceId } = await call(
    "CreateInstance",
    instanceRequest(ClusterId, { InternetMaxBandwidthIn: 50, Period: 3, PeriodUnit: "Month" }),
  );
  expect(await instanceOf(call, InstanceId)).toMatchObject({
    MaxBandwidthIn: 0,
    MaxBandwidthOut: 0,
    ExpireTime: "2099-12-31T15:59Z",
  });
});

test("a subscription is deleted only after it has expired", async () => {
  const InstanceId = await registeredInstance(call, ClusterId, {
    InstanceChargeType: "PrePaid",
    Period: 2,
    PeriodUnit: "Week",
    AutoRenew: "true",
  });
  const { ExpireTime } = await instanceOf(call, InstanceId);
  expect((Date.parse(ExpireTime) - Date.now()) / 86_400_000).toBeCloseTo(14, 1);
  expect(await codeOf(call("DeleteInstance", { InstanceId }))).toEqual(["ChargeTypeViolation", 403]);
  await control(emulator, "PATCH", `objects/${InstanceId}`, { ExpireTime: "2020-01-01T00:00Z" });
  await call("DeleteInstance", { InstanceId });
});

test("an instance is renamed, assigned, found by its user and taken back", async () => {
  const InstanceId = await registeredInstance(call, ClusterId);
  await call("SetInstanceName", { InstanceId, Name: "新" });
  await call("SetInstanceUser", { InstanceId, UserName: "li", UserId: 77 });
  const byId = await call("DescribeInstances", { UserUid: 77 });
  const byName = await call("DescribeInstances", { UserName: "li", ClusterId });
  expect([byId.TotalCount, byName.TotalCount]).toEqual([1, 1]);
  expect(byId.Instances[0]).toMatchObject({ Name: "新", UserName: "li", UserUid: 77, UserId: 77 });

  expect(await codeOf(call("SetInstanceUser", { InstanceId, UserName: "li" }))).toEqual([
    "MissingUserUid",
    400,
  ]);
  await call("SetInstanceUser", { InstanceId, UserName: "", UserUid: 0 });
  expect(await instanceOf(call, InstanceId)).not.toHaveProperty("UserUid");
});

test("instances are listed in pages and by cluster", async () => {
  const other = await runningCluster(call);
  await Promise.all([1, 2, 3].map(() => call("CreateInstance", instanceRequest(other))));
  const page = await call("DescribeInstances", { ClusterId: other, PageNumber: 2, PageSize: 2 });
  expect([page.TotalCount, page.PageNumber, page.PageSize, page.Instances.length]).toEqual([3, 2, 2, 1]);
});

test("any change of an unknown instance is refused, and a listing is empty", async () => {
  const InstanceId = "i-none";
  expect(await call("DescribeInstances", { InstanceId })).toMatchObject({ Instances: [], TotalCount: 0 });
  for (const attempt of [
    call("SetInstanceName", { InstanceId, Name: "x" }),
    call("SetInstanceUser", { InstanceId, UserName: "x", UserUid: 1 }),
    call("StartInstance", { InstanceId }),
    call("StopInstance", { InstanceId }),
    call("RestartInstance", { InstanceId }),
    call("DeleteInstance", { InstanceId }),
    call("SetInstancePolicy", { InstanceId, VisualLossless: "on" }),
    call("DescribeInstancePolicy", { InstanceId }),
    call("GetConnectTicket", { InstanceId }),
    call("CreateImage", { InstanceId }),
  ]) {
    expect(await codeOf(attempt)).toEqual(["InvalidInstanceId.NotFound", 404]);
  }
});

describe("the policy of an instance", () => {
  test("is N/A without a GPU and cannot be set", async () => {
    const InstanceId = await registeredInstance(call, ClusterId);
    const policy = await call("DescribeInstancePolicy", { InstanceId });
    expect(policy).toMatchObject({ VisualLossless: "N/A", OptimizeFor3d: "N/A" });
    const [code] = await codeOf(call("SetInstancePolicy", { InstanceId, VisualLossless: "on" }));
    expect(code).toBe("OperationDenied.InstanceTypeNotSupported");
  });

  test("is set field by field, blocking or in the background", async () => {
    const InstanceId = await registeredInstance(call, ClusterId, GPU);
    expect(await call("DescribeInstancePolicy", { InstanceId })).toMatchObject({
      VisualLossless: "off",
      OptimizeFor3d: "off",
    });
    await call("SetInstancePolicy", { InstanceId, VisualLossless: "on" });
    const { TaskId } = await call("SetInstancePolicy", { InstanceId, OptimizeFor3d: "on", AsyncMode: true });
    const read = () => call("DescribeInstancePolicy", { InstanceId, TaskId, AsyncMode: true });
    expect(await eventually(read, ({ TaskFinished }) => TaskFinished)).toMatchObject({
      VisualLossless: "on",
      OptimizeFor3d: "on",
    });
    const [code] = await codeOf(call("SetInstancePolicy", { InstanceId, OptimizeFor3d: "N/A" }));
    expect(code).toBe("InvalidParameter.OptimizeFor3d");
  });

  test("is set only while the server is up", async () => {
    const { InstanceId } = await call("CreateInstance", instanceRequest(ClusterId, GPU));
    expect(await codeOf(call("SetInstancePolicy", { InstanceId, VisualLossless: "on" }))).toEqual([
      "IncorrectInstanceStatus",
      400,
    ]);
  });
});

describe("a ticket", () => {
  test("for a desktop is a file in Base64", async () => {
    const InstanceId = await registeredInstance(call, ClusterId);
    const answer = await call("GetConnectTicket", { InstanceId });
    expect(answer).toMatchObject({ TaskFinished: true });
    expect(Buffer.from(answer.Ticket, "base64").toString()).toContain("[WFClient]");
    const [code] = await codeOf(call("GetConnectTicket", { InstanceId, AppName: "notepad" }));
    expect(code).toBe("InvalidParameter.AppName");
  });

  test("for an application names one of the instance, and can be polled", async () => {
    const InstanceId = await registeredInstance(call, ClusterId, { WorkMode: "Application", AppList: [APP] });
    expect(await codeOf(call("GetConnectTicket", { InstanceId }))).toEqual(["MissingAppName", 400]);
    const unknown = call("GetConnectTicket", { InstanceId, AppName: "chess" });
    expect(await codeOf(unknown)).toEqual(["InvalidAppName.NotFound", 404]);

    const request = { InstanceId, AppName: "notepad", AsyncMode: true };
    const started = await call("GetConnectTicket", request);
    expect(started).toMatchObject({ TaskFinished: false });
    expect(started).not.toHaveProperty("Ticket");
    const read = () => call("GetConnectTicket", { ...request, TaskId: started.TaskId });
    expect(await eventually(read, ({ TaskFinished }) => TaskFinished)).toHaveProperty("Ticket");
    const [code] = await codeOf(call("GetConnectTicket", { ...request, TaskId: "t-none" }));
    expect(code).toBe("InvalidTaskId.NotFound");
  });

  test("in a domain needs a user with a password, which is not logged", async () => {
    const advanced = await runningCluster(call, "gws.s1.advanced");
    const InstanceId = await registeredInstance(call, advanced);
    await control(emulator, "PATCH", `objects/${advanced}`, { DomainName: "corp.example" });
    expect((await instanceOf(call, InstanceId)).DomainName).toBe("corp.example");
    expect(await codeOf(call("GetConnectTicket", { InstanceId }))).toEqual(["MissingUserName", 400]);
    const half = call("GetConnectTicket", { InstanceId, UserName: "li" });
    expect(await codeOf(half)).toEqual(["MissingPassword", 400]);
    const whole = call("GetConnectTicket", { InstanceId, UserName: "li", Password: "swordfish" });
    await expect(whole).resolves.toHaveProperty("Ticket");
    expect(JSON.stringify((await control(emulator, "GET", "calls")).body)).not.toContain("swordfish");
  });

  test("opens a session that ends with the server", async () => {
    const cluster = await runningCluster(call);
    const InstanceId = await registeredInstance(call, cluster);
    await call("GetConnectTicket", { InstanceId });
    const today = new Date().toISOString().slice(0, 10);

    async function connections() {
      const query = { ClusterId: cluster, StartTime: today, EndTime: today };
      const started = await call("DescribeClusterConnections", query);
      expect(started).toMatchObject({ TaskFinished: false, Connections: [], TotalCount: 0 });
      const read = () => call("DescribeClusterConnections", { ...query, TaskId: started.TaskId });
      return (await eventually(read, ({ TaskFinished }) => TaskFinished)).Connections;
    }

    const [open] = await connections();
    expect(open).toMatchObject({ InstanceId, LogoffTime: "", LogoffStatus: "" });
    expect(open.LogonTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    await call("StopInstance", { InstanceId });
    await instanceReaches(call, InstanceId, "Stopped");
    const [closed] = await connections();
    expect(closed).toMatchObject({ InstanceId, LogoffStatus: "0" });
    expect(closed.LogoffTime).not.toBe("");
    const badDate = { ClusterId: cluster, StartTime: "monday", EndTime: today };
    expect((await codeOf(call("DescribeClusterConnections", badDate)))[0]).toBe("InvalidParameter.StartTime");
  });
});
