// What is broken: small programs that together reach every operation with which the provider changes something.

/**
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} [after] The scenario whose end this one starts from; an empty account without it.
 * @property {"up" | "destroy" | "refresh"} command
 * @property {boolean} [isSetUp] Whether it is there for the scenarios after it only, and not broken itself.
 * @property {string} [program] What is deployed; that of the scenario before it for destroy and refresh.
 */

const ROLE = `const role = new wuying.gws.ServiceLinkedRole("role");`;

/** @param {string} properties */
const cluster = (properties) => `
const cluster = new wuying.gws.Cluster(
  "cluster", { clusterType: "gws.s1.advanced", ${properties} }, { dependsOn: role });`;

const FULL_CLUSTER = cluster(`vpcId: "vpc-1", vswitchId: "vsw-1", name: "studio",
  policy: { clipboard: "read", localDrive: "off", usbRedirect: false, watermark: true },
  adDomain: { domainName: "one.example", domainDnsIp: "10.0.0.2", domainAdmin: "joiner", domainPassword: "Domain-secret-1" },
  dnat: { natId: "nat-1", natEip: "203.0.113.10" }`);

const CHANGED_CLUSTER = cluster(`vpcId: "vpc-1", vswitchId: "vsw-1", name: "studio-two",
  policy: { clipboard: "readwrite", localDrive: "read", usbRedirect: true, watermark: false },
  adDomain: { domainName: "two.example", domainDnsIp: "10.0.0.3", domainAdmin: "joiner", domainPassword: "Domain-secret-2" },
  dnat: { natId: "nat-2", natEip: "203.0.113.20" }`);

const BARE_CLUSTER = cluster(`vpcId: "vpc-1", vswitchId: "vsw-1", name: "studio-two",
  policy: { clipboard: "readwrite", localDrive: "read", usbRedirect: true, watermark: false }`);

const MOVED_CLUSTER = FULL_CLUSTER.replace(`"vpc-1"`, `"vpc-2"`);

/** @param {string} properties */
const desk = (properties) => `
const desk = new wuying.gws.Instance("desk", {
  clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.gn6i-c4g1.xlarge",
  systemDiskCategory: "cloud_essd", workMode: "Application", allowDataLoss: true,
  appList: [{ appName: "Modeller", appPath: "C:\\\\modeller.exe", appArgs: "--safe" }],
  allocatePublicAddress: true, internetChargeType: "PayByTraffic", internetMaxBandwidthOut: 20,
  ${properties}
});`;

const STOPPED_DESK = desk(`systemDiskSize: 80, name: "desk", user: { userName: "alice", userUid: 1001 },
  policy: { visualLossless: true, optimizeFor3d: true }, powerState: "Stopped"`);
const STARTED_DESK = STOPPED_DESK.replace(`"Stopped"`, `"Running"`);
const CHANGED_DESK = desk(`systemDiskSize: 80, name: "desk-two", user: { userName: "bob", userUid: 1002 },
  policy: { visualLossless: false, optimizeFor3d: true }, powerState: "Stopped"`);
const BIGGER_DESK = STARTED_DESK.replace("systemDiskSize: 80", "systemDiskSize: 100");

/** @param {string} name */
const image = (name) => `
const image = new wuying.gws.Image("image", { instanceId: desk.id, name: "${name}" });`;
const RESTART = `
new wuying.gws.InstanceRestart("restart", { instanceId: desk.id, triggers: { image: image.id } }, { dependsOn: image });`;

/** Nobody waits for these before their one wait for all. The second comes after the first, as everywhere here. */
const HASTE = `
const inHaste = {
  clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large", systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80, workMode: "Desktop", allowDataLoss: true, skipAwait: true,
};
const first = new wuying.gws.Instance("first", { ...inHaste, name: "first", user: { userName: "alice", userUid: 1001 } });
const second = new wuying.gws.Instance("second", { ...inHaste, name: "second" }, { dependsOn: first });
new wuying.gws.InstancesReady("ready", { instanceIds: [first.id, second.id] });`;

