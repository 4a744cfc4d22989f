import { randomUUID } from "node:crypto";
import * as appstream from "../../../src/api/generated/appstream";
import { update } from "../../../src/provider/applying/update";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { groupAuthorization } from "../../../src/provider/appstream/group-authorization/declaration";
import { groupRenewal } from "../../../src/provider/appstream/group-renewal/declaration";
import { otaApproval } from "../../../src/provider/appstream/ota-approval/declaration";
import { resourceTags } from "../../../src/provider/appstream/resource-tags/declaration";
import { sessionLogOff } from "../../../src/provider/appstream/session-log-off/declaration";
import { sessionUnbind } from "../../../src/provider/appstream/session-unbind/declaration";
import { tenantConfig } from "../../../src/provider/appstream/tenant-config/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { workstationRenewal } from "../../../src/provider/appstream/workstation-renewal/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { checkInputs } from "../../../src/provider/planning/check";
import { Cloud } from "../support/cloud";
import { GROUP, SCHEDULED_GROUP, WORKSTATION } from "../support/inputs";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterAll(() => cloud.close());

const owner = (): Properties => ({ __owner: randomUUID() });
const calls = async (operation: string): Promise<number> => (await cloud.control.calls(operation)).length;

const madeGroup = (inputs: Properties = GROUP): ReturnType<Cloud["create"]> =>
  cloud.create(appInstanceGroup, { ...inputs, appInstanceGroupName: "own", ...owner() });

const subscription = { chargeType: "PrePaid", autoPay: true };

describe("the renewal of a group", () => {
  const renewal = async (more: Properties = {}): Promise<Properties> => {
    const { id, applied } = await madeGroup({ ...GROUP, ...subscription });
    const { expiredTime = null } = applied;
    return { appInstanceGroupId: id, expiredTime, period: 1, periodUnit: "Month", price: 100_000, ...more };
  };

  test("is bought once, and tells the order and the new end", async () => {
    const inputs = await renewal();
    const { applied } = await cloud.create(groupRenewal, { ...inputs, ...owner() });
    expect(Date.parse(String(applied.renewedTo))).toBeGreaterThan(Date.parse(String(inputs.expiredTime)));
    expect(applied.orderId).toEqual(expect.stringMatching(/\w/));
    const before = await calls("RenewAppInstanceGroup");
    await cloud.create(groupRenewal, { ...inputs, ...owner() });
    expect(await calls("RenewAppInstanceGroup")).toBe(before);
    expect(cloud.lines.join("\n")).toContain("nothing is bought");
  });

  test("buys nothing above the price that the program allows", async () => {
    const inputs = await renewal({ price: 0.01 });
    const before = await calls("RenewAppInstanceGroup");
    await expect(cloud.create(groupRenewal, { ...inputs, ...owner() })).rejects.toThrow(
      /price: the vendor asks [\d.]+ \w+ for the renewal, and the program allows 0.01: nothing was bought/,
    );
    expect(await calls("RenewAppInstanceGroup")).toBe(before);
  });

  test("is not sent again when its answer is lost, and the next run finds that it was bought", async () => {
    const inputs = await renewal();
    const before = await calls("RenewAppInstanceGroup");
    await cloud.control.fault({ operation: "RenewAppInstanceGroup", when: "after", kind: "reset", times: 1 });
    await expect(cloud.create(groupRenewal, { ...inputs, ...owner() })).rejects.toThrow(
      "is not known: its answer was lost. It is not sent again, since it costs money",
    );
    await cloud.create(groupRenewal, { ...inputs, ...owner() });
    expect((await calls("RenewAppInstanceGroup")) - before).toBe(1);
  });

  test("is not sent again when it was bought behind an answer that says throttled", async () => {
    const inputs = await renewal();
    const before = await calls("RenewAppInstanceGroup");
    const fault = { operation: "RenewAppInstanceGroup", kind: "throttle", times: 1 };
    await cloud.control.fault({ ...fault, when: "after" });
    const { applied } = await cloud.create(groupRenewal, { ...inputs, ...owner() });
    expect((await calls("RenewAppInstanceGroup")) - before).toBe(1);
    expect(Date.parse(String(applied.renewedTo))).toBeGreaterThan(Date.parse(String(inputs.expiredTime)));
    const again = { ...inputs, expiredTime: applied.renewedTo ?? null };
    await cloud.control.fault({ ...fault, when: "before" });
    await cloud.create(groupRenewal, { ...again, ...owner() });
    expect((await calls("RenewAppInstanceGroup")) - before).toBe(3);
  });

  test("is refused for an end that is not the present one", async () => {
    const inputs = await renewal({ expiredTime: "2099-01-01T00:00:00Z" });
    await expect(cloud.create(groupRenewal, { ...inputs, ...owner() })).rejects.toThrow(
      "give expiredTime as it is",
    );
  });

  test("takes a time that is written down, in preview", () => {
    const problems = checkInputs(groupRenewal, {
      appInstanceGroupId: "aig-1",
      expiredTime: "next month",
      period: 1,
      periodUnit: "Day",
      price: 1,
    });
    expect(problems.map(({ property }) => property)).toEqual(["expiredTime", "periodUnit"]);
  });
});

