import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
afterEach(() => stack.close());

const FLEET = `
  const { appstream } = wuying;
  const pool = { strategyType: "NODE_FIXED", nodeAmount: 2, nodeCapacity: 2, nodeInstanceType: "appstreaming.general.4c8g" } as const;
  const base = { appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou", nodePool: pool };
  const group = new appstream.AppInstanceGroup("group", {
    ...base, users: ["alice", "bob"], runtimePolicy: { debugMode: "ON" }, tags: { team: "cad" },
  });
  const subscribed = new appstream.AppInstanceGroup("subscribed", {
    ...base, chargeType: "PrePaid", period: 1, periodUnit: "Month", autoPay: true,
  }, { retainOnDelete: true });
  const workstation = new appstream.Workstation("ws", {
    bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-1", serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
    imageId: "img-workstation-win", systemDiskCategory: "cloud_auto", systemDiskSize: 80,
  });
  const appInstanceGroupId = group.id;
  const app = appstream.getAppOutput({ appInstanceGroupId, nameRegex: "^Notepad$" });
  const ticket = appstream.getConnectionTicketOutput({
    endUserId: "alice", appId: app.appId, appInstanceGroupIdList: [appInstanceGroupId],
  });`;

const OUTPUTS = `
  const found = ticket.appInstanceId.apply((id) => id ?? "");
  export const result = pulumi.unsecret(pulumi.output({
    app: app.appName,
    apps: appstream.getAppsOutput({ appInstanceGroupId }).ids.length,
    instance: appstream.getAppInstanceOutput({ appInstanceGroupId, appInstanceId: found }).bindInfo.apply((bind) => bind?.endUserId),
    instances: appstream.getAppInstancesOutput({ appInstanceGroupId, appInstanceIdList: [found] }).ids.length,
    bound: appstream.getBindInfoOutput({ appInstanceIdList: [found] }).bindInfos.apply((all) => all[0]?.userId),
    groupUsers: appstream.getAppInstanceGroupUsersOutput({ appInstanceGroupId }).users.apply((all) => [...all].sort()),
    users: appstream.getAuthorizedUsersOutput({ appInstanceGroupId, endUserId: "bob" }).users.length,
    userGroups: appstream.getAuthorizedUserGroupsOutput({ appInstanceGroupId }).ids,
    nodes: appstream.getNodesOutput({ appInstanceGroupId }).ids.length,
    ota: appstream.getOtaTaskOutput({ taskId: appstream.getOtaTasksOutput({ appInstanceGroupId }).ids[0] }).releaseNote,
    persistent: appstream.getPersistentAppInstancesOutput({ appInstanceGroupId }).ids,
    own: appstream.getPersistentAppInstanceOutput({ appInstanceGroupId: workstation.id, productType: "WuyingServer" }).appInstancePersistentStatus,
    renewal: appstream.getResourceRenewPriceOutput({ appInstanceGroupId: subscribed.id, periodUnit: "Year" }).price.apply((price) => price?.currency),
    tags: appstream.getTagsOutput({ resourceType: "AppInstanceGroupId", resourceIds: [appInstanceGroupId] }).resourceTags.apply((all) => all[0]?.tags),
    tagged: appstream.getTagResourcesOutput({ regionId: group.bizRegionId, resourceId: [appInstanceGroupId], tag: [{ key: "team", value: "cad" }] }).resourceTags.length,
    tenant: appstream.getTenantConfigOutput().multiSessionSupportType,
    type: appstream.getNodeInstanceTypeOutput({ cpu: pulumi.output(3) }).nodeInstanceType,
    zones: appstream.getZonesOutput({ bizRegionId: group.bizRegionId }).zones.apply((all) => all.length > 0),
    browsers: appstream.getBrowserInstanceGroupsOutput({ bizRegionId: group.bizRegionId }).ids,
    published: appstream.getPublishedAppsOutput({ appInstanceGroupId, appName: "Paint" }).apps.length,
    publishedGroups: appstream.getPublishedAppInstanceGroupsOutput({ appInstanceGroupId }).ids.length,
    alices: appstream.getAuthorizedAppInstanceGroupsOutput({ endUserId: "alice", appInstanceGroupId }).ids.length,
    byApp: appstream.getAuthorizedAppsOutput({ endUserId: "alice", appInstanceGroupId }).apps,
    eip: appstream.getWorkstationEipOutput({ wuyingServerId: workstation.id }).networkInterfaceId.apply((id) => id?.slice(0, 4)),
  }));`;