const WORKSTATION_IN_HASTE = `
const inHaste = new wuying.appstream.Workstation("in-haste", {
  wuyingServerName: "in-haste", bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-643067",
  serverInstanceType: "eds.proworkstation_a10.8c64g.24g", imageId: "img-workstation-win",
  systemDiskCategory: "cloud_auto", systemDiskSize: 80, tags: { team: "build" }, skipAwait: true,
});
new wuying.appstream.WorkstationsReady("ready", { workstationIds: [inHaste.id] });`;

/** @param {string} properties */
const group = (properties) => `
const group = new wuying.appstream.AppInstanceGroup("group", { bizRegionId: "cn-hangzhou", ${properties} });`;

const GROUP =
  group(`appInstanceGroupName: "cad", appCenterImageId: "img-cloudapp-win2022", sessionTimeout: 15,
  nodePool: {
    nodeInstanceType: "appstreaming.vgpu.8c16g.4g", nodeCapacity: 4, strategyType: "NODE_SCALING_BY_USAGE",
    nodeAmount: 2, maxScalingAmount: 10, scalingStep: 2, scalingUsageThreshold: 85, scalingDownAfterIdleMinutes: 10,
  },
  securityPolicy: { resetAfterUnbind: true, skipUserAuthCheck: false },
  storagePolicy: { storageTypeList: ["NAS"], userProfile: { userProfileSwitch: true, remoteStorageType: "NAS" } },
  videoPolicy: { frameRate: 60, streamingMode: "video", webrtc: true, visualQualityStrategy: "smooth" },
  runtimePolicy: { sessionType: "NORMAL", debugMode: "ON", perSessionPerApp: true },
  users: ["alice", "bob"], userGroupIds: ["ug-1"], tags: { team: "cad" }`);

const CHANGED_GROUP = group(`appInstanceGroupName: "cad-two", appCenterImageId: "img-cloudapp-ubuntu2204",
  sessionTimeout: 30,
  nodePool: {
    nodeInstanceType: "appstreaming.vgpu.8c16g.4g", nodeCapacity: 3, strategyType: "NODE_SCALING_BY_USAGE",
    nodeAmount: 2, maxScalingAmount: 12, scalingStep: 2, scalingUsageThreshold: 80, scalingDownAfterIdleMinutes: 15,
  },
  securityPolicy: { resetAfterUnbind: false, skipUserAuthCheck: true },
  storagePolicy: { storageTypeList: ["NAS", "OSS"], userProfile: { userProfileSwitch: true, remoteStorageType: "NAS" } },
  videoPolicy: { frameRate: 30, streamingMode: "video", webrtc: true, visualQualityStrategy: "quality" },
  runtimePolicy: { sessionType: "NORMAL", debugMode: "ON", perSessionPerApp: false },
  users: ["bob", "carol"], userGroupIds: ["ug-2"], tags: { owner: "design" }`);

/** @param {number} nodes */
const subscription = (nodes) => `
new wuying.appstream.AppInstanceGroup("bought", {
  appInstanceGroupName: "bought", appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
  chargeType: "PrePaid", autoPay: true,
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: ${nodes} },
}, { retainOnDelete: true });`;

/** @param {string} properties */
const browsers = (properties) => `
new wuying.appstream.BrowserInstanceGroup("browsers", {
  bizRegionId: "cn-hangzhou", chargeType: "PostPaid", subPayType: "mau", chargeResourceMode: "AppInstance", ${properties}
});`;

const BROWSERS = browsers(`cloudBrowserName: "kiosk", maxAmount: 5,
  browserConfig: { bookmarks: [
    { bookmarkName: "Wiki", bookmarkUrl: "https://wiki.example.com" },
    { bookmarkName: "Mail", bookmarkUrl: "https://mail.example.com", bookmarkFolder: "Work" },
  ] },
  network: { accessRestriction: "ALLOW_LIST", restrictedUrls: [{ url: "https://wiki.example.com" }] },
  policy: {
    authorizeAccessPolicyRules: [{ cidrIp: "192.0.2.0/24", description: "office" }],
    clipboardPolicy: { clipboard: "read" }, disconnectKeepSession: "customTime", disconnectKeepSessionTime: 600,
  },
  storagePolicy: { userProfile: { userProfileSwitch: true } },
  timers: [{ timerType: "SESSION_TIMEOUT", interval: 30 }], users: ["alice", "bob"]`);

