import { Stack } from "./stack";

const cluster = (name: string): string =>
  `{ clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "${name}" }, { dependsOn: role }`;
const desk = (name: string, of: string, more = ""): string => `{
  clusterId: ${of}.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large", name: "${name}",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", ${more}
}`;

/** What a trial has left: a cluster with a free desktop, one whose desktop is alice's, and a cluster that is no trial's. */
export async function trialFleet(): Promise<Stack> {
  const stack = await Stack.create();
  stack.program(`
const role = new wuying.gws.ServiceLinkedRole("gws");
const free = new wuying.gws.Cluster("free", ${cluster("ci-free")});
new wuying.gws.Instance("freeDesk", ${desk("ci-free-desk", "free")});
const taken = new wuying.gws.Cluster("taken", ${cluster("ci-taken")});
new wuying.gws.Instance("takenDesk", ${desk("ci-taken-desk", "taken", `user: { userName: "alice", userUid: 7 }`)});
new wuying.gws.Cluster("kept", ${cluster("studio")});`);
  await stack.up();
  return stack;
}
