import * as appstream from "../../../src/api/generated/appstream";
import { control, stateOf } from "../support/control";
import { eventually, expectAlong, observe } from "../support/eventually";
import { withEmulator } from "../support/with-emulator";
import { callsTo, refusalOf } from "./support/client";
import {
  LINUX_SERVER_IMAGE,
  newServers,
  runningServer,
  serverOf,
  serverReaches,
  serverRequest,
  WINDOWS_SERVER_IMAGE,
} from "./support/servers";

const emulator = withEmulator();
const call = callsTo(emulator);

// The first call loads the vendor's client, which takes longer than a short status lasts.
beforeAll(() => call(appstream.ListRegions, {}));

const statusOf = (id: string) => async () => (await serverOf(call, id))?.Status ?? "gone";

test("a workstation lives from PENDING to gone", async () => {
  const [id = ""] = await newServers(call);
  expect(id).toMatch(/^ws-[a-z0-9]{17}$/);
  expectAlong(await observe(statusOf(id), "RUNNING"), ["PENDING", "STARTING", "RUNNING"]);
  const list = { WuyingServerIdList: [id] };
  expect(await refusalOf(call(appstream.StartWuyingServer, list))).toBe("WuyingServerError.StatusInvalid");

  await call(appstream.StopWuyingServer, { ...list, Force: true, ProductType: "WuyingServer" });
  expectAlong(await observe(statusOf(id), "STOPPED"), ["STOPPING", "STOPPED"]);
  expect(await refusalOf(call(appstream.RestartWuyingServer, list))).toBe("WuyingServerError.StatusInvalid");
  await call(appstream.StartWuyingServer, list);
  expectAlong(await observe(statusOf(id), "RUNNING"), ["STARTING", "RUNNING"]);
  await call(appstream.RestartWuyingServer, list);
  expectAlong(await observe(statusOf(id), "RUNNING"), ["STOPPING", "STARTING", "RUNNING"]);

  await call(appstream.DeleteWuyingServer, { WuyingServerId: id });
  expectAlong(await observe(statusOf(id), "gone"), ["DELETING", "gone"]);
  const described = call(appstream.DescribeWuyingServer, { WuyingServerId: id });
  expect(await refusalOf(described)).toBe("WuyingServerError.NotFound");
});

