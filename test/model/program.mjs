// Programs of the model: which resources there are, and what they say.
import fc from "fast-check";

/**
 * @typedef {object} Program
 * @property {"off" | "read" | "readwrite"} clipboard Of the cluster's policy.
 * @property {string} clusterName
 * @property {Desk[]} desks
 * @property {string | undefined} imageName Of an image made from the first desk.
 * @property {Group | undefined} group
 * @property {Workstation | undefined} workstation
 *
 * @typedef {{ name: string, user: keyof typeof USERS, power: "Running" | "Stopped", disk: number }} Desk
 * @typedef {{ name: string, timeout: number, users: string[], team: string }} Group
 * @typedef {{ name: string, users: string[], power: "Running" | "Stopped", team: string }} Workstation
 */

/** @import { Arbitrary } from "fast-check" */
/** @import { CloudObject } from "../faults/judge.mjs" */

const name = fc.constantFrom("one", "two");
/** @type {Arbitrary<keyof typeof USERS>} */
const person = fc.constantFrom("alice", "bob");
const people = fc.uniqueArray(person, { minLength: 1, maxLength: 2 });
/** @type {Arbitrary<"Running" | "Stopped">} */
const power = fc.constantFrom("Running", "Stopped");
const team = fc.constantFrom("cad", "build");
/**
 * @template T
 * @param {Arbitrary<T>} arbitrary
 * @param {number} freq
 */
const sometimes = (arbitrary, freq) => fc.option(arbitrary, { nil: undefined, freq });

/** @type {Arbitrary<Program>} */
export const programs = fc.record({
  clipboard: fc.constantFrom("off", "read", "readwrite"),
  clusterName: name,
  desks: fc.array(fc.record({ name, user: person, power, disk: fc.constantFrom(80, 100) }), { maxLength: 2 }),
  imageName: sometimes(name, 1),
  group: sometimes(fc.record({ name, timeout: fc.constantFrom(15, 30), users: people, team }), 1),
  workstation: sometimes(fc.record({ name, users: people, power, team }), 1),
});

const USERS = { alice: 1001, bob: 1002 };
const json = JSON.stringify;

/**
 * The program as a user would write it.
 * @param {Program} program
 */
export function textOf({ clipboard, clusterName, desks, imageName, group, workstation }) {
  const parts = [
    `const role = new wuying.gws.ServiceLinkedRole("role");`,
    `const cluster = new wuying.gws.Cluster("cluster", { clusterType: "gws.s1.standard", vpcId: "vpc-1",
      name: ${json(clusterName)}, policy: { clipboard: ${json(clipboard)} } }, { dependsOn: role });`,
    ...desks.map(
      (desk, at) => `const desk${at} = new wuying.gws.Instance("desk${at}", {
      clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large", workMode: "Desktop",
      systemDiskCategory: "cloud_ssd", systemDiskSize: ${desk.disk}, allowDataLoss: true, name: ${json(desk.name)},
      user: { userName: ${json(desk.user)}, userUid: ${USERS[desk.user]} }, powerState: ${json(desk.power)} });`,
    ),
  ];
  if (hasImage({ desks, imageName })) {
    parts.push(`new wuying.gws.Image("image", { instanceId: desk0.id, name: ${json(imageName)} });`);
  }
  if (group) {
    parts.push(`new wuying.appstream.AppInstanceGroup("group", {
      appInstanceGroupName: ${json(group.name)}, appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
      nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
      sessionTimeout: ${group.timeout}, users: ${json(group.users)}, tags: { team: ${json(group.team)} } });`);
  }
  if (workstation) {
    parts.push(`new wuying.appstream.Workstation("workstation", {
      bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-643067", imageId: "img-workstation-win",
      serverInstanceType: "eds.proworkstation_a10.8c64g.24g", systemDiskCategory: "cloud_auto", systemDiskSize: 80,
      wuyingServerName: ${json(workstation.name)}, users: ${json(workstation.users)}, allowDataLoss: true,
      powerState: ${json(workstation.power)}, tags: { team: ${json(workstation.team)} } });`);
  }
  return parts.join("\n");
}

/**
 * An image cannot be made of a desk that is switched off.
 * @param {Pick<Program, "desks" | "imageName">} program
 */
const hasImage = ({ desks, imageName }) => imageName !== undefined && desks[0]?.power === "Running";

/**
 * What the cloud has to have: per kind the facts of each object, in wire names.
 * @typedef {Readonly<Record<Kind, readonly CloudObject[]>>} Wanted
 *
 * @typedef {"clusters" | "instances" | "images" | "appInstanceGroups" | "wuyingServers"} Kind
 */

/**
 * What has to be in the cloud for it: per kind the facts that the program says, in wire names.
 * @param {Program} program
 * @returns {Wanted}
 */
export function expected(program) {
  const { clipboard, clusterName, desks, imageName, group, workstation } = program;
  return {
    clusters: [{ Name: clusterName, Clipboard: clipboard }],
    instances: desks.map((desk) => ({
      Name: desk.name,
      UserName: desk.user,
      SystemDiskSize: desk.disk,
      Status: desk.power === "Running" ? "Registered" : "Stopped",
    })),
    images: hasImage(program) ? [{ Name: imageName, Status: "Available" }] : [],
    appInstanceGroups: group
      ? [
          {
            AppInstanceGroupName: group.name,
            SessionTimeout: String(group.timeout),
            Users: [...group.users].sort(),
          },
        ]
      : [],
    wuyingServers: workstation
      ? [
          {
            WuyingServerName: workstation.name,
            Users: [...workstation.users].sort(),
            Status: workstation.power === "Running" ? "RUNNING" : "STOPPED",
          },
        ]
      : [],
  };
}

/** @type {Wanted} */
export const NOTHING = { clusters: [], instances: [], images: [], appInstanceGroups: [], wuyingServers: [] };

/** @type {readonly Kind[]} */
export const KINDS = ["clusters", "instances", "images", "appInstanceGroups", "wuyingServers"];