test("the renewal of a workstation is bought once", async () => {
  const inputs = { ...WORKSTATION, ...subscription, period: 1, periodUnit: "Month", ...owner() };
  const { id, applied } = await cloud.create(workstation, inputs);
  const { expiredTime = null } = applied;
  const renewal = { wuyingServerId: id, expiredTime, period: 1, periodUnit: "Month", price: 100 };
  await cloud.create(workstationRenewal, { ...renewal, ...owner() });
  await cloud.create(workstationRenewal, { ...renewal, ...owner() });
  expect(await calls("RenewWuyingServer")).toBe(1);
});

test("an approval is given to the task that waits, and not to the next one when its answer is lost", async () => {
  const { id } = await madeGroup();
  const inputs = { appInstanceGroupId: id, otaType: "Fota", startTime: "2099-01-01T02:00Z" };
  await cloud.control.fault({ operation: "ApproveOtaTask", when: "after", kind: "reset", times: 1 });
  const { applied } = await cloud.create(otaApproval, { ...inputs, ...owner() });
  await cloud.create(otaApproval, { ...inputs, ...owner() });
  const { TaskList } = await cloud.client.call(appstream.ListOtaTask, {
    AppInstanceGroupId: id,
    OtaType: "Fota",
    PageNumber: 1,
    PageSize: 100,
  });
  const approved = (TaskList ?? []).filter(({ TaskStartTime }) => TaskStartTime);
  expect(approved.map(({ TaskId }) => TaskId)).toEqual([applied.taskId]);
});

describe("sessions", () => {
  test("are logged off where the cloud allows it, and a refusal is not taken as done", async () => {
    const { id } = await madeGroup(SCHEDULED_GROUP);
    await cloud.create(sessionLogOff, { appInstanceGroupId: id, ...owner() });
    expect(await calls("LogOffAllSessionsInAppInstanceGroup")).toBe(1);
    const { id: other } = await madeGroup();
    await expect(cloud.create(sessionLogOff, { appInstanceGroupId: other, ...owner() })).rejects.toThrow();
  });

  test("of a user end when the user is unbound, and one who is bound to none is left as is", async () => {
    const { id } = await madeGroup({ ...GROUP, users: ["alice"] });
    const inputs = { appInstanceGroupId: id, endUserId: "alice" };
    await cloud.create(sessionUnbind, { ...inputs, ...owner() });
    expect(await calls("Unbind")).toBe(0);
    await connect(id, "alice");
    await cloud.control.fault({ operation: "Unbind", when: "after", kind: "reset", times: 1 });
    await cloud.create(sessionUnbind, { ...inputs, ...owner() });
    expect(await bound(id)).toEqual([]);
  });
});

async function connect(groupId: string, user: string): Promise<void> {
  const apps = await cloud.client.call(appstream.ListAppsByAppInstanceGroupId, {
    AppInstanceGroupId: groupId,
    ProductType: "CloudApp",
    PageNumber: 1,
    PageSize: 10,
  } as appstream.ListAppsByAppInstanceGroupIdRequest);
  const [app] = (apps as { AppModels?: { AppId?: string }[]; Apps?: { AppId?: string }[] }).Apps ?? [];
  const request = {
    AppId: app?.AppId,
    AppInstanceGroupIdList: [groupId],
    EndUserId: user,
    ProductType: "CloudApp",
  } as appstream.GetConnectionTicketRequest;
  let answer = await cloud.client.call(appstream.GetConnectionTicket, request);
  while (answer.TaskStatus === "Running") {
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer = await cloud.client.call(appstream.GetConnectionTicket, { ...request, TaskId: answer.TaskId });
  }
  expect(await bound(groupId)).toEqual([user]);
}