test("the listing shows more than the description, and times in another form", async () => {
  const [id = ""] = await newServers(call, {
    DataDisk: [{ DataDiskCategory: "cloud_auto", DataDiskSize: 40, DataDiskPerformanceLevel: "PL0" }],
    HostName: "bench-1",
    VSwitchIds: ["vsw-1"],
    PromotionId: "promotion",
    Password: "Secret-1234",
  });
  const listed = (await serverOf(call, id)) ?? {};
  expect(listed).toMatchObject({
    WuyingServerId: id,
    WuyingServerName: "bench",
    BizRegionId: "cn-hangzhou",
    ChargeType: "PrePaid",
    ImageId: WINDOWS_SERVER_IMAGE,
    OfficeSiteId: "cn-hangzhou+dir-1",
    OsType: "Windows",
    SystemDiskCategory: "cloud_auto",
    SystemDiskSize: 80,
    ErdmaStatus: "disabled",
    Users: [],
    ServerInstanceTypeInfo: {
      ServerInstanceType: "eds.proworkstation_flagship.8c32g",
      Cpu: "8",
      Memory: 32 * 1024,
    },
    DataDisk: [{ DataDiskSize: 40, DataDiskNo: "1" }],
  });
  expect(listed.InstanceInfoList?.[0]?.InstanceId).toMatch(/^p-/);
  expect(listed.CreateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/);
  const { Data = {} } = await call(appstream.DescribeWuyingServer, { WuyingServerId: id });
  expect(Data.CreateTime).toMatch(/^[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d [AP]M$/);
  expect(Math.abs(Date.parse(`${Data.CreateTime} UTC`) - Date.parse(listed.CreateTime ?? ""))).toBeLessThan(
    1000,
  );
  expect(Data).not.toHaveProperty("ServerInstanceTypeInfo");
  expect(Data).not.toHaveProperty("DataDisk");

  for (const writeOnly of ["Password", "HostName", "VSwitchIds", "PromotionId", "Period", "AutoPay"]) {
    expect({ ...listed, ...Data }).not.toHaveProperty(writeOnly);
  }
  const state = await stateOf(emulator);
  const kept = state.wuyingServers.find((server: typeof listed) => server.WuyingServerId === id);
  expect(kept).toMatchObject({ HostName: "bench-1", VSwitchIds: ["vsw-1"], Period: 1, AutoPay: true });
  expect(kept.Password).toMatch(/^sha256:/);
  const calls = (await control(emulator, "GET", "calls")).body;
  expect(JSON.stringify([state, calls])).not.toContain("Secret-1234");
});

test("the same token makes no second workstation", async () => {
  const first = await newServers(call, { IdempotenceToken: "token", Amount: 2 });
  expect(first).toHaveLength(2);
  expect(await newServers(call, { IdempotenceToken: "token", Amount: 2 })).toEqual(first);
  const other = await newServers(call, { IdempotenceToken: "other", Amount: 2 });
  expect(new Set([...first, ...other]).size).toBe(4);
  const names = await Promise.all(first.map(async (id) => (await serverOf(call, id))?.WuyingServerName));
  expect(names).toEqual(["bench-1", "bench-2"]);
});

test("workstations are found by id, name and user, and in pages", async () => {
  await control(emulator, "POST", "reset");
  const ids = await newServers(call, { Amount: 3, WuyingServerName: "lab" });
  const [first = "", second = "", third = ""] = ids;
  const list = async (request: appstream.ListWuyingServerRequest) =>
    (await call(appstream.ListWuyingServer, request)).WuyingServerList?.map(
      ({ WuyingServerId }) => WuyingServerId,
    );
  expect(await list({})).toEqual([third, second, first]);
  expect(await list({ WuyingServerIdList: [first, third, "ws-none"] })).toEqual([third, first]);
  expect(await list({ WuyingServerNameOrId: "lab-2" })).toEqual([second]);
  expect(await list({ WuyingServerNameOrId: third })).toEqual([third]);
  expect(await list({ ImageId: LINUX_SERVER_IMAGE })).toEqual([]);
  expect(await list({ ProductType: "wuying_server", PageSize: 2 })).toEqual([third, second]);
  const page = await call(appstream.ListWuyingServer, { PageNumber: 3, PageSize: 2 });
  expect(page).toMatchObject({ WuyingServerList: [], TotalCount: 3, PageNumber: 3, PageSize: 2 });
  expect(
    await list({ CreateTimeStart: "2020-01-01T00:00:00Z", CreateTimeEnd: "2020-01-02T00:00:00Z" }),
  ).toEqual([]);
  const large = call(appstream.ListWuyingServer, { PageSize: 101 });
  expect(await refusalOf(large)).toBe("InvalidParameter.PageSize");
});

test("name, password and eRDMA change in place, the last one only on", async () => {
  const WuyingServerId = await runningServer(call);
  await call(appstream.ModifyWuyingServerAttribute, {
    WuyingServerId,
    WuyingServerName: "renamed",
    Password: "Other-5678",
    ErdmaEnabled: true,
  });
  expect(await serverOf(call, WuyingServerId)).toMatchObject({
    WuyingServerName: "renamed",
    Status: "RUNNING",
  });
  await eventually(
    async () => (await serverOf(call, WuyingServerId))?.ErdmaStatus,
    (status) => status === "enabled",
  );
  const off = call(appstream.ModifyWuyingServerAttribute, { WuyingServerId, ErdmaEnabled: false });
  expect(await refusalOf(off)).toBe("InvalidParameter.ErdmaEnabled");
});

test("the image of a workstation is changed by way of REBUILDING", async () => {
  const WuyingServerId = await runningServer(call);
  const request = { WuyingServerId, ImageId: LINUX_SERVER_IMAGE, ProductType: "WuyingServer" };
  const { TaskId } = await call(appstream.UpdateWuyingServerImage, request);
  expect(TaskId).toMatch(/^ota-/);
  expect(await serverOf(call, WuyingServerId)).toMatchObject({
    Status: "REBUILDING",
    ImageId: WINDOWS_SERVER_IMAGE,
  });
  const again = call(appstream.UpdateWuyingServerImage, request);
  expect(await refusalOf(again)).toBe("WuyingServerError.StatusInvalid");
  await serverReaches(call, WuyingServerId, "RUNNING");
  expect(await serverOf(call, WuyingServerId)).toMatchObject({
    ImageId: LINUX_SERVER_IMAGE,
    OsType: "Linux",
  });
});

test("an unpaid workstation never comes up, and cannot be renewed", async () => {
  const [WuyingServerId = ""] = await newServers(call, { AutoPay: false });
  await runningServer(call);
  expect((await serverOf(call, WuyingServerId))?.Status).toBe("PENDING");
  const renewal = call(appstream.RenewWuyingServer, { WuyingServerId, Period: 1, PeriodUnit: "Month" });
  expect(await refusalOf(renewal)).toBe("WuyingServerError.NotFound");
});

test("a paid renewal puts off the expiry", async () => {
  const WuyingServerId = await runningServer(call);
  const expiry = async () => Date.parse((await serverOf(call, WuyingServerId))?.ExpiredTime ?? "");
  const before = await expiry();
  const renew = (AutoPay: boolean) =>
    call(appstream.RenewWuyingServer, { WuyingServerId, Period: 1, PeriodUnit: "Year", AutoPay });
  expect((await renew(false)).OrderId).toMatch(/^\d+$/);
  expect(await expiry()).toBe(before);
  await renew(true);
  expect(Math.round((await expiry()) - before) / 86_400_000).toBeGreaterThanOrEqual(365);
});

test("private addresses come and go besides the primary one", async () => {
  const WuyingServerId = await runningServer(call);
  const assign = (SecondaryPrivateIpAddressCount: number) =>
    call(appstream.AssignWuyingServerPrivateAddresses, { WuyingServerId, SecondaryPrivateIpAddressCount });
  const { AssignedPrivateIpAddresses = [] } = await assign(2);
  expect(new Set(AssignedPrivateIpAddresses).size).toBe(2);
  const sets = (await serverOf(call, WuyingServerId))?.PrivateIpSets ?? [];
  expect(sets.map(({ Primary }) => Primary)).toEqual([true, false, false]);
  expect(await refusalOf(assign(48))).toBe("InvalidParameter.SecondaryPrivateIpAddressCount");
  const unassign = (PrivateIpAddresses: readonly string[]) =>
    call(appstream.UnassignWuyingServerPrivateAddresses, { WuyingServerId, PrivateIpAddresses });
  const primary = sets[0]?.PrivateIpAddress ?? "";
  expect(await refusalOf(unassign([primary]))).toBe("InvalidParameter.PrivateIpAddresses");
  await unassign(AssignedPrivateIpAddresses);
  expect((await serverOf(call, WuyingServerId))?.PrivateIpSets).toHaveLength(1);
});

test("a public address is there with DirectIp only", async () => {
  const eip = async (more: appstream.CreateWuyingServerRequest) => {
    const [WuyingServerId = ""] = await newServers(call, more);
    return (await call(appstream.DescribeWuyingServerEipInfo, { WuyingServerId })).EipInfoModel;
  };
  expect(await eip({})).not.toHaveProperty("IpAddress");
  const direct = await eip({ NetworkStrategyType: "DirectIp", Bandwidth: 10, ServerPortRange: "6606/6607" });
  expect(direct).toMatchObject({ ServerPortRange: "6606/6607", EipId: expect.stringMatching(/^eip-/) });
});

test("users of a workstation are authorized by its persistent session", async () => {
  const id = await runningServer(call);
  const AppInstancePersistentId = (await serverOf(call, id))?.InstanceInfoList?.[0]?.InstanceId;
  const ProductType = "WuyingServer";
  const authorize = (request: Partial<appstream.AuthorizeInstanceGroupRequest>) =>
    call(appstream.AuthorizeInstanceGroup, { ProductType, ...request });
  await authorize({ AppInstancePersistentId, AuthorizeUserIds: ["alice", "bob"] });
  await authorize({ AppInstancePersistentId, AppInstanceGroupId: id, UnAuthorizeUserIds: ["bob"] });
  expect((await serverOf(call, id))?.Users).toEqual(["alice"]);
  const { PersistentAppInstanceModels } = await call(appstream.ListPersistentAppInstances, {
    AppInstanceGroupId: id,
    ProductType,
  });
  expect(PersistentAppInstanceModels).toEqual([
    expect.objectContaining({ AppInstancePersistentId, AuthorizedUsers: ["alice"] }),
  ]);
  expect(await refusalOf(authorize({ AuthorizeUserIds: ["carol"] }))).toBe("MissingAppInstancePersistentId");
});

test.each([
  ["MissingServerInstanceType", { ServerInstanceType: undefined }],
  ["MissingOfficeSiteId", { OfficeSiteId: undefined }],
  ["MissingPeriod", { Period: undefined }],
  ["InvalidParameter.PeriodUnit", { PeriodUnit: "Week" }],
  ["InvalidParameter.ImageId", { ImageId: "img-cloudapp-win2022" }],
  ["InvalidParameter.SystemDiskCategory", { SystemDiskCategory: "cloud_ssd" }],
  ["InvalidParameter.SystemDiskSize", { SystemDiskSize: 39 }],
  ["InvalidParameter.DataDiskCategory", { DataDisk: [{ DataDiskCategory: "cloud", DataDiskSize: 40 }] }],
  ["InvalidParameter.Bandwidth", { Bandwidth: 10 }],
  ["InvalidParameter.HostName", { HostName: "12345" }],
  ["InvalidParameter.HostName", { HostName: "a-very-long-name-for-windows" }],
  ["InvalidParameter.HostName", { HostName: "-bench" }],
  ["InvalidParameter.Amount", { Amount: 101 }],
] satisfies [string, appstream.CreateWuyingServerRequest][])(
  "%s refuses a workstation",
  async (code, more) => {
    expect(await refusalOf(call(appstream.CreateWuyingServer, serverRequest(more)))).toBe(code);
  },
);

test.each(["ecd-[1,4]-test", "bench.lab", `k8s-\${instance_id}`])(
  "a Linux workstation may be called %s",
  async (HostName) => {
    expect(await newServers(call, { HostName, ImageId: LINUX_SERVER_IMAGE })).toHaveLength(1);
  },
);

test("nothing happens to one workstation unless it can happen to all", async () => {
  const id = await runningServer(call);
  const attempt = call(appstream.StopWuyingServer, { WuyingServerIdList: [id, "ws-none"] });
  expect(await refusalOf(attempt)).toBe("WuyingServerError.NotFound");
  expect((await serverOf(call, id))?.Status).toBe("RUNNING");
});