const CHANGED_BROWSERS = browsers(`cloudBrowserName: "kiosk-two", maxAmount: 9,
  browserConfig: { bookmarks: [
    { bookmarkName: "The wiki", bookmarkUrl: "https://wiki.example.com" },
    { bookmarkName: "Chat", bookmarkUrl: "https://chat.example.com" },
  ] },
  network: { accessRestriction: "ALLOW_LIST", restrictedUrls: [{ url: "https://chat.example.com" }] },
  policy: {
    authorizeAccessPolicyRules: [{ cidrIp: "198.51.100.0/24", description: "home" }],
    clipboardPolicy: { clipboard: "off" }, disconnectKeepSession: "customTime", disconnectKeepSessionTime: 60,
  },
  storagePolicy: { userProfile: { userProfileSwitch: false } },
  timers: [{ timerType: "SESSION_TIMEOUT", interval: -1 }], users: [], userGroupIds: ["ug-1"]`);

/** @param {string} properties */
const workstation = (properties) => `
const workstation = new wuying.appstream.Workstation("workstation", {
  bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-643067", allowDataLoss: true,
  serverInstanceType: "eds.proworkstation_a10.8c64g.24g", systemDiskCategory: "cloud_auto",
  dataDisk: [{ dataDiskCategory: "cloud_auto", dataDiskSize: 200 }], chargeType: "PostPaid",
  ${properties}
});`;

const STOPPED_WORKSTATION = workstation(`wuyingServerName: "build", imageId: "img-workstation-win",
  systemDiskSize: 80, password: "Workstation-secret-1", secondaryPrivateIpAddressCount: 2,
  users: ["alice", "bob"], tags: { team: "build" }, powerState: "Stopped"`);
const STARTED_WORKSTATION = STOPPED_WORKSTATION.replace(`"Stopped"`, `"Running"`);
const CHANGED_WORKSTATION = workstation(`wuyingServerName: "build-two", imageId: "img-workstation-ubuntu",
  systemDiskSize: 80, password: "Workstation-secret-2", secondaryPrivateIpAddressCount: 1,
  users: ["bob", "carol"], tags: { stage: "test" }, powerState: "Stopped"`);
const BIGGER_WORKSTATION = STARTED_WORKSTATION.replace("systemDiskSize: 80", "systemDiskSize: 120");

/**
 * @param {string} regions
 * @param {string} tags
 */
const centerImages = (regions, tags) => `
new wuying.appstream.Image("of-workstation", {
  imageName: "golden", instanceType: "WuyingServer", instanceId: workstation.id, description: "weekly",
  distributionRegions: [${regions}], tags: { ${tags} },
});
new wuying.appstream.Image("of-group", { imageName: "studio", appInstanceGroupId: group.id, tags: { ${tags} } });`;

const IMAGES = centerImages(`"cn-shanghai"`, `team: "build"`);
const CHANGED_IMAGES = centerImages(`"cn-shanghai", "cn-beijing"`, `team: "test", stage: "test"`);

/** What others have made: a subscription with alice's session, a group by schedule, a subscribed workstation. */
const OTHERS = `
const group = new wuying.appstream.AppInstanceGroup("others", {
  appInstanceGroupName: "others", appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
  chargeType: "PrePaid", autoPay: true,
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
}, { retainOnDelete: true });
const byDay = new wuying.appstream.AppInstanceGroup("by-day", {
  appInstanceGroupName: "by-day", appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
  authMode: "App",
  nodePool: {
    nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_SCALING_BY_SCHEDULE", warmUp: false,
    strategyEnableDate: "2098-01-01", strategyDisableDate: "2098-12-31",
    recurrenceSchedules: [{
      recurrenceType: "weekly", recurrenceValues: [1],
      timerPeriods: [{ startTime: "08:00", endTime: "18:00", amount: 1 }],
    }],
  },
});
const workstation = new wuying.appstream.Workstation("workstation", {
  wuyingServerName: "bench", bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-643067",
  serverInstanceType: "eds.proworkstation_a10.8c64g.24g", imageId: "img-workstation-win",
  systemDiskCategory: "cloud_auto", systemDiskSize: 80, chargeType: "PrePaid", autoPay: true, period: 1, periodUnit: "Month",
}, { retainOnDelete: true });
const appInstanceGroupId = group.id;
const wuyingServerId = workstation.id;`;

