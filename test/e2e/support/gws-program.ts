import { Stack } from "./stack";

/** A small gws program, part by part. */
export const ROLE = `const role = new wuying.gws.ServiceLinkedRole("gws");`;
export const cluster = (options = "{ dependsOn: role }"): string => `
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "own" }, ${options});
export const id = cluster.id;`;
export const DESKTOP = `
const desk = new wuying.gws.Instance("d", {
  clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop",
});`;
export const IMAGE = `
const image = new wuying.gws.Image("i", { instanceId: desk.id, name: "own-image" });`;

/** A desktop in the cluster, with more properties and with resource options. */
export const desktop = (name: string, more = "", options = "{}"): string => `
const ${name} = new wuying.gws.Instance("${name}", {
  clusterId: cluster.clusterId, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", ${more}
}, ${options});`;

/** A whole program: a cluster and a desktop for single applications, with names that a search can find. */
export const FLEET = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("c", { clusterType: "gws.s1.advanced", vpcId: "vpc-1", name: "first" }, { dependsOn: role });
const desk = new wuying.gws.Instance("d", {
  clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large", name: "desk-one",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Application", appList: [{ appName: "Editor", appPath: "C:\\\\e.exe" }],
}, { additionalSecretOutputs: [] });`;

/** A stack of the role and these parts, not deployed yet. */
export async function stackOf(
  options: Parameters<typeof Stack.create>[0],
  ...parts: string[]
): Promise<Stack> {
  const stack = await Stack.create(options);
  stack.program([ROLE, ...parts].join("\n"));
  return stack;
}