async function bound(groupId: string): Promise<(string | undefined)[]> {
  const { BindInfoModels } = await cloud.client.call(appstream.ListBindInfo, {
    AppInstanceGroupIdList: [groupId],
  });
  return (BindInfoModels ?? []).map(({ UserId }) => UserId);
}

describe("the settings of the account", () => {
  test("are taken over, changed, and put back as they were", async () => {
    const setting = async (): Promise<boolean | undefined> =>
      (await cloud.client.call(appstream.ListTenantConfig, {})).TenantConfigModel
        ?.AppInstanceGroupExpireRemind;
    const before = await setting();
    const { id, applied } = await cloud.create(tenantConfig, {
      appInstanceGroupExpireRemind: !before,
      ...owner(),
    });
    expect(applied).toMatchObject({ appInstanceGroupExpireRemind: !before, expireRemindBefore: before });
    expect(await setting()).toBe(!before);
    const again = await update(tenantConfig, cloud.context(), id, applied, {
      appInstanceGroupExpireRemind: before ?? null,
    });
    expect(again).toMatchObject({ expireRemindBefore: before });
    await update(tenantConfig, cloud.context(), id, again, { appInstanceGroupExpireRemind: !before });
    await tenantConfig.lifecycle.remove(cloud.context(), id, applied);
    expect(await setting()).toBe(before);
  });
});