/** @param {string} properties */
const staff = (properties) => `
const staff = new wuying.appstream.GroupAuthorization("staff", { appInstanceGroupId, ${properties} });`;

const SESSION = `
const { appId } = wuying.appstream.getAppOutput({ appInstanceGroupId, nameRegex: "^Notepad$" });
staff.id.apply(() => wuying.appstream.getConnectionTicketOutput({ endUserId: "alice", appId }));`;

// One after the other: a kill must not meet the engine while it writes down what another resource has come to.
const STAFF = staff(`users: ["alice", "bob"]`);
const SHARES = `${STAFF}
const guests = new wuying.appstream.GroupAuthorization(
  "guests", { appInstanceGroupId, userGroupIds: ["ug-1"] }, { dependsOn: staff });
const tenant = new wuying.appstream.TenantConfig(
  "tenant", { appInstanceGroupExpireRemind: false }, { dependsOn: guests });
const tags = new wuying.appstream.ResourceTags("tags", {
  resourceType: "AppInstanceGroupId", resourceId: appInstanceGroupId, tags: { team: "cad", stage: "test" },
}, { dependsOn: tenant });
new wuying.appstream.GroupAuthorization("painters", {
  appInstanceGroupId: byDay.id, appId: "ca-paint", users: ["alice", "bob"],
}, { dependsOn: tags });`;
const CHANGED_SHARES = `${staff(`users: ["bob", "carol"]`)}
const guests = new wuying.appstream.GroupAuthorization(
  "guests", { appInstanceGroupId, userGroupIds: ["ug-2"] }, { dependsOn: staff });
const tenant = new wuying.appstream.TenantConfig(
  "tenant", { appInstanceGroupExpireRemind: true }, { dependsOn: guests });
const tags = new wuying.appstream.ResourceTags("tags", {
  resourceType: "AppInstanceGroupId", resourceId: appInstanceGroupId, tags: { team: "design" },
}, { dependsOn: tenant });
new wuying.appstream.GroupAuthorization("painters", {
  appInstanceGroupId: byDay.id, appId: "ca-paint", users: ["bob", "carol"],
}, { dependsOn: tags });`;

const ACTIONS = `
const unbind = new wuying.appstream.SessionUnbind("unbind", { appInstanceGroupId, endUserId: "alice" });
const logOff = new wuying.appstream.SessionLogOff(
  "log-off", { appInstanceGroupId: byDay.id }, { dependsOn: unbind });
const removal = new wuying.appstream.AppInstanceRemoval(
  "removal", { appInstanceGroupId, appInstanceIds: ["ai-of-yesterday"] }, { dependsOn: logOff });
const restart = new wuying.appstream.WorkstationRestart("restart", { wuyingServerId }, { dependsOn: removal });
new wuying.appstream.OtaApproval(
  "ota", { appInstanceGroupId, otaType: "Fota", startTime: "2099-01-01T02:00Z" }, { dependsOn: restart });`;

/** The end of a subscription is written down once, as its user does, and does not change with the renewal. */
const RENEWALS = `
const fs = require("node:fs");
const noted = (name, read) => async (id) => {
  if (!fs.existsSync(name)) fs.writeFileSync(name, (await read(id)).expiredTime);
  return fs.readFileSync(name, "utf8");
};
const { getAppInstanceGroup, getWorkstation } = wuying.appstream;
const renewal = new wuying.appstream.GroupRenewal("group-renewal", {
  appInstanceGroupId, period: 1, periodUnit: "Month", price: 100000,
  expiredTime: group.id.apply(noted("group-end", (appInstanceGroupId) => getAppInstanceGroup({ appInstanceGroupId }))),
});
new wuying.appstream.WorkstationRenewal("workstation-renewal", {
  wuyingServerId, period: 1, periodUnit: "Month", price: 100000,
  expiredTime: workstation.id.apply(noted("workstation-end", (wuyingServerId) => getWorkstation({ wuyingServerId }))),
}, { dependsOn: renewal });`;

