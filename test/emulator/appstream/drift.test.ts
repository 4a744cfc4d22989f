import * as appstream from "../../../src/api/generated/appstream";
import { control, stateOf } from "../support/control";
import { withEmulator } from "../support/with-emulator";
import { callsTo } from "./support/client";
import { groupOf, LINUX_APP_IMAGE, newGroup, poolOf, publishedGroup, usersOf } from "./support/groups";
import { imageOf, newImage } from "./support/images";
import { newServers, runningServer, serverOf } from "./support/servers";

const emulator = withEmulator();
const call = callsTo(emulator);

async function patch(id: string, fields: object): Promise<void> {
  const { body, status } = await control(emulator, "PATCH", `objects/${id}`, fields);
  expect([status, body]).toEqual([200, {}]);
}

test("a group is changed behind a program's back, in the names of reads and of writes", async () => {
  const { AppInstanceGroupId } = await newGroup(call, { Users: ["alice"], UserInfo: { Type: "Simple" } });
  await patch(AppInstanceGroupId, {
    AppInstanceGroupName: "drifted",
    AppCenterImageId: LINUX_APP_IMAGE,
    SessionTimeout: "60",
    SkipUserAuthCheck: true,
    SessionType: "CONSOLE",
    OfficeSiteId: "cn-hangzhou+dir-9",
    RegionId: "cn-shanghai",
    ExpiredTime: "2031-01-01T00:00:00.000+00:00",
    AppInstanceTypeName: "drifted type",
    NodePool: [{ NodeCapacity: 3, NodeUsed: 1 }],
    Users: ["mallory"],
    Tags: [{ Key: "drift", Value: "1" }],
    Status: "MAINTAIN_FAILED",
  });
  const group = await groupOf(call, AppInstanceGroupId);
  expect(group).toMatchObject({
    AppInstanceGroupName: "drifted",
    AppCenterImageId: LINUX_APP_IMAGE,
    OsType: "Linux",
    SessionTimeout: "60",
    SkipUserAuthCheck: true,
    SessionType: "CONSOLE",
    OfficeSiteId: "cn-hangzhou+dir-9",
    RegionId: "cn-shanghai",
    ExpiredTime: "2031-01-01T00:00:00.000+00:00",
    AppInstanceTypeName: "drifted type",
    NodePool: [{ NodeCapacity: 3, NodeUsed: 1, NodeAmount: 1 }],
    Tags: [{ Key: "drift", Value: "1", Scope: "Custom" }],
    Status: "MAINTAIN_FAILED",
  });
  expect(await usersOf(call, AppInstanceGroupId)).toEqual(["mallory"]);
  await patch(AppInstanceGroupId, {
    SessionTimeout: 45,
    NodePool: { NodeAmount: 7 },
    AppInstanceTypeName: null,
  });
  expect(await groupOf(call, AppInstanceGroupId)).toMatchObject({
    SessionTimeout: "45",
    AppInstanceTypeName: "",
  });
  expect(await poolOf(call, AppInstanceGroupId)).toMatchObject({ NodeAmount: 7, NodeCapacity: 3 });
});

test("a field that a group does not have is refused", async () => {
  const { AppInstanceGroupId } = await newGroup(call);
  for (const fields of [{ Colour: "blue" }, { AppInstanceGroupName: 7 }, { NodePool: "none" }]) {
    expect((await control(emulator, "PATCH", `objects/${AppInstanceGroupId}`, fields)).status).toBe(400);
  }
});

test("a group that somebody has deleted is gone", async () => {
  const AppInstanceGroupId = await publishedGroup(call);
  await control(emulator, "DELETE", `objects/${AppInstanceGroupId}`);
  const list = { AppInstanceGroupId, ProductType: "CloudApp" };
  expect((await call(appstream.ListAppInstanceGroup, list)).TotalCount).toBe(0);
});

test("a workstation is changed behind a program's back", async () => {
  const [id = ""] = await newServers(call);
  await patch(id, {
    WuyingServerName: "drifted",
    ServerInstanceTypeInfo: { ServerInstanceType: "eds.other.4c16g" },
    OfficeSiteName: "elsewhere",
    Users: ["mallory"],
    ErdmaStatus: "failed",
    MaxPrice: 1.5,
    Password: "Drifted-1",
    Status: "UNAVAILABLE",
  });
  expect(await serverOf(call, id)).toMatchObject({
    WuyingServerName: "drifted",
    ServerInstanceTypeInfo: { ServerInstanceType: "eds.other.4c16g", Cpu: "4" },
    OfficeSiteName: "elsewhere",
    Users: ["mallory"],
    ErdmaStatus: "failed",
    MaxPrice: 1.5,
    Status: "UNAVAILABLE",
  });
  expect(JSON.stringify(await stateOf(emulator))).not.toContain("Drifted-1");
});

test("an image is changed behind a program's back", async () => {
  const id = await newImage(call, await runningServer(call));
  await patch(id, {
    ImageName: "drifted",
    Description: "by hand",
    ImageRegionList: ["cn-beijing"],
    TagList: [{ Key: "drift", Value: "1" }],
    Status: "CREATE_FAILED",
  });
  expect(await imageOf(call, id)).toMatchObject({
    ImageName: "drifted",
    Description: "by hand",
    ImageRegionList: ["cn-beijing"],
    TagList: [{ Key: "drift", Value: "1" }],
    Status: "CREATE_FAILED",
  });
});
