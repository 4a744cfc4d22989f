// The programs that are measured: each with resources of this package, and as the floor with resources of the same
// inputs whose handlers answer at once.

const DESKTOP = `{
  imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large", systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80, workMode: "Desktop",
}`;
const GROUP = `{
  appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
}`;
const WORKSTATION = `{
  bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-1", serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
  imageId: "img-workstation-win", systemDiskCategory: "cloud_auto", systemDiskSize: 80,
}`;

const WUYING = `
const { gws, appstream } = require("pulumi-wuying");
const kinds = {
  role: gws.ServiceLinkedRole, cluster: gws.Cluster, desktop: gws.Instance, ready: gws.InstancesReady,
  group: appstream.AppInstanceGroup, workstation: appstream.Workstation,
};
const make = (kind, name, inputs, options) => new kinds[kind](name, inputs, options);
`;

const FLOOR = `
const pulumi = require("@pulumi/pulumi");
const provider = {
  async create(inputs) { return { id: Math.random().toString(36).slice(2), outs: inputs }; },
  async diff(_id, olds, news) { return { changes: olds.name !== news.name }; },
  async read(id, props) { return { id, props }; },
  async update(_id, _olds, news) { return { outs: news }; },
  async delete() {},
};
class Floor extends pulumi.dynamic.Resource {
  constructor(name, inputs, options) { super(provider, name, inputs, options); }
}
const make = (_kind, name, inputs, options) => new Floor(name, inputs, options);
`;

/**
 * @typedef {object} Fleet
 * @property {number} [desktops]
 * @property {number} [workstations]
 * @property {number} [groups]
 * @property {string} [prefix] What names begin with, for two stacks in one account.
 * @property {boolean} [inHaste] With skipAwait, and one resource that waits for all.
 */

/** @param {Fleet} fleet */
function body({ desktops = 0, workstations = 0, groups = 0, prefix = "", inHaste = false }) {
  const haste = inHaste ? ", skipAwait: true" : "";
  const ofGws = `
const role = make("role", "role", {});
const cluster = make("cluster", "${prefix}c", { clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "${prefix}c" }, { dependsOn: role });
const desks = [];
for (let i = 0; i < ${desktops}; i += 1) {
  desks.push(make("desktop", "${prefix}desk-" + i, {
    clusterId: cluster.id, ...${DESKTOP}, name: "${prefix}desk-" + i,
    user: { userName: "user" + i, userUid: 1000 + i }, allowDataLoss: true${haste},
  }, { protect: false }));
}
${inHaste ? `make("ready", "${prefix}ready", { instanceIds: desks.map(({ id }) => id) });` : ""}`;
  return `
${desktops > 0 ? ofGws : ""}
for (let i = 0; i < ${workstations}; i += 1) {
  make("workstation", "${prefix}ws-" + i, { ...${WORKSTATION}, wuyingServerName: "${prefix}ws-" + i });
}
for (let i = 0; i < ${groups}; i += 1) {
  make("group", "${prefix}group-" + i, { ...${GROUP}, appInstanceGroupName: "${prefix}group-" + i });
}
`;
}

/**
 * @param {Fleet} fleet
 * @param {"wuying" | "floor"} host
 */
export const programOf = (fleet, host) => (host === "wuying" ? WUYING : FLOOR) + body(fleet);