/** @type {readonly Scenario[]} In an order in which each comes after the one that it starts from. */
export const scenarios = [
  { name: "gws-cluster", command: "up", program: ROLE + FULL_CLUSTER },
  { name: "gws-desk", after: "gws-cluster", command: "up", program: ROLE + FULL_CLUSTER + STOPPED_DESK },
  { name: "gws-start", after: "gws-desk", command: "up", program: ROLE + FULL_CLUSTER + STARTED_DESK },
  {
    name: "gws-image",
    after: "gws-start",
    command: "up",
    program: ROLE + FULL_CLUSTER + STARTED_DESK + image("golden") + RESTART,
  },
  {
    name: "gws-changes",
    after: "gws-image",
    command: "up",
    program: ROLE + CHANGED_CLUSTER + CHANGED_DESK + image("gold") + RESTART,
  },
  { name: "gws-removals", after: "gws-cluster", command: "up", program: ROLE + BARE_CLUSTER },
  {
    name: "gws-replaced-desk",
    after: "gws-start",
    command: "up",
    program: ROLE + FULL_CLUSTER + BIGGER_DESK,
  },
  { name: "gws-replaced-cluster", after: "gws-cluster", command: "up", program: ROLE + MOVED_CLUSTER },
  { name: "gws-haste", after: "gws-cluster", command: "up", program: ROLE + FULL_CLUSTER + HASTE },
  { name: "gws-refresh", after: "gws-image", command: "refresh" },
  { name: "gws-destroy", after: "gws-image", command: "destroy" },

  { name: "appstream-group", command: "up", program: GROUP },
  { name: "appstream-group-changes", after: "appstream-group", command: "up", program: CHANGED_GROUP },
  { name: "appstream-subscription", command: "up", program: subscription(2) },
  { name: "appstream-growth", after: "appstream-subscription", command: "up", program: subscription(3) },
  { name: "appstream-workstation", command: "up", program: STOPPED_WORKSTATION },
  {
    name: "appstream-workstation-start",
    after: "appstream-workstation",
    command: "up",
    program: STARTED_WORKSTATION,
  },
  {
    name: "appstream-workstation-changes",
    after: "appstream-workstation-start",
    command: "up",
    program: CHANGED_WORKSTATION,
  },
  {
    name: "appstream-replaced-workstation",
    after: "appstream-workstation-start",
    command: "up",
    program: BIGGER_WORKSTATION,
  },
  { name: "appstream-haste", command: "up", program: WORKSTATION_IN_HASTE },
  {
    name: "appstream-machines",
    after: "appstream-group",
    command: "up",
    program: GROUP + STOPPED_WORKSTATION,
    isSetUp: true,
  },
  {
    name: "appstream-images",
    after: "appstream-machines",
    command: "up",
    program: GROUP + STOPPED_WORKSTATION + IMAGES,
  },
  {
    name: "appstream-image-changes",
    after: "appstream-images",
    command: "up",
    program: GROUP + STOPPED_WORKSTATION + CHANGED_IMAGES,
  },
  { name: "appstream-browsers", command: "up", program: BROWSERS },
  {
    name: "appstream-browser-changes",
    after: "appstream-browsers",
    command: "up",
    program: CHANGED_BROWSERS,
  },
  { name: "appstream-browser-destroy", after: "appstream-browsers", command: "destroy" },
  { name: "appstream-refresh", after: "appstream-images", command: "refresh" },
  { name: "appstream-destroy", after: "appstream-images", command: "destroy" },

  { name: "appstream-others", command: "up", program: OTHERS + STAFF + SESSION, isSetUp: true },
  {
    name: "appstream-actions",
    after: "appstream-others",
    command: "up",
    program: OTHERS + STAFF + ACTIONS,
  },
  {
    name: "appstream-renewals",
    after: "appstream-others",
    command: "up",
    program: OTHERS + STAFF + RENEWALS,
  },
  { name: "appstream-shares", after: "appstream-others", command: "up", program: OTHERS + SHARES },
  {
    name: "appstream-share-changes",
    after: "appstream-shares",
    command: "up",
    program: OTHERS + CHANGED_SHARES,
  },
  { name: "appstream-share-removals", after: "appstream-shares", command: "up", program: OTHERS },
];