test("every reading function of App Streaming answers on the engine, in its plain and its Output form", async () => {
  stack = await Stack.create();
  stack.program(`${FLEET}${OUTPUTS}
    export const plain = pulumi.unsecret(pulumi.all([group.id, subscribed.id, workstation.id, app.appId, found]).apply(
      async ([appInstanceGroupId, prePaid, wuyingServerId, appId, appInstanceId]) => {
        const group = { appInstanceGroupId };
        const server = { appInstanceGroupId: wuyingServerId, productType: "WuyingServer" };
        const { ids: [taskId = ""] } = await appstream.getOtaTasks(group);
        const { appInstancePersistentId } = await appstream.getPersistentAppInstance(server);
        const results: object[] = [
          await appstream.getApp({ ...group, appId }), await appstream.getApps(group),
          await appstream.getAppInstance({ ...group, appInstanceId }), await appstream.getAppInstances(group),
          await appstream.getBindInfo(), await appstream.getAppInstanceGroupUsers(group),
          await appstream.getAuthorizedUsers({ ...group, appId }), await appstream.getAuthorizedUserGroups(group),
          await appstream.getNodes(group), await appstream.getOtaTask({ taskId }),
          await appstream.getPersistentAppInstances({ ...server, appInstancePersistentIds: [appInstancePersistentId] }),
          await appstream.getResourceRenewPrice({ appInstanceGroupId: prePaid }),
          await appstream.getTags({ resourceType: "AliUid" }), await appstream.getTagResources({ regionId: "cn-hangzhou", resourceId: [appInstanceGroupId] }),
          await appstream.getTenantConfig(), await appstream.getNodeInstanceType({ gpu: 1 }),
          await appstream.getBrowserInstanceGroups(), await appstream.getPublishedApps(), await appstream.getPublishedAppInstanceGroups(),
          await appstream.getAuthorizedApps({ endUserId: "alice" }), await appstream.getAuthorizedAppInstanceGroups({ endUserId: "alice" }),
          await appstream.getBrowserInstanceGroup({ browserInstanceGroupId: "big-none" }).catch((error: Error) => ({ error })),
          await appstream.getZones({ bizRegionId: "cn-hangzhou" }), await appstream.getWorkstationEip({ wuyingServerId }),
        ];
        return results.filter((each) => Object.keys(each).length > 0).length;
      }));`);
  await stack.up();
  const { output } = await stack.succeed("stack", "output", "--json");
  expect(JSON.parse(output)).toEqual({
    result: {
      app: "Notepad",
      apps: 3,
      instance: "alice",
      instances: 1,
      bound: "alice",
      groupUsers: ["alice", "bob"],
      users: 1,
      userGroups: [],
      nodes: 2,
      ota: expect.stringContaining("What is new"),
      persistent: [],
      own: "RUNNING",
      renewal: "CNY",
      tags: { team: "cad" },
      tagged: 1,
      tenant: "None",
      type: "appstreaming.general.4c8g",
      zones: true,
      browsers: [],
      published: 1,
      publishedGroups: 1,
      alices: 1,
      byApp: [],
      eip: "eni-",
    },
    plain: 24,
  });
});

test("tickets and codes are secret in what is shown and in the state, and asked for anew in a preview", async () => {
  stack = await Stack.create();
  stack.program(`${FLEET}
    export const code = appstream.getDebugAppInstanceOutput({ appInstanceGroupId }).authCode;
    export const whole = ticket;
    export const text = ticket.ticket;
    export const length = pulumi.unsecret(pulumi.output(app.appId).apply(async (appId) =>
      (await appstream.getConnectionTicket({ endUserId: "bob", appId })).ticket.length));`);
  const { output } = await stack.up();
  for (const name of ["code", "whole", "text"]) {
    expect(output).toMatch(new RegExp(`${name} +: \\[secret\\]`));
  }

  const { output: shown } = await stack.succeed("stack", "output", "--json");
  expect(JSON.parse(shown)).toMatchObject({ code: "[secret]", whole: "[secret]", text: "[secret]" });
  const { output: open } = await stack.succeed("stack", "output", "--json", "--show-secrets");
  const { code, text, whole, length } = JSON.parse(open);
  expect(Buffer.from(text, "base64").toString()).toContain("[Desktop]");
  expect(whole.ticket).toBe(text);
  expect(length).toBeGreaterThan(0);
  const { text: state } = await stack.state();
  for (const secret of [code, text, Buffer.from(text, "base64").toString()]) {
    expect(secret).toBeTruthy();
    expect(state).not.toContain(secret);
    expect(output).not.toContain(secret);
  }
  for (const operation of ["GetConnectionTicket", "GetDebugAppInstance"]) {
    expect(JSON.stringify(await stack.control.calls(operation))).not.toContain(text);
  }

  const asked = (await stack.control.calls("GetDebugAppInstance")).length;
  expect((await stack.preview()).output).not.toContain(text);
  expect(await stack.control.calls("GetDebugAppInstance")).toHaveLength(asked + 1);
});

test("a ticket that cannot be had fails the program with the vendor's code, and wrong arguments fail a preview", async () => {
  stack = await Stack.create();
  stack.program(`wuying.appstream.getConnectionTicketOutput({ endUserId: "alice", appId: "ca-notepad" });`);
  expect((await stack.fail("preview")).output).toMatch(
    /error: GetConnectionTicket failed with TryBind\.NoCandidateAppInstanceGroup \(HTTP 400/,
  );
  stack.program(`
    const role = new wuying.gws.ServiceLinkedRole("gws");
    wuying.appstream.getConnectionTicketOutput({ endUserId: role.id, appId: "ca-notepad", accessType: "TELEPHONE" as never });`);
  expect((await stack.fail("preview")).output).toContain(
    'getConnectionTicket: accessType: must be one of "INTERNET", "VPC", not "TELEPHONE"',
  );
  stack.program(
    `export const type = wuying.appstream.getNodeInstanceTypeOutput({ cpu: 1000 }).nodeInstanceType;`,
  );
  expect((await stack.fail("preview")).output).toMatch(
    /error: no node type has at least \{"cpu":1000\}; on offer, memory in MB: appstreaming\.general\.2c4g/,
  );
});
