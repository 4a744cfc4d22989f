import { Client, isRead, resolveSettings } from "../../src/api";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { browserInstanceGroup } from "../../src/provider/appstream/browser-instance-group/declaration";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import type { Declaration, Properties } from "../../src/provider/language/declaration";
import { UNKNOWN } from "../../src/provider/language/values";
import type { PlannedResource, Sessions } from "../../src/report/look-up";
import { lookUpSessions, type SessionOptions } from "../../src/report/sessions";
import { Cloud } from "../provider/support/cloud";
import { BROWSERS, CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../provider/support/inputs";
import { quickTimings } from "../provider/support/quick-timings";

jest.setTimeout(60_000);

let cloud: Cloud;
beforeEach(async () => {
  cloud = await Cloud.start();
});
afterEach(() => cloud.close());

const planned = (token: string, resource: Partial<PlannedResource>): PlannedResource => ({
  urn: `urn:pulumi:dev::office::${token}::it`,
  token,
  name: "it",
  operation: "update",
  ...resource,
});

const lookUp = (resources: readonly PlannedResource[], options: Partial<SessionOptions> = {}) =>
  lookUpSessions(() => cloud.client, { showUsers: true, timings: quickTimings, ...options })(resources);

async function sessionsOf(
  resource: PlannedResource,
  options?: Partial<SessionOptions>,
): Promise<Sessions | undefined> {
  return (await lookUp([resource], options)).get(resource.urn);
}

async function made(declaration: Declaration, inputs: Properties, owner = "owner"): Promise<string> {
  return (await cloud.create(declaration, { __owner: owner, ...inputs })).id;
}

/** Opens a session, and waits until its user is connected. */
async function connect(AppInstanceGroupId: string, EndUserId: string, AppId?: string): Promise<string> {
  const response = await fetch(`${cloud.emulator.endpoint}/_emulator/sessions`, {
    method: "PUT",
    body: JSON.stringify({ AppInstanceGroupId, EndUserId, AppId }),
  });
  const { AppInstanceId } = (await response.json()) as { AppInstanceId: string };
  while ((await cloud.control.find(AppInstanceId))?.Status !== "RUNNING") {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return AppInstanceId;
}

const known = (...users: string[]): Sessions => ({ kind: "known", count: users.length, users });

const image = (id: string): PlannedResource =>
  planned("appstream:AppInstanceGroup", {
    id,
    before: { ...GROUP },
    after: { ...GROUP, appCenterImageId: "img-other" },
  });

describe("a delivery group", () => {
  let id: string;
  beforeEach(async () => {
    id = await made(appInstanceGroup, GROUP);
    await connect(id, "li");
    await connect(id, "wang");
  });

  const users = (before: string[] | undefined, after: string[] | string): PlannedResource =>
    planned("appstream:AppInstanceGroup", {
      id,
      before: { ...GROUP, ...(before && { users: before }) },
      after: { ...GROUP, users: after },
    });

  test("has all who are connected, and names them only where that is asked for", async () => {
    expect(await sessionsOf(image(id))).toEqual(known("li", "wang"));
    expect(await sessionsOf(image(id), { showUsers: false })).toEqual({ kind: "known", count: 2 });
  });

  test("has those who are disconnected too, whose sessions end as well, and of a shorter time-out only those", async () => {
    const left = await connect(id, "zhao");
    await cloud.control.patch(left, { SessionStatus: "disconnect" });
    expect(await sessionsOf(image(id))).toEqual(known("li", "wang", "zhao"));
    expect(await sessionsOf(users(["li", "zhao"], ["li"]))).toEqual(known("zhao"));
    const shorter = planned("appstream:AppInstanceGroup", {
      id,
      before: { ...GROUP, sessionTimeout: 60 },
      after: { ...GROUP, sessionTimeout: 5 },
    });
    expect(await sessionsOf(shorter)).toEqual(known("zhao"));
  });

  test("has only the sessions of users who are taken out", async () => {
    expect(await sessionsOf(users(["li", "wang", "zhao"], ["wang"]))).toEqual(known("li"));
  });

  test("says why it is not known who is taken out", async () => {
    const reasons = [
      await sessionsOf(users(undefined, ["wang"])),
      await sessionsOf(users(["li"], UNKNOWN)),
      await sessionsOf(
        planned("appstream:AppInstanceGroup", {
          id,
          before: { ...GROUP, userGroupIds: ["ug-1"] },
          after: { ...GROUP, userGroupIds: [] },
        }),
      ),
    ];
    expect(reasons).toEqual([
      { kind: "unknown", reason: "who is taken out is not known: the state has no users yet" },
      { kind: "unknown", reason: "who is taken out is not known before the update" },
      { kind: "unknown", reason: "the API does not tell who is in the user groups that are taken out" },
    ]);
  });

  test("has everybody where another change disturbs all, whoever is taken out", async () => {
    const both = users(undefined, ["wang"]);
    const resource = { ...both, after: { ...both.after, appCenterImageId: "img-other" } };
    expect(await sessionsOf(resource)).toEqual(known("li", "wang"));
  });

  test("is not looked up where nobody is disturbed", async () => {
    const renamed = planned("appstream:AppInstanceGroup", {
      id,
      before: { ...GROUP, appInstanceGroupName: "a" },
      after: { ...GROUP, appInstanceGroupName: "b" },
    });
    const kept = planned("appstream:AppInstanceGroup", {
      id,
      operation: "delete",
      before: { ...GROUP, __retain: true },
    });
    const already = (await cloud.control.calls()).length;
    expect(await sessionsOf(renamed)).toEqual({ kind: "notLookedUp" });
    expect(await sessionsOf(kept)).toEqual({ kind: "notLookedUp" });
    expect(await cloud.control.calls()).toHaveLength(already);
  });

  test("is read page by page, and once for all resources that act on it", async () => {
    for (let index = 0; index < 120; index += 1) {
      await fetch(`${cloud.emulator.endpoint}/_emulator/sessions`, {
        method: "PUT",
        body: JSON.stringify({ AppInstanceGroupId: id, EndUserId: `user-${index}` }),
      });
    }
    await connect(id, "last");
    const already = (await cloud.control.calls("ListAppInstances")).length;
    const logOff = planned("appstream:SessionLogOff", {
      operation: "create",
      after: { appInstanceGroupId: id },
    });
    const found = await lookUp([image(id), logOff], { showUsers: false });
    expect([...found.values()]).toEqual([
      { kind: "known", count: 123 },
      { kind: "known", count: 123 },
    ]);
    expect(await cloud.control.calls("ListAppInstances")).toHaveLength(already + 2);
  });

  test("has the sessions of who is unbound, and of whom an authorization let in", async () => {
    const unbind = planned("appstream:SessionUnbind", {
      operation: "create",
      after: { appInstanceGroupId: id, endUserId: "wang" },
    });
    expect(await sessionsOf(unbind)).toEqual(known("wang"));
    const authorization = planned("appstream:GroupAuthorization", {
      operation: "delete",
      id: `${id}/authorization`,
      before: { appInstanceGroupId: id, users: ["li", "zhao"] },
    });
    expect(await sessionsOf(authorization)).toEqual(known("li"));
  });

  test("has the sessions of one application where an authorization was for that", async () => {
    await connect(id, "zhao", "ca-paint");
    await connect(id, "qian", "ca-notepad");
    const authorization = planned("appstream:GroupAuthorization", {
      operation: "delete",
      before: { appInstanceGroupId: id, appId: "ca-paint", users: ["zhao", "qian"] },
    });
    expect(await sessionsOf(authorization)).toEqual(known("zhao"));
  });

  test("has the sessions that then end", async () => {
    const ended = async (): Promise<string[]> =>
      (await cloud.control.objects("appInstances"))
        .filter(({ Status }) => Status === "CLOSING" || Status === "CLOSED")
        .map(({ EndUserId }) => String(EndUserId))
        .sort();
    const about = { AppInstanceGroupId: id, ProductType: "CloudApp" };
    const unbind = planned("appstream:SessionUnbind", {
      operation: "create",
      after: { appInstanceGroupId: id, endUserId: "wang" },
    });
    const ofUnbinding = await sessionsOf(unbind);
    await cloud.client.call(appstream.Unbind, { ...about, EndUserId: "wang" });
    expect(known(...(await ended()))).toEqual(ofUnbinding);

    await connect(id, "zhao");
    const ofImage = await sessionsOf(image(id));
    const already = await ended();
    await cloud.client.call(appstream.UpdateAppInstanceGroupImage, {
      ...about,
      BizRegionId: GROUP.bizRegionId,
      AppCenterImageId: "img-cloudapp-ubuntu2204",
    });
    const news = (await ended()).filter((user) => !already.includes(user));
    expect(known(...news)).toEqual(ofImage);
    expect(news).toEqual(["li", "zhao"]);
  });

  test("that is not named yet is not known", async () => {
    const logOff = planned("appstream:SessionLogOff", {
      operation: "create",
      after: { appInstanceGroupId: UNKNOWN },
    });
    expect(await sessionsOf(logOff)).toEqual({
      kind: "unknown",
      reason: "appInstanceGroupId is not known before the update",
    });
  });
});

describe("what is not there", () => {
  test("has no sessions", async () => {
    const resources = [
      image("aig-none"),
      planned("gws:Instance", { operation: "delete", id: "i-none", before: { ...DESKTOP } }),
      planned("appstream:Workstation", { operation: "delete", id: "ws-none", before: { ...WORKSTATION } }),
      planned("gws:Cluster", {
        id: "gws-none",
        before: { ...CLUSTER, policy: { clipboard: "readwrite" } },
        after: { ...CLUSTER, policy: { clipboard: "off" } },
      }),
    ];
    for (const resource of resources) {
      expect([resource.token, await sessionsOf(resource)]).toEqual([resource.token, known()]);
    }
  });

  test("is another thing than what could not be asked", async () => {
    const id = await made(appInstanceGroup, GROUP);
    await cloud.control.fault({
      operation: "ListAppInstances",
      when: "before",
      kind: "error",
      code: "Forbidden.RAM",
      message: "the key LTAI-secret may not do that",
      httpStatus: 403,
    });
    expect(await sessionsOf(image(id))).toEqual({
      kind: "unknown",
      reason: "ListAppInstances failed with Forbidden.RAM",
    });
  });
});

test("a look-up that is throttled to its end says so, and does not take the others with it", async () => {
  const group = await made(appInstanceGroup, GROUP);
  const machine = await made(workstation, WORKSTATION);
  await connect(machine, "li");
  await cloud.control.fault({
    operation: "ListAppInstances",
    when: "before",
    kind: "throttle",
    times: 10_000,
  });
  const deleted = planned("appstream:Workstation", {
    operation: "delete",
    id: machine,
    before: { ...WORKSTATION },
  });
  const started = Date.now();
  const found = await lookUp([image(group), deleted], { allowedMs: 500 });
  expect([...found.values()]).toEqual([
    { kind: "unknown", reason: "the API throttles ListAppInstances" },
    known("li"),
  ]);
  expect(Date.now() - started).toBeLessThan(5_000);
});

test("settings that name no region are the reason, in their own words", async () => {
  const client = new Client(() => resolveSettings(() => undefined, {}));
  const deleted = planned("appstream:AppInstanceGroup", {
    operation: "delete",
    id: "aig-1",
    before: { ...GROUP },
  });
  const found = await lookUpSessions(() => client, { showUsers: false })([deleted]);
  const why = found.get(deleted.urn);
  expect(why).toMatchObject({ kind: "unknown", reason: expect.stringMatching(/no (region|access key)/) });
});

test("an object that moves is asked about in the region where it is", async () => {
  const id = await made(appInstanceGroup, GROUP);
  await connect(id, "li");
  const regions: (string | undefined)[] = [];
  const moved = planned("appstream:AppInstanceGroup", {
    operation: "replace",
    id,
    region: "ap-southeast-1",
    before: { ...GROUP, region: "cn-shanghai" },
    after: { ...GROUP, region: "ap-southeast-1" },
  });
  const found = await lookUpSessions(
    (region) => {
      regions.push(region);
      return cloud.client;
    },
    { showUsers: true },
  )([moved]);
  expect([regions, found.get(moved.urn)]).toEqual([["cn-shanghai"], known("li")]);
});

describe("workstations", () => {
  test("are listed together, and have their own sessions each", async () => {
    const ids = [await made(workstation, WORKSTATION, "one"), await made(workstation, WORKSTATION, "two")];
    await connect(ids[0] ?? "", "li");
    const already = (await cloud.control.calls("ListWuyingServer")).length;
    const found = await lookUp(
      ids.map((id, index) => ({
        ...planned("appstream:Workstation", { operation: "delete", id, before: { ...WORKSTATION } }),
        urn: `urn:${index}`,
      })),
    );
    expect([...found.values()]).toEqual([known("li"), known()]);
    expect(await cloud.control.calls("ListWuyingServer")).toHaveLength(already + 1);
  });
});

test("a browser group has who is bound to it", async () => {
  const id = await made(browserInstanceGroup, BROWSERS);
  const deleted = planned("appstream:BrowserInstanceGroup", { operation: "delete", id, before: BROWSERS });
  expect(await sessionsOf(deleted)).toEqual(known());
  expect(await cloud.control.calls("ListBindInfo")).toEqual([
    expect.objectContaining({ parameters: expect.objectContaining({ AppInstanceGroupIdList: [id] }) }),
  ]);
});

describe("desktops", () => {
  let clusterId: string;
  let ids: string[];
  beforeEach(async () => {
    await made(serviceLinkedRole, {});
    clusterId = await made(cluster, CLUSTER);
    ids = [
      await made(instance, { ...DESKTOP, clusterId, user: { userName: "li", userUid: 7 } }, "one"),
      await made(instance, { ...DESKTOP, clusterId }, "two"),
    ];
    await cloud.client.call(gws.GetConnectTicket, { InstanceId: ids[0] ?? "" });
  });

  const deleted = (index: number): PlannedResource => ({
    ...planned("gws:Instance", {
      operation: "delete",
      id: ids[index],
      before: { ...DESKTOP, clusterId },
    }),
    urn: `urn:${index}`,
  });

  test("have their own sessions each, of one query of the cluster", async () => {
    const restart = planned("gws:InstanceRestart", { operation: "create", after: { instanceId: ids[0] } });
    const found = await lookUp([deleted(0), deleted(1), restart]);
    expect([...found.values()]).toEqual([known("li"), known(), known("li")]);
    const queries = (await cloud.control.calls("DescribeClusterConnections")).filter(
      ({ parameters }) => parameters.TaskId === undefined,
    );
    expect(queries).toHaveLength(1);
  });

  test("are all asked about for a policy of their cluster", async () => {
    const policy = planned("gws:Cluster", {
      id: clusterId,
      before: { ...CLUSTER, policy: { clipboard: "readwrite" } },
      after: { ...CLUSTER, policy: { clipboard: "off" } },
    });
    expect(await sessionsOf(policy)).toEqual(known("li"));
  });

  test("that were left have no session any more", async () => {
    await cloud.client.call(gws.StopInstance, { InstanceId: ids[0] ?? "" });
    expect(await sessionsOf(deleted(0))).toEqual(known());
  });

  test("are asked about by reads alone", async () => {
    const group = await made(appInstanceGroup, GROUP);
    const machine = await made(workstation, WORKSTATION);
    const already = (await cloud.control.calls()).length;
    const browsers = planned("appstream:BrowserInstanceGroup", {
      operation: "delete",
      id: "big-1",
      before: BROWSERS,
    });
    const machines = planned("appstream:WorkstationRestart", {
      operation: "create",
      after: { wuyingServerId: machine },
    });
    await lookUp([deleted(0), image(group), browsers, machines]);
    const calls = (await cloud.control.calls()).slice(already).map(({ operation }) => operation);
    expect(new Set(calls)).toEqual(
      new Set([
        "DescribeInstances",
        "DescribeClusterConnections",
        "ListAppInstances",
        "ListBindInfo",
        "ListWuyingServer",
      ]),
    );
    expect(calls.filter((name) => !isRead({ name }))).toEqual([]);
  });
});