describe("what belongs to others", () => {
  test("keeps its other tags when some are set, changed and taken off", async () => {
    const { id: group } = await madeGroup({ ...GROUP, tags: { owner: "console" } });
    const inputs = { resourceType: "AppInstanceGroupId", resourceId: group, ...owner() };
    const { id, applied } = await cloud.create(resourceTags, { ...inputs, tags: { team: "design" } });
    expect(applied.tags).toEqual({ team: "design" });
    const next = await update(resourceTags, cloud.context(), id, applied, {
      ...inputs,
      tags: { stage: "test" },
    });
    expect(next.tags).toEqual({ stage: "test" });
    expect(await tagsOf(group)).toEqual({ owner: "console", stage: "test" });
    await resourceTags.lifecycle.remove(cloud.context(), id, next);
    expect(await tagsOf(group)).toEqual({ owner: "console" });
  });

  test("keeps its other users when some are let in and out, and drift among one's own is found", async () => {
    const { id: group } = await madeGroup({ ...GROUP, users: ["boss"] });
    const inputs = { appInstanceGroupId: group, ...owner() };
    const { id, applied } = await cloud.create(groupAuthorization, { ...inputs, users: ["alice", "bob"] });
    expect((await usersOf(group)).sort()).toEqual(["alice", "bob", "boss"]);
    await cloud.client.call(appstream.AuthorizeInstanceGroup, {
      AppInstanceGroupId: group,
      ProductType: "CloudApp",
      UnAuthorizeUserIds: ["bob"],
    });
    const found = await cloud.read(groupAuthorization, id, applied);
    expect(found?.applied.users).toEqual(["alice"]);
    const next = await update(groupAuthorization, cloud.context(), id, found?.applied ?? {}, {
      ...inputs,
      users: ["carol"],
    });
    expect((await usersOf(group)).sort()).toEqual(["boss", "carol"]);
    await groupAuthorization.lifecycle.remove(cloud.context(), id, next);
    expect(await usersOf(group)).toEqual(["boss"]);
  });

  test("keeps its other users of an application, and users of other applications and of the group", async () => {
    const { id: group } = await madeGroup({ ...GROUP, authMode: "App", users: ["boss"] });
    const [app = "", other = ""] = await appIdsOf(group);
    await letInto(group, app, ["console"]);
    await letInto(group, other, ["alice"]);
    const inputs = { appInstanceGroupId: group, appId: app, ...owner() };
    const { id, applied } = await cloud.create(groupAuthorization, { ...inputs, users: ["alice", "bob"] });
    expect(applied).toMatchObject({ appId: app, users: ["alice", "bob"] });
    expect(await usersOfApp(group, app)).toEqual(["alice", "bob", "console"]);
    await letInto(group, app, [], ["bob"]);
    const found = await cloud.read(groupAuthorization, id, applied);
    expect(found?.applied.users).toEqual(["alice"]);
    const next = await update(groupAuthorization, cloud.context(), id, found?.applied ?? {}, {
      ...inputs,
      users: ["carol"],
    });
    expect(await usersOfApp(group, app)).toEqual(["carol", "console"]);
    await groupAuthorization.lifecycle.remove(cloud.context(), id, next);
    expect(await usersOfApp(group, app)).toEqual(["console"]);
    expect(await usersOfApp(group, other)).toEqual(["alice"]);
    expect(await usersOf(group)).toEqual(["boss"]);
  });

  test("lets more users into an application than a call takes", async () => {
    const { id: group } = await madeGroup({ ...GROUP, authMode: "App" });
    const [app = ""] = await appIdsOf(group);
    const users = Array.from({ length: 120 }, (_, index) => `user-${String(index).padStart(3, "0")}`);
    const before = await calls("AuthorizeUsersForApp");
    const inputs = { appInstanceGroupId: group, appId: app, users, ...owner() };
    const { id, applied } = await cloud.create(groupAuthorization, inputs);
    expect((await calls("AuthorizeUsersForApp")) - before).toBe(2);
    expect((await cloud.read(groupAuthorization, id, applied))?.applied.users).toEqual(users);
  });

  test("is not there any more when its group is gone, whether or not it is of an application", async () => {
    const { id: group } = await madeGroup({ ...GROUP, authMode: "App" });
    const [app = ""] = await appIdsOf(group);
    const inputs = { appInstanceGroupId: group, users: ["alice"], ...owner() };
    const ofGroup = await cloud.create(groupAuthorization, inputs);
    const ofApp = await cloud.create(groupAuthorization, { ...inputs, appId: app });
    await cloud.control.remove(group);
    for (const { id, applied } of [ofGroup, ofApp]) {
      expect(await cloud.read(groupAuthorization, id, applied)).toBeUndefined();
      await groupAuthorization.lifecycle.remove(cloud.context(), id, applied);
    }
  });

  test("is a user, not a user group, where it is one application that they may open", () => {
    const inputs = { appInstanceGroupId: "aig-1", appId: "ca-1", users: ["alice"], userGroupIds: ["ug-1"] };
    expect(checkInputs(groupAuthorization, inputs)).toEqual([
      {
        property: "userGroupIds",
        reason: "cannot be given with appId: one application is authorized to users, not to user groups",
      },
    ]);
  });

  test("has to be named: nobody is no one to let in", () => {
    expect(checkInputs(groupAuthorization, { appInstanceGroupId: "aig-1", users: [] })).toEqual([
      {
        property: "users",
        reason: "names nobody: give users or userGroupIds, or take the resource out",
      },
    ]);
  });
});

async function tagsOf(groupId: string): Promise<Properties> {
  const found = await cloud.read(appInstanceGroup, groupId, {});
  return (found?.applied.tags ?? {}) as Properties;
}

async function usersOf(groupId: string): Promise<string[]> {
  const found = await cloud.read(appInstanceGroup, groupId, {});
  return (found?.applied.users ?? []) as string[];
}

async function appIdsOf(groupId: string): Promise<string[]> {
  const request = { AppInstanceGroupId: groupId, ProductType: "CloudApp", PageNumber: 1, PageSize: 10 };
  const { Apps = [] } = await cloud.client.call(appstream.ListAppsByAppInstanceGroupId, request);
  return Apps.map(({ AppId }) => AppId ?? "");
}

const letInto = (groupId: string, AppId: string, added: string[], removed: string[] = []): Promise<unknown> =>
  cloud.client.call(appstream.AuthorizeUsersForApp, {
    AppInstanceGroupId: groupId,
    AppId,
    ProductType: "CloudApp",
    AuthorizeUserIds: added,
    UnAuthorizeUserIds: removed,
  });

async function usersOfApp(groupId: string, AppId: string): Promise<string[]> {
  const request = {
    AppInstanceGroupId: groupId,
    AppId,
    ProductType: "CloudApp",
    PageNumber: 1,
    PageSize: 100,
  };
  const { Users = [] } = await cloud.client.call(appstream.ListAuthorizedUsers, request);
  return Users.map(({ EndUserId }) => EndUserId ?? "").sort();
}
